// SPDX-License-Identifier: GPL-3.0-or-later
#include "editors/everyspin.h"

#include <QWheelEvent>

#include <algorithm>

namespace hearth {

namespace {

constexpr int kMax = 52;

// The digits of any script in it, as a number; -1 when there are none.
int numberIn(const QString &text)
{
    int number = -1;
    for (const QChar sign : text) {
        if (sign.isDigit())
            number = std::min(std::max(number, 0) * 10 + sign.digitValue(), 10 * kMax);
    }
    return number;
}

} // namespace

EverySpin::EverySpin(QWidget *parent)
    : QSpinBox(parent)
{
    setRange(1, kMax);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("How often it repeats"));
}

void EverySpin::setRepeat(Repeat repeat)
{
    m_repeat = repeat;
    const QSignalBlocker quiet(this);
    const int now = value(); // the words are made anew only for another value
    setValue(now == kMax ? 1 : kMax);
    setValue(now);
    updateGeometry();
}

QValidator::State EverySpin::validate(QString &text, int &) const
{
    const int number = numberIn(text);
    if (number < 0)
        return QValidator::Intermediate;
    return number >= 1 && number <= kMax ? QValidator::Acceptable
           : number == 0                 ? QValidator::Intermediate
                                         : QValidator::Invalid;
}

QString EverySpin::textFromValue(int value) const
{
    switch (m_repeat) {
    case Repeat::MonthlyByWeekday:
    case Repeat::MonthlyByDay:
        return tr("Every %n month(s)", "", value);
    case Repeat::Yearly:
        return tr("Every %n year(s)", "", value);
    default:
        return tr("Every %n week(s)", "", value);
    }
}

int EverySpin::valueFromText(const QString &text) const
{
    const int number = numberIn(text);
    return number < 0 ? value() : std::clamp(number, 1, kMax);
}

void EverySpin::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the wheel scrolls the page it stands on
}

} // namespace hearth
