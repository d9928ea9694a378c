// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"
#include "photos/partnerpicture.h"
#include "photosamples.h"

#include <gtest/gtest.h>

namespace hearth::test {

/// Adds a photo of that size to a record of mine.
inline void addPhoto(Journal &journal, RecordId of, const QSize &size = {96, 64})
{
    const PreparedPhoto photo = preparePhoto(quarters(size)).take();
    Attachment attachment = attachmentOf(journal, photo);
    attachment.of = of;
    ASSERT_TRUE(journal.apply({Change::add(attachment, photo.content)}));
}

} // namespace hearth::test
