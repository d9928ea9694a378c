// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace hearth {

/// The end of a check-in: who is to read the answers, as buttons of equal weight, and one line that says what each of
/// them does. Where there is nothing to choose, a single button.
class SaveChoice final : public QWidget
{
    Q_OBJECT

public:
    enum class Type {
        OnlyMe,  ///< nobody else is in this journal
        Choose,  ///< for myself, or sealed until both have answered
        Changes, ///< of what is shared already
    };

    explicit SaveChoice(QWidget *parent = nullptr);

    /// `warning`, when not empty, stands above. `canCancel`: there is something to go back to.
    void offer(Type type, const QString &warning, bool canCancel);
    /// Puts the keyboard on the first button, so that nothing is chosen by the way.
    void focusFirst();

signals:
    void saveChosen();
    void sealChosen();
    void cancelled();

private:
    QLabel *m_warning;
    QLabel *m_line;
    QPushButton *m_cancel;
    QPushButton *m_save;
    QPushButton *m_keep;
    QPushButton *m_seal;
};

} // namespace hearth
