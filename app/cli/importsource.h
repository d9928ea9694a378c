// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/arguments.h"
#include "cli/environment.h"
#include "exchange/importformat.h"

#include <memory>

class QFile;

namespace hearth {

/// A source and how it is read; a table of check-ins and JSON Lines are read from a device, all else as a tree of
/// files.
struct OpenedSource final
{
    enum class Reader : quint8 { JsonLines, CheckIns, Format };

    Reader reader = Reader::JsonLines;
    const ImportFormat *format = nullptr;
    std::unique_ptr<SourceTree> tree = {};
    /// What can be read but once, where it is read from a device.
    Pieces pieces = {};
    /// Nothing said what it is, so it is read as JSON Lines.
    bool isGuess = false;
};

/// Whether it is read from standard input.
[[nodiscard]] inline bool isInput(const QString &path)
{
    return path == QLatin1String("-");
}

/// Whether it can be read but once: standard input, or what bears a name and is neither a file nor a folder, such as
/// what a shell puts in place of <(...).
[[nodiscard]] bool isPiped(const QString &path);

/// Whether --format says a reader, and which; a null format where it is to be found by what the source holds.
struct WantedFormat final
{
    bool isTable = false;
    const ImportFormat *format = nullptr;
};

/// BadValue with a sentence where --format says none that there is.
[[nodiscard]] Result<WantedFormat> wantedFormatFrom(const Arguments &given);

/// A file or a folder, by --format, else by what it holds. What it fails with is for failSource().
[[nodiscard]] Result<OpenedSource> sourceAt(const QString &path, const WantedFormat &wanted);
/// The same of what can be read but once. What is not JSON Lines or a table is held in memory, and nowhere else.
[[nodiscard]] Result<OpenedSource> sourceThrough(QFile &pipe, const WantedFormat &wanted,
                                                 const CliEnvironment &environment);

/// Whether nothing was found because the source is not of the form that was named.
[[nodiscard]] bool isOtherForm(const Arguments &given, const OpenedSource &source, const Result<ImportPlan> &plan);

/// Sentences for sources out of which nothing comes: it is not what that program writes, and nothing in it is known.
[[nodiscard]] QString notOfThatForm(const QString &path, const ImportFormat &format);
[[nodiscard]] QString nothingKnownWords(const QString &path);

/// Without what a library says of it, which is in no language of a person's.
[[nodiscard]] Error namingSource(const Error &error, const QString &path);
/// How the command ends for whose source no plan could be made.
[[nodiscard]] int failPlan(const Error &error, const QString &path, bool isTable, CliEnvironment &environment);
/// How the command ends that could not open its source.
[[nodiscard]] Result<int> failSource(const Error &error, const QString &path, CliEnvironment &environment);

} // namespace hearth
