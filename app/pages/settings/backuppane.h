// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/page.h"
#include "pages/settings/pane.h"
#include "session/backups.h"

class QLabel;
class QPushButton;

namespace hearth {

class BackupList;
class BusyBar;

/// The journal's backups: the last one, making one now, where they go, a copy kept elsewhere, and bringing one back.
class BackupPane final : public Pane
{
    Q_OBJECT
public:
    explicit BackupPane(const PageContext &context, QWidget *parent = nullptr);

private:
    void showState();
    void makeNow();
    void chooseFolder();
    void useUsualFolder();
    void setFolder(const QString &folder);
    void keepElsewhere();
    void open(const QString &backup);
    void say(const QString &sentence);

    [[nodiscard]] BackedUp backedUp() const;
    void change(const std::function<void(BackupChoice &)> &edit);
    [[nodiscard]] QString lastInWords() const;
    [[nodiscard]] QString placeInWords() const;
    [[nodiscard]] QString elsewhereInWords() const;

    PageContext m_context;
    SettingRow *m_last;
    SettingRow *m_place;
    SettingRow *m_elsewhere;
    QLabel *m_message;
    BusyBar *m_busy;
    QPushButton *m_make;
    QPushButton *m_usual;
    BackupList *m_list;
};

} // namespace hearth
