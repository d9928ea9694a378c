// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace hearth {

class Card;
class Settings;

/// What stands in the window while no journal is chosen. A journal's file can also be dropped on it.
class StartPage final : public QWidget
{
    Q_OBJECT

public:
    StartPage(const Theme &theme, Settings &settings, QWidget *parent = nullptr);

    /// Reads the recent files anew; done by itself whenever the page is shown.
    void refresh();

signals:
    void createRequested();
    /// A file is to be chosen.
    void openRequested();
    /// A recent file was picked, or a file dropped.
    void fileChosen(const QString &path);
    void sampleRequested();
    /// A backup is to be made a journal again.
    void restoreRequested();
    /// Where to find help is to be read.
    void helpRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addRecent(const QString &path);
    void forget(const QString &path);
    /// The newest journal, or else the button to make one.
    void focusFirst();
    void sayLine(bool isDropping);

    const Theme &m_theme;
    Settings &m_settings;
    QLabel *m_line;
    QPushButton *m_create;
    QLabel *m_recentTitle;
    Card *m_recent;
    QVBoxLayout *m_rows;
};

} // namespace hearth
