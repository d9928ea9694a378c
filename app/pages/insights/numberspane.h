// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartcontent.h"
#include "theme/theme.h"

#include <QWidget>

#include <vector>

class QLabel;
class QTableView;
class QVBoxLayout;

namespace hearth {

/// The tables behind the charts of one content and behind the years at a glance, one under the other, each as high as a
/// year of months needs at most.
class NumbersPane final : public QWidget
{
    Q_OBJECT
public:
    /// What stands in a table, and what it is headed by.
    struct TitledNumbers final
    {
        QString title;
        NumberTable numbers;
    };

    explicit NumbersPane(const Theme &theme, QWidget *parent = nullptr);

    void setContent(const ChartContent &content);
    /// After the content: every field with what it holds.
    void setGlances(std::vector<TitledNumbers> years);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Table final
    {
        QLabel *title;
        QTableView *view;
        NumberTableModel *model;
    };

    [[nodiscard]] Table makeTable(QVBoxLayout *layout);
    /// In so many tables as that takes; further ones are hidden.
    void showIn(std::vector<Table> &tables, QVBoxLayout *layout, std::vector<TitledNumbers> all);
    void fit();
    void fit(const Table &table) const;

    QVBoxLayout *m_parts;
    QVBoxLayout *m_below;
    std::vector<Table> m_tables;
    std::vector<Table> m_glances;
};

} // namespace hearth
