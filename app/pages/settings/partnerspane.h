// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/page.h"
#include "pages/settings/pane.h"

namespace hearth {

/// Who shares this journal, and a way for the second of the two to join.
class PartnersPane final : public Pane
{
    Q_OBJECT
public:
    explicit PartnersPane(const PageContext &context, QWidget *parent = nullptr);

private:
    void letJoin();

    PageContext m_context;
};

} // namespace hearth
