// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/page.h"

#include <QDialog>
#include <QSet>

class QListWidget;
class QPushButton;

namespace hearth {

/// One thing that may go on paper.
struct PaperItem final
{
    /// Names it in the answer; of a record its id.
    qint64 key = 0;
    /// What it is: its title and how it begins.
    QString words{};
    /// Whose it is and its day; may be empty.
    QString about{};
    /// Whether it is ticked at first.
    bool isTicked = false;
    /// Only its author can tick it, and is not here.
    bool isLocked = false;
};

/// What the pages are.
enum class PaperPurpose {
    Selection, ///< nothing but what is ticked
    Review     ///< what is ticked, beside what both answered
};

/// Lists everything that would be printed, with its author, each with a tick. Nothing is printed that was not ticked by
/// whoever wrote it.
class PaperSelection final : public QDialog
{
    Q_OBJECT

public:
    /// `theme` is borrowed and must outlive this.
    PaperSelection(const Theme &theme, PaperPurpose purpose, const QList<PaperItem> &items, QWidget *parent = nullptr);

    [[nodiscard]] QSet<qint64> ticked() const;

private:
    void addRow(const PaperItem &item);

    QListWidget *m_list;
};

/// A record as it is listed, not ticked.
[[nodiscard]] PaperItem paperItemOf(const Journal &journal, RecordId id);

} // namespace hearth
