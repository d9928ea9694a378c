// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/parting.h"
#include "page/page.h"
#include "pages/settings/pane.h"

class QPushButton;

namespace hearth {

/// Who shares this journal, and a way for the second of the two to join.
class PartnersPane final : public Pane
{
    Q_OBJECT
public:
    explicit PartnersPane(const PageContext &context, QWidget *parent = nullptr);

private:
    void offerParting();
    void part(PartingKind kind);
    void letJoin();

    PageContext m_context;
};

/// The passphrase and the recovery code of who is here alone, and what stands under older keys. The keyboard enters it
/// at the recovery code.
class KeysPane final : public Pane
{
    Q_OBJECT
public:
    explicit KeysPane(const PageContext &context, QWidget *parent = nullptr);

private:
    /// A button that is off while both are here, as it could be either who asks.
    [[nodiscard]] QPushButton *addKey(const QString &name, const QString &hint, const QString &action);

    PageContext m_context;
};

} // namespace hearth
