// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/manifest.h"

#include "base/random.h"
#include "crypto/seal.h"

#include <gtest/gtest.h>

namespace hearth {
namespace {

QByteArray tag(char fill)
{
    return QByteArray(16, fill);
}

TEST(Manifest, DoesNotDependOnTheOrderOfRows)
{
    Manifest forward = Manifest::createEmpty();
    Manifest backward = forward.emptied();
    for (int i = 1; i <= 50; ++i)
        forward.add(i, static_cast<quint32>(i), viewOf(tag(static_cast<char>(i))));
    for (int i = 50; i >= 1; --i)
        backward.add(i, static_cast<quint32>(i), viewOf(tag(static_cast<char>(i))));
    EXPECT_TRUE(forward.sameRowsAs(backward));
    EXPECT_EQ(forward.rows(), 50U);
    backward.remove(7, 7, viewOf(tag(7)));
    EXPECT_FALSE(forward.sameRowsAs(backward));
    backward.add(7, 7, viewOf(tag(7)));
    EXPECT_TRUE(forward.sameRowsAs(backward));
}

TEST(Manifest, NoticesEverythingAboutARow)
{
    const Manifest empty = Manifest::createEmpty();
    const auto with = [&](std::int64_t id, quint32 revision, char fill) {
        Manifest manifest = empty.emptied();
        manifest.add(id, revision, viewOf(tag(fill)));
        return manifest;
    };
    const Manifest one = with(1, 1, 'a');
    EXPECT_TRUE(one.sameRowsAs(with(1, 1, 'a')));
    EXPECT_FALSE(one.sameRowsAs(with(2, 1, 'a')));
    EXPECT_FALSE(one.sameRowsAs(with(-1, 1, 'a')));
    EXPECT_FALSE(one.sameRowsAs(with(1, 2, 'a')));
    EXPECT_FALSE(one.sameRowsAs(with(1, 1, 'b')));
    EXPECT_FALSE(one.sameRowsAs(empty));
    // A row doubled twice cancels out in the mixture, but not in the count.
    Manifest thrice = with(1, 1, 'a');
    thrice.add(1, 1, viewOf(tag('a')));
    thrice.add(1, 1, viewOf(tag('a')));
    EXPECT_FALSE(one.sameRowsAs(thrice));
}

TEST(Manifest, AnotherKeyMixesOtherwise)
{
    Manifest one = Manifest::createEmpty();
    Manifest other = Manifest::createEmpty();
    one.add(1, 1, viewOf(tag('a')));
    other.add(1, 1, viewOf(tag('a')));
    EXPECT_FALSE(one.sameRowsAs(other));
}

TEST(Manifest, OpensOnlyInItsOwnPlaceAndUnchanged)
{
    const SecretBytes key = SecretBytes::random(kSealKeySize);
    const JournalId journal{4, 5};
    Manifest manifest = Manifest::createEmpty();
    manifest.add(1, 1, viewOf(tag('a')));
    manifest.advance(DeviceId{1});
    manifest.advance(DeviceId{1});
    const QByteArray sealed = manifest.sealed(key, journal, Scope::First, 1);
    const auto opened = Manifest::open(key, journal, Scope::First, 1, viewOf(sealed));
    ASSERT_TRUE(opened);
    EXPECT_TRUE(opened.value().sameRowsAs(manifest));
    EXPECT_EQ(opened.value().counter(), 2U);
    EXPECT_EQ(opened.value().emptied().counter(), 2U);
    EXPECT_EQ(opened.value().emptied().rows(), 0U);
    const auto isTampered = [](const Result<Manifest> &result) {
        return !result && result.error().code == ErrorCode::Tampered;
    };
    EXPECT_TRUE(isTampered(Manifest::open(key, journal, Scope::Second, 1, viewOf(sealed))));
    EXPECT_TRUE(isTampered(Manifest::open(key, journal, Scope::First, 2, viewOf(sealed))));
    EXPECT_TRUE(isTampered(Manifest::open(key, JournalId{}, Scope::First, 1, viewOf(sealed))));
    EXPECT_TRUE(isTampered(Manifest::open(SecretBytes::random(32), journal, Scope::First, 1, viewOf(sealed))));
    EXPECT_TRUE(isTampered(Manifest::open(key, journal, Scope::First, 1, viewOf(QByteArray()))));
    for (qsizetype at = 0; at < sealed.size(); ++at) {
        QByteArray flipped = sealed;
        flipped[at] = static_cast<char>(flipped[at] ^ 1);
        EXPECT_TRUE(isTampered(Manifest::open(key, journal, Scope::First, 1, viewOf(flipped))));
    }
}

} // namespace
} // namespace hearth
