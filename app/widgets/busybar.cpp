// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/busybar.h"

#include "widgets/buttons.h"
#include "widgets/plainlabel.h"
#include "widgets/trackbar.h"

#include <QHBoxLayout>
#include <QLocale>

namespace hearth {

BusyBar::BusyBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_text(new PlainLabel(this))
    , m_bar(new TrackBar(theme, this))
    , m_cancel(quietButton(tr("Cancel"), this))
{
    setRole(m_text, Role::Muted);
    m_text->setWordWrap(true);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        emit cancelled();
    });

    auto *column = new QVBoxLayout;
    column->setSpacing(spacing::small);
    column->addStretch();
    column->addWidget(m_text);
    column->addWidget(m_bar);
    column->addStretch();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::large);
    layout->addLayout(column, 1);
    layout->addWidget(m_cancel, 0, Qt::AlignVCenter);

    setAccessibleName(tr("Working"));
    setProgress(std::nullopt);
}

void BusyBar::setText(const QString &text)
{
    m_text->setText(text);
    setAccessibleName(text.isEmpty() ? tr("Working") : text);
}

void BusyBar::setProgress(std::optional<double> fraction)
{
    m_bar->setFraction(fraction);
    setAccessibleDescription(fraction ? tr("%1 percent done").arg(locale().toString(qRound(*fraction * 100)))
                                      : QString());
}

void BusyBar::setCancellable(bool cancellable)
{
    m_cancel->setVisible(cancellable);
    m_cancel->setEnabled(cancellable);
}

} // namespace hearth
