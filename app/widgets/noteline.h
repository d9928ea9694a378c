// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QWidget>

class QLabel;

namespace hearth {

/// A sentence after the glyph of what it is; with Glyph::Warning it says what is wrong, and looks like it.
class NoteLine final : public QWidget
{
    Q_OBJECT

public:
    NoteLine(const Theme &theme, Glyph glyph, const QString &sentence, QWidget *parent = nullptr);

    void setText(const QString &sentence);

private:
    QLabel *m_sentence;
};

} // namespace hearth
