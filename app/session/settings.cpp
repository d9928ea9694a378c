// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/settings.h"

#include "files/privatefile.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>
#include <array>
#include <utility>

namespace hearth {

namespace {

constexpr qsizetype kMaxFormerFolders = 8;

QString backupKey(const QByteArray &journal, const char *what)
{
    return QStringLiteral("backups/%1/%2").arg(QString::fromLatin1(journal.toHex()), QLatin1String(what));
}

QString folderKey(FileUse use)
{
    static constexpr std::array kNames{"journals", "backups", "photos", "sources", "saving"};
    return QStringLiteral("folders/") + QLatin1String(kNames.at(static_cast<std::size_t>(use)));
}

} // namespace

Settings::Settings(const QString &path, QObject *parent)
    : QObject(parent)
    , m_file(path, QSettings::IniFormat)
{
    ensurePrivateFile(path); // it names the journals there are
}

QString Settings::usualPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + QStringLiteral("/hearthbook.ini");
}

QString Settings::folder() const
{
    return QFileInfo(m_file.fileName()).absolutePath();
}

void Settings::set(const QString &key, const QVariant &value)
{
    m_file.setValue(key, value);
    if (!std::exchange(m_isDue, true))
        QMetaObject::invokeMethod(this, &Settings::keepAndSay, Qt::QueuedConnection);
}

bool Settings::keep()
{
    m_isDue = false;
    QSettings file(m_file.fileName(), QSettings::IniFormat); // the same within; but it forgets no failure of before
    file.sync();
    return file.status() == QSettings::NoError;
}

void Settings::keepAndSay()
{
    const bool isKept = keep();
    if (!std::exchange(m_wasSaid, !isKept) && !isKept)
        emit notKept();
}

Look Settings::look() const
{
    const int stored = m_file.value(QStringLiteral("look"), 0).toInt();
    return static_cast<Look>(std::clamp(stored, 0, static_cast<int>(Look::HighContrast)));
}

void Settings::setLook(Look look)
{
    set(QStringLiteral("look"), static_cast<int>(look));
    emit lookChanged();
}

double Settings::textScale() const
{
    return std::clamp(m_file.value(QStringLiteral("textScale"), 1.0).toDouble(), 1.0, 2.0);
}

void Settings::setTextScale(double scale)
{
    set(QStringLiteral("textScale"), scale);
    emit textScaleChanged();
}

QString Settings::language() const
{
    return m_file.value(QStringLiteral("language")).toString();
}

void Settings::setLanguage(const QString &language)
{
    set(QStringLiteral("language"), language);
    emit languageChanged();
}

bool Settings::spellCheck() const
{
    return m_file.value(QStringLiteral("spellCheck"), true).toBool();
}

void Settings::setSpellCheck(bool on)
{
    set(QStringLiteral("spellCheck"), on);
    emit spellCheckChanged();
}

ReminderChoice Settings::reminder() const
{
    const ReminderChoice usual;
    const auto number = [this](const QString &key, int least, int most, int otherwise) {
        bool isNumber = false;
        const int stored = m_file.value(key).toInt(&isNumber);
        return isNumber && stored >= least && stored <= most ? stored : otherwise;
    };
    return {m_file.value(QStringLiteral("reminder/on"), usual.isOn).toBool(),
            number(QStringLiteral("reminder/hour"), 0, 23, usual.hour),
            number(QStringLiteral("reminder/weekday"), ReminderChoice::kEveryDay, 7, usual.weekday)};
}

void Settings::setReminder(const ReminderChoice &choice)
{
    if (choice == reminder())
        return;
    set(QStringLiteral("reminder/on"), choice.isOn);
    set(QStringLiteral("reminder/hour"), choice.hour);
    set(QStringLiteral("reminder/weekday"), choice.weekday);
    emit reminderChanged();
}

QDate Settings::lastReminded()
{
    m_file.sync(); // another window may have been first
    return QDate::fromString(m_file.value(QStringLiteral("reminder/last")).toString(), Qt::ISODate);
}

void Settings::setLastReminded(QDate day)
{
    set(QStringLiteral("reminder/last"), day.toString(Qt::ISODate));
    keepAndSay(); // before another window looks
}

bool Settings::trayIcon() const
{
    return m_file.value(QStringLiteral("trayIcon"), false).toBool();
}

void Settings::setTrayIcon(bool on)
{
    if (on == trayIcon())
        return;
    set(QStringLiteral("trayIcon"), on);
    emit trayIconChanged();
}

QString Settings::helpLines() const
{
    return m_file.value(QStringLiteral("helpLines")).toString();
}

bool Settings::setHelpLines(const QString &lines)
{
    m_file.setValue(QStringLiteral("helpLines"), lines);
    const bool isKept = keep();
    m_wasSaid = !isKept;
    return isKept;
}

std::optional<Paper> Settings::paper() const
{
    const QVariant stored = m_file.value(QStringLiteral("paper"));
    if (!stored.isValid())
        return std::nullopt;
    return stored.toString() == QLatin1String("Letter") ? Paper::Letter : Paper::A4;
}

void Settings::setPaper(Paper paper)
{
    set(QStringLiteral("paper"), paper == Paper::Letter ? QStringLiteral("Letter") : QStringLiteral("A4"));
}

GratitudeForm Settings::gratitudeForm() const
{
    const QString stored = m_file.value(QStringLiteral("gratitudeForm")).toString();
    return gratitudeFormFromKey(stored).value_or(GratitudeForm::Letter);
}

void Settings::setGratitudeForm(GratitudeForm form)
{
    set(QStringLiteral("gratitudeForm"), keyOf(form));
}

QStringList Settings::recentFiles() const
{
    QStringList files = m_file.value(QStringLiteral("recent")).toStringList();
    files.removeIf([](const QString &path) { return !QFileInfo(path).isFile(); });
    return files;
}

void Settings::rememberFile(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList files = m_file.value(QStringLiteral("recent")).toStringList();
    files.removeAll(absolute);
    files.prepend(absolute);
    set(QStringLiteral("recent"), files.mid(0, kMaxRecent));
}

void Settings::forgetFile(const QString &path)
{
    QStringList files = m_file.value(QStringLiteral("recent")).toStringList();
    files.removeAll(path);
    set(QStringLiteral("recent"), files);
}

BackupChoice Settings::backupChoice(const QByteArray &journal) const
{
    const auto value = [&](const char *what) { return m_file.value(backupKey(journal, what)); };
    BackupChoice choice;
    choice.folder = value("folder").toString();
    choice.isOnAnotherDisk = value("elsewhere").toBool();
    choice.former = value("former").toStringList();
    choice.keptElsewhere = QDate::fromString(value("kept").toString(), Qt::ISODate);
    if (const QVariant told = value("told"); told.isValid() && !told.toString().isEmpty())
        choice.toldProblem = told.toInt();
    return choice;
}

void Settings::setBackupChoice(const QByteArray &journal, const BackupChoice &choice)
{
    if (choice == backupChoice(journal))
        return;
    const auto put = [&](const char *what, const QVariant &value) { set(backupKey(journal, what), value); };
    put("folder", choice.folder);
    put("elsewhere", choice.isOnAnotherDisk);
    put("former", choice.former.mid(0, kMaxFormerFolders));
    put("kept", choice.keptElsewhere.toString(Qt::ISODate));
    put("told", choice.toldProblem ? QVariant(*choice.toldProblem) : QVariant(QString()));
    emit backupChoiceChanged();
}

QByteArray Settings::journalAt(const QString &path) const
{
    const QStringList pairs = m_file.value(QStringLiteral("backups/paths")).toStringList();
    for (qsizetype i = 0; i + 1 < pairs.size(); i += 2) {
        if (pairs[i] == path)
            return QByteArray::fromHex(pairs[i + 1].toLatin1());
    }
    return {};
}

void Settings::rememberJournalAt(const QString &path, const QByteArray &journal)
{
    QStringList pairs = m_file.value(QStringLiteral("backups/paths")).toStringList();
    for (qsizetype i = 0; i + 1 < pairs.size();) {
        if (pairs[i] == path)
            pairs.remove(i, 2);
        else
            i += 2;
    }
    pairs = QStringList{path, QString::fromLatin1(journal.toHex())} + pairs;
    set(QStringLiteral("backups/paths"), pairs.mid(0, 2 * kMaxRecent));
}

bool Settings::wasTold(const QString &what) const
{
    return m_file.value(QStringLiteral("told")).toStringList().contains(what);
}

void Settings::rememberTold(const QString &what)
{
    QStringList told = m_file.value(QStringLiteral("told")).toStringList();
    told.removeAll(what);
    told.prepend(what);
    set(QStringLiteral("told"), told.mid(0, kMaxTold));
}

QString Settings::folderFor(FileUse use) const
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    for (const QString &folder : {m_file.value(folderKey(use)).toString(), documents}) {
        if (!folder.isEmpty() && QFileInfo(folder).isDir())
            return folder;
    }
    return QDir::homePath();
}

void Settings::rememberFolder(FileUse use, const QString &path)
{
    set(folderKey(use), QFileInfo(path).absolutePath());
}

QByteArray Settings::windowGeometry() const
{
    return m_file.value(QStringLiteral("window")).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    set(QStringLiteral("window"), geometry);
}

} // namespace hearth
