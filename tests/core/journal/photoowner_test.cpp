// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/photoowner.h"

#include <gtest/gtest.h>

namespace hearth {
namespace {

TEST(PhotoOwner, IsWhoeverWroteTheRecordAndNobodyElse)
{
    Record owner;
    owner.id = RecordId(7);
    owner.author = kFirstPartner;
    owner.visibility = Visibility::Shared;
    Attachment photo;
    photo.of = owner.id;
    photo.record.author = owner.author;
    photo.record.visibility = owner.visibility;
    EXPECT_TRUE(isPhotoOf(photo, owner));

    Attachment other = photo;
    other.of = RecordId(8);
    EXPECT_FALSE(isPhotoOf(other, owner));
    other = photo;
    other.record.verified = false;
    EXPECT_FALSE(isPhotoOf(other, owner)) << "nobody signed it";
    other = photo;
    other.record.author = kSecondPartner;
    EXPECT_FALSE(isPhotoOf(other, owner));
    other = photo;
    other.record.visibility = Visibility::Private;
    EXPECT_FALSE(isPhotoOf(other, owner)) << "the other would not see it";
}

} // namespace
} // namespace hearth
