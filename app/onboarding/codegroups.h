// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QStringList>
#include <QWidget>

namespace hearth {

/// The groups of a recovery code, large and in letters of one width, in as many lines as are needed; always read from
/// left to right. What they say cannot be selected or copied.
class CodeGroups final : public QWidget
{
    Q_OBJECT

public:
    explicit CodeGroups(const Theme &theme, QWidget *parent = nullptr);

    void setGroups(const QStringList &groups);
    /// Covered groups show dots, and are not read aloud either.
    void setCovered(bool covered);
    [[nodiscard]] bool isCovered() const { return m_isCovered; }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QFont groupFont() const;
    [[nodiscard]] QSize groupSize() const;
    [[nodiscard]] int columnsIn(int width) const;
    void nameItself();

    const Theme &m_theme;
    QStringList m_groups;
    bool m_isCovered = false;
};

} // namespace hearth
