// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace hearth {

/// What a file written for somebody holds.
enum class OutputKind : quint8 { Pdf, Png, Svg, Csv, Jpeg, Webp, Html, Text, Json, Calendar, Zip };

/// The kind that the ending of a name says: pdf, png, svg, csv, jpg and jpeg, webp, html, txt and none, json, ics, zip.
/// Nothing for any other.
[[nodiscard]] std::optional<OutputKind> outputKindOf(const QString &path);

/// Where somebody wants a file written.
struct OutputTarget final
{
    QString path;
    /// They said that a file that is there may go.
    bool mayReplace = false;
    /// The files that are read on the way to it: none of them is ever replaced.
    QStringList inputs = {};
};

/// Whether the file may be written there, without writing it; for before slow work.
///
///  - TargetIsJournal: it is a journal or what stands beside one, by its name or its content, through whatever link.
///  - TargetIsInput: it is one of the inputs, by whatever name.
///  - TargetIsOtherKind: its ending is not one of this kind, or what is there is something else than a file of this
///    kind. An empty file is of every kind, and text may be in a file of any ending that means no other kind.
///  - AlreadyExists: something is there and may not be replaced; a folder, a device and a link to nothing never may.
///  - ReadOnly: nothing may be written in that folder, or that file may not be changed. WriteFailed: no such folder.
[[nodiscard]] Result<void> checkOutput(const OutputTarget &target, OutputKind kind);

/// Writes the one file for somebody: everything or nothing. It is readable by its owner alone, stands on the disk when
/// this returns, and takes the place of an older one in one step; whatever fails, the older one is as it was and
/// nothing is left beside it. A link to a file is followed, and the file behind it replaced.
///
/// The errors of checkOutput(), which is run again; AlreadyExists also when somebody makes a file of that name
/// meanwhile; DiskFull, WriteFailed, and NotKnown as PartFile says.
[[nodiscard]] Result<void> writeOutput(const OutputTarget &target, OutputKind kind, const QByteArray &bytes);

class PartFile;

/// Several files for somebody that belong together, as pages do: all of them or none. Each is written beside its place
/// when it is added; nothing is seen of them, and older files stay, until all are put in place.
class OutputSet final
{
public:
    explicit OutputSet(OutputKind kind);
    ~OutputSet();
    Q_DISABLE_COPY_MOVE(OutputSet)

    /// The errors of writeOutput(); what was added before stays. Nothing may be added twice.
    [[nodiscard]] Result<void> add(const OutputTarget &target, const QByteArray &bytes);
    /// Once. The errors of writeOutput(): then those that had their place already have left it, and older files are
    /// back; should the disk refuse even that, an older one is found under a name that ends in ".part".
    [[nodiscard]] Result<void> putInPlace();

private:
    struct Part;

    OutputKind m_kind;
    std::vector<Part> m_parts;
};

} // namespace hearth
