// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/page.h"
#include "pages/settings/pane.h"

namespace hearth {

class ChoiceBox;

/// When the journal locks by itself for the reader.
class PrivacyPane final : public Pane
{
    Q_OBJECT
public:
    explicit PrivacyPane(const PageContext &context, QWidget *parent = nullptr);

private:
    void choose(int minutes);
    void showPreferences();
    [[nodiscard]] static QString afterMinutes(int minutes);
    [[nodiscard]] QString aboutLocking() const;

    PageContext m_context;
    ChoiceBox *m_idle;
};

} // namespace hearth
