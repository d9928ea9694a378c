// SPDX-License-Identifier: GPL-3.0-or-later
// A record as it stands inside a sealed row: whoever has the shared key can write any.
#include "fuzz/harness.h"
#include "fuzz/kinds.h"
#include "records/codec.h"

namespace hearth::fuzz {

namespace payloads {

bool run(const QByteArray &bytes)
{
    const auto record = decode(bytes);
    if (!record)
        return false;
    const QByteArray encoded = encode(record.value());
    const auto again = decode(encoded);
    promise(again.ok(), "what was read can be written and read");
    promise(encode(again.value()) == encoded, "and is the same then");
    promise(kindOf(again.value()) == kindOf(record.value()), "of the same kind");
    return validate(record.value()).ok();
}

std::vector<QByteArray> seeds()
{
    std::vector<QByteArray> payloads;
    for (const AnyRecord &record : oneOfEachKind())
        payloads.push_back(encode(record));
    return payloads;
}

} // namespace payloads

const Harness kPayloads{"payloads", payloads::run, payloads::seeds};

} // namespace hearth::fuzz
