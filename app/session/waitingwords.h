// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/draft.h"
#include "store/storethread.h"

#include <QByteArray>
#include <QList>

#include <vector>

namespace hearth {

/// What was typed and could not be written before its journal was let go, because the disk was full or not there: it
/// stays in memory, sealed for who typed it, until they open that journal again. Ends with the program.
class WaitingWords final
{
public:
    /// Seals the drafts by the keys that are in the open store, each for its author.
    void keep(const QList<Draft> &drafts, StoreThread &thread);
    /// Gives back what opens by the keys that are in the open store: of this journal, and theirs.
    [[nodiscard]] QList<Draft> takeBack(StoreThread &thread);
    [[nodiscard]] bool isEmpty() const { return m_sealed.empty(); }

private:
    struct Sealed final
    {
        PartnerId author;
        QByteArray bytes;
    };
    std::vector<Sealed> m_sealed;
};

} // namespace hearth
