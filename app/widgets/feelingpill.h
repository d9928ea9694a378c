// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/feelings.h"
#include "theme/theme.h"

#include <QFrame>

class QLabel;

namespace hearth {

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
    /// Comes after that widget in the tab order. Returns the last one of the pill.
    QWidget *placeAfter(QWidget *before);

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

} // namespace hearth
