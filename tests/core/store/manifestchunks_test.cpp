// SPDX-License-Identifier: GPL-3.0-or-later
// Pieces of photos in the manifest of a scope.
#include "crypto/bytes.h"
#include "store/manifest.h"

#include <gtest/gtest.h>

namespace hearth {
namespace {

TEST(ManifestChunks, AreCountedWithTheirPlaceAndTag)
{
    const Manifest empty = Manifest::createEmpty();
    const QByteArray tag(16, 't');
    const QByteArray other(16, 'u');
    Manifest manifest = empty;
    manifest.addChunk(7, viewOf(tag));
    Manifest elsewhere = empty;
    elsewhere.addChunk(8, viewOf(tag));
    Manifest another = empty;
    another.addChunk(7, viewOf(other));
    EXPECT_FALSE(manifest.sameRowsAs(empty));
    EXPECT_FALSE(manifest.sameRowsAs(elsewhere));
    EXPECT_FALSE(manifest.sameRowsAs(another));
    EXPECT_TRUE(manifest.sameRecordsAs(empty)) << "they are no records";
    manifest.removeChunk(7, viewOf(tag));
    EXPECT_TRUE(manifest.sameRowsAs(empty));
}

} // namespace
} // namespace hearth
