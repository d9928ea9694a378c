// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/busybar.h"

#include "widgets/arrange.h"
#include "widgets/buttons.h"
#include "widgets/plainlabel.h"
#include "widgets/trackbar.h"

#include <QLocale>

namespace hearth {

BusyBar::BusyBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_text(paragraph({}, Role::Muted, this))
    , m_bar(new TrackBar(theme, this))
    , m_cancel(quietButton(tr("Cancel"), this))
{
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        emit cancelled();
    });

    auto *column = inColumn(spacing::small, {Stretch(), m_text, m_bar, Stretch()});
    inRow(this, spacing::large, {{column, 1}, {m_cancel, Qt::AlignVCenter}});

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
