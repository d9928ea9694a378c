// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QWidget>

namespace hearth {

class FlowLayout;
class WritingField;

/// A row of small buttons for what Markdown can do in a WritingField, each with a key that works while the field has
/// the keyboard: Ctrl+B bold, Ctrl+I italic, Ctrl+Shift+H heading, Ctrl+Shift+8 list, Ctrl+Shift+7 numbered list,
/// Ctrl+Shift+9 quote, Ctrl+K link. The field outlives the bar.
class FormatBar final : public QWidget
{
    Q_OBJECT

public:
    FormatBar(const Theme &theme, WritingField &field, QWidget *parent = nullptr);

    /// Puts something else that belongs to the writing behind the buttons.
    void add(QWidget *button);

private:
    FlowLayout *m_row;
};

} // namespace hearth
