// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"
#include "theme/theme.h"

#include <QPushButton>

namespace hearth {

/// The icon of that kind of record.
[[nodiscard]] Glyph glyphOf(Kind kind);

/// A record named in one short line, to press: an icon and its title. One that was deleted or is out of the reader's
/// sight reads "no longer here" and cannot be pressed.
class RecordChip final : public QPushButton
{
    Q_OBJECT

public:
    RecordChip(const Theme &theme, const Journal &journal, RecordId record, QWidget *parent = nullptr);

    [[nodiscard]] RecordId record() const { return m_record; }
    /// The whole title, however little of it is shown.
    [[nodiscard]] const QString &title() const { return m_title; }

signals:
    void chosen(hearth::RecordId record);

private:
    void fit();

    const Theme &m_theme;
    RecordId m_record;
    QString m_title;
};

} // namespace hearth
