// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/page.h"

namespace hearth {

class RecordActions;
class RecordCard;

/// What the author of a limit or commitment can do with it besides changing its words: share it, make it private,
/// delete it. Puts these on its card.
class OwnRecords final : public QObject
{
    Q_OBJECT

public:
    /// Questions stand before `window`, which owns this.
    OwnRecords(const PageContext &context, QWidget *window);

    void addActs(RecordCard &card);
    /// Its tags, and chips of what it belongs to besides `shownElsewhere`.
    void addTagsAndLinks(RecordCard &card, RecordId shownElsewhere = {});
    /// Who may read it, and that its signature does not verify where that is so.
    void addReaders(RecordCard &card);

private:
    const PageContext m_context;
    RecordActions *m_actions;
};

} // namespace hearth
