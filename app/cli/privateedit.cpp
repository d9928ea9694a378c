// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/privateedit.h"

#include "cli/cliinput.h"
#include "cli/interruption.h"
#include "cli/openedjournal.h"
#include "cli/words.h"
#include "exchange/textdecoder.h"
#include "files/privatefile.h"
#include "wording/describe.h"

#include <QDirIterator>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace hearth {

namespace {

constexpr int kBetweenLooks = 200;    // milliseconds
constexpr int kPatienceOfEnd = 2'000; // milliseconds

void writeOver(const QString &path)
{
    QFile file(path);
    const qint64 size = file.size();
    if (!file.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return;
    constexpr qint64 kPiece = 64 * 1024;
    const QByteArray zeros(static_cast<qsizetype>(std::min(size, kPiece)), '\0');
    for (qint64 done = 0; done < size; done += zeros.size()) {
        if (file.write(zeros.constData(), std::min<qint64>(zeros.size(), size - done)) < 0)
            break;
    }
    file.close();
    (void)syncFile(path);
}

// Everything in it but the file of that name.
void removeContents(const QString &folder, const QString &kept)
{
    QDirIterator all(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString path = all.next();
        if (path == kept)
            continue;
        if (!all.fileInfo().isSymLink())
            writeOver(path);
        QFile::remove(path);
    }
}

void start(QProcess &process, const QString &editor, const QString &path)
{
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.setInputChannelMode(QProcess::ForwardedInputChannel);
#ifdef Q_OS_WIN
    QStringList words = QProcess::splitCommand(editor);
    const QString program = words.isEmpty() ? editor : words.takeFirst();
    process.start(program, words << path);
#else
    // As git does it: what is in the variable is for the shell.
    process.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), editor + QStringLiteral(" \"$@\""), editor, path});
#endif
}

// CannotRead with a sentence, or Cancelled.
Result<void> runEditor(const QString &editor, const QString &path)
{
    const Interruption interruption;
    QProcess process;
    start(process, editor, path);
    bool isAskedToEnd = false;
    while (process.state() != QProcess::NotRunning && !isAskedToEnd) {
        process.waitForFinished(kBetweenLooks);
        isAskedToEnd = Interruption::isEndAsked();
    }
    if (isAskedToEnd) {
        process.terminate();
        if (!process.waitForFinished(kPatienceOfEnd)) {
            process.kill();
            process.waitForFinished();
        }
        return Error{ErrorCode::Cancelled, {}};
    }
    if (process.error() == QProcess::FailedToStart || process.exitCode() == 127)
        return Error{
            ErrorCode::CannotRead,
            Cli::tr("The editor “%1” could not be started. Nothing was changed. Set VISUAL or EDITOR.").arg(editor)};
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return Error{ErrorCode::CannotRead, Cli::tr("The editor ended with a failure. Nothing was changed.")};
    return {};
}

} // namespace

PrivateEdit::PrivateEdit(const QStringList &folders)
{
    for (const QString &folder : folders + QStringList{QDir::tempPath()}) {
        QTemporaryDir made(QDir(folder).filePath(QStringLiteral("hearthbook-XXXXXX")));
        if (!made.isValid())
            continue;
        made.setAutoRemove(false);
        m_folder = made.path();
        return;
    }
}

PrivateEdit::~PrivateEdit()
{
    if (m_folder.isEmpty())
        return;
    removeContents(m_folder, m_isKept ? path() : QString());
    if (!m_isKept)
        QDir(m_folder).removeRecursively();
}

QString PrivateEdit::path() const
{
    return QDir(m_folder).filePath(QStringLiteral("words.md"));
}

QString PrivateEdit::keep()
{
    m_isKept = true;
    return QDir::toNativeSeparators(path());
}

Result<void> PrivateEdit::put(const QString &text)
{
    if (m_folder.isEmpty())
        return Error{ErrorCode::WriteFailed, QDir::tempPath()};
    HEARTH_TRY(createPrivateFile(path()));
    QFile file(path());
    // An editor wants the last line ended, too.
    const QByteArray bytes = text.toUtf8() + '\n';
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        return Error{ErrorCode::WriteFailed, path()};
    return {};
}

Result<QString> PrivateEdit::edit(const QString &text, const QString &editor)
{
    HEARTH_TRY(put(text));
    HEARTH_TRY(runEditor(editor, path()));
    QFile file(path());
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::CannotRead, Cli::tr("The editor left no file. Nothing was changed.")};
    HEARTH_GET(const auto typed, decodeText(file.readAll()));
    return wordsOfFile(typed);
}

QString describeEditing(const Error &error)
{
    return error.code == ErrorCode::CannotRead ? error.detail : describe(error);
}

int keepTyped(const Error &error, PrivateEdit &edit, CliEnvironment &environment)
{
    const int code =
        error.code == ErrorCode::BadValue ? fail(error, error.detail, environment) : fail(error, environment);
    environment.err << Cli::tr("What you typed lies here, readable by you alone. Take it from there, for example with "
                               "change and --text-file, and delete it then:")
                    << '\n'
                    << edit.keep() << '\n';
    return code;
}

QString usualEditor()
{
    for (const char *name : {"VISUAL", "EDITOR"}) {
        if (const QString editor = qEnvironmentVariable(name); !editor.trimmed().isEmpty())
            return editor;
    }
#ifdef Q_OS_WIN
    return QStringLiteral("notepad");
#else
    const QString nano = QStringLiteral("nano");
    return QStandardPaths::findExecutable(nano).isEmpty() ? QStringLiteral("vi") : nano;
#endif
}

QStringList foldersInMemory()
{
    QStringList folders;
    for (const QString &folder : {qEnvironmentVariable("XDG_RUNTIME_DIR"), QStringLiteral("/dev/shm")}) {
        if (!folder.isEmpty() && QFileInfo(folder).isDir())
            folders += folder;
    }
    return folders;
}

} // namespace hearth
