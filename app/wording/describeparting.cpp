// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/describeparting.h"

#include "report/datewords.h"
#include "wording/describe.h"
#include "wording/names.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace hearth {

namespace {

class PartingWords final
{
    Q_DECLARE_TR_FUNCTIONS(Parting)

public:
    static QString privateRecords(qint64 n) { return tr("%n record(s) private to you.", nullptr, static_cast<int>(n)); }
    static QString drafts(qint64 n) { return tr("%n draft(s).", nullptr, static_cast<int>(n)); }
    static QString shared(qint64 n) { return tr("%n record(s) you shared.", nullptr, static_cast<int>(n)); }
    static QString theirs(qint64 n, const QString &other)
    {
        return tr("%n record(s) that %1 shared with you.", nullptr, static_cast<int>(n)).arg(other);
    }
    static QString photos(qint64 n) { return tr("%n photo(s).", nullptr, static_cast<int>(n)); }
};

QString listed(QStringList sentences)
{
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}

QString unlessNone(qint64 number, const QString &sentence)
{
    return number > 0 ? sentence : QString();
}

// What of one's own, and of what one may read, there is.
QString mineInWords(const PartingPreview &preview)
{
    return listed({PartingWords::privateRecords(preview.mine.records),
                   unlessNone(preview.drafts, PartingWords::drafts(preview.drafts))});
}

QString allInWords(const PartingPreview &preview, const QString &other)
{
    const qint64 photos = preview.mine.photos + preview.myShared.photos + preview.theirs.photos;
    return listed({mineInWords(preview), PartingWords::shared(preview.myShared.records),
                   PartingWords::theirs(preview.theirs.records, other),
                   unlessNone(photos, PartingWords::photos(photos))});
}

QString backupsInWords(qint64 backups)
{
    return backups > 0
               ? PartingWords::tr("%n backup(s) made before still hold what was in the journal then, and open with the "
                                  "passphrases and codes of then. So do copies kept elsewhere.",
                                  nullptr, static_cast<int>(backups))
               : PartingWords::tr("No backup is known here. Copies kept elsewhere still hold what was in the journal "
                                  "then, and open with the passphrases and codes of then.");
}

std::vector<PartingFact> leaving(const PartingPreview &preview, const QString &other, qint64 backups)
{
    return {
        {PartingWords::tr("What you take along"),
         PartingWords::tr(
             "A new journal of your own, which opens with your passphrase or recovery code as before, and with "
             "nobody else’s.") +
             QLatin1Char(' ') + allInWords(preview, other)},
        {PartingWords::tr("What is destroyed in this journal"),
         PartingWords::tr("Your passphrase and your recovery code no longer open it. Destroyed as well, for good:") +
             QLatin1Char(' ') +
             listed(
                 {mineInWords(preview), unlessNone(preview.mine.photos, PartingWords::photos(preview.mine.photos))})},
        {PartingWords::tr("What stays with %1", "the other's name").arg(other),
         PartingWords::shared(preview.myShared.records) + QLatin1Char(' ') +
             PartingWords::tr("They stay signed by you, as before. %1’s own words stay as they are. When %1 next opens "
                              "this journal, it says that you left, and on which day. Agreements of the two of you no "
                              "longer hold.",
                              "the other's name")
                 .arg(other)},
        {PartingWords::tr("What lives on elsewhere"), backupsInWords(backups)},
        {PartingWords::tr("What cannot be undone"),
         PartingWords::tr(
             "You cannot come back into this journal. What either of you writes from now on is closed to the "
             "other. Your new journal cannot be shared with anybody else; for that, begin another one.")},
    };
}

std::vector<PartingFact> removing(const PartingPreview &preview, const QString &other, qint64 backups)
{
    return {
        {PartingWords::tr("What %1 gets", "the other's name").arg(other),
         PartingWords::tr(
             "A file to hand over: a journal of %1’s own, which opens with %1’s passphrase or recovery code as "
             "before, and with nobody else’s. What is private to %1 is in it, still sealed, and so is what "
             "the two of you shared. It says that you removed %1, and on which day.",
             "the other's name")
             .arg(other)},
        {PartingWords::tr("What is taken out of this journal"),
         PartingWords::tr(
             "%1’s way in, and what is private to %1, which is never opened on the way. New keys hold for what "
             "you write from now on; your passphrase and recovery code stay.",
             "the other's name")
             .arg(other)},
        {PartingWords::tr("What stays with you"),
         allInWords(preview, other) + QLatin1Char(' ') +
             PartingWords::tr(
                 "What %1 shared stays signed by %1, as before. Agreements of the two of you no longer hold.",
                 "the other's name")
                 .arg(other)},
        {PartingWords::tr("What cannot be taken back"),
         PartingWords::tr("What %1 has read, and every copy %1 has.", "the other's name").arg(other) +
             QLatin1Char(' ') + backupsInWords(backups)},
        {PartingWords::tr("What cannot be undone"),
         PartingWords::tr(
             "%1 cannot come back into this journal, and nobody else can take that place; to write with "
             "somebody else, begin another one. %1 needs the file: without it, what is private to %1 is left "
             "in backups only.",
             "the other's name")
             .arg(other)},
    };
}

} // namespace

std::vector<PartingFact> describeParting(PartingKind kind, const PartingPreview &preview, const QString &other,
                                         qint64 backups)
{
    return kind == PartingKind::Leaving ? leaving(preview, other, backups) : removing(preview, other, backups);
}

QString describeParted(PartingKind kind, const QString &other)
{
    return kind == PartingKind::Leaving
               ? PartingWords::tr("You have left. Your own journal was read back and is whole; it opens with your "
                                  "passphrase or recovery code as before.")
               : PartingWords::tr(
                     "%1 is removed. The file was read back and is whole; hand it over. It is a journal like "
                     "any other, and opens with %1’s passphrase or recovery code as before; this one opens with yours.",
                     "the other's name")
                     .arg(other);
}

QString describePartingFailure(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Cancelled:
        return PartingWords::tr("Stopped. Nothing was changed, and no file was made.");
    case ErrorCode::AlreadyExists:
        return PartingWords::tr("There is a file of that name already. Nothing was changed. Choose another name.");
    case ErrorCode::DiskFull:
        return PartingWords::tr(
            "The disk is full. Nothing was changed, and no file was made. Free some space, or choose "
            "another disk, and try again.");
    case ErrorCode::WriteFailed:
        return PartingWords::tr("The new file could not be written. Nothing was changed, and no file was made. Check "
                                "that the folder is there, or choose another place, and try again.");
    case ErrorCode::ReadOnly:
        return PartingWords::tr("Nothing can be written there. Nothing was changed, and no file was made. Choose "
                                "another folder, and try again.");
    case ErrorCode::OlderCopy:
        return PartingWords::tr(
            "This is an older copy of the journal than the one last opened on this computer. Nothing "
            "was changed. Look for the newer one, or accept this copy first.");
    case ErrorCode::NotKnown:
    case ErrorCode::JournalReplaced:
        return PartingWords::tr(
            "What became of the last step is not known. The new file was made and is whole: keep it. "
            "Open the journal once more, and see whether it still knows both of you.");
    default:
        return describe(error);
    }
}

QString describePartingStep(PartingStep step)
{
    switch (step) {
    case PartingStep::Opening:
        return PartingWords::tr("Opening the journal…");
    case PartingStep::Copying:
        return PartingWords::tr("Writing the new file…");
    case PartingStep::Checking:
        return PartingWords::tr("Reading the new file back…");
    case PartingStep::Destroying:
        break;
    }
    return PartingWords::tr("The last step…");
}

QString partedWords(const Journal &journal, const Parting &parting)
{
    const QString day = dayInWords(parting.day, QLocale());
    const QString other = nameInWords(journal, otherPartner(journal.me()));
    const bool isMine = parting.by == journal.me();
    if (parting.isRemoval) {
        return (isMine
                    ? PartingWords::tr("You removed %1 on %2. What %1 shared with you is still here.", "name, day")
                    : PartingWords::tr("%1 took you out of the journal you shared, on %2. This one is yours: all that "
                                       "was private to you and all that you could read there is in it, and only you "
                                       "can open it.",
                                       "name, day"))
            .arg(other, day);
    }
    return (isMine ? PartingWords::tr("You left the journal you had with %1, on %2. This is what you took along.",
                                      "name, day")
                   : PartingWords::tr("%1 left this journal on %2. All that is yours is here, and so is what %1 shared "
                                      "with you. What you write from now on only you can read.",
                                      "name, day"))
        .arg(other, day);
}

QString wayOfWhoIsGone()
{
    return PartingWords::tr("Two kept this journal once, and one of them is no longer in it. If that is you, your "
                            "passphrase and your recovery code open the file that was made for you then.");
}

} // namespace hearth
