// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;
class QLabel;

namespace hearth {

/// A name with its control at the end of the line, or below it where the line is too short. A click on the name of
/// something that is on or off toggles it.
class SettingRow final : public QWidget
{
    Q_OBJECT
public:
    /// Takes ownership of the control, which is read aloud by `name` and `hint`. An empty hint shows none.
    SettingRow(const QString &name, const QString &hint, QWidget *control, QWidget *parent = nullptr);

    void setHint(const QString &hint);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void arrange();

    QLabel *m_name;
    QLabel *m_hint;
    QWidget *m_control;
    QBoxLayout *m_layout;
};

} // namespace hearth
