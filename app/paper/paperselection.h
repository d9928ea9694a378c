// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/page.h"

#include <QDialog>
#include <QSet>

class QListWidget;

namespace hearth {

/// One thing that may go on paper.
struct PaperItem final
{
    /// Names it in the answer; of a record its id.
    qint64 key = 0;
    /// Whose it is, its day and its title, in one line.
    QString line;
    /// Whether it is ticked at first.
    bool isTicked = false;
    /// Only its author can tick it, and is not here.
    bool isLocked = false;
};

/// Lists everything that would be printed, with its author, each with a tick. Nothing is printed that was not ticked by
/// whoever wrote it.
class PaperSelection final : public QDialog
{
    Q_OBJECT

public:
    PaperSelection(const QList<PaperItem> &items, QWidget *parent = nullptr);

    [[nodiscard]] QSet<qint64> ticked() const;

private:
    QListWidget *m_list;
};

/// The line of a record: author, day, title.
[[nodiscard]] QString paperLine(const Journal &journal, RecordId id);

} // namespace hearth
