// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "base/heldbytes.h"

#include <QByteArray>
#include <QDate>
#include <QStringList>

#include <optional>

namespace hearth {

/// Where in a source something stands, so that a person can find it there.
struct SourcePlace final
{
    /// Within a folder or an archive; empty where the source is one file.
    QString file = {};
    /// Counted from 1; 0 where the source has no lines.
    qint64 line = 0;
    /// The how-manieth entry, counted from 1; 0 where lines are counted.
    qint64 entry = 0;

    friend bool operator==(const SourcePlace &, const SourcePlace &) = default;
};

/// As the detail of CannotRead: the source breaks off there, and what stands before it came in.
inline constexpr char kBreaksOff[] = "breaks off";
/// Likewise: a quotation mark opens there and is never closed. Where nothing stands before it, the line follows.
inline constexpr char kNeverClosed[] = "never closed:";
/// Likewise: the mark is closed in a later line, which follows, and the rows to there were taken for one.
inline constexpr char kClosedLate[] = "closed late:";
/// As the detail of CannotRead: a source in which there is nothing. A table of which there are but the names of its
/// columns.
inline constexpr char kEmptyFile[] = "empty file";
inline constexpr char kEmptyFolder[] = "empty folder";
inline constexpr char kNoRows[] = "no rows";

/// As the detail of CannotRead: an archive, or some of what it holds, is locked with a password.
inline constexpr char kLocked[] = "locked";
/// Likewise: nothing is known of an archive or a folder, which holds other archives.
inline constexpr char kArchiveWithin[] = "archive within";

/// A photo that belongs to an entry, by the name under which its source holds it.
struct IncomingPhoto final
{
    QString file;
    QString caption = {};
    /// Of one that stands in the words themselves: its source holds none of that name. Else empty.
    HeldBytes content = {};
};

/// One entry as a source tells it. Nothing of it has been judged yet.
struct IncomingEntry final
{
    SourcePlace place = {};
    /// What the clock on the wall said; invalid where the source says no day that exists.
    QDate day = {};
    /// Unknown where the source knows but the day.
    std::optional<Instant> written = {};
    QString title = {};
    /// Markdown.
    QString text = {};
    QStringList tags = {};
    /// By what the source knows it, however its words change there; empty where there is no such thing, and then its
    /// day and its words name it.
    QByteArray name = {};
    /// The source's word for how the day was, as it stands there.
    QString mood = {};
    /// How good that is from 1 (worst) to 5 (best), where the source says so; else 0.
    int moodRank = 0;
    QList<IncomingPhoto> photos = {};
    /// It shows something besides words and photos, which has no place here: without words its day stands for it.
    bool hasMore = false;
};

/// A record as Hearthbook's own export tells it; see recordjson.h. Nothing of it has been judged yet.
struct IncomingRecord final
{
    SourcePlace place = {};
    /// All of it: an object.
    QByteArray json;
    /// What it says its number and its kind are, and when it was changed.
    QString number = {};
    QString kind = {};
    std::optional<Instant> changed = {};
    /// Who made the export; empty where it does not say so.
    QString exportedBy = {};
    /// In which what it names lies, within the source, with a slash behind it; empty at the top.
    QString folder = {};
};

/// Takes what a reader finds in a source, one thing after the other.
class ImportSink
{
public:
    virtual ~ImportSink() = default;
    virtual void take(IncomingEntry entry) = 0;
    virtual void take(IncomingRecord record) = 0;
    /// Something could not be read.
    virtual void refuse(const SourcePlace &place, const Error &error) = 0;
    /// The source has something that nothing here has a place for.
    virtual void leaveOut(const QString &what) = 0;
    /// The source is in this character set, which was guessed.
    virtual void noteCharacterSet(const QString &name) = 0;
    /// Takes bytes that would fill the memory into its keeping.
    [[nodiscard]] virtual HeldBytes hold(const QByteArray &bytes) { return bytes; }
};

} // namespace hearth
