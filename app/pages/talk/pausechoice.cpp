// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/talk/pausechoice.h"

#include "journal/journal.h"
#include "pages/talk/tilebutton.h"
#include "widgets/arrange.h"
#include "widgets/buttons.h"
#include "widgets/wordslabel.h"
#include "wording/talkwords.h"

namespace hearth {

PauseChoice::PauseChoice(const PageContext &context, QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("A pause"));
    auto *words = inColumn(spacing::tiny, {new WordsLabel(tr("A pause"), Role::Title, this),
                                           new WordsLabel(pauseWords(), Role::Muted, this)});
    auto *layout = inColumn(this, spacing::large, {words});

    const QDateTime now = localTime(context.journal.clock());
    for (const PauseLength length : kPauseLengths) {
        const QDateTime end = pauseEnd(length, now);
        if (!end.isValid())
            continue;
        auto *tile =
            new TileButton(context.theme, std::nullopt, pauseName(length), backWords(end, now, QLocale()), this);
        tile->setTitleLines(1);
        connect(tile, &QPushButton::clicked, this, [this, length, &journal = context.journal] {
            emit chosen(pauseEnd(length, localTime(journal.clock())));
        });
        layout->addWidget(tile);
    }
    auto *none = quietButton(tr("No pause"), this);
    connect(none, &QPushButton::clicked, this, &PauseChoice::cancelled);
    addTo(layout, {spacing::small, inRow({none, Stretch()})});
}

} // namespace hearth
