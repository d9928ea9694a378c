// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextEdit>

namespace hearth {

/// A field for plain text that grows with what is written, between a least and a greatest number of lines. Tab leaves
/// it; Ctrl+Return says that the person is done.
class GrowingText final : public QTextEdit
{
    Q_OBJECT

public:
    /// `name` is read aloud.
    GrowingText(const QString &name, int leastLines, int mostLines, QWidget *parent = nullptr);

    [[nodiscard]] QString text() const { return toPlainText(); }
    void setText(const QString &text) { setPlainText(text); }

signals:
    void finished();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fit();

    int m_leastLines;
    int m_mostLines;
};

} // namespace hearth
