// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"
#include "theme/glyph.h"

#include <QString>

#include <optional>
#include <vector>

namespace hearth {

/// One thing that a record says, or that is said of it.
struct RecordItem final
{
    enum class Form : quint8 {
        Fact,     ///< a few words after their label
        Words,    ///< likewise, as a part of its own
        Markdown, ///< the text itself; the label is for whoever cannot see that it is
        Text,     ///< likewise, where every sign stands for itself
        Part,     ///< as Text, below its label
        Note,     ///< a sentence beside all that, without a label
        Rating,   ///< what was rated, and the rating as a word
        Records,  ///< other records, after their label
        Photos,   ///< of the one record that is named
    };

    Form form = Form::Fact;
    QString label{};
    QString words{};
    /// Of a Fact on a card, where an icon stands for the label: the icon, and what is said instead of `words` where
    /// they would not do without it: "By 3 May 2026".
    std::optional<Glyph> glyph{};
    QString brief{};
    QList<RecordId> records{};
    /// Of a Rating; the value is missing where there is no answer.
    Dimension dimension = Dimension::Connected;
    std::optional<int> rating{};
};

/// A record as it is read, wherever that is: the same facts under the same labels, in the order of reading.
struct RecordView final
{
    /// What stands above it; empty for an entry without a title.
    QString title;
    /// The beginning of what it says, for a list; it may have several lines.
    QString gist;
    /// How it stands, for a list: "Planned", "Currently agreed"; may be empty.
    QString standing;
    std::vector<RecordItem> items;

    /// Leaves out what is blank.
    void add(RecordItem::Form form, const QString &label, const QString &words);
    void fact(const QString &label, const QString &words) { add(RecordItem::Form::Fact, label, words); }
    void fact(const QString &label, const QString &words, Glyph glyph, const QString &brief = {});
    void part(const QString &label, const QString &words) { add(RecordItem::Form::Part, label, words); }
    void note(const QString &sentence) { add(RecordItem::Form::Note, {}, sentence); }
    void related(const QString &label, const QList<RecordId> &records);
    void photosOf(const Journal &journal, RecordId record);
};

/// Everything that whoever has the journal open may read of it. Dimensions that they do not want to see are left out.
[[nodiscard]] RecordView viewOf(const Journal &journal, const AnyRecord &record);

/// The items of viewOf() alone, which cost less where many records are written.
[[nodiscard]] std::vector<RecordItem> itemsOf(const Journal &journal, const AnyRecord &record);

} // namespace hearth
