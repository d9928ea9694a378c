// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/loader.h"
#include "store/chunktable.h"
#include "store/database.h"
#include "support/everykind.h"
#include "support/forger.h"
#include "support/journalfixture.h"
#include "support/vitaleditor.h"

#include <gtest/gtest.h>

namespace hearth::test {

inline const QString kNext = QStringLiteral("nobody but me knows this");

class Renewal : public testing::Test
{
protected:
    // A private and a shared entry, each with a photo.
    static void write(test::OpenJournal &opened, const QString &text)
    {
        for (const Visibility visibility : {Visibility::Private, Visibility::Shared}) {
            Entry entry = test::entryOf(*opened.journal, text, text);
            entry.record.visibility = visibility;
            const QByteArray content = text.toUtf8().repeated(30'000);
            ASSERT_TRUE(opened.journal->apply(
                {Change::add(entry), Change::add(test::photoOf(*opened.journal, entry.record, content), content)}));
        }
    }
    void expectBothWhole(const QString &annas, std::size_t annasEntries, std::size_t bensEntries)
    {
        for (const auto &[secret, entries] : {std::pair{annas, annasEntries}, {test::kBensPassphrase, bensEntries}}) {
            const auto opened = folder.open(secret);
            EXPECT_EQ(opened.journal->all<Entry>().size(), entries);
            for (const Attachment &photo : opened.journal->all<Attachment>())
                EXPECT_TRUE(opened.journal->contentOf(photo));
            const OpeningNotices &notices = opened.store->notices();
            EXPECT_FALSE(notices.waysWereChanged || notices.photosWereChanged || notices.mineWereChanged ||
                         notices.theirsWereChanged);
        }
    }

    JournalFolder folder;
};

} // namespace hearth::test
