// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/openedjournal.h"
#include "cli/recordkinds.h"
#include "cli/words.h"
#include "files/fileidentity.h"
#include "store/inspection.h"
#include "wording/openingnotices.h"

namespace hearth {

namespace {

constexpr qsizetype kPhotosBetweenReports = 20;

struct Found final
{
    qint64 records = 0;
    qint64 notVerified = 0;
    qint64 photos = 0;
    qint64 badPhotos = 0;
};

// Reads every photo as well, since nothing else would notice that one can no longer be read.
Found lookThrough(const Journal &journal, CliEnvironment &environment)
{
    Found found;
    forEachRecord(journal, [&found]<typename T>(const T &value) {
        // A seal of the other would tell by its number that they have answered.
        found.records += T::kind == Kind::CheckInSeal ? 0 : 1;
        found.notVerified += value.record.verified ? 0 : 1;
    });
    const auto &photos = journal.all<Attachment>();
    for (const Attachment &photo : photos) {
        ++found.photos;
        found.badPhotos += journal.contentOf(photo) ? 0 : 1;
        if (found.photos % kPhotosBetweenReports == 0) {
            environment.err << Cli::tr("Reading photos: %1 of %2").arg(found.photos).arg(photos.size()) << '\n';
            environment.err.flush();
        }
    }
    return found;
}

// Each time: whoever asks wants to know. Which copies are of this journal is known once it is open.
void sayOfPlace(const QString &path, const QByteArray &journal, CliEnvironment &environment)
{
    PlaceReport report{path, syncServiceOf(path, environment.syncRoots), {}, FilePlace::Same};
    if (!journal.isEmpty())
        report.copies = CopyFinder().copiesBeside(resolvedPath(path), journal, report.service.has_value());
    for (const NoticeToSay &notice : noticesToSay(report))
        environment.err << notice.text << '\n';
}

bool isAsItShouldBe(const OpeningNotices &notices)
{
    return notices.copy == CopyState::Current && !notices.mineWereChanged && !notices.theirsWereChanged &&
           !notices.photosWereChanged;
}

Result<int> verifyWithKey(const QString &path, const Arguments &given, CliEnvironment &environment)
{
    HEARTH_GET(const auto opened, openJournal(path, given, environment));
    const Found found = lookThrough(*opened.journal, environment);
    SealedStore &store = *opened.store;
    sayOfPlace(path, toByteArray(store.journalId()), environment);
    if (given.has("accept-older-copy") && store.notices().copy != CopyState::Current) {
        store.acceptCopy();
        environment.out << Cli::tr("From now on this copy is the one to compare with.") << '\n';
    }
    if (found.notVerified > 0) {
        environment.err << say(QT_TRANSLATE_N_NOOP("CommandLine",
                                                   "%n shared record(s) are not signed by their author."),
                               found.notVerified)
                        << '\n';
    }
    if (found.badPhotos > 0) {
        environment.err << say(QT_TRANSLATE_N_NOOP("CommandLine", "%n photo(s) can no longer be read."),
                               found.badPhotos)
                        << '\n';
    }
    if (found.notVerified > 0 || found.badPhotos > 0 || !isAsItShouldBe(store.notices()))
        return DamagedFile;
    environment.out
        << say(QT_TRANSLATE_N_NOOP("CommandLine", "You may read %n record(s)."), found.records) << ' '
        << Cli::tr(
               "All of it is complete and unchanged, photos included, and every shared record is signed by its author.")
        << '\n';
    return Done;
}

} // namespace

Result<int> runVerify(const Arguments &given, CliEnvironment &environment)
{
    if (given.has("accept-older-copy") && !given.has("passphrase-file")) {
        return usageError(Cli::tr("Only who can open the journal can accept an older copy: give --passphrase-file."));
    }
    const QString path = given.positionals().at(0);
    HEARTH_GET(const auto inspected, inspectJournal(path));
    OpeningNotices found;
    found.file = inspected.file;
    for (const NoticeToSay &notice : noticesToSay(found))
        environment.err << notice.text << '\n';
    // How much there is of either is nobody's business who has no key.
    if (!inspected.needsRepair) {
        environment.out << Cli::tr("The file is sound.") << '\n';
    } else {
        environment.out << Cli::tr("The file can be read in full. Its keys stand in it twice, and one copy is damaged; "
                                   "both will be whole when the journal is next opened.")
                        << '\n';
    }
    if (given.has("passphrase-file"))
        return verifyWithKey(path, given, environment);
    sayOfPlace(path, {}, environment);
    return Done;
}

} // namespace hearth
