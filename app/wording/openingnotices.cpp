// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/openingnotices.h"

#include "journal/journal.h"
#include "reminders/reminders.h"
#include "report/datewords.h"
#include "wording/describe.h"
#include "wording/describeparting.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace hearth {

namespace {

/// Translates in the context of what is noticed when a journal opens.
class NoticeWords final
{
    Q_DECLARE_TR_FUNCTIONS(OpeningNotices)
};

QString nameOf(SyncService service)
{
    static constexpr const char *kNames[] = {"Syncthing", "Dropbox",      "OneDrive",
                                             "Nextcloud", "iCloud Drive", "Google Drive"};
    return QLatin1String(kNames[static_cast<int>(service)]);
}

} // namespace

std::vector<NoticeToSay> noticesToSay(const PlaceReport &report)
{
    using Acceptance = NoticeToSay::Acceptance;
    std::vector<NoticeToSay> all;
    for (const QString &copy : report.copies) {
        all.push_back(
            {NoticeWords::tr("Beside this journal lies another copy of it, “%1”. Folders that are kept in step make "
                             "one when two computers write at the same time. Nothing was lost, but each may hold words "
                             "that the other lacks: open that one too, and keep both until you have looked.")
                 .arg(QFileInfo(copy).fileName()),
             Acceptance::Told, true, QStringLiteral("copy ") + copy});
    }
    if (report.service) {
        all.push_back(
            {NoticeWords::tr("%1 keeps the folder of this journal in step with other computers. The journal stays "
                             "sealed there. Open it on one computer at a time, and let %1 finish before and after: "
                             "otherwise an older copy may take its place, or a second one appear beside it. It is "
                             "safer still to pause %1 while you write, or to move the journal to another folder.")
                 .arg(nameOf(*report.service)),
             Acceptance::Told, false, QStringLiteral("folder ") + report.path});
    }
    return all;
}

std::vector<NoticeToSay> noticesToSay(const Journal &journal)
{
    const auto parting = journal.parting();
    const bool isNews = parting && parting->by != journal.me() &&
                        mayBeOffered(journal.preferences(), partingKey(), journal.clock().today());
    if (!isNews)
        return {};
    return {{partedWords(journal, *parting), NoticeToSay::Acceptance::PutOff, false, partingKey()}};
}

QString replacedWords()
{
    return NoticeWords::tr(
        "Another file has been put where your journal is, as folders kept in step with other computers do. All that "
        "you saved is still in the open journal. Save it beside the other file, and go on there.");
}

QString goneWords()
{
    return NoticeWords::tr(
        "Your journal is no longer in its folder: it was moved or deleted, or its disk was taken away. All that you "
        "saved is still in the open journal. Put the file back, or save it there again and go on.");
}

std::vector<NoticeToSay> noticesToSay(const OpeningNotices &notices, const QDateTime &broughtBack)
{
    using Acceptance = NoticeToSay::Acceptance;
    std::vector<NoticeToSay> all;
    if (notices.copy == CopyState::Older && broughtBack.isValid()) {
        all.push_back({NoticeWords::tr("This is the journal as it was on %1, brought back from a backup. What was "
                                       "written since is in the file that is kept beside it.")
                           .arg(dayInWords(broughtBack.date(), QLocale())),
                       Acceptance::Copy, false});
    } else if (notices.copy == CopyState::Older) {
        all.push_back({describe({ErrorCode::OlderCopy, {}}), Acceptance::Copy, true});
    }
    if (notices.copy == CopyState::Apart) {
        all.push_back(
            {NoticeWords::tr("This copy of the journal and the one last opened on this computer have drifted apart: "
                             "each holds something that the other lacks. Keep both, and choose the one to go on with."),
             Acceptance::Copy, true});
    }
    if (notices.waysWereChanged) {
        all.push_back(
            {NoticeWords::tr("A program other than Hearthbook changed one of your two ways in: your passphrase or your "
                             "recovery code may no longer open this journal. No words were lost. Choose a new "
                             "passphrase; where a new recovery code is needed, it comes with it."),
             Acceptance::None, true});
    }
    if (notices.mineWereChanged) {
        all.push_back({NoticeWords::tr("A program other than Hearthbook took away something you shared, put it back as "
                                       "it was before, or added something in your name. Look through what you shared."),
                       Acceptance::Shared, true});
    }
    if (notices.theirsWereChanged) {
        all.push_back({NoticeWords::tr("A program other than Hearthbook took away something the other of you shared, "
                                       "put it back as it was before, or added something in their name. You will be "
                                       "told again until they have looked at it themselves."),
                       Acceptance::None, true});
    }
    if (notices.photosWereChanged) {
        all.push_back({NoticeWords::tr("Some photos are missing or no longer what was saved. All words are here. A "
                                       "backup copy may still hold the photos; keep it."),
                       Acceptance::None, true});
    }
    if (!notices.file.setAside.isEmpty()) {
        all.push_back({NoticeWords::tr("Beside the journal lay a file that does not belong to it and would have "
                                       "overwritten it. It was not used. It is kept as “%1”.")
                           .arg(QFileInfo(notices.file.setAside).fileName()),
                       Acceptance::None, true});
    }
    if (notices.keysWereRepaired) {
        all.push_back(
            {NoticeWords::tr("A small part of the journal’s file was damaged. It stands there twice, so nothing was "
                             "lost, and it is whole again. The disk may be failing: keep a copy elsewhere."),
             Acceptance::None, false});
    }
    if (notices.file.isRecovered) {
        all.push_back({NoticeWords::tr("Hearthbook was interrupted while it was saving. What it had not finished was "
                                       "taken back; everything that was saved is here."),
                       Acceptance::None, false});
    }
    if (notices.file.isReadOnly) {
        all.push_back({NoticeWords::tr("This journal can be read here, but not written in: its file or folder cannot "
                                       "be changed. To write, copy it to a folder of your own."),
                       Acceptance::None, false});
    }
    return all;
}

} // namespace hearth
