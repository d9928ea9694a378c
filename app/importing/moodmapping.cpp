// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/moodmapping.h"

#include "checkins/askeddimensions.h"
#include "theme/theme.h"
#include "widgets/arrange.h"
#include "widgets/choicebox.h"
#include "widgets/plainlabel.h"
#include "wording/wording.h"

#include <QFormLayout>

namespace hearth {

namespace {

constexpr qsizetype kMostWords = 12; // ranked one by one; more are no scale
constexpr int kNone = -1;
constexpr int kLeftOut = 0;

} // namespace

MoodMapping::MoodMapping(const Journal &journal, QWidget *parent)
    : QWidget(parent)
    , m_answers(new ChoiceBox(tr("What moods become")))
    , m_rows(new QWidget)
    , m_form(new QFormLayout(m_rows))
    , m_ranks(usualMoods())
{
    m_answers->addItem(tr("Tags of their entries, nothing else"), kNone);
    for (const Dimension dimension : askedDimensions(journal))
        m_answers->addItem(
            tr("Check-ins, as answers to: %1", "a statement that is rated").arg(dimensionName(dimension)),
            static_cast<int>(dimension));
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    inColumn(this, spacing::small, {new PlainLabel(tr("Moods"), Role::Heading), m_answers, m_rows});
    m_rows->hide();
    connect(m_answers, &ChoiceBox::chosen, this, [this](const QVariant &value) {
        m_dimension.reset();
        if (value.toInt() != kNone)
            m_dimension = static_cast<Dimension>(value.toInt());
        m_rows->setVisible(m_dimension.has_value());
        emit changed();
    });
    hide();
}

void MoodMapping::setWords(const QMap<QString, int> &words, const QMap<QString, int> &ranks)
{
    m_rankedThere = ranks;
    setVisible(!words.isEmpty());
    if (words.keys() == m_words)
        return;
    m_words = words.keys();
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    for (const QString &word : m_words.mid(0, kMostWords))
        addRank(word);
}

void MoodMapping::addRank(const QString &word)
{
    auto *rank = new ChoiceBox(tr("How good “%1” is", "a word for a mood").arg(word));
    rank->addItem(tr("Leave it out"), kLeftOut);
    rank->addItem(tr("1, the worst"), 1);
    rank->addItem(QStringLiteral("2"), 2);
    rank->addItem(QStringLiteral("3"), 3);
    rank->addItem(QStringLiteral("4"), 4);
    rank->addItem(tr("5, the best"), 5);
    rank->showValue(m_ranks.value(word.toLower(), m_rankedThere.value(word.toLower(), kLeftOut)));
    connect(rank, &ChoiceBox::chosen, this, [this, word](const QVariant &value) {
        m_ranks.insert(word.toLower(), value.toInt());
        emit changed();
    });
    auto *label = new PlainLabel(word);
    label->setMinimumHeight(rank->sizeHint().height()); // level with its words
    m_form->addRow(label, rank);
}

} // namespace hearth
