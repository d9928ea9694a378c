// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importorigin.h"

#include "exchange/importplan.h"

#include <gtest/gtest.h>

namespace hearth {
namespace {

TEST(ImportOriginTest, NamesPhotosBehindWhatItSaidBefore)
{
    const QByteArray bare = originOf("diarium", "words");
    const QByteArray named = originOf("dayone", "name:1") + "12345678";
    const QByteArray first = markOfPhoto(QStringLiteral("photos/a.jpg"), 0);
    const QByteArray second = markOfPhoto(QStringLiteral("photos/a.jpg"), 1);
    EXPECT_EQ(first.size(), 8);
    EXPECT_NE(first, second) << "two of one name";
    EXPECT_EQ(first, markOfPhoto(QStringLiteral("export/photos/a.jpg"), 0)) << "wherever it was unpacked";
    for (const QByteArray &origin : {bare, named}) {
        const ImportOrigin before = originParts(origin);
        EXPECT_EQ(before.bytes(), origin);
        EXPECT_FALSE(before.hasPhoto(first));
        EXPECT_EQ(withPhotos(origin, {}), origin);
        const ImportOrigin after = originParts(withPhotos(withPhotos(origin, first), second));
        EXPECT_EQ(after.name, before.name);
        EXPECT_EQ(after.state, before.state.isEmpty() ? QByteArray(8, '\0') : before.state);
        EXPECT_TRUE(after.hasPhoto(first) && after.hasPhoto(second));
        EXPECT_EQ(originParts(after.bytes()).bytes(), after.bytes());
    }
    EXPECT_EQ(originParts("no format").bytes(), "no format");
    EXPECT_EQ(withPhotos(bare, first.repeated(2000)).size(), bare.size() + 8 + 8 * 1000);
}

} // namespace
} // namespace hearth
