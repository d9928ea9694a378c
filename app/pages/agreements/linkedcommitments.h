// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/page.h"

class QVBoxLayout;

namespace hearth {

/// The commitments that belong to an agreement, as far as I may see them.
class LinkedCommitments final : public QWidget
{
    Q_OBJECT

public:
    explicit LinkedCommitments(const PageContext &context, QWidget *parent = nullptr);

    /// Hides itself where there are none.
    void show(RecordId agreement);

signals:
    void chosen(hearth::RecordId commitment);

private:
    const PageContext m_context;
    QVBoxLayout *m_rows;
};

} // namespace hearth
