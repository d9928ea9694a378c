// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/journal/recordbody.h"

#include "pages/journal/markdownview.h"
#include "pages/journal/ratingdots.h"
#include "viewmodels/wording.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace hearth {

namespace {

QLabel *label(const QString &text, Role role, QWidget *parent)
{
    auto *made = new QLabel(text, parent);
    made->setTextFormat(Qt::PlainText);
    made->setWordWrap(true);
    setRole(made, role);
    return made;
}

} // namespace

RecordBody::RecordBody(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(spacing::small);
}

RecordBody::RecordBody(const Theme &theme, const Entry &entry, QWidget *parent)
    : RecordBody(theme, parent)
{
    if (!entry.text.trimmed().isEmpty())
        addText(tr("Text"))->setJournalText(entry.text);
}

RecordBody::RecordBody(const Theme &theme, const GratitudeNote &note, QWidget *parent)
    : RecordBody(theme, parent)
{
    addPart(tr("What you did"), note.what);
    addPart(tr("Why it mattered to me"), note.why);
    addPart(tr("What it shows about you"), note.shows);
    if (note.mayPrint)
        m_layout->addWidget(label(tr("May be printed in a gratitude summary."), Role::Caption, this));
}

RecordBody::RecordBody(const Theme &theme, const CheckIn &checkIn, const QList<Dimension> &hidden, QWidget *parent)
    : RecordBody(theme, parent)
{
    addRatings(checkIn, hidden);
    if (!checkIn.feelings.isEmpty()) {
        QStringList feelings;
        for (const QString &feeling : checkIn.feelings)
            feelings += feelingLabel(feeling);
        m_layout->addSpacing(spacing::medium);
        m_layout->addWidget(label(tr("Feelings"), Role::Heading, this));
        m_layout->addWidget(label(feelings.join(QStringLiteral(", ")), Role::Reading, this));
        m_layout->addSpacing(spacing::medium);
    }
    for (const WrittenAnswer &answer : checkIn.words)
        addPart(questionText(answer.question), answer.text);
}

MarkdownView *RecordBody::addText(const QString &name)
{
    auto *text = new MarkdownView(m_theme, name, this);
    connect(text, &MarkdownView::linkChosen, this, &RecordBody::linkChosen);
    m_layout->addWidget(text);
    return text;
}

void RecordBody::addPart(const QString &heading, const QString &text)
{
    if (text.trimmed().isEmpty())
        return;
    m_layout->addWidget(label(heading, Role::Heading, this));
    addText(heading)->setPlainJournalText(text);
    m_layout->addSpacing(spacing::small);
}

void RecordBody::addRatings(const CheckIn &checkIn, const QList<Dimension> &hidden)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(spacing::large);
    grid->setVerticalSpacing(spacing::small);
    grid->setColumnStretch(2, 1);
    int row = 0;
    for (const Dimension dimension : kDimensions) {
        if (hidden.contains(dimension))
            continue;
        const auto rating = checkIn.answer(dimension).rating();
        QLabel *name = label(dimensionName(dimension), Role::Strong, this);
        name->setWordWrap(false);
        name->setToolTip(dimensionStatement(dimension));
        QLabel *word =
            label(rating ? ratingWord(*rating) : tr("no answer"), rating ? Role::Reading : Role::Muted, this);
        word->setAccessibleName(tr("%1: %2", "dimension and rating in words").arg(name->text(), word->text()));
        grid->addWidget(name, row, 0);
        grid->addWidget(new RatingDots(m_theme, rating, this), row, 1);
        grid->addWidget(word, row, 2);
        ++row;
    }
    m_layout->addLayout(grid);
    m_layout->addSpacing(spacing::small);
}

} // namespace hearth
