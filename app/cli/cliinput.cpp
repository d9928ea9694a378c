// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cliinput.h"

#include "cli/terminalprompt.h"
#include "cli/words.h"
#include "exchange/textdecoder.h"
#include "passphrase/quality.h"

#include <QFile>
#include <QFileInfo>

namespace hearth {

namespace {

constexpr qint64 kLongestPassphrase = 64 * 1024; // bytes
constexpr qint64 kLongestText = 64 << 20;        // bytes; the rules of the records say less
constexpr int kMaxTries = 3;

/// With standard input, or with the file that the path names.
template <typename Read>
Result<QString> readFrom(const QString &path, CliEnvironment &environment, Read read)
{
    const bool isInput = path == QLatin1String("-");
    QFile file(path);
    if (!isInput && !file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Error{ErrorCode::CannotRead, path};
    TextSource own(file);
    Result<QString> text = read(isInput ? environment.in : own);
    return text ? text : namingFile(text.error(), path);
}

Result<QString> unlessEmpty(const Result<QString> &passphrase)
{
    if (passphrase && passphrase.value().isEmpty())
        return Error{ErrorCode::PassphraseEmpty, {}};
    return passphrase;
}

} // namespace

Error namingFile(const Error &error, const QString &path)
{
    if (error.code != ErrorCode::BadText || error.detail.isEmpty())
        return error;
    const QString name = path == QLatin1String("-") ? Cli::tr("standard input") : QFileInfo(path).fileName();
    return {ErrorCode::BadText, Cli::tr("%1, line %2").arg(name, error.detail)};
}

void sayWhatIsAwaited(const QString &sentence, const CliEnvironment &environment)
{
    if (!environment.isInTyped)
        return;
    environment.err << sentence << '\n';
    environment.err.flush();
}

Result<QString> readPassphrase(const QString &path, CliEnvironment &environment)
{
    if (path == QLatin1String("-"))
        sayWhatIsAwaited(
            Cli::tr("The passphrase is read from here, where it can be seen: type it, and end it with Enter."),
            environment);
    return unlessEmpty(
        readFrom(path, environment, [](TextSource &source) { return source.readLine(kLongestPassphrase); }));
}

Result<QString> passphraseFrom(const Arguments &given, const char *option, const QString &question,
                               CliEnvironment &environment)
{
    if (given.has(option))
        return readPassphrase(given.value(option), environment);
    if (environment.terminal != nullptr)
        return unlessEmpty(environment.terminal->ask(question));
    return usageError(
        Cli::tr("--%1 is missing, and there is no terminal to ask on; - reads the passphrase from standard input.")
            .arg(QLatin1String(option)));
}

namespace {

/// As the window does before it takes a weak one all the same.
void sayWhatItIsWorth(const QString &passphrase, const QStringList &knownWords, CliEnvironment &environment)
{
    PassphraseJudge judge;
    judge.setKnownWords(knownWords);
    if (!judge.judge(passphrase).isWeak)
        return;
    environment.err << Cli::tr(
                           "Someone with a copy of the file could guess this one. A longer one, or five words drawn "
                           "by chance, would keep them out. It is your choice.")
                    << '\n';
    environment.err.flush();
}

} // namespace

Result<QString> newPassphrase(const QString &path, const QString &question, const QStringList &knownWords,
                              CliEnvironment &environment)
{
    if (!path.isEmpty())
        return readPassphrase(path, environment);
    if (environment.terminal == nullptr)
        return usageError(Cli::tr("The file with the new passphrase is missing, and there is no terminal to ask on."));
    for (int i = 0; i < kMaxTries; ++i) {
        HEARTH_GET(const auto first, unlessEmpty(environment.terminal->ask(question)));
        sayWhatItIsWorth(first, knownWords, environment);
        const auto second = environment.terminal->ask(Cli::tr("The same once more: "));
        if (!second || second.value() == first)
            return second;
        environment.err << Cli::tr("The two are not the same.") << '\n';
        environment.err.flush();
    }
    return Error{ErrorCode::Cancelled, {}};
}

Result<QString> readText(const QString &path, CliEnvironment &environment)
{
    if (path == QLatin1String("-"))
        sayWhatIsAwaited(Cli::tr("The words are read from here: type them, and end with Ctrl+D on a line of its own."),
                         environment);
    HEARTH_GET(const auto text,
               readFrom(path, environment, [](TextSource &source) { return source.readRest(kLongestText); }));
    return wordsOfFile(text);
}

QString wordsOfFile(const QString &text)
{
    return withoutLastLineEnd(text).replace(QLatin1String("\r\n"), QLatin1String("\n"));
}

} // namespace hearth
