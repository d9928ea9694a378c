// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/page.h"
#include "pages/settings/pane.h"

namespace hearth {

class ChoiceBox;

/// When the journal locks by itself.
class PrivacyPane final : public Pane
{
    Q_OBJECT
public:
    explicit PrivacyPane(const PageContext &context, QWidget *parent = nullptr);

private:
    void showSettings();
    [[nodiscard]] static QString afterMinutes(int minutes);

    PageContext m_context;
    ChoiceBox *m_idle;
};

} // namespace hearth
