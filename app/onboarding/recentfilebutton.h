// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QAbstractButton>

namespace hearth {

/// One journal that was open before: the file's name, and below it the folder.
class RecentFileButton final : public QAbstractButton
{
    Q_OBJECT

public:
    RecentFileButton(const Theme &theme, const QString &path, QWidget *parent = nullptr);

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    const Theme &m_theme;
    QString m_path;
    QString m_folder;
};

/// The name a person knows a journal by: the file's, without folder and ending.
[[nodiscard]] QString journalNameOf(const QString &path);

} // namespace hearth
