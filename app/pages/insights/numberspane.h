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

/// The tables behind the charts of one content, one under the other, each as high as a year of months needs at most.
class NumbersPane final : public QWidget
{
    Q_OBJECT
public:
    explicit NumbersPane(const Theme &theme, QWidget *parent = nullptr);

    void setContent(const ChartContent &content);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Table final
    {
        QLabel *title;
        QTableView *view;
        NumberTableModel *model;
    };

    void addTable();
    void fit();

    QVBoxLayout *m_layout;
    std::vector<Table> m_tables;
};

} // namespace hearth
