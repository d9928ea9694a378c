// SPDX-License-Identifier: GPL-3.0-or-later
#include "editors/repeatfield.h"

#include "widgets/arrange.h"
#include "widgets/choicebox.h"
#include "widgets/datefield.h"
#include "widgets/plainlabel.h"
#include "widgets/switch.h"
#include "wording/experiencewording.h"
#include "wording/sharedwording.h"

#include <QWheelEvent>

#include <algorithm>

namespace hearth {

namespace {

constexpr std::array kRepeats{Repeat::Never, Repeat::Weekly, Repeat::MonthlyByWeekday, Repeat::MonthlyByDay,
                              Repeat::Yearly};

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

RepeatField::RepeatField(const Theme &theme, QWidget *parent)
    : QWidget(parent)
{
    makeParts(theme);
    showRecurrence({}, QDate(2000, 1, 1));
    const auto choose = [this] {
        nameChoices();
        showParts();
        emit changed();
    };
    connect(m_repeat, &ChoiceBox::chosen, this, choose);
    connect(m_every, &QSpinBox::valueChanged, this, choose);
    connect(m_ends, &QCheckBox::toggled, this, choose);
    connect(m_until, &DateField::dateChanged, this, choose);
}

void RepeatField::makeParts(const Theme &theme)
{
    m_repeat = new ChoiceBox(tr("Repeats"), this);
    for (const Repeat repeat : kRepeats)
        m_repeat->addItem({}, static_cast<int>(repeat));
    m_every = new EverySpin(this);
    m_ends = new Switch(theme, tr("Until a last day"), this);
    m_until = new DateField(theme, tr("Last day"), this);
    m_words = paragraph({}, Role::Caption, this);
    auto *choices = flowOf(this, spacing::medium, {m_repeat, m_every, m_ends, m_until});
    inColumn(this, spacing::small, {choices, m_words});
}

void RepeatField::showRecurrence(const Recurrence &recurrence, QDate start)
{
    const QSignalBlocker quiet(this);
    m_shown = recurrence;
    m_start = start;
    m_every->setValue(recurrence.every);
    nameChoices();
    m_repeat->showValue(static_cast<int>(recurrence.repeat));
    m_ends->setChecked(recurrence.until.isValid());
    m_until->setDate(recurrence.until.isValid() ? recurrence.until : start.addYears(1));
    showParts();
}

void RepeatField::setStart(QDate start)
{
    m_start = start;
    nameChoices();
    showParts();
}

void RepeatField::setToday(QDate today)
{
    m_today = today;
    showParts();
}

Repeat RepeatField::repeat() const
{
    return static_cast<Repeat>(m_repeat->currentData().toInt());
}

Recurrence RepeatField::recurrence() const
{
    if (repeat() == Repeat::Never)
        return {};
    Recurrence now = m_shown;
    now.repeat = repeat();
    now.every = m_every->value();
    now.until = m_ends->isChecked() ? m_until->date() : QDate();
    return now;
}

void RepeatField::nameChoices()
{
    for (int i = 0; i < m_repeat->count(); ++i) {
        Recurrence each;
        each.repeat = static_cast<Repeat>(m_repeat->itemData(i).toInt());
        each.every = m_every->value();
        m_repeat->setItemText(i, each.repeat == Repeat::Never ? tr("Does not repeat")
                                                              : recurrenceWords(each, m_start, QLocale()));
    }
}

void RepeatField::showParts()
{
    const Recurrence now = recurrence();
    const bool repeats = now.repeat != Repeat::Never;
    m_every->setVisible(repeats);
    m_every->setRepeat(now.repeat);
    m_ends->setVisible(repeats);
    m_until->setVisible(repeats && m_ends->isChecked());
    m_words->setVisible(repeats);
    if (!repeats)
        return;
    const QDate from = m_today.isValid() ? std::max(m_start, m_today) : m_start;
    m_words->setText(nextDaysWords(now, m_start, from, QLocale()));
}

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
