// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"
#include "widgets/inset.h"

#include <QScrollArea>

class QVBoxLayout;

namespace hearth {

/// The content of a dialog with wrapped text: the dialog is as wide as reads well and grows with what it holds, as far
/// as the screen goes; from there on the content scrolls.
class DialogColumn final : public QScrollArea, public HasLines
{
    Q_OBJECT

public:
    /// `width` in device-independent pixels at the usual text size.
    DialogColumn(const Theme &theme, int width, QWidget *parent = nullptr);

    /// Where the content goes, from the top.
    [[nodiscard]] QVBoxLayout *content() const { return m_content; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] int wantedBeforeLines() const override;
    void makeRoomBeforeLines(int room) override;
    /// Gives the dialog the size of what it holds now.
    void fit();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void grow();
    /// What grew beyond the foot of the screen goes up, as far as its own head stays in sight.
    void stayOnScreen();
    /// What is beside the scroll bar does not touch it.
    void keepFromBar(bool isThere);
    void placeColumn();
    [[nodiscard]] int missingHeight() const;

    const Theme &m_theme;
    int m_width;
    QWidget *m_column;
    QVBoxLayout *m_content;
    int m_before = 0; // room before its lines
    int m_besideBar = 0;
};

} // namespace hearth
