// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/backups.h"
#include "theme/theme.h"

#include <QDialog>

namespace hearth {

class BackupList;
class DialogColumn;
class Prompter;
class Session;

/// The backups of a journal that is locked, or can no longer be opened; and any that lies elsewhere.
class BackupsDialog final : public QDialog
{
    Q_OBJECT

public:
    BackupsDialog(const Theme &theme, Session &session, Prompter &prompter, const BackedUp &journal,
                  QWidget *parent = nullptr);

signals:
    /// The dialog has closed: that backup is to be looked at.
    void chosen(const QString &backup);

private:
    void choose(const QString &backup);
};

} // namespace hearth
