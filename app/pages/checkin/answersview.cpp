// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/checkin/answersview.h"

#include "checkins/askeddimensions.h"
#include "journal/blindcheckin.h"
#include "photos/partnerpicture.h"
#include "widgets/arrange.h"
#include "widgets/avatar.h"
#include "widgets/buttons.h"
#include "widgets/factgrid.h"
#include "widgets/plainlabel.h"
#include "widgets/ratingscale.h"
#include "wording/names.h"
#include "wording/ownquestionwords.h"
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

void AnswersView::showAnswers(const std::vector<const CheckIn *> &checkIns, const BesideAnswers &beside)
{
    m_lastTime = beside.lastTime != nullptr ? std::optional(asShown(m_journal, *beside.lastTime)) : std::nullopt;
    m_mine = beside.own;
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
    addOwn();
    addFeelings();
    addWords();
    addMine();
    addSeals();
    content->addWidget(columns);
}

QString AnswersView::nameOf(const CheckIn &checkIn) const
{
    return nameInWords(m_journal, checkIn.record.author);
}

void AnswersView::addNames()
{
    for (int column = 0; column < std::ssize(m_checkIns); ++column) {
        const CheckIn &checkIn = m_checkIns[static_cast<std::size_t>(column)];
        auto *cell = new QWidget(m_body);
        auto *avatar = new Avatar(m_theme, cell);
        avatar->setSide(kAvatar);
        showPartner(*avatar, m_journal, checkIn.record.author);
        inRow(cell, spacing::small,
              {avatar, {paragraph(isMine(checkIn) ? tr("You") : breakable(nameOf(checkIn)), Role::Heading, cell), 1}});
        m_grid->addWidget(cell, m_row, column);
    }
    ++m_row;
}

void AnswersView::addHeading(const QString &heading, bool isTopic)
{
    m_grid->setRowMinimumHeight(m_row++, spacing::small);
    QLabel *words = paragraph(heading, Role::Muted, m_body);
    const auto isOpen = [](const CheckIn &checkIn) { return checkIn.record.visibility == Visibility::Shared; };
    // Only of what both can read: it is to be talked about by both.
    if (!isTopic || !m_journal.isForTwo() || !std::ranges::all_of(m_checkIns, isOpen)) {
        m_grid->addWidget(words, m_row++, 0, 1, -1);
        return;
    }
    auto *talk = new IconButton(m_theme, Glyph::Talk, tr("Talk about this"), m_body);
    talk->setAccessibleName(tr("Talk about this: %1", "a statement").arg(heading));
    connect(talk, &QToolButton::clicked, this, [this, heading] { emit talkChosen(heading); });
    auto *row = new QWidget(m_body);
    inRow(row, spacing::small, {{words, 1}, talk});
    m_grid->addWidget(row, m_row++, 0, 1, -1);
}

bool AnswersView::isMine(const CheckIn &checkIn) const
{
    return checkIn.record.author == m_journal.me() && !m_journal.isTogether();
}

QWidget *AnswersView::wordCell(const CheckIn &checkIn, const QString &said, std::optional<int> rating, bool isGiven,
                               const QString &lastTime)
{
    auto *cell = new QWidget(m_body);
    QLabel *word = paragraph(breakable(said), isGiven ? Role::Strong : Role::Muted, cell);
    word->setAccessibleName(tr("%1: %2", "name, rating in words").arg(nameOf(checkIn), said));
    auto *words = inColumn(0, {word});
    if (!lastTime.isEmpty())
        words->addWidget(paragraph(breakable(tr("Last time: %1", "an answer").arg(lastTime)), Role::Caption, cell));
    words->addStretch(); // beside the dots, however much the other says
    if (rating || !isGiven) {
        auto *dots = new RatingDots(m_theme, rating, colourOfPartner(m_journal, checkIn.record.author), cell);
        inRow(cell, spacing::medium, {{dots, Qt::AlignTop}, {words, 1}});
    } else {
        inRow(cell, spacing::medium, {{words, 1}});
    }
    return cell;
}

QWidget *AnswersView::ratingCell(const CheckIn &checkIn, Dimension dimension)
{
    const Answer answer = checkIn.answer(dimension);
    const Answer before = m_lastTime && isMine(checkIn) ? m_lastTime->answer(dimension) : Answer();
    return wordCell(checkIn, answerWord(answer), answer.rating(), answer.rating().has_value(),
                    before != Answer() ? answerWord(before) : QString());
}

void AnswersView::addRatings()
{
    const QList<Dimension> hidden = m_journal.preferences().hidden;
    for (const Dimension dimension : kDimensions) {
        const bool isAnswered = std::ranges::any_of(
            m_checkIns, [dimension](const CheckIn &checkIn) { return checkIn.answer(dimension) != Answer(); });
        if (hidden.contains(dimension) || !isAnswered)
            continue;
        addHeading(dimensionStatement(dimension), true);
        for (int column = 0; column < std::ssize(m_checkIns); ++column)
            m_grid->addWidget(ratingCell(m_checkIns[static_cast<std::size_t>(column)], dimension), m_row, column);
        ++m_row;
    }
}

void AnswersView::addOwn()
{
    QList<OwnQuestion> questions;
    for (const CheckIn &checkIn : m_checkIns) {
        for (const OwnAnswer &answer : checkIn.own) {
            const OwnQuestion question{answer.key, answer.form, answer.question};
            if (!questions.contains(question))
                questions += question;
        }
    }
    for (const OwnQuestion &question : std::as_const(questions)) {
        const auto answerIn = [&question](const QList<OwnAnswer> &answers) {
            return std::ranges::find_if(answers, [&question](const OwnAnswer &each) {
                return OwnQuestion{each.key, each.form, each.question} == question;
            });
        };
        addHeading(breakable(question.words), true);
        for (int column = 0; column < std::ssize(m_checkIns); ++column) {
            const CheckIn &checkIn = m_checkIns[static_cast<std::size_t>(column)];
            const auto given = answerIn(checkIn.own);
            if (given == checkIn.own.end())
                continue;
            const bool hasBefore = m_lastTime && isMine(checkIn) && answerIn(m_lastTime->own) != m_lastTime->own.end();
            const QString before = hasBefore ? ownAnswerWords(*answerIn(m_lastTime->own)) : QString();
            m_grid->addWidget(wordCell(checkIn, ownAnswerWords(*given), given->rating(), true, before), m_row, column);
        }
        ++m_row;
    }
}

// In a part of its own: nobody else sees it.
void AnswersView::addMine()
{
    if (m_mine.isEmpty())
        return;
    const auto column = std::ranges::find_if(m_checkIns, [this](const CheckIn &each) { return isMine(each); });
    if (column == m_checkIns.end())
        return;
    m_grid->setRowMinimumHeight(m_row++, spacing::medium);
    m_grid->addWidget(paragraph(tr("To questions of your own, for you alone"), Role::Heading, m_body), m_row++, 0, 1,
                      -1);
    for (const OwnAnswer &answer : std::as_const(m_mine)) {
        addHeading(breakable(answer.question));
        m_grid->addWidget(wordCell(*column, ownAnswerWords(answer), answer.rating(), true, {}), m_row++, 0, 1, -1);
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
        const QString other = nameInWords(m_journal, otherPartner(checkIn.record.author));
        const QString words = counterpartWords(counterpartOf(m_journal, checkIn), other, true);
        if (!words.isEmpty())
            m_grid->addWidget(paragraph(breakable(words), Role::Muted, m_body), m_row++, 0, 1, -1);
    }
}

} // namespace hearth
