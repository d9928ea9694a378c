// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/talk/sentencestep.h"

#include "records/talkrecords.h"
#include "widgets/arrange.h"
#include "widgets/chippicker.h"
#include "widgets/feelingchips.h"
#include "widgets/growingtext.h"
#include "widgets/wordslabel.h"
#include "wording/sharedwording.h"
#include "wording/wording.h"

#include <QPushButton>

#include <algorithm>

namespace hearth {

namespace {

constexpr int kMaxFeelings = 5;

} // namespace

SentenceStep::SentenceStep(const StepContext &context, QWidget *parent)
    : StepView(context, parent)
{
    addHead();
    const QList<TalkField> parts = fieldsAt(session());
    addPart(parts.at(0), 2);
    addFeelings();
    addPart(parts.at(1), 1);
    addPart(parts.at(2), 2);

    auto *whole = new QFrame(this);
    setRole(whole, Role::Sunken);
    m_sentence = new WordsLabel({}, Role::Reading, whole);
    inColumn(whole, {m_sentence}, {spacing::section, spacing::large, spacing::section, spacing::large});
    content()->addWidget(whole);
    addEnd();
    showSentence();
}

TalkWords &SentenceStep::words()
{
    return session().words(session().speaker());
}

void SentenceStep::addFeelings()
{
    auto *feelings = new ChipPicker(page().theme, conversationStepName(QStringLiteral("felt")), this);
    QList<ChipGroup> groups = feelingChips();
    std::ranges::reverse(groups); // here the pleasant ones come last
    feelings->setGroups(groups);
    feelings->setMaximum(kMaxFeelings);
    feelings->setChosen(words().felt);
    connect(feelings, &ChipPicker::chosenChanged, this, [this](const QStringList &chosen) {
        words().felt = chosen;
        showSentence();
        emit edited();
    });
    content()->addLayout(inColumn(
        spacing::small, {new WordsLabel(conversationStepName(QStringLiteral("felt")), Role::Heading, this), feelings}));
}

void SentenceStep::addPart(const TalkField &part, int lines)
{
    auto *column = inColumn(spacing::small);
    content()->addLayout(column);
    auto *note = new WordsLabel({}, Role::Muted, this);
    const auto follow = [this, part, note] {
        showSentence();
        const QString words = blameNote(talkTextOf(session(), part));
        note->setText(words);
        note->setVisible(!words.isEmpty());
    };
    addField(column, part, lines, follow);
    column->addWidget(note);
    follow();
}

void SentenceStep::addEnd()
{
    if (!session().isForOneself()) {
        addWayOn();
        return;
    }
    QHBoxLayout *row = addWayBack();
    const QPushButton *write = addPrimary(row, wordsOf(TalkWay::WriteOn, session()));
    connect(write, &QPushButton::clicked, this, [this] { emit writeWanted(repairSentence(words())); });
}

void SentenceStep::showSentence()
{
    if (m_sentence != nullptr)
        m_sentence->setText(repairSentence(words()));
}

} // namespace hearth
