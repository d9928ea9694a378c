// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/checkin/checkinform.h"

#include "records/feelings.h"
#include "widgets/arrange.h"
#include "widgets/card.h"
#include "widgets/chippicker.h"
#include "widgets/growingtext.h"
#include "widgets/plainlabel.h"
#include "widgets/ratingrow.h"
#include "widgets/sectionheader.h"
#include "wording/wording.h"

#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace hearth {

CheckInForm::CheckInForm(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    auto *layout = inColumn(this, spacing::large);
    addRatings(*layout);
    addFeelings(*layout);
    addWords(*layout);
}

void CheckInForm::addRatings(QVBoxLayout &layout)
{
    auto *card = new Card(this);
    card->content()->setSpacing(spacing::section);
    auto *intro = paragraph(tr("Looking back, how true was this? Leave out whatever you like. These are our own "
                               "words and not a validated questionnaire; nothing is added up."),
                            Role::Muted, card);
    card->content()->addWidget(intro);
    for (const Dimension dimension : kDimensions) {
        auto *row = new RatingRow(m_theme, dimensionStatement(dimension), card);
        connect(row, &RatingRow::changed, this, &CheckInForm::noteEdit);
        m_ratings.emplace(dimension, row);
        card->content()->addWidget(row);
    }
    layout.addWidget(card);
}

void CheckInForm::addFeelings(QVBoxLayout &layout)
{
    auto *card = new Card(this);
    card->content()->setSpacing(spacing::medium);
    card->content()->addWidget(new SectionHeader(tr("What I felt"), {}, SectionHeader::Level::Section, card));
    m_feelings = new ChipPicker(m_theme, tr("What I felt"), card);
    QList<ChipGroup> groups;
    for (const FeelingGroup &group : feelingGroups()) {
        ChipGroup chips{feelingGroupLabel(QLatin1String(group.key)), {}};
        for (const char *feeling : group.feelings)
            chips.chips += {QLatin1String(feeling), feelingLabel(QLatin1String(feeling))};
        groups += chips;
    }
    m_feelings->setGroups(groups);
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
        m_words.emplace(QLatin1String(key), field);
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

void CheckInForm::setAsked(const QList<Dimension> &asked)
{
    for (const auto &[dimension, row] : m_ratings)
        row->setVisible(asked.contains(dimension));
}

void CheckInForm::setAnswers(const CheckIn &checkIn)
{
    const QScopedValueRollback showing(m_isShowing, true);
    for (const auto &[dimension, row] : m_ratings)
        row->setAnswer(checkIn.answer(dimension));
    m_feelings->setChosen(checkIn.feelings);
    for (const auto &[key, field] : m_words) {
        QString text;
        for (const WrittenAnswer &answer : checkIn.words) {
            if (answer.question == key)
                text = answer.text;
        }
        field->setText(text);
    }
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
        const QString text = m_words.at(QLatin1String(key))->text().trimmed();
        if (!text.isEmpty())
            words += WrittenAnswer{QLatin1String(key), text};
    }
    checkIn.feelings = feelings;
    checkIn.words = words;
}

} // namespace hearth
