// SPDX-License-Identifier: GPL-3.0-or-later
// Recovery codes, however somebody types them.
#include "crypto/recoverycode.h"
#include "fuzz/harness.h"

namespace hearth::fuzz {

namespace codes {

bool run(const QByteArray &bytes)
{
    const auto code = RecoveryCode::fromText(QString::fromUtf8(bytes));
    if (!code)
        return false;
    const auto again = RecoveryCode::fromText(code->text());
    promise(again.has_value(), "a code reads its own writing");
    promise(again->text() == code->text() && again->root({}).equals(code->root({})), "and is the same then");
    return true;
}

std::vector<QByteArray> seeds()
{
    return {"TNGG-C475-XZY0-2J7A-JHN4-TKV2-M09K", "zygzn39xdseqz5gve44wd3mf6kat",
            " tngg c475 xzyO 2j7a\tjhn4 tkv2 mo9k\n", "\xef\xbc\xb4NGG-C475-XZY0-2J7A-JHN4-TKV2-M09K"};
}

} // namespace codes

const Harness kCodes{"codes", codes::run, codes::seeds};

} // namespace hearth::fuzz
