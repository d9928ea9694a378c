// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/privateedit.h"

#include "cli/cliinput.h"
#include "cli/editedfile.h"
#include "cli/interruption.h"
#include "cli/openedjournal.h"
#include "cli/recordoutput.h"
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

constexpr qint64 kLongestTyped = 64 << 20; // bytes
constexpr int kBetweenLooks = 200;         // milliseconds
constexpr int kPatienceOfEnd = 2'000;      // milliseconds
constexpr int kLastOfItsOwn = 128;         // how a program ends; a shell says more of one that a signal ended

// An editor wants the last line ended, too.
QByteArray asPut(const QString &text)
{
    return text.toUtf8() + '\n';
}

// Everything in it but what bears that name.
void removeContents(const QString &folder, const QString &kept)
{
    QDirIterator all(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString path = all.next();
        if (!kept.isEmpty() && (path == kept || path.startsWith(kept + QLatin1Char('/'))))
            continue;
        writeOverPlainFile(path);
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

// CannotRead with a sentence, or BadValue where nobody meant it to end so; or Cancelled.
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
    const bool isCrashed = process.exitStatus() != QProcess::NormalExit || process.exitCode() > kLastOfItsOwn;
    if (isCrashed || process.exitCode() != 0)
        return Error{isCrashed ? ErrorCode::BadValue : ErrorCode::CannotRead,
                     Cli::tr("The editor ended with a failure. Nothing was changed.")};
    return {};
}

// Whether what bears that name now is a file still. CannotRead with a sentence, or BadValue where words may lie there.
Result<void> checkLeft(const QString &path)
{
    switch (leftAt(path)) {
    case LeftThere::File:
        return {};
    case LeftThere::Nothing:
        return Error{ErrorCode::CannotRead, Cli::tr("The editor left no file. Nothing was changed.")};
    case LeftThere::Link:
        return Error{ErrorCode::CannotRead,
                     Cli::tr("The editor put a link in place of the file, and it is not followed. Nothing was changed. "
                             "What was typed lies where it leads: %1")
                         .arg(printable(QFile::symLinkTarget(path)))};
    case LeftThere::Folder:
        return Error{ErrorCode::BadValue,
                     Cli::tr("The editor put a folder in place of the file. Nothing was changed.")};
    case LeftThere::Other:
        break;
    }
    return Error{ErrorCode::CannotRead,
                 Cli::tr("The editor put a pipe or a device in place of the file, in which no words lie. Nothing was "
                         "changed.")};
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
    const QByteArray bytes = asPut(text);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        return Error{ErrorCode::WriteFailed, path()};
    return {};
}

Result<QString> PrivateEdit::edit(const QString &text, const QString &editor)
{
    HEARTH_TRY(put(text));
    if (const auto ended = runEditor(editor, path()); !ended) {
        const bool isCrash = ended.error().code == ErrorCode::BadValue;
        const auto saved = readPlainFile(path(), kLongestTyped);
        const bool isTyped = saved && saved.value() != asPut(text); // before it crashed
        return isCrash && !isTyped ? Error{ErrorCode::CannotRead, ended.error().detail} : ended.error();
    }
    HEARTH_TRY(checkLeft(path()));
    makePrivate(path()); // an editor may have taken from its owner what they are allowed
    const auto bytes = readPlainFile(path(), kLongestTyped);
    if (!bytes && bytes.error().code == ErrorCode::CannotRead)
        return Error{ErrorCode::BadValue,
                     Cli::tr("What the editor left cannot be read. Nothing was changed. Look who may read it.")};
    if (!bytes)
        return bytes.error();
    HEARTH_GET(const auto typed, decodeText(bytes.value()));
    return wordsOfFile(typed);
}

bool leavesWords(const Error &error)
{
    return error.code == ErrorCode::BadText || error.code == ErrorCode::LimitExceeded ||
           error.code == ErrorCode::BadValue;
}

QString describeEditing(const Error &error)
{
    const bool isSentence = error.code == ErrorCode::CannotRead || error.code == ErrorCode::BadValue;
    return isSentence ? error.detail : describe(error);
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
