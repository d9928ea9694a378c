// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/checkin/checkinform.h"

#include "pages/checkin/ownfields.h"
#include "records/feelings.h"
#include "widgets/arrange.h"
#include "widgets/card.h"
#include "widgets/chippicker.h"
#include "widgets/feelingchips.h"
#include "widgets/growingtext.h"
#include "widgets/plainlabel.h"
#include "widgets/ratingrow.h"
#include "widgets/sectionheader.h"
#include "widgets/segmentedcontrol.h"
#include "wording/wording.h"

#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

namespace hearth {

CheckInForm::CheckInForm(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    auto *layout = inColumn(this, spacing::large);
    addRatings(*layout);
    addOwn(*layout);
    addFeelings(*layout);
    addWords(*layout);
}

void CheckInForm::addRatings(QVBoxLayout &layout)
{
    auto *card = new Card(this);
    card->content()->setSpacing(spacing::section);
    auto *intro = paragraph(tr("Looking back, how true was this? Leave out whatever you like. These questions are our "
                               "own, not a scientific test; nothing is added up."),
                            Role::Muted, card);
    m_length = new SegmentedControl(tr("How much to ask"), card);
    m_length->addSegment(tr("All of it", "of a check-in"));
    m_length->addSegment(tr("A few questions"));
    m_length->setToolTip(tr("A few: three of these, others next time, and one that you answer in words."));
    connect(m_length, &SegmentedControl::currentChanged, this, [this](int index) {
        if (m_isShort != (index == 1))
            emit shortChosen(index == 1);
    });
    card->content()->addWidget(m_length, 0, Qt::AlignLeading);
    card->content()->addWidget(intro);
    for (const Dimension dimension : kDimensions) {
        auto *row = new RatingRow(m_theme, dimensionStatement(dimension), card);
        connect(row, &RatingRow::changed, this, &CheckInForm::noteEdit);
        connect(row, &RatingRow::answered, this, [this, row] { moveOn(row); });
        m_ratings.emplace(dimension, row);
        card->content()->addWidget(row);
    }
    layout.addWidget(card);
}

void CheckInForm::addOwn(QVBoxLayout &layout)
{
    m_forBoth = new OwnFields(m_theme, tr("Questions of your own, for both of you"),
                              tr("They are sealed and opened with the others."), this);
    m_mine = new OwnFields(m_theme, tr("Questions of my own"),
                           tr("Only you read these answers. They are never opened with the check-in."), this);
    for (OwnFields *fields : {m_forBoth, m_mine}) {
        connect(fields, &OwnFields::edited, this, &CheckInForm::noteEdit);
        connect(fields, &OwnFields::finished, this, &CheckInForm::finished);
        connect(fields, &OwnFields::answered, this, &CheckInForm::moveOn);
        layout.addWidget(fields);
    }
}

void CheckInForm::addFeelings(QVBoxLayout &layout)
{
    auto *card = m_feelingsCard = new Card(this);
    card->content()->setSpacing(spacing::medium);
    card->content()->addWidget(new SectionHeader(tr("What I felt"), {}, SectionHeader::Level::Section, card));
    m_feelings = new ChipPicker(m_theme, tr("What I felt"), card);
    m_feelings->setGroups(feelingChips());
    m_feelings->setMaximum(CheckIn::kMaxFeelings);
    connect(m_feelings, &ChipPicker::chosenChanged, this, &CheckInForm::noteEdit);
    card->content()->addWidget(m_feelings);
    layout.addWidget(card);
}

void CheckInForm::addWords(QVBoxLayout &layout)
{
    auto *card = new Card(this);
    card->content()->setSpacing(spacing::small);
    for (const char *key : questionKeys()) {
        const QString question = questionText(QLatin1String(key));
        auto *label = new PlainLabel(question, Role::Heading, card);
        auto *field = new GrowingText(question, 2, 12, card);
        label->setBuddy(field);
        connect(field, &QTextEdit::textChanged, this, &CheckInForm::noteEdit);
        connect(field, &GrowingText::finished, this, &CheckInForm::finished);
        m_words.emplace(QLatin1String(key), WordsField{label, field});
        if (m_words.size() > 1)
            card->content()->addSpacing(spacing::small);
        addTo(card->content(), {label, field});
    }
    layout.addWidget(card);
}

void CheckInForm::noteEdit()
{
    if (!m_isShowing)
        emit edited();
}

void CheckInForm::setAsked(const QList<Dimension> &asked, const QList<Dimension> &few)
{
    m_asked = asked;
    m_few = few;
    showWhatCounts();
}

void CheckInForm::setOwnQuestions(const QList<OwnQuestion> &forBoth, const QList<OwnQuestion> &mine)
{
    m_forBoth->setQuestions(forBoth);
    m_mine->setQuestions(mine);
}

void CheckInForm::setShort(bool isShort)
{
    m_isShort = isShort;
    m_length->setCurrent(isShort ? 1 : 0);
    showWhatCounts();
}

void CheckInForm::showWhatCounts()
{
    for (const auto &[dimension, row] : m_ratings) {
        const bool isCalledFor = !m_isShort || m_few.contains(dimension) || row->answer() != Answer();
        row->setVisible(m_asked.contains(dimension) && isCalledFor);
    }
    m_forBoth->setOnlyAnswered(m_isShort);
    m_mine->setOnlyAnswered(m_isShort);
    m_feelingsCard->setVisible(!m_isShort || !m_feelings->chosen().isEmpty());
    for (const auto &[key, words] : m_words) {
        const bool isFirst = key == QLatin1String(questionKeys().front());
        const bool isCalledFor = !m_isShort || isFirst || !words.field->text().trimmed().isEmpty();
        words.label->setVisible(isCalledFor);
        words.field->setVisible(isCalledFor);
    }
}

void CheckInForm::moveOn(RatingRow *from)
{
    std::vector<RatingRow *> rows;
    for (const auto &[dimension, row] : m_ratings) {
        if (!row->isHidden())
            rows.push_back(row);
    }
    for (const OwnFields *fields : {m_forBoth, m_mine})
        std::ranges::copy(fields->ratingRows(), std::back_inserter(rows));
    const auto here = std::ranges::find(rows, from);
    if (here != rows.end() && std::next(here) != rows.end())
        (*std::next(here))->focusPoint();
}

void CheckInForm::focusFirst()
{
    for (const auto &[dimension, row] : m_ratings) {
        if (!row->isHidden())
            return row->focusPoint();
    }
    setFocus();
}

QList<OwnAnswer> CheckInForm::mine() const
{
    return m_mine->answers();
}

void CheckInForm::setAnswers(const CheckIn &checkIn, const QList<OwnAnswer> &mine)
{
    const QScopedValueRollback showing(m_isShowing, true);
    m_forBoth->setAnswers(checkIn.own);
    m_mine->setAnswers(mine);
    for (const auto &[dimension, row] : m_ratings)
        row->setAnswer(checkIn.answer(dimension));
    m_feelings->setChosen(checkIn.feelings);
    for (const auto &[key, words] : m_words) {
        QString text;
        for (const WrittenAnswer &answer : checkIn.words) {
            if (answer.question == key)
                text = answer.text;
        }
        words.field->setText(text);
    }
    showWhatCounts();
}

void CheckInForm::writeTo(CheckIn &checkIn) const
{
    for (const auto &[dimension, row] : m_ratings)
        checkIn.setAnswer(dimension, row->answer());
    QStringList feelings = m_feelings->chosen();
    QList<WrittenAnswer> words;
    for (const QString &feeling : std::as_const(checkIn.feelings)) {
        if (!isFeeling(feeling))
            feelings += feeling;
    }
    for (const WrittenAnswer &answer : std::as_const(checkIn.words)) {
        if (!m_words.contains(answer.question))
            words += answer;
    }
    for (const char *key : questionKeys()) {
        const QString text = m_words.at(QLatin1String(key)).field->text().trimmed();
        if (!text.isEmpty())
            words += WrittenAnswer{QLatin1String(key), text};
    }
    checkIn.feelings = feelings;
    checkIn.words = words;
    checkIn.own = m_forBoth->answers();
}

} // namespace hearth
