// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/forgood.h"

#include "journal/journal.h"
#include "page/prompter.h"
#include "report/datewords.h"
#include "session/backupchoices.h"
#include "session/session.h"
#include "store/backuprotation.h"
#include "wording/describebackup.h"

#include <QCoreApplication>
#include <QPointer>

#include <algorithm>

namespace hearth {

namespace {

class ForGoodWords final
{
    Q_DECLARE_TR_FUNCTIONS(ForGood)

public:
    [[nodiscard]] static QString nobody()
    {
        return tr("No backup that Hearthbook knows of holds it. Copies you keep elsewhere still do.");
    }
    [[nodiscard]] static QString until(int backups, QDate day)
    {
        return tr("%n backup(s) made before still hold it, the last until about %1, when newer ones have taken their "
                  "place. You can remove them right afterwards. Copies you keep elsewhere hold it too.",
                  nullptr, backups)
            .arg(dayInWords(day, QLocale()));
    }
    [[nodiscard]] static QString some(int backups)
    {
        return tr("%n backup(s) made before still hold it, and not all of them go by themselves. You can remove them "
                  "right afterwards. Copies you keep elsewhere hold it too.",
                  nullptr, backups);
    }
    [[nodiscard]] static QString deleted() { return tr("Deleted for good. This cannot be undone."); }
    [[nodiscard]] static QString offer() { return tr("Remove backups…"); }
    [[nodiscard]] static auto question(int backups)
    {
        return Prompter::Question{
            tr("Remove the backups that hold it?"),
            tr("A new backup is made first, without it. Then %n backup(s) made before go for good, and with them "
               "whatever else only they hold: earlier versions, and what was deleted since.",
               nullptr, backups),
            tr("Remove them"), true};
    }
    [[nodiscard]] static QString removed(int backups)
    {
        return tr("%n backup(s) are removed for good. The one made just now stays.", nullptr, backups);
    }
};

int countOf(const PageContext &context)
{
    return static_cast<int>(context.session.backups().overview().backups.size());
}

void removeThem(const PageContext &context, QWidget *window)
{
    if (!context.prompter.ask(window, ForGoodWords::question(countOf(context))))
        return;
    Navigator &navigator = context.navigator;
    context.session.backups().renew(
        backedUpOf(context.session, context.settings), window, [&navigator](const Result<int> &removed) {
            navigator.say(removed ? ForGoodWords::removed(removed.value()) : describeBackup(removed.error()));
        });
}

} // namespace

QString backupsHoldIt(const PageContext &context)
{
    const auto &backups = context.session.backups().overview().backups;
    if (backups.empty())
        return ForGoodWords::nobody();
    std::vector<QDateTime> made;
    for (const BackupFile &backup : backups)
        made.push_back(backup.made);
    const bool goesByItself = std::ranges::none_of(backups, &BackupFile::isBeforeMigration);
    const QDate gone = goesByItself ? lastBackupGone(made, context.session.clock().today()) : QDate();
    return gone.isValid() ? ForGoodWords::until(countOf(context), gone) : ForGoodWords::some(countOf(context));
}

void sayDeletedForGood(const PageContext &context, QWidget *window)
{
    if (countOf(context) == 0) {
        context.navigator.sayDone(ForGoodWords::deleted());
        return;
    }
    context.navigator.say(ForGoodWords::deleted(), ForGoodWords::offer(),
                          [context, window = QPointer<QWidget>(window)] {
                              if (!window.isNull())
                                  removeThem(context, window);
                          });
}

} // namespace hearth
