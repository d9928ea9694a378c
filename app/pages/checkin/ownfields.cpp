// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/checkin/ownfields.h"

#include "base/text.h"
#include "widgets/arrange.h"
#include "widgets/card.h"
#include "widgets/factgrid.h"
#include "widgets/growingtext.h"
#include "widgets/plainlabel.h"
#include "widgets/ratingrow.h"
#include "widgets/sectionheader.h"
#include "widgets/yesnorow.h"

#include <QLabel>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

namespace hearth {

namespace {

OwnQuestion questionOf(const OwnAnswer &answer)
{
    return {answer.key, answer.form, answer.question};
}

bool isAnswered(const OwnAnswer &answer)
{
    return answer.form == AnswerForm::Words ? !isBlank(answer.text) : answer.value > 0;
}

} // namespace

OwnFields::OwnFields(const Theme &theme, const QString &heading, const QString &about, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    auto *card = new Card(this);
    card->content()->setSpacing(spacing::section);
    card->content()->addWidget(new SectionHeader(heading, about, SectionHeader::Level::Section, card));
    m_rows = inColumn(spacing::section);
    card->content()->addLayout(m_rows);
    inColumn(this, {card});
    hide();
}

void OwnFields::setQuestions(const QList<OwnQuestion> &questions)
{
    if (questions == m_asked)
        return;
    const QList<OwnAnswer> present = answers();
    m_asked = questions;
    rebuild(present);
}

void OwnFields::setAnswers(const QList<OwnAnswer> &given)
{
    if (given != answers())
        rebuild(given);
    showWhatCounts();
}

void OwnFields::setOnlyAnswered(bool isOnly)
{
    m_onlyAnswered = isOnly;
    showWhatCounts();
}

void OwnFields::rebuild(const QList<OwnAnswer> &answers)
{
    const QScopedValueRollback showing(m_isShowing, true);
    QList<OwnQuestion> wanted = m_asked;
    for (const OwnAnswer &answer : answers) {
        if (!wanted.contains(questionOf(answer)))
            wanted += questionOf(answer);
    }
    const bool isSame = std::ranges::equal(m_fields, wanted, {}, &Field::question);
    if (!isSame) {
        clear(m_rows);
        m_fields.clear();
        for (const OwnQuestion &question : std::as_const(wanted)) {
            m_fields.push_back(makeField(question));
            m_rows->addWidget(m_fields.back().row);
        }
    }
    for (const Field &field : m_fields) {
        const auto given = std::ranges::find(answers, field.question, &questionOf);
        putAnswer(field, given != answers.end() ? *given : OwnAnswer());
    }
    showWhatCounts();
}

OwnFields::Field OwnFields::makeField(const OwnQuestion &question)
{
    Field field{question};
    const QString words = breakable(question.words);
    switch (question.form) {
    case AnswerForm::Scale:
        field.row = field.scale = new RatingRow(m_theme, words, this, RatingRow::Offers::OnlyRatings);
        connect(field.scale, &RatingRow::changed, this, &OwnFields::noteEdit);
        connect(field.scale, &RatingRow::answered, this, [this, row = field.scale] { emit answered(row); });
        break;
    case AnswerForm::YesNo:
        field.row = field.yesNo = new YesNoRow(m_theme, words, this);
        connect(field.yesNo, &YesNoRow::changed, this, &OwnFields::noteEdit);
        break;
    case AnswerForm::Words:
        field.row = new QWidget(this);
        field.words = new GrowingText(question.words, 2, 12, field.row);
        auto *label = paragraph(words, Role::Strong, field.row);
        label->setBuddy(field.words);
        inColumn(field.row, spacing::small, {label, field.words});
        connect(field.words, &QTextEdit::textChanged, this, &OwnFields::noteEdit);
        connect(field.words, &GrowingText::finished, this, &OwnFields::finished);
        break;
    }
    return field;
}

OwnAnswer OwnFields::answerIn(const Field &field)
{
    OwnAnswer answer{field.question.key, field.question.form, field.question.words, 0, {}};
    if (field.scale != nullptr)
        answer.value = field.scale->answer().rating().value_or(0);
    else if (field.yesNo != nullptr && field.yesNo->answer())
        answer.value = *field.yesNo->answer() ? OwnAnswer::kYes : OwnAnswer::kNo;
    else if (field.words != nullptr)
        answer.text = field.words->text().trimmed();
    return answer;
}

void OwnFields::putAnswer(const Field &field, const OwnAnswer &answer)
{
    if (field.scale != nullptr) {
        const auto rated = Answer::rated(answer.value);
        field.scale->setAnswer(rated ? rated.value() : Answer());
    } else if (field.yesNo != nullptr) {
        field.yesNo->setAnswer(answer.value > 0 ? std::optional(answer.value == OwnAnswer::kYes) : std::nullopt);
    } else if (field.words->text().trimmed() != answer.text) {
        field.words->setText(answer.text);
    }
}

QList<OwnAnswer> OwnFields::answers() const
{
    QList<OwnAnswer> given;
    for (const Field &field : m_fields) {
        if (const OwnAnswer answer = answerIn(field); isAnswered(answer))
            given += answer;
    }
    return given;
}

void OwnFields::showWhatCounts()
{
    bool isAnyThere = false;
    for (const Field &field : m_fields) {
        const bool isThere = !m_onlyAnswered || isAnswered(answerIn(field));
        field.row->setVisible(isThere);
        isAnyThere = isAnyThere || isThere;
    }
    setVisible(isAnyThere);
}

std::vector<RatingRow *> OwnFields::ratingRows() const
{
    std::vector<RatingRow *> rows;
    for (const Field &field : m_fields) {
        if (field.scale != nullptr && !field.scale->isHidden() && !isHidden())
            rows.push_back(field.scale);
    }
    return rows;
}

void OwnFields::noteEdit()
{
    if (!m_isShowing)
        emit edited();
}

} // namespace hearth
