// SPDX-License-Identifier: GPL-3.0-or-later
// What lies behind the seal of a row. The input is sealed with the keys of its scope first, as a partner with a program
// of their own could do; or taken as it is, as anyone could.
#include "crypto/seal.h"
#include "fuzz/couple.h"
#include "fuzz/harness.h"
#include "fuzz/input.h"
#include "fuzz/kinds.h"
#include "records/codec.h"
#include "store/envelope.h"

namespace hearth::fuzz {

namespace envelopes {

enum Way : quint8 { IsShared = 1, IsSealed = 2, IsPadded = 4, IsOlder = 8 };

RowAddress addressOf(quint8 way)
{
    const bool isShared = (way & IsShared) != 0;
    const quint32 generation = isShared && (way & IsOlder) == 0 ? 2 : 1;
    return {RecordId(42), isShared ? Scope::Shared : Scope::Second, generation, 3};
}

bool run(const QByteArray &bytes)
{
    const Couple &both = couple();
    Input input(bytes);
    const quint8 way = input.number<quint8>();
    const RowAddress address = addressOf(way);
    QByteArray plain = input.rest();
    if ((way & IsPadded) != 0)
        pad(plain);
    const bool isSealed = (way & IsSealed) != 0;
    const QByteArray row = isSealed ? seal(*scopeKey(both.ben, address.scope, address.generation), viewOf(plain),
                                           viewOf(address.associatedData(both.journal)))
                                    : plain;
    const auto opened = openRow(both.ben, both.journal, address, rowChecksum(address, viewOf(row)), viewOf(row));
    promise(opened || opened.error().code == ErrorCode::Tampered, "whole bytes that do not open were tampered with");
    promise(isSealed || !opened, "nobody makes a row without its key");
    if (address.scope == Scope::Second)
        promise(!openRow(both.anna, both.journal, address, rowChecksum(address, viewOf(row)), viewOf(row)),
                "nobody opens another's row");
    if (!opened)
        return false;
    const Envelope &envelope = opened.value();
    promise(envelope.payload.size() <= plain.size(), "a payload is part of its row");
    const bool isVerified = envelope.verifies(both.ben, both.journal, address);
    RowAddress elsewhere = address;
    ++elsewhere.revision;
    if (isVerified && address.scope == Scope::Shared)
        promise(!envelope.verifies(both.ben, both.journal, elsewhere), "a signature holds in its place alone");
    (void)decode(envelope.payload).ok();
    return isVerified;
}

// What sealRow() seals, and the way that leads there.
QByteArray seedFrom(const PartnerKeys &author, quint8 way, const QByteArray &payload)
{
    const RowAddress address = addressOf(way);
    const QByteArray row = sealRow(author, couple().journal, address, viewOf(payload));
    auto plain = unseal(*scopeKey(author, address.scope, address.generation), viewOf(row),
                        viewOf(address.associatedData(couple().journal)));
    const bool isPadded = plain && unpad(*plain);
    promise(isPadded, "rows are sealed as this harness seals them");
    return static_cast<char>(way) + *plain;
}

std::vector<QByteArray> seeds()
{
    const QByteArray payload = encode(oneOfEachKind().back());
    return {seedFrom(couple().ben, IsShared | IsSealed | IsPadded, payload),
            seedFrom(couple().anna, IsShared | IsSealed | IsPadded | IsOlder, payload),
            seedFrom(couple().ben, IsSealed | IsPadded, payload),
            QByteArray("\x03unpadded"),
            QByteArray(1, static_cast<char>(IsShared)) + QByteArray(300, 'r'),
            QByteArray(1, static_cast<char>(IsSealed))};
}

} // namespace envelopes

const Harness kEnvelopes{"envelopes", envelopes::run, envelopes::seeds};

} // namespace hearth::fuzz
