// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/page.h"

class QVBoxLayout;

namespace hearth {

/// What I do not want to be reminded of, each with a way back; hidden where there is nothing, and while both look at
/// the screen. Follows the journal.
class MutedList final : public QWidget
{
    Q_OBJECT

public:
    explicit MutedList(const PageContext &context, QWidget *parent = nullptr);

private:
    void rebuild();
    void add(RecordId id);
    void showAgain(RecordId id);

    PageContext m_context;
    QVBoxLayout *m_layout;
    QVBoxLayout *m_rows;
    QWidget *m_list;
};

} // namespace hearth
