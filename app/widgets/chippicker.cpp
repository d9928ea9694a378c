// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chippicker.h"

#include "theme/drawtext.h"
#include "widgets/arrange.h"
#include "widgets/flowlayout.h"
#include "widgets/plainlabel.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyle>

#include <algorithm>
#include <cstdlib>

namespace hearth {

namespace {

/// The chip in the nearest line above (`down` false) or below, closest to `from` across; null at the edge.
ChipButton *chipInNextLine(const QList<QList<ChipButton *>> &groups, ChipButton *from, bool down, const QWidget *within)
{
    const QPoint here = from->mapTo(within, from->rect().center());
    ChipButton *best = nullptr;
    std::pair<int, int> bestDistance;
    for (const QList<ChipButton *> &group : groups) {
        for (ChipButton *chip : group) {
            const QPoint there = chip->mapTo(within, chip->rect().center());
            const int away = down ? there.y() - here.y() : here.y() - there.y();
            const std::pair distance(away, std::abs(there.x() - here.x()));
            if (away > from->height() / 2 && chip->isEnabled() && (best == nullptr || distance < bestDistance)) {
                best = chip;
                bestDistance = distance;
            }
        }
    }
    return best;
}

} // namespace

ChipButton::ChipButton(const Theme &theme, const QString &key, const QString &label, QWidget *parent)
    : QPushButton(label, parent)
    , m_theme(theme)
    , m_key(key)
{
    setCheckable(true);
    setAutoDefault(false);
    setFocusPolicy(Qt::ClickFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    theme.redraw(this);
}

QSize ChipButton::sizeHint() const
{
    const QFontMetrics metrics(m_theme.type().body);
    const int words = metrics.size(Qt::TextSingleLine, text()).width();
    return {words + markSide() + spacing::tiny + 2 * spacing::small + 2, metrics.height() + spacing::medium + 2};
}

void ChipButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &colours = m_theme.colours();
    const bool hovered = underMouse() && isEnabled();
    const QRectF pill = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const double round = pill.height() / 2;

    const QColor edge = isChecked() ? colours.accent : isEnabled() ? colours.borderStrong : colours.border;
    painter.setPen(QPen(edge, 1));
    painter.setBrush(isChecked() ? colours.accentSoft : hovered ? colours.sunken : colours.surface);
    painter.drawRoundedRect(pill, round, round);
    if (m_ring && hasFocus()) {
        painter.setPen(QPen(colours.focusRing, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(pill.adjusted(0.5, 0.5, -0.5, -0.5), round, round);
    }

    const int mark = isChecked() ? markSide() : 0;
    if (isChecked()) {
        const QRect place(spacing::small + 1, (height() - mark) / 2, mark, mark);
        painter.drawPixmap(QStyle::visualRect(layoutDirection(), rect(), place).topLeft(),
                           m_theme.pixmap(Glyph::Check, Token::Accent, mark, devicePixelRatioF()));
    }
    painter.setFont(m_theme.type().body);
    painter.setPen(isEnabled() ? colours.text : colours.textOff);
    const QRect words =
        isChecked() ? rect().adjusted(spacing::small + mark + spacing::tiny, 0, -spacing::small, 0) : rect();
    drawText(painter, QStyle::visualRect(layoutDirection(), rect(), words), Qt::AlignCenter | Qt::TextSingleLine,
             text());
}

void ChipButton::focusInEvent(QFocusEvent *event)
{
    m_ring = event->reason() != Qt::MouseFocusReason;
    QPushButton::focusInEvent(event);
}

int ChipButton::markSide() const
{
    return m_theme.iconSize() * 3 / 4;
}

ChipPicker::ChipPicker(const Theme &theme, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_layout(inColumn(this, spacing::small))
{
    setAccessibleName(name);
}

void ChipPicker::setGroups(const QList<ChipGroup> &groups)
{
    m_groups.clear();
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const ChipGroup &group : groups) {
        if (!group.title.isEmpty()) {
            if (!m_groups.isEmpty())
                m_layout->addSpacing(spacing::small);
            m_layout->addWidget(new PlainLabel(group.title, Role::Caption, this));
        }
        auto *box = new QWidget(this);
        box->setAccessibleName(group.title.isEmpty() ? accessibleName() : group.title);
        auto *flow = new FlowLayout(spacing::small, box);
        QList<ChipButton *> buttons;
        for (const Chip &chip : group.chips) {
            auto *button = new ChipButton(m_theme, chip.key, chip.label, box);
            button->setAccessibleName(chip.label);
            button->setAccessibleDescription(box->accessibleName());
            button->installEventFilter(this);
            connect(button, &QPushButton::toggled, this, [this, button](bool on) { toggled(button, on); });
            flow->addWidget(button);
            buttons.append(button);
        }
        m_layout->addWidget(box);
        m_groups.append(buttons);
    }
    const QStringList before = m_chosen;
    m_chosen.clear();
    {
        const QSignalBlocker quiet(this);
        setChosen(before);
    }
    showChosen();
    if (m_chosen != before)
        emit chosenChanged(m_chosen);
}

void ChipPicker::setChosen(const QStringList &keys)
{
    QStringList chosen;
    for (const QString &key : keys) {
        bool known = false;
        for (const QList<ChipButton *> &group : std::as_const(m_groups)) {
            for (const ChipButton *chip : group)
                known = known || chip->key() == key;
        }
        if (known && !chosen.contains(key) && (m_maximum == 0 || chosen.size() < m_maximum))
            chosen.append(key);
    }
    if (chosen == m_chosen)
        return;
    m_chosen = chosen;
    showChosen();
    emit chosenChanged(m_chosen);
}

void ChipPicker::setMaximum(int count)
{
    m_maximum = count;
    setChosen(QStringList(m_chosen));
    showChosen();
}

void ChipPicker::toggled(ChipButton *chip, bool on)
{
    if (on && !m_chosen.contains(chip->key()))
        m_chosen.append(chip->key());
    else if (!on)
        m_chosen.removeAll(chip->key());
    showChosen();
    emit chosenChanged(m_chosen);
}

void ChipPicker::showChosen()
{
    const bool full = m_maximum > 0 && m_chosen.size() >= m_maximum;
    for (const QList<ChipButton *> &group : std::as_const(m_groups)) {
        for (ChipButton *chip : group) {
            const bool on = m_chosen.contains(chip->key());
            const QSignalBlocker quiet(chip);
            chip->setChecked(on);
            chip->setEnabled(on || !full);
        }
        // One chip of a group is in the tab order, and it is one that can be reached.
        const auto isStop = [](const ChipButton *chip) {
            return chip->isEnabled() && (chip->focusPolicy() & Qt::TabFocus) != 0;
        };
        if (std::none_of(group.begin(), group.end(), isStop)) {
            const auto enabled =
                std::find_if(group.begin(), group.end(), [](const ChipButton *c) { return c->isEnabled(); });
            for (auto chip = group.begin(); chip != group.end(); ++chip)
                (*chip)->setFocusPolicy(chip == enabled ? Qt::StrongFocus : Qt::ClickFocus);
        }
    }
}

bool ChipPicker::eventFilter(QObject *watched, QEvent *event)
{
    auto *chip = qobject_cast<ChipButton *>(watched);
    if (chip == nullptr)
        return QWidget::eventFilter(watched, event);
    QList<ChipButton *> siblings;
    for (const QList<ChipButton *> &group : std::as_const(m_groups)) {
        if (group.contains(chip))
            siblings = group;
    }

    if (event->type() == QEvent::FocusIn) {
        for (ChipButton *sibling : std::as_const(siblings))
            sibling->setFocusPolicy(sibling == chip ? Qt::StrongFocus : Qt::ClickFocus);
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);

    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const auto neighbour = [&](int step) -> ChipButton * {
        for (qsizetype at = siblings.indexOf(chip) + step; at >= 0 && at < siblings.size(); at += step) {
            if (siblings.at(at)->isEnabled())
                return siblings.at(at);
        }
        return nullptr;
    };
    ChipButton *target = nullptr;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Right:
        target = neighbour(forward);
        break;
    case Qt::Key_Left:
        target = neighbour(-forward);
        break;
    case Qt::Key_Down:
        target = chipInNextLine(m_groups, chip, true, this);
        break;
    case Qt::Key_Up:
        target = chipInNextLine(m_groups, chip, false, this);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        chip->click();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
    if (target != nullptr)
        target->setFocus(Qt::TabFocusReason);
    return true;
}

} // namespace hearth
