// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/unsaid.h"

#include "crypto/digest.h"
#include "journal/journal.h"

namespace hearth {

namespace {

// What stands in a commitment; it never changes its meaning.
struct Way final
{
    Answer answer;
    quint8 number;
};
constexpr std::array kWays{Way{Answer(), 0}, Way{Answer::didNotComeUp(), 1}, Way{Answer::ratherNotSay(), 2}};

Result<SecretBytes> keyFor(const Journal &journal, const CheckIn &checkIn)
{
    return journal.secretOf(checkIn.record.author, QByteArray("hearthbook unsaid 1") + checkIn.nonce);
}

QByteArray commitmentTo(Dimension dimension, quint8 way, const SecretBytes &key)
{
    const Bytes<2> said{static_cast<unsigned char>(dimension), way};
    return toByteArray(keyedDigest(key.view(), {said}));
}

} // namespace

Result<void> fixUnsaid(const Journal &journal, CheckIn &checkIn)
{
    HEARTH_GET(const auto key, keyFor(journal, checkIn));
    checkIn.unsaid.clear();
    for (const Dimension dimension : kDimensions) {
        for (const Way &way : kWays) {
            if (checkIn.answer(dimension) == way.answer)
                checkIn.unsaid.emplace(dimension, commitmentTo(dimension, way.number, key));
        }
    }
    return {};
}

std::optional<Answer> whichWasMeant(const CheckIn &checkIn, Dimension dimension, const SecretBytes &key)
{
    const auto fixed = checkIn.unsaid.find(dimension);
    if (fixed == checkIn.unsaid.end())
        return std::nullopt;
    for (const Way &way : kWays) {
        if (commitmentTo(dimension, way.number, key) == fixed->second)
            return way.answer;
    }
    return std::nullopt;
}

CheckIn asMeant(const Journal &journal, CheckIn checkIn)
{
    if (checkIn.record.visibility == Visibility::Private || checkIn.unsaid.empty())
        return checkIn;
    const auto key = keyFor(journal, checkIn);
    if (!key)
        return checkIn;
    for (const Dimension dimension : kDimensions) {
        const auto meant = whichWasMeant(checkIn, dimension, key.value());
        if (meant && !checkIn.answer(dimension).rating())
            checkIn.setAnswer(dimension, *meant);
    }
    return checkIn;
}

} // namespace hearth
