// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QWidget>

class QLabel;

namespace hearth {

/// A sentence with the icon of what it is.
class NoteLine final : public QWidget
{
    Q_OBJECT

public:
    enum class Sort { Info, Problem };

    NoteLine(const Theme &theme, Sort sort, const QString &sentence, QWidget *parent = nullptr);

    void setText(const QString &sentence);

private:
    QLabel *m_sentence;
};

} // namespace hearth
