// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartcontent.h"
#include "theme/theme.h"

#include <QAbstractButton>

class QLabel;

namespace hearth {

class ChartPicture;
class DrawingQueue;

/// A small chart with a sentence under it, to be opened with a click, Space or Return.
class ChartPanel final : public QAbstractButton
{
    Q_OBJECT
public:
    ChartPanel(const Theme &theme, ChartTopic topic, DrawingQueue &queue, QWidget *parent = nullptr);

    [[nodiscard]] ChartTopic topic() const { return m_topic; }
    [[nodiscard]] const ChartContent &content() const { return m_content; }
    void setContent(ChartContent content);
    [[nodiscard]] bool isDrawn() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    const Theme &m_theme;
    ChartTopic m_topic;
    ChartContent m_content;
    ChartPicture *m_picture;
    QLabel *m_brief;
};

} // namespace hearth
