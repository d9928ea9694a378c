// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartcontent.h"
#include "page/page.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace hearth {

/// Beside one's own chart: what of it is shared, and the ways to share more of it and to take it back. Hidden where
/// there is nothing to share or to take back: for the other's chart, for what is counted, for whoever writes alone, and
/// while both look at the screen.
class ChartSharing final : public QWidget
{
    Q_OBJECT

public:
    explicit ChartSharing(const PageContext &context, QWidget *parent = nullptr);

    /// Nothing hides it, as does a topic that is no dimension.
    void setTopic(std::optional<ChartTopic> topic);

private:
    void openSheet();
    void share(Dimension dimension, const std::vector<YearMonth> &months);
    void takeBack();
    [[nodiscard]] QString other() const;

    PageContext m_context;
    std::optional<Dimension> m_dimension;
    QLabel *m_shared;
    QLabel *m_changed; // since it was shared
    QPushButton *m_share;
    QPushButton *m_takeBack;
};

} // namespace hearth
