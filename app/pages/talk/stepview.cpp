// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/talk/stepview.h"

#include "editors/exacttext.h"
#include "journal/journal.h"
#include "photos/partnerpicture.h"
#include "widgets/arrange.h"
#include "widgets/avatar.h"
#include "widgets/buttons.h"
#include "widgets/growingtext.h"
#include "widgets/wordslabel.h"
#include "wording/names.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace hearth {

namespace {

constexpr int kMaxLines = 16;

} // namespace

StepView::StepView(const StepContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_content(inColumn(this, spacing::large))
{
}

QString StepView::nameOf(PartnerId partner) const
{
    return nameInWords(page().journal, partner);
}

void StepView::addHeading(const QString &title, const QString &line)
{
    auto *words = inColumn(spacing::tiny, {new WordsLabel(title, Role::Title, this)});
    if (!line.isEmpty())
        words->addWidget(new WordsLabel(line, Role::Muted, this));
    m_content->addLayout(words);
    setAccessibleName(title);
}

void StepView::addSpeaker(PartnerId partner, const QString &sentence)
{
    auto *avatar = new Avatar(page().theme, this);
    showPartner(*avatar, page().journal, partner);
    avatar->setSide(spacing::page);
    m_content->addLayout(inRow(spacing::large, {{avatar, Qt::AlignVCenter},
                                                {new WordsLabel(sentence, Role::Display, this), 1, Qt::AlignVCenter}}));
    setAccessibleName(sentence);
}

QLabel *StepView::addLine(const QString &text)
{
    auto *line = new WordsLabel(text, Role::Muted, this);
    m_content->addWidget(line);
    return line;
}

GrowingText *StepView::addField(QVBoxLayout *to, const QString &question, const QString &text, const Write &write,
                                int leastLines)
{
    auto *label = new WordsLabel(question, Role::Heading, this);
    auto *field = new GrowingText(question, leastLines, kMaxLines, this);
    field->setText(text);
    label->setBuddy(field);
    connect(field, &QTextEdit::textChanged, this, [this, field, write] {
        write(exactText(*field->document()));
        emit edited();
    });
    connect(field, &GrowingText::finished, this, [this] {
        if (m_primary != nullptr)
            m_primary->click();
    });
    to->addLayout(inColumn(spacing::small, {label, field}));
    if (m_first == nullptr)
        m_first = field;
    return field;
}

GrowingText *StepView::addField(const QString &question, const QString &text, const Write &write, int leastLines)
{
    return addField(m_content, question, text, write, leastLines);
}

QHBoxLayout *StepView::addWayBack()
{
    auto *row = inRow(spacing::small);
    if (!session().isAtBeginning()) {
        m_back = quietButton(page().theme, Glyph::ChevronBack, tr("Back"), this);
        connect(m_back, &QPushButton::clicked, this, [this] {
            session().goBack();
            emit moved();
        });
        row->addWidget(m_back);
    }
    row->addStretch();
    addTo(m_content, {spacing::small, row});
    return row;
}

QPushButton *StepView::addPrimary(QHBoxLayout *row, const QString &words)
{
    m_primary = primaryButton(words, this);
    row->addWidget(m_primary);
    return m_primary;
}

QHBoxLayout *StepView::addWayOn(const QString &words)
{
    QHBoxLayout *row = addWayBack();
    QPushButton *on = addPrimary(row, words);
    connect(on, &QPushButton::clicked, this, [this] {
        session().goOn();
        emit moved();
    });
    if (m_first == nullptr)
        m_first = on;
    return row;
}

} // namespace hearth
