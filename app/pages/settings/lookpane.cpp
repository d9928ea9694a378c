// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/settings/lookpane.h"

#include "session/settings.h"
#include "widgets/choicebox.h"
#include "widgets/segmentedcontrol.h"

#include <QLocale>

#include <cmath>

namespace hearth {

namespace {

constexpr int kUsualSize = 100; // per cent
constexpr int kLargestSize = 200;
constexpr int kSizeStep = 10;

} // namespace

LookPane::LookPane(Settings &settings, QWidget *parent)
    : Pane(tr("Look"), {}, parent)
    , m_settings(settings)
    , m_look(new SegmentedControl(tr("Colours")))
    , m_size(new ChoiceBox(tr("Text size")))
{
    // In the order of Look.
    m_look->addSegment(tr("System", "the colours of the desktop"));
    m_look->addSegment(tr("Light"));
    m_look->addSegment(tr("Dark"));
    m_look->addSegment(tr("High contrast"));
    for (int percent = kUsualSize; percent <= kLargestSize; percent += kSizeStep)
        m_size->addItem(tr("%1 %", "per cent").arg(QLocale().toString(percent)), percent);
    addSetting(tr("Colours"), tr("System follows your desktop."), m_look);
    addSetting(tr("Text size"), tr("100 % is the size that your desktop uses."), m_size);
    showSettings();

    connect(m_look, &SegmentedControl::currentChanged, this, [this](int index) {
        const Look look = static_cast<Look>(index);
        if (look != m_settings.look())
            m_settings.setLook(look);
    });
    connect(m_size, &ChoiceBox::chosen, this,
            [this](const QVariant &percent) { m_settings.setTextScale(percent.toInt() / 100.0); });
    connect(&settings, &Settings::lookChanged, this, &LookPane::showSettings);
    connect(&settings, &Settings::textScaleChanged, this, &LookPane::showSettings);
}

void LookPane::showSettings()
{
    m_look->setCurrent(static_cast<int>(m_settings.look()));
    const double steps = std::round((m_settings.textScale() * 100 - kUsualSize) / kSizeStep);
    m_size->showValue(kUsualSize + static_cast<int>(steps) * kSizeStep);
}

} // namespace hearth
