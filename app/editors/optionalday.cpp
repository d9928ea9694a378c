// SPDX-License-Identifier: GPL-3.0-or-later
#include "editors/optionalday.h"

#include "widgets/arrange.h"
#include "widgets/datefield.h"
#include "widgets/switch.h"

namespace hearth {

OptionalDay::OptionalDay(const Theme &theme, const QString &words, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_switch(new Switch(theme, words, this))
    , m_day(new DateField(theme, name, this))
{
    inFlow(this, spacing::medium, {m_switch, m_day});
    m_day->hide();
    setFocusProxy(m_switch);
    connect(m_switch, &QCheckBox::toggled, m_day, &QWidget::setVisible);
    connect(m_switch, &QCheckBox::toggled, this, &OptionalDay::dayChanged);
    connect(m_day, &DateField::dateChanged, this, &OptionalDay::dayChanged);
}

QDate OptionalDay::day() const
{
    return m_switch->isChecked() ? m_day->date() : QDate();
}

void OptionalDay::setDay(QDate day)
{
    if (day.isValid())
        m_day->setDate(day);
    m_switch->setChecked(day.isValid());
}

void OptionalDay::setFirstOffer(QDate day)
{
    m_day->setDate(day);
}

void OptionalDay::setEarliest(QDate earliest)
{
    m_day->setRange(earliest, {});
}

} // namespace hearth
