// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QList>
#include <QPair>
#include <QString>

namespace hearth::test {

/// While it lives, nothing can be written in the folder, not even by an administrator's test run.
class Unwritable final
{
public:
    explicit Unwritable(const QString &folder);
    ~Unwritable();
    Q_DISABLE_COPY_MOVE(Unwritable)

private:
    QString m_folder;
    QList<QPair<QString, QFile::Permissions>> m_files;
    bool m_isSomebodyElse = false;
};

/// While it lives, no file of this process can grow beyond `bytes`: what a full disk looks like to SQLite.
class FullDisk final
{
public:
    explicit FullDisk(qint64 bytes);
    ~FullDisk();
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    quint64 m_before = 0;
};

} // namespace hearth::test
