// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/gratitudenote.h"

#include <QDate>
#include <QLocale>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace hearth {

/// How the words of a summary are set.
enum class GratitudeForm : quint8 {
    Letter,  ///< a letter of pages, its dates beside the text
    Booklet, ///< the pages within a booklet: narrow, without a title, which is on its cover
    Cards,   ///< a card for each note; on none of these pages
};

/// What a form is called in settings and on the command line: "gratitude", "cards", "booklet".
[[nodiscard]] QString keyOf(GratitudeForm form);
[[nodiscard]] std::optional<GratitudeForm> gratitudeFormFromKey(const QString &key);

/// What a gratitude summary is made of.
struct GratitudeSummaryInput final
{
    /// Of kFirstPartner and kSecondPartner.
    std::array<QString, 2> names;
    QLocale locale;
    /// In any order; what may not be printed or lies outside the range is left out.
    std::vector<GratitudeNote> notes;
    /// First and last day, both included.
    QDate first;
    QDate last;
};

/// Whether `note` appears in the summary: its author gave leave to print it, it is shared, its signature
/// verified, and its date lies within the range.
[[nodiscard]] bool appearsInSummary(const GratitudeNote &note, const GratitudeSummaryInput &input);

/// The notes that appear, in the order in which they are printed: by author, then by day.
[[nodiscard]] std::vector<const GratitudeNote *> notesInSummary(const GratitudeSummaryInput &input);

/// A letter from each to the other, as printable HTML of the kind QTextDocument reads: the notes word for word
/// in the order of their dates, each with its date and author, and lines to write an answer on. No counts, no
/// ratings. A letter without a note is left out; without any letter there is one kind sentence.
///
/// What should stay on one page stands in a top-level table of its own; TextColumn in the app honours that, but for
/// what would fill more than half of it.
[[nodiscard]] QString gratitudeSummaryHtml(const GratitudeSummaryInput &input,
                                           GratitudeForm form = GratitudeForm::Letter);

/// "With thanks".
[[nodiscard]] QString gratitudeTitle();

} // namespace hearth
