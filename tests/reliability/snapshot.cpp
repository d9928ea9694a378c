// SPDX-License-Identifier: GPL-3.0-or-later
#include "reliability/snapshot.h"

#include "crypto/digest.h"
#include "records/codec.h"
#include "support/journalfixture.h"

namespace hearth::test {

QByteArray digestOfBytes(const QByteArray &bytes)
{
    return toByteArray(digest({viewOf(bytes)}));
}

Result<Snapshot> readEverything(const QString &path, const QString &secret, bool *wasTold)
{
    auto opened = SealedStore::open(path, secret, cheapLimits(), nullptr);
    if (!opened)
        return opened.error();
    SealedStore &store = *opened.value();
    Snapshot snapshot;
    std::vector<std::pair<RecordId, QByteArray>> photos;
    const auto read = store.readAll([&](StoredRecord &&record) {
        const auto decoded = decode(record.payload);
        if (const auto *photo = decoded ? std::get_if<Attachment>(&decoded.value()) : nullptr)
            photos.emplace_back(record.id, photo->digest);
        snapshot.insert_or_assign(record.id,
                                  Held{record.author, record.isShared, record.revision, digestOfBytes(record.payload),
                                       QByteArray(), store.isAuthentic(record)});
        return true;
    });
    if (!read)
        return read.error();
    const OpeningNotices &notices = store.notices();
    if (wasTold != nullptr)
        *wasTold = *wasTold || notices.keysWereRepaired || notices.photosWereChanged || notices.mineWereChanged ||
                   notices.theirsWereChanged;
    for (const auto &[id, digest] : photos) {
        const auto content = store.content(id);
        if (!content)
            return content.error();
        if (digestOfContent(content.value()) != digest)
            return Error{ErrorCode::ContentChanged, {}};
        snapshot.at(id).photo = digestOfBytes(content.value());
    }
    return snapshot;
}

Result<BothSnapshots> readAsBoth(const QString &path, bool *wasTold)
{
    auto annas = readEverything(path, kAnnasPassphrase, wasTold);
    if (!annas)
        return annas.error();
    auto bens = readEverything(path, kBensPassphrase, wasTold);
    if (!bens)
        return bens.error();
    return BothSnapshots{annas.take(), bens.take()};
}

QByteArray linesOf(const Snapshot &snapshot)
{
    QByteArray lines;
    for (const auto &[id, held] : snapshot) {
        lines += QByteArray::number(static_cast<qlonglong>(id.number())) + ' ' +
                 QByteArray::number(held.author.number()) + (held.isShared ? " shared " : " private ") +
                 QByteArray::number(held.revision) + ' ' + held.words.toHex() + ' ' +
                 (held.photo.isEmpty() ? QByteArray("-") : held.photo.toHex()) +
                 (held.isAuthentic ? " signed\n" : " unsigned\n");
    }
    return lines;
}

} // namespace hearth::test
