// SPDX-License-Identifier: GPL-3.0-or-later
#include "editors/startingpoints.h"

#include "widgets/buttons.h"
#include "widgets/flowlayout.h"

namespace hearth {

QList<StartingPoint> startingPoints()
{
    return {
        {StartingPointPicker::tr("Room for ourselves"), Area::Space,
         StartingPointPicker::tr(
             "Each of us has time alone and does not have to explain it. For one of us that is (when and where), for "
             "the other it is (when and where). Whoever needs more says so in plain words, and the other does not "
             "take it as a no to them. When we part for a while, we say when we will be back together.")},
        {StartingPointPicker::tr("Phones at the table"), Area::Digital,
         StartingPointPicker::tr(
             "While we eat together, our phones lie (where). If one of us is waiting for something that matters, "
             "they say so before we begin. Whoever forgets is reminded once, kindly. What each of us does with "
             "their phone at other times is their own affair.")},
        {StartingPointPicker::tr("Visitors"), Area::Family,
         StartingPointPicker::tr(
             "We ask each other before someone comes to stay, at least (how long) ahead. Either of us may say that "
             "a day does not suit, and need not say why. Visitors stay no longer than (how long), unless we both "
             "want it. Someone who drops in for (how long) needs no asking.")},
        {StartingPointPicker::tr("Money"), Area::Money,
         StartingPointPicker::tr(
             "Each of us has money of our own that nobody asks about: (how much). What we both live on comes from "
             "(where), and each of us puts in (how much). Before one of us spends more than (how much) of what is "
             "ours together, we talk about it. We sit down over it (how often).")},
        {StartingPointPicker::tr("How we argue"), Area::Conflict,
         StartingPointPicker::tr(
             "When it gets too much, either of us may ask for a pause and gets it at once. A pause lasts (how long), "
             "and whoever asked for it comes back to the conversation. We do not call each other names, and we do "
             "not argue in front of (whom). What was settled stays settled, unless both of us want to look at it "
             "again.")},
        {StartingPointPicker::tr("What stays between us"), Area::Other,
         StartingPointPicker::tr(
             "What we tell each other about (what) stays between us. Each of us has someone to talk to about the two "
             "of us: (who), and (who). What one of us asks to keep between us stays there without a reason. If "
             "something slips out, whoever said it tells the other soon.")},
    };
}

StartingPointPicker::StartingPointPicker(const Theme &theme, QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Starting points"));
    auto *flow = new FlowLayout(spacing::small, this);
    int index = 0;
    for (const StartingPoint &point : startingPoints()) {
        QPushButton *button = plainButton(theme, Glyph::Template, point.title, this);
        button->setObjectName(QStringLiteral("startingPoint%1").arg(index));
        button->setAccessibleDescription(point.text);
        flow->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, index] { emit chosen(index); });
        ++index;
    }
}

} // namespace hearth
