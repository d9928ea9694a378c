// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/passphrase.h"

#include <sodium.h>

namespace hearth {

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
    if (passphrase.size() > kMaximumPassphraseLength)
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
