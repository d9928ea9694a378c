// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartcontent.h"
#include "theme/theme.h"

#include <QWidget>

#include <optional>
#include <vector>

class QLabel;
class QTableView;
class QVBoxLayout;

namespace hearth {

/// The tables behind the charts of one content and behind its year at a glance, one under the other, each as high as a
/// year of months needs at most.
class NumbersPane final : public QWidget
{
    Q_OBJECT
public:
    explicit NumbersPane(const Theme &theme, QWidget *parent = nullptr);

    void setContent(const ChartContent &content);
    /// After the content: every field with what it holds.
    void setGlance(NumberTable table, const QString &title);

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
    void show(const Table &table, NumberTable numbers, const QString &title);
    void fit();
    void fit(const Table &table) const;

    QVBoxLayout *m_parts;
    QVBoxLayout *m_below;
    std::vector<Table> m_tables;
    std::optional<Table> m_glance;
};

} // namespace hearth
