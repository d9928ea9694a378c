// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hearth {

/// The icons drawn for this program: each means one thing wherever it stands. The chevrons back and forward, undo,
/// redo, reply and adjusted point the other way where text runs from right to left.
enum class Glyph {
    Today,
    Journal,
    CheckIn,
    Together,
    Gratitude,
    Agreements,
    Talk,
    Insights,
    Settings,
    Search,
    Add,
    Lock,
    Person,
    People,
    Calendar,
    Print,
    Export,
    Trash,
    Edit,
    Undo,
    Redo,
    Share,
    Private,
    Close,
    ChevronBack,
    ChevronForward,
    ChevronDown,
    Check,
    More,
    Folder,
    Key,
    Filter,
    Moon,
    Warning,
    Info,
    Leaf,
    Photo,
    Tag,
    Ended,
    Bold,
    Italic,
    Heading,
    List,
    Numbered,
    Quote,
    Link,
    Limit,
    Commitment,
    Open, ///< not settled
    Idea,
    Template,
    Feeling,
    Undisturbed,
    Cards,
    Copies,
    Reply,
    Linked, ///< one record to another; Link is one in words
    Listening,
    Adjusted, ///< kept otherwise than it was meant
    Count     // not an icon
};

/// "chevron-back"; the file is ":/icons/chevron-back.svg".
[[nodiscard]] QString nameOf(Glyph glyph);
/// True for icons that are turned round where text runs from right to left.
[[nodiscard]] bool isDirectional(Glyph glyph);

} // namespace hearth
