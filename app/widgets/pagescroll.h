// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QScrollArea>

class QVBoxLayout;

namespace hearth {

/// A page that scrolls, its content centred and never wider than is good to read. Has a ring when the keyboard was
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
    /// What stands below it, as wide as this: it shares the column, beside which there may be a scroll bar.
    void setFoot(QWidget *foot);

protected:
    void focusInEvent(QFocusEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void alignFoot();

    QWidget *m_column;
    QVBoxLayout *m_content;
    QPointer<QWidget> m_foot; // may go before this does
};

} // namespace hearth
