// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/talk/sentencestep.h"

#include "pages/talk/blamenote.h"
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
    if (session().isForOneself())
        addHeading(tr("Find the words"),
                   tr("For yourself, to say or to write later. Once you leave, nothing of this is kept here."));
    else
        addSpeaker(session().speaker(), tr("%1, how was it for you?").arg(nameOf(session().speaker())));
    addPart(conversationStepName(QStringLiteral("when")), &TalkWords::when)
        ->setPlaceholderText(tr("what happened, as both of you could have seen it"));
    addFeelings();
    addPart(tr("Or in your own words"), &TalkWords::feltWords, 1);
    addPart(conversationStepName(QStringLiteral("need")), &TalkWords::need)
        ->setPlaceholderText(tr("what would help, without saying how the other must be"));

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

GrowingText *SentenceStep::addPart(const QString &question, QString TalkWords::*part, int lines)
{
    auto *column = inColumn(spacing::small);
    content()->addLayout(column);
    auto *note = new WordsLabel({}, Role::Muted, this);
    const auto follow = [this, part, note] {
        showSentence();
        const QString blame = blameIn(words().*part).simplified();
        note->setText(tr("“%1” is easily heard as blame. It may help to say what happened this once, and what it did "
                         "to you.")
                          .arg(blame));
        note->setVisible(!blame.isEmpty());
    };
    GrowingText *field = addField(
        column, question, words().*part,
        [this, part, follow](const QString &text) {
            words().*part = text;
            follow();
        },
        lines);
    column->addWidget(note);
    follow();
    return field;
}

void SentenceStep::addEnd()
{
    if (!session().isForOneself()) {
        addWayOn(tr("Next"));
        return;
    }
    QHBoxLayout *row = addWayBack();
    const QPushButton *write = addPrimary(row, tr("Write on with this"));
    connect(write, &QPushButton::clicked, this, [this] { emit writeWanted(repairSentence(words())); });
}

void SentenceStep::showSentence()
{
    if (m_sentence != nullptr)
        m_sentence->setText(repairSentence(words()));
}

} // namespace hearth
