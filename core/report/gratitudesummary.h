// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/gratitudenote.h"

#include <QDate>
#include <QLocale>
#include <QString>

#include <array>
#include <vector>

namespace hearth {

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

/// A letter from each to the other, as printable HTML of the kind QTextDocument reads: the notes word for word
/// in the order of their dates, each with its date and author, and lines to write an answer on. No counts, no
/// ratings. A letter without a note is left out; without any letter there is one kind sentence.
///
/// What must stay on one page stands in a top-level table of its own; PrintDocument in the app honours that.
[[nodiscard]] QString gratitudeSummaryHtml(const GratitudeSummaryInput &input);

} // namespace hearth
