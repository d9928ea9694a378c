// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QGridLayout;

namespace hearth {

/// Widgets of one width in one to three columns, as many as there is room for.
class PanelGrid final : public QWidget
{
    Q_OBJECT
public:
    static constexpr int kMaxColumns = 3;

    explicit PanelGrid(QWidget *parent = nullptr);

    /// Takes ownership; deletes the ones before.
    void setPanels(const QList<QWidget *> &panels);
    /// So many columns at most, from 1 to kMaxColumns, which holds at first.
    void setMostColumns(int columns);
    [[nodiscard]] int columns() const { return m_columns; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    [[nodiscard]] int columnsFor(int width) const;

    QGridLayout *m_layout;
    QList<QWidget *> m_panels;
    int m_most = kMaxColumns;
    int m_columns = 0;
};

} // namespace hearth
