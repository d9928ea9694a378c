// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/recoverycode.h"

#include "crypto/digest.h"

#include <sodium.h>

#include <cstring>

namespace hearth {

namespace {

constexpr char kAlphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // Crockford: no I, L, O, U
constexpr int kDataLength = 26;

// Ten bits over the data characters.
void appendCheck(unsigned char *characters)
{
    const Digest sum = digest({ByteView(characters, kDataLength)});
    characters[kDataLength] = static_cast<unsigned char>(kAlphabet[sum[0] & 31]);
    characters[kDataLength + 1] = static_cast<unsigned char>(kAlphabet[sum[1] & 31]);
}

char canonical(QChar typed)
{
    const char16_t upper = typed.toUpper().unicode();
    if (upper == u'O')
        return '0';
    if (upper == u'I' || upper == u'L')
        return '1';
    if (upper == 0 || upper > 127 || std::strchr(kAlphabet, static_cast<char>(upper)) == nullptr)
        return '\0';
    return static_cast<char>(upper);
}

} // namespace

RecoveryCode RecoveryCode::generate()
{
    RecoveryCode code;
    code.m_characters = SecretBytes(kLength);
    SecretBytes bits = SecretBytes::random(kDataLength);
    for (std::size_t i = 0; i < kDataLength; ++i)
        code.m_characters.data()[i] = static_cast<unsigned char>(kAlphabet[bits.data()[i] & 31]);
    appendCheck(code.m_characters.data());
    return code;
}

std::optional<RecoveryCode> RecoveryCode::fromText(const QString &text)
{
    RecoveryCode code;
    code.m_characters = SecretBytes(kLength);
    int length = 0;
    for (const QChar typed : text) {
        if (typed.isSpace() || typed == QLatin1Char('-') || typed.category() == QChar::Punctuation_Dash)
            continue;
        const char character = canonical(typed);
        if (character == '\0' || length == kLength)
            return std::nullopt;
        code.m_characters.data()[length++] = static_cast<unsigned char>(character);
    }
    if (length != kLength)
        return std::nullopt;
    SecretBytes expected = code.m_characters.clone();
    appendCheck(expected.data());
    if (!expected.equals(code.m_characters))
        return std::nullopt;
    return code;
}

QString RecoveryCode::text() const
{
    QString text;
    for (int i = 0; i < kLength; ++i) {
        if (i > 0 && i % 4 == 0)
            text += QLatin1Char('-');
        text += QLatin1Char(static_cast<char>(m_characters.data()[i]));
    }
    return text;
}

SecretBytes RecoveryCode::root(const Salt &salt) const
{
    Digest hashed = keyedDigest(ByteView(salt), {m_characters.view()});
    SecretBytes root = SecretBytes::copyOf(hashed);
    sodium_memzero(hashed.data(), hashed.size());
    return root;
}

} // namespace hearth
