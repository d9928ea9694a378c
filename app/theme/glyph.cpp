// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/glyph.h"

#include <array>

namespace hearth {

namespace {

// clang-format off
constexpr std::array kNames{
    "today", "journal", "check-in", "together", "gratitude", "agreements", "talk",
    "insights", "settings", "search", "add", "lock", "person", "people",
    "calendar", "print", "export", "trash", "edit", "undo", "redo",
    "share", "private", "close", "chevron-back", "chevron-forward", "chevron-down", "check",
    "more", "folder", "key", "filter", "moon", "warning", "info",
    "leaf", "photo", "tag", "ended", "bold", "italic", "heading",
    "list", "numbered", "quote", "link", "limit", "commitment", "open",
    "idea", "template", "feeling", "undisturbed", "cards", "copies",
    "reply", "linked", "listening", "adjusted"};
// clang-format on
static_assert(kNames.size() == static_cast<std::size_t>(Glyph::Count));

} // namespace

QString nameOf(Glyph glyph)
{
    return QLatin1String(kNames.at(static_cast<std::size_t>(glyph)));
}

bool isDirectional(Glyph glyph)
{
    switch (glyph) {
    case Glyph::ChevronBack:
    case Glyph::ChevronForward:
    case Glyph::Undo:
    case Glyph::Redo:
    case Glyph::Reply:
    case Glyph::Adjusted:
        return true;
    default:
        return false;
    }
}

} // namespace hearth
