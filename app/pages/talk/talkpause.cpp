// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/talk/talkpause.h"

#include "journal/journal.h"
#include "pages/talk/tilebutton.h"
#include "widgets/arrange.h"
#include "widgets/buttons.h"
#include "widgets/wordslabel.h"

#include <QCoreApplication>

#include <array>

namespace hearth {

namespace {

constexpr int kMinute = 60;      // seconds
constexpr int kHour = 60 * 60;   // seconds
constexpr int kEveningHour = 20; // on the wall clock

} // namespace

QDateTime localTime(const Clock &clock)
{
    return QDateTime::fromMSecsSinceEpoch(clock.now().time_since_epoch().count());
}

QDateTime pauseEnd(PauseLength length, const QDateTime &now)
{
    switch (length) {
    case PauseLength::TwentyMinutes:
        return now.addSecs(20 * kMinute);
    case PauseLength::Hour:
        return now.addSecs(kHour);
    case PauseLength::Evening: {
        const QDateTime evening(now.date(), QTime(kEveningHour, 0));
        return now.secsTo(evening) < kHour ? QDateTime() : evening;
    }
    case PauseLength::Tomorrow:
        return now.addDays(1);
    }
    return {};
}

QString momentInWords(const QDateTime &moment, const QDateTime &now, const QLocale &locale)
{
    const QString time = locale.toString(moment.time(), QLocale::ShortFormat);
    if (moment.date() == now.date())
        return QCoreApplication::translate("Talk", "today at %1", "a time").arg(time);
    if (moment.date() == now.date().addDays(1))
        return QCoreApplication::translate("Talk", "tomorrow at %1", "a time").arg(time);
    return QCoreApplication::translate("Talk", "%1 at %2", "a day, a time")
        .arg(locale.toString(moment.date(), QLocale::LongFormat), time);
}

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
    addTo(layout, {spacing::small, inRow({none, Stretch()})});
}

} // namespace hearth
