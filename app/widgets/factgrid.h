// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;

namespace hearth {

/// Short facts under one another, each with its name before it.
class FactGrid final : public QWidget
{
    Q_OBJECT

public:
    explicit FactGrid(QWidget *parent = nullptr);

    /// Leaves out what is empty.
    void add(const QString &name, const QString &fact);

private:
    QGridLayout *m_layout;
};

/// A fact in a line with its name: "Area: Money".
[[nodiscard]] QString factWords(const QString &name, const QString &fact);
/// The text with places to break long unbroken runs of letters, so that none widens what it stands in.
[[nodiscard]] QString breakable(const QString &text);

} // namespace hearth
