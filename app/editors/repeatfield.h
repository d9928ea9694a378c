// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/recurrence.h"
#include "theme/theme.h"

#include <QSpinBox>
#include <QWidget>

class QLabel;

namespace hearth {

class ChoiceBox;
class DateField;
class EverySpin;
class Switch;

/// Whether and how something repeats, in words, with its next days below.
class RepeatField final : public QWidget
{
    Q_OBJECT

public:
    RepeatField(const Theme &theme, QWidget *parent = nullptr);

    /// The days left out are kept as they are.
    void showRecurrence(const Recurrence &recurrence, QDate start);
    /// The first day is another one: the second Friday may be the third Monday now.
    void setStart(QDate start);
    /// Next days are told from this one on.
    void setToday(QDate today);
    [[nodiscard]] Recurrence recurrence() const;

signals:
    /// The person chose.
    void changed();

private:
    void makeParts(const Theme &theme);
    void nameChoices();
    void showParts();
    [[nodiscard]] Repeat repeat() const;

    Recurrence m_shown;
    QDate m_start;
    QDate m_today;
    ChoiceBox *m_repeat = nullptr;
    EverySpin *m_every = nullptr;
    Switch *m_ends = nullptr;
    DateField *m_until = nullptr;
    QLabel *m_words = nullptr;
};

/// How many weeks, months or years lie from one time to the next, in words: "Every 3 weeks". From 1 to 52.
class EverySpin final : public QSpinBox
{
    Q_OBJECT

public:
    explicit EverySpin(QWidget *parent = nullptr);

    /// Whether it speaks of weeks, months or years.
    void setRepeat(Repeat repeat);
    [[nodiscard]] QValidator::State validate(QString &text, int &position) const override;

protected:
    [[nodiscard]] QString textFromValue(int value) const override;
    [[nodiscard]] int valueFromText(const QString &text) const override;
    void wheelEvent(QWheelEvent *event) override;

private:
    Repeat m_repeat = Repeat::Weekly;
};

} // namespace hearth
