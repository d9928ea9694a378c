// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QPushButton>
#include <QStringList>
#include <QWidget>

class QVBoxLayout;

namespace hearth {

/// One word to pick: a pill that gets a check mark. Its width stays the same.
class ChipButton final : public QPushButton
{
    Q_OBJECT
public:
    ChipButton(const Theme &theme, const QString &key, const QString &label, QWidget *parent);

    [[nodiscard]] const QString &key() const { return m_key; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] int markSide() const;

    const Theme &m_theme;
    QString m_key;
    bool m_ring = false; // focus came by keyboard
};

struct Chip final
{
    QString key;
    QString label;
};

struct ChipGroup final
{
    QString title; // may be empty
    QList<Chip> chips;
};

/// Words to pick from, in groups. Tab goes from group to group, the arrow keys from word to word, Space or
/// Return picks.
class ChipPicker final : public QWidget
{
    Q_OBJECT
public:
    /// `name` is read aloud; what is being picked.
    ChipPicker(const Theme &theme, const QString &name, QWidget *parent = nullptr);

    /// Keys are unique among all groups. Keeps what was picked where the key still exists.
    void setGroups(const QList<ChipGroup> &groups);
    /// In the order picked.
    [[nodiscard]] QStringList chosen() const { return m_chosen; }
    /// Leaves out unknown keys, repeated ones and those beyond the maximum. Emits chosenChanged when different.
    void setChosen(const QStringList &keys);
    /// How many can be picked; the others are off while so many are. 0, the default, is without limit.
    void setMaximum(int count);

signals:
    void chosenChanged(const QStringList &keys);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void toggled(ChipButton *chip, bool on);
    void showChosen();

    const Theme &m_theme;
    QVBoxLayout *m_layout;
    QList<QList<ChipButton *>> m_groups;
    QStringList m_chosen;
    int m_maximum = 0;
};

} // namespace hearth
