// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace hearth {

/// A line for a passphrase: dots, unless it is asked to show what was typed; and a word about Caps Lock where typing
/// gives it away.
class PassphraseField final : public QWidget
{
    Q_OBJECT

public:
    /// `name` is read aloud.
    explicit PassphraseField(const QString &name, QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;
    void setText(const QString &text);
    void setName(const QString &name);
    void setShown(bool shown);
    [[nodiscard]] bool isShown() const;
    void selectAll();
    /// Empties the line, and the memory of undo with it; shows dots again.
    void clear();
    /// Dots, and no way to see what stands there now; once the line has been empty, it can be shown again. For when
    /// someone else sits down at the keyboard.
    void seal();

    /// The line itself, for labels that need a buddy.
    [[nodiscard]] QLineEdit *line() const { return m_line; }

signals:
    void textChanged(const QString &text);
    /// Return was pressed.
    void submitted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void followCapsLock(const QString &typed, Qt::KeyboardModifiers modifiers);

    QLineEdit *m_line;
    QPushButton *m_show;
    QLabel *m_capsLock;
    bool m_isSealed = false;
};

} // namespace hearth
