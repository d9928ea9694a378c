// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "onboarding/flowstep.h"
#include "theme/theme.h"

namespace hearth {

/// What encryption cannot do here, said once and plainly.
class LimitsStep final : public FlowStep
{
    Q_OBJECT

public:
    explicit LimitsStep(const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString nextText() const override;
    [[nodiscard]] bool canGoBack() const override { return false; }
    void enter() override {}
    [[nodiscard]] bool finish() override { return true; }

private:
    void addPoint(const Theme &theme, Glyph glyph, const QString &heading, const QString &text);
};

} // namespace hearth
