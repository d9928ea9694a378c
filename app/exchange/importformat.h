// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importplanner.h"
#include "exchange/incomingsource.h"
#include "exchange/sourcetree.h"

#include <span>

namespace hearth {

/// What another program writes, and how it is read.
struct ImportFormat final
{
    /// For the command line, and in what records bear of where they came from; it never changes.
    const char *key;
    /// The program's own name.
    const char *name;
    /// By what the files hold, not by their endings alone.
    bool (*recognises)(SourceTree &source);
    /// Gives everything to the sink. Fails only where nothing of it can be read: CannotRead, BadText, LimitExceeded,
    /// or Cancelled.
    Result<void> (*read)(SourceTree &source, ImportSink &sink, const ImportProgress &progress);
};

/// Every format that needs nothing said about it.
[[nodiscard]] std::span<const ImportFormat> importFormats();
/// By its key; null where there is none.
[[nodiscard]] const ImportFormat *importFormatNamed(const QString &key);
/// The format of a source, by what it holds; null where it is none of them.
[[nodiscard]] const ImportFormat *formatOf(SourceTree &source);

/// CannotRead, with kEmptyFile or kEmptyFolder, where there is nothing that any format could read.
[[nodiscard]] Result<void> checkNotEmpty(const SourceTree &source);

/// Why it is null, as far as that can be told: CannotRead with kLocked, kArchiveWithin or no detail; LimitExceeded.
[[nodiscard]] Error whyUnknown(const SourceTree &source);

/// What an import of it would do. Nothing is written. Fails as ImportFormat::read() does.
[[nodiscard]] Result<ImportPlan> planImport(SourceTree &source, const ImportFormat &format, const Journal &journal,
                                            const ImportChoices &choices = {}, const ImportProgress &progress = {});

/// A plan without the photos that its records have here already, or that the source has not: what is missing is told in
/// the preview, and the words come in all the same. Where the source is null, only those that came with words are
/// there.
[[nodiscard]] ImportPlan withPhotosThatAreThere(ImportPlan plan, const SourceTree *source, const Journal &journal);

/// Reads a source without a journal, as from another thread; `sink` then holds it all, what was passed over included.
[[nodiscard]] Result<void> readSource(SourceTree &source, const ImportFormat &format, ImportSink &sink,
                                      const ImportProgress &progress = {});
/// The plan of what was read before, made little by little, so that a window stays alive beside it. Nothing is read
/// again.
class ImportPlanning final
{
public:
    /// Borrows what was read, its source and the journal, which must not change meanwhile.
    ImportPlanning(const IncomingSource &read, const SourceTree &source, const ImportFormat &format,
                   const Journal &journal, const ImportChoices &choices);

    /// Goes on for some milliseconds. False once the plan stands. Fails where words that were put aside do not come
    /// back.
    [[nodiscard]] Result<bool> step();
    [[nodiscard]] qint64 done() const { return static_cast<qint64>(m_next); }
    [[nodiscard]] qint64 total() const { return static_cast<qint64>(m_read.parts()); }
    /// Once, when it stands.
    [[nodiscard]] ImportPlan take() { return std::move(m_plan); }

private:
    const IncomingSource &m_read;
    const SourceTree &m_source;
    ImportPlanner m_planner;
    std::size_t m_next = 0; // part to be told
    ImportPlan m_plan;
};

} // namespace hearth
