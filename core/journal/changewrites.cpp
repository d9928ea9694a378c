// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/changewrites.h"

#include "journal/journal.h"
#include "records/codec.h"

namespace hearth {

Result<RecordWrite> writeOf(const Journal &journal, RecordStore &store, Change &change)
{
    const Record *present = journal.findRecord(change.id());
    const quint32 revision = present != nullptr ? present->revision + 1 : 1;
    if (!change.after)
        return RecordWrite{change.id(), false, revision, std::nullopt, recordOf(*change.before).author};
    Record &record = recordOf(*change.after);
    record.revision = revision;
    record.verified = true; // signed anew
    if (auto *consent = std::get_if<Consent>(&*change.after)) {
        HEARTH_GET(auto signature, store.sign(record.author, statementOf(*consent)));
        consent->signature = std::move(signature);
    }
    const bool isShared = record.visibility == Visibility::Shared;
    // A whole import would be in the memory twice.
    HeldBytes payload([after = *change.after]() -> Result<QByteArray> { return encode(after); });
    RecordWrite write{record.id, isShared, revision, std::move(payload), record.author};
    if (kindOf(*change.after) == Kind::Attachment) {
        if (present == nullptr) {
            write.content = change.content;
        } else if (present->visibility != record.visibility) {
            auto content = store.content(record.id); // under another key from now on
            if (!content)
                return content.error();
            write.content = HeldBytes(content.take());
        }
    }
    return write;
}

RecordWrite removalOf(const Record &record)
{
    return {record.id, false, record.revision + 1, std::nullopt, record.author};
}

} // namespace hearth
