// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/talk/pausechoice.h"

#include "journal/journal.h"
#include "pages/talk/talkpause.h"
#include "pages/talk/tilebutton.h"
#include "widgets/arrange.h"
#include "widgets/buttons.h"
#include "widgets/wordslabel.h"

#include <array>

namespace hearth {

PauseChoice::PauseChoice(const PageContext &context, QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("A pause"));
    auto *words = inColumn(
        spacing::tiny, {new WordsLabel(tr("A pause"), Role::Title, this),
                        new WordsLabel(tr("Agree on when you come back, then do something that calms you, apart if you "
                                          "like. What you wrote waits here, and nothing is noted down."),
                                       Role::Muted, this)});
    auto *layout = inColumn(this, spacing::large, {words});

    const QDateTime now = localTime(context.journal.clock());
    const std::array<std::pair<PauseLength, QString>, 4> lengths{
        std::pair{PauseLength::TwentyMinutes, tr("In twenty minutes")}, std::pair{PauseLength::Hour, tr("In an hour")},
        std::pair{PauseLength::Evening, tr("This evening")}, std::pair{PauseLength::Tomorrow, tr("Tomorrow")}};
    for (const auto &[length, name] : lengths) {
        const QDateTime end = pauseEnd(length, now);
        if (!end.isValid())
            continue;
        auto *tile = new TileButton(context.theme, std::nullopt, name,
                                    tr("Back %1", "when").arg(momentInWords(end, now, QLocale())), this);
        tile->setTitleLines(1);
        connect(tile, &QPushButton::clicked, this, [this, length = length, &journal = context.journal] {
            emit chosen(pauseEnd(length, localTime(journal.clock())));
        });
        layout->addWidget(tile);
    }
    auto *none = quietButton(tr("No pause"), this);
    connect(none, &QPushButton::clicked, this, &PauseChoice::cancelled);
    auto *row = inRow({none, Stretch()});
    addTo(layout, {spacing::small, row});
}

} // namespace hearth
