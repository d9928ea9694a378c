// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/chartshare.h"

#include "cli/openedjournal.h"
#include "cli/recordoutput.h"
#include "cli/words.h"
#include "insights/sharedcharts.h"

#include <algorithm>

namespace hearth {

namespace {

/// Which chart, and which months of it; without months, all that may be shared.
struct SharingWish final
{
    Dimension dimension;
    bool isTakingBack = false;
    std::vector<YearMonth> months;
};

Result<SharingWish> sharingWishFrom(const Arguments &given)
{
    const bool isTakingBack = given.has("take-back");
    bool isSound = !(isTakingBack && (given.has("share") || given.has("month")));
    for (const char *drawn : {"output", "by", "from", "to", "glance", "dimension"})
        isSound = isSound && !given.has(drawn);
    if (!isSound)
        return usageError(Cli::tr("To share a chart takes --of and --share, with a --month or more; to take it back "
                                  "takes --of and --take-back."));
    const auto dimension = dimensionFromKey(given.value("of"));
    if (!dimension)
        return usageError(Cli::tr("“%1” is not a question of a check-in.").arg(given.value("of")));
    SharingWish wish{*dimension, isTakingBack, {}};
    for (const QString &text : given.values("month")) {
        const auto month = YearMonth::fromString(text);
        if (!month)
            return usageError(Cli::tr("--%1 takes a month such as 2026-07.").arg(QLatin1String("month")));
        wish.months.push_back(*month);
    }
    return wish;
}

QString inWords(const std::vector<YearMonth> &months)
{
    QStringList words;
    for (const YearMonth month : months)
        words += month.toString();
    return words.join(QStringLiteral(", "));
}

} // namespace

bool isAboutSharing(const Arguments &given)
{
    return given.has("share") || given.has("take-back");
}

Result<int> shareChart(const Arguments &given, CliEnvironment &environment)
{
    HEARTH_GET(const auto wish, sharingWishFrom(given));
    HEARTH_GET(const auto opened, openJournal(given.positionals().at(0), given, environment));
    Journal &journal = *opened.journal;
    if (!journal.isForTwo())
        return fail({ErrorCode::NobodyElse, {}}, environment);
    HEARTH_TRY(checkWrittenTogether(journal, Kind::SharedChart));
    if (wish.isTakingBack) {
        ChangeSet changes = takingBack(journal, wish.dimension);
        if (changes.empty()) {
            environment.tell(Cli::tr("None of this chart is shared."));
            return Done;
        }
        HEARTH_TRY(journal.apply(std::move(changes)));
        environment.tell(Cli::tr("Taken back. What has been seen stays seen."));
        return Done;
    }
    std::vector<YearMonth> months = monthsToShare(journal, wish.dimension);
    if (!wish.months.empty())
        std::erase_if(months, [&wish](YearMonth month) { return !std::ranges::count(wish.months, month); });
    ChangeSet changes = sharing(journal, wish.dimension, months);
    if (changes.empty()) {
        environment.tell(Cli::tr("Nothing is left to share of these months, so nothing was shared."));
        return Done;
    }
    const std::vector<YearMonth> shared = monthsSharedBy(changes);
    HEARTH_TRY(journal.apply(std::move(changes)));
    environment.tell(Cli::tr("%1 can see %2 of this chart now. You can take it back, but what has been seen stays "
                             "seen.",
                             "a name, months")
                         .arg(printable(journal.nameOf(otherPartner(journal.me()))), inWords(shared)));
    return Done;
}

} // namespace hearth
