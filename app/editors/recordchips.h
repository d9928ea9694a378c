// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"
#include "theme/theme.h"

#include <QList>
#include <QWidget>

namespace hearth {

/// Records that another one names, each as a chip to press, below a heading. Shows them as they were when this was
/// made.
class RecordChips final : public QWidget
{
    Q_OBJECT

public:
    RecordChips(const Theme &theme, const Journal &journal, const QString &heading, const QList<RecordId> &records,
                QWidget *parent = nullptr);

signals:
    void chosen(hearth::RecordId record);
};

} // namespace hearth
