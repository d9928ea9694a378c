// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/backupfile.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace hearth {

/// The backups there are, the newest first, each with a way to look inside; at first only a few.
class BackupList final : public QWidget
{
    Q_OBJECT

public:
    explicit BackupList(QWidget *parent = nullptr);

    void setBackups(const std::vector<BackupFile> &backups);

signals:
    void chosen(const QString &path);

private:
    void rebuild();

    std::vector<BackupFile> m_backups;
    bool m_showsAll = false;
    QLabel *m_nothing;
    QVBoxLayout *m_rows;
    QPushButton *m_more;
};

} // namespace hearth
