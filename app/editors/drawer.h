// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace hearth {

/// A place that is as tall as what stands in it, up to a limit, and scrolls beyond.
class Drawer final : public QScrollArea
{
    Q_OBJECT

public:
    explicit Drawer(QWidget *parent = nullptr);

    /// Where the content goes.
    [[nodiscard]] QVBoxLayout *content() const { return m_content; }
    /// In device-independent pixels.
    void setLimit(int height);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int wantedHeight() const;

    QVBoxLayout *m_content;
    int m_limit = 280;
};

} // namespace hearth
