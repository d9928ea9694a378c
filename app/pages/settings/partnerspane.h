// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/parting.h"
#include "page/page.h"
#include "pages/settings/pane.h"

namespace hearth {

/// Who shares this journal, a way for the second of the two to join, and ways to part, for whoever is here alone.
class PartnersPane final : public Pane
{
    Q_OBJECT
public:
    explicit PartnersPane(const PageContext &context, QWidget *parent = nullptr);

private:
    void letJoin();
    void offerParting();
    void part(PartingKind kind);

    PageContext m_context;
};

} // namespace hearth
