// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/unwritten.h"

#include "records/codec.h"

#include <QCborArray>
#include <QCborValue>

namespace hearth {

QByteArray encodeUnwritten(const QList<Draft> &drafts)
{
    QCborArray all;
    for (const Draft &draft : drafts)
        all += QCborArray{static_cast<qint64>(draft.record.id.number()), encode(draft), draft.record.revision};
    return all.toCborValue().toCbor();
}

QList<Draft> decodeUnwritten(const QByteArray &bytes, PartnerId author)
{
    QList<Draft> drafts;
    const QCborArray all = QCborValue::fromCbor(bytes).toArray();
    for (const QCborValue &each : all) {
        auto decoded = decode(each[1].toByteArray());
        auto *draft = decoded ? std::get_if<Draft>(&decoded.value()) : nullptr;
        if (draft == nullptr)
            continue;
        draft->record.id = RecordId(each[0].toInteger());
        draft->record.author = author;
        draft->record.revision = static_cast<quint32>(each[2].toInteger());
        drafts += std::move(*draft);
    }
    return drafts;
}

} // namespace hearth
