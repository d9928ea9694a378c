// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QTextBrowser>

namespace hearth {

/// Text to be read and copied, as tall as it is: the page around it scrolls. It never loads anything, no picture, file
/// or address.
class ReadingText : public QTextBrowser
{
    Q_OBJECT

public:
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QVariant loadResource(int type, const QUrl &name) override;

protected:
    /// `name` is read aloud.
    explicit ReadingText(const QString &name, QWidget *parent);

    /// Takes the height of its text; to be called after each change of it.
    void fit();

    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace hearth
