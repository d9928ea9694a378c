// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/waitingwords.h"

#include "journal/unwritten.h"

#include <algorithm>
#include <iterator>

namespace hearth {

void WaitingWords::keep(const QList<Draft> &drafts, StoreThread &thread)
{
    for (const PartnerId author : {kFirstPartner, kSecondPartner}) {
        QList<Draft> theirs;
        std::ranges::copy_if(drafts, std::back_inserter(theirs),
                             [author](const Draft &draft) { return draft.record.author == author; });
        if (theirs.isEmpty())
            continue;
        QByteArray sealed;
        thread.call([&](const std::unique_ptr<SealedStore> &store) {
            if (store)
                sealed = store->sealFor(author, encodeUnwritten(theirs));
        });
        if (!sealed.isEmpty())
            m_sealed.push_back({author, std::move(sealed)});
    }
}

QList<Draft> WaitingWords::takeBack(StoreThread &thread)
{
    QList<Draft> back;
    thread.call([&](const std::unique_ptr<SealedStore> &store) {
        std::erase_if(m_sealed, [&](const Sealed &each) {
            const auto opened = store ? store->openFor(each.author, each.bytes) : std::nullopt;
            if (opened)
                back += decodeUnwritten(*opened, each.author);
            return opened.has_value();
        });
    });
    return back;
}

} // namespace hearth
