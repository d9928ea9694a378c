// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/multisethash.h"

#include <gtest/gtest.h>

namespace hearth {
namespace {

MultisetHash of(std::initializer_list<const char *> members)
{
    MultisetHash hash;
    for (const char *member : members)
        hash.add(viewOf(QByteArray(member)));
    return hash;
}

TEST(MultisetHash, IsThatOfTheMembersWhateverTheirOrder)
{
    EXPECT_EQ(of({"a", "b", "c"}), of({"c", "a", "b"}));
    EXPECT_FALSE(of({"a", "b"}) == of({"a", "c"}));
    EXPECT_FALSE(of({"a"}) == of({"a", "a"}));
    EXPECT_FALSE(of({"a", "a"}) == of({})) << "a doubled member does not cancel out";
    MultisetHash hash = of({"a", "b"});
    hash.remove(viewOf(QByteArray("a")));
    EXPECT_EQ(hash, of({"b"}));
    hash.remove(viewOf(QByteArray("b")));
    EXPECT_EQ(hash, MultisetHash());
    EXPECT_EQ(MultisetHash::fromValue(viewOf(of({"a", "b"}).value())), of({"a", "b"}));
    EXPECT_EQ(of({"a"}).value().size(), static_cast<qsizetype>(MultisetHash::kSize));
}

// Made apart, from FORMAT.md: BLAKE2b-256 of the member, a ChaCha20 stream under it, sums modulo 2^16.
TEST(MultisetHash, IsWhatTheFormatSays)
{
    EXPECT_EQ(of({"hearth"}).value().left(16).toHex(), "d3d0d941c79f99fa70b170db7e867d58");
    EXPECT_EQ(of({"hearth", "book"}).value().right(16).toHex(), "b0b79c14aa61aa229d836f59600c04e5");
}

} // namespace
} // namespace hearth
