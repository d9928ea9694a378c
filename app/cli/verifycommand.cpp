// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/openedjournal.h"
#include "cli/progressline.h"
#include "cli/recordkinds.h"
#include "cli/recordoutput.h"
#include "cli/words.h"
#include "files/fileidentity.h"
#include "store/inspection.h"
#include "wording/openingnotices.h"

#include <QJsonArray>

namespace hearth {

namespace {

constexpr qsizetype kPhotosBetweenReports = 20;

/// What a check finds, and is told of as it goes on or at the end.
struct Found final
{
    bool keysNeedRepair = false;
    QStringList notices;
    /// What only a key tells.
    struct Contents final
    {
        qint64 records = 0;
        qint64 notVerified = 0;
        qint64 photos = 0;
        qint64 badPhotos = 0;
        bool isAsItShouldBe = true; ///< of what the manifests and this computer remember

        [[nodiscard]] bool isWhole() const { return notVerified == 0 && badPhotos == 0 && isAsItShouldBe; }
    };
    std::optional<Contents> contents;
};

// Reads every photo as well, since nothing else would notice that one can no longer be read.
Found::Contents lookThrough(const Journal &journal, CliEnvironment &environment)
{
    Found::Contents found;
    forEachRecord(journal, [&found]<typename T>(const T &value) {
        // A seal of the other would tell by its number that they have answered.
        found.records += T::kind == Kind::CheckInSeal ? 0 : 1;
        found.notVerified += value.record.verified ? 0 : 1;
    });
    ProgressLine line(environment);
    const auto &photos = journal.all<Attachment>();
    for (const Attachment &photo : photos) {
        ++found.photos;
        found.badPhotos += journal.contentOf(photo) ? 0 : 1;
        if (found.photos % kPhotosBetweenReports == 0)
            line.show(Cli::tr("Reading photos: %1 of %2").arg(found.photos).arg(photos.size()));
    }
    return found;
}

void sayNotices(const std::vector<NoticeToSay> &notices, Found &found, CliEnvironment &environment)
{
    for (const NoticeToSay &notice : notices) {
        environment.err << notice.text << '\n';
        found.notices += notice.text;
    }
}

// Each time: whoever asks wants to know. Which copies are of this journal is known once it is open.
void sayOfPlace(const QString &path, const QByteArray &journal, Found &found, CliEnvironment &environment)
{
    PlaceReport report{path, syncServiceOf(path, environment.syncRoots), {}, FilePlace::Same};
    if (!journal.isEmpty())
        report.copies = CopyFinder().copiesBeside(resolvedPath(path), journal, report.service.has_value());
    sayNotices(noticesToSay(report), found, environment);
}

bool isAsItShouldBe(const OpeningNotices &notices)
{
    return notices.copy == CopyState::Current && !notices.mineWereChanged && !notices.theirsWereChanged &&
           !notices.photosWereChanged;
}

Result<void> lookWithKey(const QString &path, const Arguments &given, Found &found, CliEnvironment &environment)
{
    HEARTH_GET(const auto opened, openJournal(path, given, environment));
    SealedStore &store = *opened.store;
    found.contents = lookThrough(*opened.journal, environment);
    found.contents->isAsItShouldBe = isAsItShouldBe(store.notices());
    for (const NoticeToSay &notice : noticesToSay(store.notices()))
        found.notices += notice.text; // said when it was opened
    sayOfPlace(path, toByteArray(store.journalId()), found, environment);
    if (given.has("accept-changed") && store.notices().mineWereChanged) {
        HEARTH_TRY(store.acceptShared());
        environment.tell(Cli::tr("From now on what you shared counts as it is here."));
    }
    if (given.has("accept-older-copy") && store.notices().copy != CopyState::Current) {
        store.acceptCopy();
        environment.tell(Cli::tr("From now on this copy is the one to compare with."));
    }
    return {};
}

QJsonObject jsonOf(const Found &found)
{
    QJsonObject object{{QLatin1String("sound"), !found.contents || found.contents->isWhole()},
                       {QLatin1String("keysNeedRepair"), found.keysNeedRepair},
                       {QLatin1String("notices"), QJsonArray::fromStringList(found.notices)}};
    if (found.contents) {
        object.insert(QLatin1String("records"), found.contents->records);
        object.insert(QLatin1String("notVerified"), found.contents->notVerified);
        object.insert(QLatin1String("photos"), found.contents->photos);
        object.insert(QLatin1String("unreadablePhotos"), found.contents->badPhotos);
    }
    return object;
}

void sayOfFile(const Found &found, CliEnvironment &environment)
{
    // How much there is of either is nobody's business who has no key.
    environment.tell(found.keysNeedRepair
                         ? Cli::tr("The file can be read in full. Its keys stand in it twice, and one copy is damaged; "
                                   "both will be whole when the journal is next opened.")
                         : Cli::tr("The file is sound."));
}

void sayOfContents(const Found::Contents &contents, CliEnvironment &environment)
{
    if (contents.notVerified > 0) {
        environment.err << say(QT_TRANSLATE_N_NOOP("CommandLine",
                                                   "%n shared record(s) are not signed by their author."),
                               contents.notVerified)
                        << '\n';
    }
    if (contents.badPhotos > 0) {
        environment.err << say(QT_TRANSLATE_N_NOOP("CommandLine", "%n photo(s) can no longer be read."),
                               contents.badPhotos)
                        << '\n';
    }
    if (!contents.isWhole())
        return;
    environment.tell(
        say(QT_TRANSLATE_N_NOOP("CommandLine", "You may read %n record(s)."), contents.records) + QChar::Space +
        Cli::tr(
            "All of it is complete and unchanged, photos included, and every shared record is signed by its author."));
}

} // namespace

Result<int> runVerify(const Arguments &given, CliEnvironment &environment)
{
    if ((given.has("accept-older-copy") || given.has("accept-changed")) && !given.has("passphrase-file"))
        return usageError(Cli::tr("Only who can open the journal can accept that: give --passphrase-file."));
    const QString path = given.positionals().at(0);
    CliEnvironment asked = environment;
    asked.isQuiet = environment.isQuiet || given.has("json");
    HEARTH_GET(const auto inspected, inspectJournal(path));
    Found found{.keysNeedRepair = inspected.needsRepair, .notices = {}, .contents = {}};
    OpeningNotices ofFile;
    ofFile.file = inspected.file;
    sayNotices(noticesToSay(ofFile), found, asked);
    sayOfFile(found, asked);
    if (given.has("passphrase-file")) {
        HEARTH_TRY(lookWithKey(path, given, found, asked));
        sayOfContents(*found.contents, asked);
    } else {
        sayOfPlace(path, {}, found, asked);
    }
    if (given.has("json"))
        printJson(jsonOf(found), environment.out);
    return found.contents && !found.contents->isWhole() ? DamagedFile : Done;
}

} // namespace hearth
