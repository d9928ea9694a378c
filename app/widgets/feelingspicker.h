// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/feelings.h"
#include "theme/theme.h"

#include <QFrame>
#include <QList>
#include <QWidget>

class QLabel;

namespace hearth {

class ChipPicker;
class IconButton;
class StrengthDots;

/// A feeling that was chosen, and how strongly: its name, three dots and their word. Its width stays the same whatever
/// the dots say. One that stands nowhere to be chosen again can be taken away here.
class FeelingPill final : public QFrame
{
    Q_OBJECT
public:
    FeelingPill(const Theme &theme, const FeltFeeling &feeling, QWidget *parent = nullptr);

    [[nodiscard]] FeltFeeling feeling() const;
    /// From 0 to kStrongestFeeling.
    void setIntensity(int intensity);

signals:
    void intensityChanged(int intensity);
    /// The wish not to have chosen it.
    void removed();

private:
    void showWord(int intensity);
    void fit();

    const Theme &m_theme;
    QString m_key;
    StrengthDots *m_dots;
    QLabel *m_word;
    IconButton *m_away = nullptr; // only for a feeling that is not in the list
};

/// Feelings to choose from, all that there are, and below what was chosen with how strongly it was felt. The keys 1 to
/// 3 on a feeling choose it and say so at once; 0 takes that back.
class FeelingsPicker final : public QWidget
{
    Q_OBJECT

public:
    /// `name` is read aloud; whose feelings, or when.
    FeelingsPicker(const Theme &theme, const QString &name, QWidget *parent = nullptr);

    /// In the order chosen.
    [[nodiscard]] QList<FeltFeeling> feelings() const { return m_feelings; }
    /// Keeps feelings that are not in the list, from an import; a repeated one counts once. Intensities outside 0 to
    /// kStrongestFeeling are brought inside. Emits feelingsChanged() when different.
    void setFeelings(const QList<FeltFeeling> &feelings);
    /// How many can be chosen; 0, the default, is without limit.
    void setMaximum(int count);

signals:
    void feelingsChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] qsizetype placeOf(const QString &key) const;
    void chosen(const QStringList &keys);
    void setIntensity(const QString &key, int intensity);
    void remove(const QString &key);
    void showFeelings();
    void showPills();

    const Theme &m_theme;
    ChipPicker *m_picker;
    QLabel *m_question;
    QWidget *m_box;
    QList<FeelingPill *> m_pills; // as m_feelings
    QList<FeltFeeling> m_feelings;
    int m_maximum = 0;
};

} // namespace hearth
