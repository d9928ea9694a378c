// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/outputfile.h"

#include "files/filehold.h"
#include "files/fileidentity.h"
#include "files/partfile.h"
#include "files/secondname.h"

#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <algorithm>
#include <utility>

namespace hearth {

namespace {

struct Ending final
{
    const char *name;
    OutputKind kind;
};

constexpr Ending kEndings[] = {{"pdf", OutputKind::Pdf},   {"png", OutputKind::Png},   {"svg", OutputKind::Svg},
                               {"csv", OutputKind::Csv},   {"jpg", OutputKind::Jpeg},  {"jpeg", OutputKind::Jpeg},
                               {"webp", OutputKind::Webp}, {"html", OutputKind::Html}, {"txt", OutputKind::Text},
                               {"", OutputKind::Text},     {"json", OutputKind::Json}, {"ics", OutputKind::Calendar},
                               {"zip", OutputKind::Zip}};

constexpr qint64 kLooked = 64 * 1024; // bytes of a file that tell what it is

bool hasJournalName(const QString &path)
{
    return path.endsWith(QLatin1String(".hearth"), Qt::CaseInsensitive) ||
           path.endsWith(QLatin1String(".hearth-journal"), Qt::CaseInsensitive);
}

// Every SQLite database counts, whosever, and so does what SQLite keeps beside one to repair it.
bool hasJournalContent(const QByteArray &start)
{
    return start.startsWith(QByteArray("SQLite format 3\0", 16)) ||
           start.startsWith(QByteArray("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8));
}

bool isText(const QByteArray &start)
{
    const bool isUtf16 = start.startsWith("\xff\xfe") || start.startsWith("\xfe\xff");
    if (!isUtf16 && start.contains('\0'))
        return false;
    // Without the end of the text, so that a letter cut in two is none.
    QStringDecoder decoder(isUtf16 ? QStringDecoder::Utf16 : QStringDecoder::Utf8);
    [[maybe_unused]] const QString text = decoder.decode(start);
    return !decoder.hasError();
}

bool isSvg(const QByteArray &start)
{
    const QByteArray begin = start.startsWith("\xef\xbb\xbf") ? start.mid(3).trimmed() : start.trimmed();
    return (begin.startsWith("<?xml") || begin.startsWith("<!") || begin.startsWith("<svg")) && begin.contains("<svg");
}

bool isHtml(const QByteArray &start)
{
    const QByteArray begin = start.trimmed().left(16).toLower();
    return begin.startsWith("<!doctype html") || begin.startsWith("<html");
}

/// Nothing for what is none of them.
std::optional<OutputKind> kindOfContent(const QByteArray &start)
{
    if (start.startsWith("%PDF-"))
        return OutputKind::Pdf;
    if (start.startsWith("\x89PNG\r\n\x1a\n"))
        return OutputKind::Png;
    if (start.startsWith("\xff\xd8\xff"))
        return OutputKind::Jpeg;
    if (start.startsWith("RIFF") && start.mid(8, 4) == "WEBP")
        return OutputKind::Webp;
    if (start.startsWith("PK\x03\x04"))
        return OutputKind::Zip;
    if (!isText(start))
        return std::nullopt;
    if (isHtml(start))
        return OutputKind::Html;
    return isSvg(start) ? OutputKind::Svg : OutputKind::Text;
}

bool isOfKind(const QByteArray &start, OutputKind kind)
{
    if (start.isEmpty())
        return true;
    const bool isWords = kind == OutputKind::Csv || kind == OutputKind::Json || kind == OutputKind::Calendar;
    return kindOfContent(start) == (isWords ? OutputKind::Text : kind);
}

bool nameFits(const QString &path, OutputKind kind)
{
    const auto said = outputKindOf(path);
    return said == kind || (!said && kind == OutputKind::Text);
}

Result<void> checkExisting(const QFileInfo &file, const OutputTarget &target, OutputKind kind)
{
    const QString path = file.filePath();
    // Before it is opened: to close a journal that is open here would let go of the locks on it.
    if (FileHold::isHeldHere(path))
        return Error{ErrorCode::TargetIsJournal, {}};
    const auto identity = identityOf(path);
    const auto isIt = [&identity](const QString &input) { return identityOf(input) == identity; };
    const bool isInput = identity && std::ranges::any_of(target.inputs, isIt);
    if (!file.isFile())
        return Error{isInput ? ErrorCode::TargetIsInput : ErrorCode::AlreadyExists, {}};
    QFile there(path);
    const bool isReadable = there.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    const QByteArray start = isReadable ? there.read(kLooked) : QByteArray();
    if (hasJournalContent(start))
        return Error{ErrorCode::TargetIsJournal, {}};
    if (isInput)
        return Error{ErrorCode::TargetIsInput, {}};
    if (!target.mayReplace)
        return Error{ErrorCode::AlreadyExists, {}};
    if (!isReadable || !file.isWritable())
        return Error{ErrorCode::ReadOnly, there.errorString()};
    if (!isOfKind(start, kind))
        return Error{ErrorCode::TargetIsOtherKind, {}};
    return {};
}

/// Where the file really goes, its links followed.
Result<QString> placeFor(const OutputTarget &target, OutputKind kind)
{
    if (target.path.isEmpty())
        return Error{ErrorCode::WriteFailed, QStringLiteral("no name")};
    const QString place = resolvedPath(target.path);
    if (hasJournalName(target.path) || hasJournalName(place))
        return Error{ErrorCode::TargetIsJournal, {}};
    if (isDanglingLink(target.path))
        return Error{ErrorCode::AlreadyExists, {}};
    if (const QFileInfo there(place); there.exists())
        HEARTH_TRY(checkExisting(there, target, kind));
    if (!nameFits(target.path, kind) || !nameFits(place, kind))
        return Error{ErrorCode::TargetIsOtherKind, {}};
    return place;
}

/// What was true when writing began may not be any more: writing takes a while.
Result<void> checkAgain(const OutputTarget &target, OutputKind kind, const QString &before)
{
    const auto place = placeFor(target, kind);
    if (!place)
        return place.error();
    if (place.value() != before)
        return Error{ErrorCode::WriteFailed, QStringLiteral("the folder was exchanged meanwhile")};
    return {};
}

/// A file beside `place` that stands on the disk, whole.
Result<std::unique_ptr<PartFile>> writtenBeside(const QString &place, const QByteArray &bytes)
{
    auto part = PartFile::beside(place);
    if (!part)
        return part.error();
    if (const auto written = part.value()->write(bytes); !written)
        return written.error();
    return part;
}

} // namespace

std::optional<OutputKind> outputKindOf(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    const auto *found =
        std::ranges::find_if(kEndings, [&](const Ending &known) { return ending == QLatin1String(known.name); });
    return found == std::end(kEndings) ? std::nullopt : std::optional(found->kind);
}

Result<void> checkOutput(const OutputTarget &target, OutputKind kind)
{
    HEARTH_GET(const auto place, placeFor(target, kind));
    // Whether something can be written there is known for certain only once it was.
    HEARTH_TRY(PartFile::beside(place));
    return {};
}

Result<void> writeOutput(const OutputTarget &target, OutputKind kind, const QByteArray &bytes)
{
    HEARTH_GET(const auto place, placeFor(target, kind));
    HEARTH_GET(const auto part, writtenBeside(place, bytes));
    HEARTH_TRY(checkAgain(target, kind, place));
    return part->putInPlace(target.mayReplace);
}

/// One of the files.
struct OutputSet::Part final
{
    OutputTarget target;
    QString place;
    std::unique_ptr<PartFile> file;
    /// Of the file whose place it took, until all is well; empty where there was none.
    QString before = {};

    [[nodiscard]] Result<void> putInPlace()
    {
        if (target.mayReplace && QFileInfo::exists(place)) {
            const QString name = PartFile::freeNameBeside(place);
            if (const auto named = giveSecondName(place, name); !named)
                return named;
            before = name;
        }
        auto done = file->putInPlace(target.mayReplace);
        if (!done && done.error().code != ErrorCode::NotKnown && !before.isEmpty())
            takeSecondNameBack(place, std::exchange(before, {}));
        return done;
    }

    void takeBack()
    {
        QFile::remove(place);
        if (!before.isEmpty())
            takeSecondNameBack(place, before);
    }
};

OutputSet::OutputSet(OutputKind kind)
    : m_kind(kind)
{
}

OutputSet::~OutputSet() = default;

Result<void> OutputSet::add(const OutputTarget &target, const QByteArray &bytes)
{
    const auto place = placeFor(target, m_kind);
    if (!place)
        return place.error();
    auto part = writtenBeside(place.value(), bytes);
    if (!part)
        return part.error();
    m_parts.push_back({target, place.value(), part.take()});
    return {};
}

Result<void> OutputSet::putInPlace()
{
    for (const Part &part : m_parts) {
        if (const auto checked = checkAgain(part.target, m_kind, part.place); !checked)
            return checked;
    }
    Result<void> outcome;
    for (auto part = m_parts.begin(); part != m_parts.end(); ++part) {
        const auto done = part->putInPlace();
        if (done)
            continue;
        if (done.error().code == ErrorCode::NotKnown) { // it has its place
            outcome = done;
            continue;
        }
        for (auto earlier = m_parts.begin(); earlier != part; ++earlier)
            earlier->takeBack();
        return done;
    }
    for (const Part &part : m_parts) {
        if (!part.before.isEmpty())
            QFile::remove(part.before);
    }
    return outcome;
}

} // namespace hearth
