// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include "widgets/inset.h"

#include <QTextBrowser>

namespace hearth {

/// Text to be read and copied, as tall as it is: the page around it scrolls. It never loads anything, no picture, file
/// or address.
class ReadingText : public QTextBrowser, public HasLines
{
    Q_OBJECT

public:
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// For the ring, which is around it while the keyboard is here.
    [[nodiscard]] int wantedBeforeLines() const override;
    void makeRoomBeforeLines(int room) override;
    [[nodiscard]] QVariant loadResource(int type, const QUrl &name) override;

protected:
    /// `name` is read aloud.
    explicit ReadingText(const QString &name, QWidget *parent);

    /// Takes the height of its text; to be called after each change of it.
    void fit();

    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    bool m_isByKeys = true; // that the keyboard came here, and not by a click
};

} // namespace hearth
