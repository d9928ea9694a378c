// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextCursor>

/// Signs of Markdown put round or before what is selected, or taken away where they stand already. Each is one step to
/// undo, and the cursor selects the words afterwards, without the signs round them.
namespace hearth {

/// What a line begins with.
enum class LineSign : quint8 { Heading, Item, NumberedItem, Quote };

/// "**" or "_" round the words; without a selection the cursor stands between the signs.
void toggleEmphasis(QTextCursor &cursor, const QString &sign);
/// Before each line that is touched by the selection and not blank, or before the one line the cursor is in. Another
/// heading, item or quote gives way to a new sign.
void toggleLines(QTextCursor &cursor, LineSign sign);
/// "[words](address)". What looks like an address is taken for it, and the cursor waits where the words belong; else an
/// address is begun, and selected.
void makeLink(QTextCursor &cursor);

} // namespace hearth
