// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/passphrase.h"

#include <sodium.h>

#include <algorithm>

namespace hearth {

namespace {

constexpr quint64 kMemoryStep = 64ull << 20; // bytes

} // namespace

PassphraseCost PassphraseEffort::costWhere(std::chrono::microseconds taken) const
{
    const auto wanted = std::chrono::duration_cast<std::chrono::microseconds>(target).count();
    const auto once = std::max<std::chrono::microseconds::rep>(1, taken.count());
    const double factor = static_cast<double>(wanted) / static_cast<double>(once);
    PassphraseCost cost = least;
    if (factor <= 1)
        return cost;
    const auto steps = static_cast<quint64>(static_cast<double>(least.memory) * factor) / kMemoryStep;
    cost.memory = std::clamp(steps * kMemoryStep, least.memory, std::max(least.memory, most.memory));
    const double left = factor * static_cast<double>(least.memory) / static_cast<double>(cost.memory);
    cost.passes = std::clamp(static_cast<quint32>(std::min(left, 1000.0) * least.passes), least.passes,
                             std::max(least.passes, most.passes));
    return cost;
}

PassphraseCost PassphraseEffort::measured() const
{
    if (least == most)
        return least;
    const auto begun = std::chrono::steady_clock::now();
    if (!stretchPassphrase(QStringLiteral("measured"), Salt{}, least))
        return least; // no memory even for that: whoever makes the way in finds out
    return costWhere(std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - begun));
}

Salt randomSalt()
{
    Salt salt{};
    randombytes_buf(salt.data(), salt.size());
    return salt;
}

Result<SecretBytes> stretchPassphrase(const QString &passphrase, const Salt &salt, const PassphraseCost &cost)
{
    if (passphrase.isEmpty())
        return Error{ErrorCode::PassphraseEmpty, {}};
    if (passphrase.size() > kMaxPassphraseLength)
        return Error{ErrorCode::TextTooLong, QStringLiteral("passphrase")};
    QString normalized = passphrase.normalized(QString::NormalizationForm_KC);
    QByteArray utf8 = normalized.toUtf8();
    if (!normalized.isSharedWith(passphrase))
        sodium_memzero(normalized.data(), static_cast<std::size_t>(normalized.size()) * sizeof(QChar));
    SecretBytes root(32);
    const int failed =
        crypto_pwhash(root.data(), root.size(), utf8.constData(), static_cast<unsigned long long>(utf8.size()),
                      salt.data(), cost.passes, static_cast<std::size_t>(cost.memory), crypto_pwhash_ALG_ARGON2ID13);
    sodium_memzero(utf8.data(), static_cast<std::size_t>(utf8.size()));
    if (failed != 0)
        return Error{ErrorCode::OutOfMemory, QStringLiteral("Argon2id")};
    return root;
}

} // namespace hearth
