// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/gratitudesummary.h"
#include "report/paper.h"
#include "theme/colours.h"

#include <QByteArray>
#include <QDate>
#include <QObject>
#include <QSettings>
#include <QStringList>

#include <optional>

namespace hearth {

/// Where the backups of one journal go from this computer, and what was said about them.
struct BackupChoice final
{
    /// Empty for the usual folder beside the journal.
    QString folder;
    /// The chosen folder was on another disk than the journal when it was chosen.
    bool isOnAnotherDisk = false;
    /// Folders that were chosen before, which may still hold some.
    QStringList former;
    /// When a copy was last put elsewhere, or somebody said that they keep one; none when never.
    QDate keptElsewhere;
    /// What the last one failed with that was made by itself, as the number of its ErrorCode; nothing after success.
    std::optional<int> toldProblem;

    friend bool operator==(const BackupChoice &, const BackupChoice &) = default;
};

/// What a file is chosen for.
enum class FileUse {
    Journals,
    Backups,
    Photos,
    Sources, ///< what another journal wrote
    Saving   ///< what is written to be read elsewhere
};

/// When whoever uses this computer wants to be reminded of Hearthbook.
struct ReminderChoice final
{
    static constexpr int kEveryDay = 0;

    bool isOn = false;
    /// 0 to 23, on the clock on the wall.
    int hour = 20;
    /// kEveryDay, or 1 (Monday) to 7 (Sunday).
    int weekday = 7;

    friend bool operator==(const ReminderChoice &, const ReminderChoice &) = default;
};

/// What this computer remembers of the program: how it looks, never what anyone wrote. An INI file. What is set counts
/// at once; it is written a moment later, and again and again where that fails.
class Settings final : public QObject
{
    Q_OBJECT

public:
    static constexpr int kMaxRecent = 8;
    static constexpr int kMaxTold = 64;

    explicit Settings(const QString &path, QObject *parent = nullptr);
    /// The usual place.
    [[nodiscard]] static QString usualPath();
    /// The folder of the file.
    [[nodiscard]] QString folder() const;

    [[nodiscard]] Look look() const;
    void setLook(Look look);
    /// From 1.0 to 2.0.
    [[nodiscard]] double textScale() const;
    void setTextScale(double scale);
    /// Two letters; empty to follow the system.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &language);
    /// Whether misspelt words are underlined while writing. True until changed.
    [[nodiscard]] bool spellCheck() const;
    void setSpellCheck(bool on);
    [[nodiscard]] ReminderChoice reminder() const;
    void setReminder(const ReminderChoice &choice);
    /// The day of the last reminder, from whichever window; none yet where invalid.
    [[nodiscard]] QDate lastReminded();
    void setLastReminded(QDate day);
    /// Whether an icon stands where the desktop gathers those of programs that run on. False until changed.
    [[nodiscard]] bool trayIcon() const;
    void setTrayIcon(bool on);
    /// Where to find help, as the two wrote it, to be read without a key.
    [[nodiscard]] QString helpLines() const;
    /// Written at once. False where that is not possible, for the caller to say.
    [[nodiscard]] bool setHelpLines(const QString &lines);
    /// What was last chosen; nothing until then.
    [[nodiscard]] std::optional<Paper> paper() const;
    void setPaper(Paper paper);
    /// How thanks were last printed; a letter until then.
    [[nodiscard]] GratitudeForm gratitudeForm() const;
    void setGratitudeForm(GratitudeForm form);

    /// Newest first; files that are gone are left out.
    [[nodiscard]] QStringList recentFiles() const;
    void rememberFile(const QString &path);
    void forgetFile(const QString &path);

    /// `journal`: the bytes of its id.
    [[nodiscard]] BackupChoice backupChoice(const QByteArray &journal) const;
    void setBackupChoice(const QByteArray &journal, const BackupChoice &choice);
    /// The id of the journal that was last open at that path; empty when none was.
    [[nodiscard]] QByteArray journalAt(const QString &path) const;
    void rememberJournalAt(const QString &path, const QByteArray &journal);
    /// Whether that was said on this computer before, and read. `what` names a thing about the place of one journal.
    [[nodiscard]] bool wasTold(const QString &what) const;
    void rememberTold(const QString &what);

    /// Where choosing a file for that begins: the folder last used, as long as it is there, else the documents.
    [[nodiscard]] QString folderFor(FileUse use) const;
    /// The folder of that file or folder is the one last used.
    void rememberFolder(FileUse use, const QString &path);

    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);

    /// Writes what is not written yet. False where that is not possible.
    bool keep();

signals:
    void lookChanged();
    void textScaleChanged();
    void languageChanged();
    void spellCheckChanged();
    void backupChoiceChanged();
    void reminderChanged();
    void trayIconChanged();
    /// What was set cannot be written. Once, until something could be written again.
    void notKept();

private:
    void set(const QString &key, const QVariant &value);
    void keepAndSay();

    QSettings m_file;
    bool m_isDue = false;   // to be written
    bool m_wasSaid = false; // that it cannot be
};

} // namespace hearth
