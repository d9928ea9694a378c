// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/fieldmenu.h"

#include <QString>

#include <algorithm>
#include <array>

namespace hearth {

namespace {

struct MenuWords final
{
    const char *qt;
    const char *own;
};

constexpr MenuWords kMenuWords[] = {
    {"&Undo", QT_TRANSLATE_NOOP("FieldMenu", "&Undo")},
    {"&Redo", QT_TRANSLATE_NOOP("FieldMenu", "&Redo")},
    {"Cu&t", QT_TRANSLATE_NOOP("FieldMenu", "Cu&t")},
    {"&Copy", QT_TRANSLATE_NOOP("FieldMenu", "&Copy")},
    {"&Paste", QT_TRANSLATE_NOOP("FieldMenu", "&Paste")},
    {"Delete", QT_TRANSLATE_NOOP("FieldMenu", "&Delete")},
    {"Select All", QT_TRANSLATE_NOOP("FieldMenu", "Select &all")},
    {"Copy &Link Location", QT_TRANSLATE_NOOP("FieldMenu", "Copy &link")},
};

constexpr std::array kMenuFields{"QLineEdit", "QWidgetTextControl"};

} // namespace

QString FieldMenuWords::translate(const char *context, const char *source, const char *, int) const
{
    const auto is = [](const char *one) { return [one](const char *other) { return qstrcmp(one, other) == 0; }; };
    if (std::ranges::none_of(kMenuFields, is(context)))
        return {};
    const auto *entry = std::ranges::find_if(kMenuWords, is(source), &MenuWords::qt);
    if (entry == std::end(kMenuWords))
        return {};
    const QString translated = m_words.translate("FieldMenu", entry->own);
    return translated.isEmpty() ? QString::fromLatin1(entry->own) : translated;
}

} // namespace hearth
