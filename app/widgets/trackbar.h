// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QVariantAnimation>
#include <QWidget>

#include <optional>

class QLabel;

namespace hearth {

/// A thin bar filled from the start of the line, or a moving piece while no part can be told. It stands beside
/// words that say the same.
class TrackBar final : public QWidget
{
    Q_OBJECT
public:
    explicit TrackBar(const Theme &theme, QWidget *parent = nullptr);

    /// From 0 to 1, held to that; nothing makes it move.
    void setFraction(std::optional<double> fraction);
    [[nodiscard]] std::optional<double> fraction() const { return m_fraction; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {40, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void moveOrRest();

    const Theme &m_theme;
    std::optional<double> m_fraction = 0.0;
    QVariantAnimation m_animation;
};

/// How hard a passphrase is to guess: a bar and words.
class StrengthBar final : public QWidget
{
    Q_OBJECT
public:
    explicit StrengthBar(const Theme &theme, QWidget *parent = nullptr);

    /// `fraction` from 0 to 1, held to that; `text` says the same in words.
    void setStrength(double fraction, const QString &text);
    [[nodiscard]] double fraction() const;

private:
    TrackBar *m_bar;
    QLabel *m_text;
};

} // namespace hearth
