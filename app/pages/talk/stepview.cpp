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

void StepView::addHead()
{
    const TalkHead head = headOf(session(), page().journal);
    setAccessibleName(head.title);
    if (head.of) {
        auto *avatar = new Avatar(page().theme, this);
        showPartner(*avatar, page().journal, *head.of);
        avatar->setSide(spacing::page);
        m_content->addLayout(
            inRow(spacing::large, {{avatar, Qt::AlignVCenter},
                                   {new WordsLabel(head.title, Role::Display, this), 1, Qt::AlignVCenter}}));
        if (!head.line.isEmpty())
            addLine(head.line);
        return;
    }
    auto *words = inColumn(spacing::tiny, {new WordsLabel(head.title, Role::Title, this)});
    if (!head.line.isEmpty())
        words->addWidget(new WordsLabel(head.line, Role::Muted, this));
    m_content->addLayout(words);
}

QLabel *StepView::addLine(const QString &text)
{
    auto *line = new WordsLabel(text, Role::Muted, this);
    addTo(m_content, {line});
    return line;
}

GrowingText *StepView::addField(QVBoxLayout *to, const TalkField &field, int leastLines,
                                const std::function<void()> &follow)
{
    const QString question = questionOf(field, session(), page().journal);
    auto *label = new WordsLabel(question, Role::Heading, this);
    auto *text = new GrowingText(question, leastLines, kMaxLines, this);
    text->setText(talkTextOf(session(), field));
    text->setPlaceholderText(hintOf(field.text));
    label->setBuddy(text);
    connect(text, &QTextEdit::textChanged, this, [this, text, field, follow] {
        setTalkText(session(), field, exactText(*text->document()));
        if (follow)
            follow();
        emit edited();
    });
    connect(text, &GrowingText::finished, this, [this] {
        if (m_primary != nullptr)
            m_primary->click();
    });
    to->addLayout(inColumn(spacing::small, {label, text}));
    if (m_first == nullptr)
        m_first = text;
    return text;
}

GrowingText *StepView::addField(const TalkField &field, int leastLines, const std::function<void()> &follow)
{
    return addField(m_content, field, leastLines, follow);
}

void StepView::addFields(int leastLines)
{
    const QList<TalkField> fields = fieldsAt(session());
    for (const TalkField &field : fields)
        addField(field, leastLines);
}

QHBoxLayout *StepView::addWayBack()
{
    auto *row = inRow(spacing::small);
    if (!session().isAtBeginning()) {
        m_back = quietButton(page().theme, Glyph::ChevronBack, wordsOf(TalkWay::Back, session()), this);
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

QHBoxLayout *StepView::addWayOn()
{
    QHBoxLayout *row = addWayBack();
    QPushButton *on = addPrimary(row, wordsOf(TalkWay::On, session()));
    connect(on, &QPushButton::clicked, this, [this] {
        session().goOn();
        emit moved();
    });
    if (m_first == nullptr)
        m_first = on;
    return row;
}

} // namespace hearth
