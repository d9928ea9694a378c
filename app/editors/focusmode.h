// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QWidget>

namespace hearth {

class WritingField;

/// Writing with nothing else in sight. While it is on, everything in an area but the writing field is hidden, the
/// field is quiet (see WritingField::setQuiet), and the window fills the screen. F11 switches it on and off anywhere
/// in the area, Escape in the field switches it off; so does anything that hides the field.
///
/// What lies outside the area hides itself on focusChanged(). Message bars are never hidden. Does nothing while the
/// field is out of sight.
class FocusMode final : public QObject
{
    Q_OBJECT

public:
    /// The field is in the area, at any depth.
    FocusMode(WritingField &field, QWidget &area, QObject *parent = nullptr);
    /// Switches off without a signal, for whoever would pass it on may be going too: switch off before.
    ~FocusMode() override;

    [[nodiscard]] bool isOn() const { return m_isOn; }

public slots:
    void setOn(bool on);
    void toggle() { setOn(!m_isOn); }

signals:
    /// After the area changed.
    void focusChanged(bool on);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void hideOthers();
    void showOthers();

    QPointer<WritingField> m_field;
    QPointer<QWidget> m_area;
    QPointer<QWidget> m_window; // while on
    QList<QPointer<QWidget>> m_hidden;
    bool m_isOn = false;
    bool m_filledScreen = false; // the window did so before
};

} // namespace hearth
