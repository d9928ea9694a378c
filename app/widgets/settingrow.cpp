// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settingrow.h"

#include "theme/theme.h"
#include "widgets/arrange.h"
#include "widgets/plainlabel.h"
#include "widgets/switch.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QMouseEvent>

#include <algorithm>

namespace hearth {

namespace {

constexpr int kCharactersForName = 24; // at least so many of the name and the hint stand beside the control

QLabel *label(const QString &text, QWidget *parent)
{
    auto *made = new PlainLabel(text, parent);
    made->setWordWrap(true);
    return made;
}

} // namespace

SettingRow::SettingRow(const QString &name, const QString &hint, QWidget *control, QWidget *parent)
    : QWidget(parent)
    , m_name(label(name, this))
    , m_hint(label({}, this))
    , m_control(control)
    , m_layout(inRow(this, spacing::large))
{
    control->setAccessibleName(name);
    setRole(m_hint, Role::Caption);

    addTo(m_layout,
          {{inColumn(2, {Stretch(), m_name, m_hint, Stretch()}), 1}, {control, Qt::AlignTrailing | Qt::AlignVCenter}});
    setHint(hint);
}

void SettingRow::setHint(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    m_control->setAccessibleDescription(hint);
}

void SettingRow::arrange()
{
    const QFontMetrics metrics(m_name->font());
    const int words = std::max(metrics.horizontalAdvance(m_name->text()),
                               QFontMetrics(m_hint->font()).horizontalAdvance(m_hint->text()));
    const int name = std::min(words, metrics.averageCharWidth() * kCharactersForName);
    const bool fits = name + spacing::large + m_control->sizeHint().width() <= width();
    const auto direction = fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (direction == m_layout->direction())
        return;
    m_layout->setDirection(direction);
    m_layout->setSpacing(fits ? spacing::large : spacing::small);
    m_layout->setAlignment(m_control, fits ? Qt::AlignTrailing | Qt::AlignVCenter : Qt::AlignLeading);
}

void SettingRow::resizeEvent(QResizeEvent *)
{
    arrange();
}

void SettingRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrange();
    QWidget::changeEvent(event);
}

void SettingRow::mouseReleaseEvent(QMouseEvent *event)
{
    if (auto *onOrOff = qobject_cast<Switch *>(m_control); onOrOff != nullptr && rect().contains(event->pos()))
        onOrOff->click();
    else
        QWidget::mouseReleaseEvent(event);
}

} // namespace hearth
