// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/arguments.h"
#include "cli/environment.h"

namespace hearth {

/// An error of code BadText whose detail is a line, with the name of the file ("-" is standard input) beside it. Any
/// other as it is.
[[nodiscard]] Error namingFile(const Error &error, const QString &path);

/// The first line of a file, or the next line of standard input for "-". PassphraseEmpty, CannotRead, LimitExceeded, or
/// BadText with the name of the file and the line.
[[nodiscard]] Result<QString> readPassphrase(const QString &path, CliEnvironment &environment);

/// Where somebody types what is read from standard input, says what that is and how it ends.
void sayWhatIsAwaited(const QString &sentence, const CliEnvironment &environment);

/// The passphrase whose file `option` names. Where that is absent it is asked for on the terminal, and where there is
/// none, its absence is a mistake in the call.
[[nodiscard]] Result<QString> passphraseFrom(const Arguments &given, const char *option, const QString &question,
                                             CliEnvironment &environment);

/// One that is to be new: from a file, or, for an empty path, asked for twice, so that a slip of the finger locks
/// nobody out; whether it is easily guessed is said in between, and `knownWords` are easy for anyone near. Cancelled
/// when the two were never alike.
[[nodiscard]] Result<QString> newPassphrase(const QString &path, const QString &question, const QStringList &knownWords,
                                            CliEnvironment &environment);

/// All of a text file, or of what is left of standard input for "-", without its last line end. Errors as above,
/// without PassphraseEmpty.
[[nodiscard]] Result<QString> readText(const QString &path, CliEnvironment &environment);
/// Words of a file as the journal keeps them: without the end of the last line, and lines end as they do in the window.
[[nodiscard]] QString wordsOfFile(const QString &text);

} // namespace hearth
