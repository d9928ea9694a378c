// SPDX-License-Identifier: GPL-3.0-or-later
// Who sits before the journal: what is in sight then, who writes, and the other's one signature.
#include "crypto/digest.h"
#include "journal/journal.h"

namespace hearth {

void Journal::keepOnlyShared()
{
    std::apply(
        [](auto &...repository) {
            const auto prune = []<typename T>(Repository<T> &records) {
                QList<RecordId> hidden;
                for (const T &value : records) {
                    bool isKept = value.record.visibility == Visibility::Shared || T::kind == Kind::Preferences;
                    if constexpr (T::kind == Kind::Draft)
                        isKept = value.place.startsWith(QLatin1String(Draft::kTogether));
                    if (!isKept)
                        hidden += value.record.id;
                }
                for (const RecordId id : hidden)
                    records.remove(id);
            };
            (prune(repository), ...);
        },
        m_repositories);
}

void Journal::setWriter(PartnerId writer)
{
    if (m_me == writer || !canWriteAs(writer) || !isTogether())
        return;
    m_me = writer;
    emit historyChanged();
}

bool Journal::canWriteAs(PartnerId author) const
{
    const bool bothHere = isTogether() || m_hasGuest;
    return author == m_me || (bothHere && author == otherPartner(m_me));
}

Result<SecretBytes> Journal::secretOf(PartnerId author, const QByteArray &statement) const
{
    if (!canWriteAs(author))
        return Error{ErrorCode::NotYours, {}};
    // Ed25519 makes the same signature each time, and nobody else can make it.
    const auto signature = m_store.sign(author, statement);
    if (!signature)
        return signature.error();
    return SecretBytes::copyOf(digest({viewOf(signature.value())}));
}

void Journal::dismissGuest()
{
    m_hasGuest = false;
    QSet<RecordId> theirs;
    for (const std::vector<ChangeSet> *steps : {&history().undo, &history().redo}) {
        for (const ChangeSet &step : *steps) {
            for (const Change &change : step) {
                if (recordOf(change.after ? *change.after : *change.before).author != m_me) {
                    for (const Change &each : step) // a step is undone whole or not at all
                        theirs.insert(each.id());
                }
            }
        }
    }
    forget(theirs);
    emit historyChanged();
}

} // namespace hearth
