// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/checkin/answersview.h"

#include "checkins/askeddimensions.h"
#include "journal/blindcheckin.h"
#include "photos/partnerpicture.h"
#include "widgets/arrange.h"
#include "widgets/avatar.h"
#include "widgets/factgrid.h"
#include "widgets/plainlabel.h"
#include "widgets/ratingscale.h"
#include "wording/sharedwording.h"
#include "wording/wording.h"

#include <QGridLayout>
#include <QLabel>

#include <algorithm>

namespace hearth {

namespace {

constexpr int kAvatar = 28; // device-independent pixels

QString wordsOf(const CheckIn &checkIn, const QString &question)
{
    const auto found = std::ranges::find(checkIn.words, question, &WrittenAnswer::question);
    return found == checkIn.words.end() ? QString() : found->text;
}

} // namespace

AnswersView::AnswersView(const Theme &theme, const Journal &journal, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_journal(journal)
{
    auto *card = new Card(this);
    inColumn(this, {card});
    m_body = card;
}

void AnswersView::showAnswers(const std::vector<const CheckIn *> &checkIns)
{
    m_checkIns.clear();
    for (const CheckIn *checkIn : checkIns)
        m_checkIns.push_back(asShown(m_journal, *checkIn));
    setVisible(!m_checkIns.empty());
    auto *content = static_cast<Card *>(m_body)->content();
    while (QLayoutItem *item = content->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (m_checkIns.empty())
        return;
    auto *columns = new QWidget(m_body);
    m_grid = new QGridLayout(columns);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(spacing::section);
    m_grid->setVerticalSpacing(spacing::tiny);
    for (int column = 0; column < std::ssize(m_checkIns); ++column)
        m_grid->setColumnStretch(column, 1);
    m_row = 0;
    addNames();
    addRatings();
    addFeelings();
    addWords();
    addSeals();
    content->addWidget(columns);
}

QString AnswersView::nameOf(const CheckIn &checkIn) const
{
    return m_journal.nameOf(checkIn.record.author);
}

void AnswersView::addNames()
{
    for (int column = 0; column < std::ssize(m_checkIns); ++column) {
        const CheckIn &checkIn = m_checkIns[static_cast<std::size_t>(column)];
        auto *cell = new QWidget(m_body);
        auto *avatar = new Avatar(m_theme, cell);
        avatar->setSide(kAvatar);
        showPartner(*avatar, m_journal, checkIn.record.author);
        const bool isMine = checkIn.record.author == m_journal.me() && !m_journal.isTogether();
        inRow(cell, spacing::small,
              {avatar, {paragraph(isMine ? tr("You") : breakable(nameOf(checkIn)), Role::Heading, cell), 1}});
        m_grid->addWidget(cell, m_row, column);
    }
    ++m_row;
}

void AnswersView::addHeading(const QString &heading)
{
    m_grid->setRowMinimumHeight(m_row++, spacing::small);
    m_grid->addWidget(paragraph(heading, Role::Muted, m_body), m_row++, 0, 1, -1);
}

QWidget *AnswersView::ratingCell(const CheckIn &checkIn, Dimension dimension)
{
    const Answer answer = checkIn.answer(dimension);
    auto *cell = new QWidget(m_body);
    QLabel *word = paragraph(answerWord(answer), answer.rating() ? Role::Strong : Role::Muted, cell);
    word->setAccessibleName(tr("%1: %2", "name, rating in words").arg(nameOf(checkIn), word->text()));
    inRow(
        cell, spacing::medium,
        {new RatingDots(m_theme, answer.rating(), colourOfPartner(m_journal, checkIn.record.author), cell), {word, 1}});
    return cell;
}

void AnswersView::addRatings()
{
    const QList<Dimension> hidden = m_journal.preferences().hidden;
    for (const Dimension dimension : kDimensions) {
        const bool isAnswered = std::ranges::any_of(
            m_checkIns, [dimension](const CheckIn &checkIn) { return checkIn.answer(dimension) != Answer(); });
        if (hidden.contains(dimension) || !isAnswered)
            continue;
        addHeading(dimensionStatement(dimension));
        for (int column = 0; column < std::ssize(m_checkIns); ++column)
            m_grid->addWidget(ratingCell(m_checkIns[static_cast<std::size_t>(column)], dimension), m_row, column);
        ++m_row;
    }
}

void AnswersView::addText(int column, const QString &text, const QString &name)
{
    if (text.isEmpty())
        return;
    QLabel *words = paragraph(breakable(text), Role::Reading, m_body);
    words->setAccessibleName(tr("%1: %2", "name, words").arg(name, text));
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_grid->addWidget(words, m_row, column, Qt::AlignTop);
}

void AnswersView::addFeelings()
{
    if (std::ranges::all_of(m_checkIns, [](const CheckIn &checkIn) { return checkIn.feelings.isEmpty(); }))
        return;
    addHeading(tr("Feelings"));
    for (int column = 0; column < std::ssize(m_checkIns); ++column) {
        const CheckIn &checkIn = m_checkIns[static_cast<std::size_t>(column)];
        addText(column, feelingLabels(checkIn.feelings), nameOf(checkIn));
    }
    ++m_row;
}

void AnswersView::addWords()
{
    QStringList questions;
    for (const char *key : questionKeys())
        questions += QLatin1String(key);
    for (const CheckIn &checkIn : m_checkIns) { // and what came from elsewhere
        for (const WrittenAnswer &answer : checkIn.words) {
            if (!questions.contains(answer.question))
                questions += answer.question;
        }
    }
    for (const QString &question : std::as_const(questions)) {
        const auto isEmpty = [&](const CheckIn &checkIn) { return wordsOf(checkIn, question).isEmpty(); };
        if (std::ranges::all_of(m_checkIns, isEmpty))
            continue;
        addHeading(breakable(questionText(question)));
        for (int column = 0; column < std::ssize(m_checkIns); ++column) {
            const CheckIn &checkIn = m_checkIns[static_cast<std::size_t>(column)];
            addText(column, wordsOf(checkIn, question), nameOf(checkIn));
        }
        ++m_row;
    }
}

void AnswersView::addSeals()
{
    m_grid->setRowMinimumHeight(m_row++, spacing::small);
    for (int column = 0; column < std::ssize(m_checkIns); ++column) {
        // As it was sealed, with what is not shown of it.
        const CheckIn *whole = m_journal.all<CheckIn>().find(m_checkIns[static_cast<std::size_t>(column)].record.id);
        const QString words = whole != nullptr ? sealWords(verdictOn(m_journal, *whole)) : QString();
        if (!words.isEmpty())
            m_grid->addWidget(paragraph(words, Role::Caption, m_body), m_row, column, Qt::AlignTop);
    }
    ++m_row;
    // Alone, the card above says it.
    if (!m_journal.isTogether())
        return;
    for (const CheckIn &checkIn : m_checkIns) {
        const QString other = m_journal.nameOf(otherPartner(checkIn.record.author));
        const QString words = counterpartWords(counterpartOf(m_journal, checkIn), other, true);
        if (!words.isEmpty())
            m_grid->addWidget(paragraph(breakable(words), Role::Muted, m_body), m_row++, 0, 1, -1);
    }
}

} // namespace hearth
