// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMargins>
#include <QScrollArea>

class QVBoxLayout;

namespace hearth {

/// A page that scrolls, its content centred and never wider than is good to read, at the same place with a scroll bar
/// beside it and without. Has a ring when the keyboard was
/// brought there by tabbing; a page that is turned to takes the keyboard by itself, and needs none.
class PageScroll final : public QScrollArea
{
    Q_OBJECT
public:
    static constexpr int kDefaultWidth = 820; // device-independent pixels

    explicit PageScroll(QWidget *parent = nullptr);

    /// Where the content goes, from the top. What is made within column() need not be dressed anew when it is placed.
    [[nodiscard]] QVBoxLayout *content() const { return m_content; }
    [[nodiscard]] QWidget *column() const { return m_column; }
    void setContentWidth(int pixels);
    /// The content takes the whole height, for a page that puts itself in the middle with stretches of its own. At
    /// first it stands at the top.
    void fillHeight();
    /// Around the content, in device-independent pixels, left and right as if the program ran from left to right; a
    /// scroll bar takes its room from the edge it stands at.
    void setEdges(const QMargins &edges);

protected:
    void focusInEvent(QFocusEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void placeColumn();

    QWidget *m_column;
    QVBoxLayout *m_content;
    QMargins m_edges;
    int m_width = kDefaultWidth;
};

/// Around what stands on a page by itself, or below a line that leads back.
[[nodiscard]] QMargins pageEdges(bool isBelowALine = false);

/// Around what is read on a sheet of paper, whose acts may stand above it.
[[nodiscard]] QMargins sheetEdges(bool hasActs = true);

} // namespace hearth
