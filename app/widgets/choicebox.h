// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace hearth {

/// A choice of one among several, folded away. The wheel scrolls the page it stands on and never the choice.
class ChoiceBox final : public QComboBox
{
    Q_OBJECT
public:
    /// `name` is read aloud; what is being chosen.
    explicit ChoiceBox(const QString &name, QWidget *parent = nullptr);

    /// Shows the choice that holds `value`; none when there is no such choice. Does not emit chosen().
    void showValue(const QVariant &value);
    /// As wide as the longest choice, whatever room the field itself has.
    void showPopup() override;

signals:
    /// The person chose, with what the choice holds.
    void chosen(const QVariant &value);

protected:
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace hearth
