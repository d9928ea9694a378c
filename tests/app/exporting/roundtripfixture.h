// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../photos/photosamples.h"
#include "exportfixture.h"
#include "photos/partnerpicture.h"
#include "support/everykind.h"

namespace hearth::test {

inline QString numbered(int &number)
{
    return QStringLiteral("Words %1 with \"marks\", Ünïcode 👨‍👩‍👧 and\na second line").arg(++number);
}

inline void addEveryKind(JournalFolder &folder, const QString &passphrase, int first)
{
    const OpenJournal open = folder.open(passphrase);
    int number = first;
    const TextSource text = [&number](qsizetype most) { return numbered(number).simplified().left(most); };
    for (const Visibility visibility : {Visibility::Private, Visibility::Shared}) {
        ChangeSet changes = everyKind(*open.journal, visibility, text);
        std::erase_if(changes, [visibility](const Change &change) {
            const bool isSecondChart = change.kind() == Kind::SharedChart && visibility == Visibility::Shared;
            return isSecondChart || change.kind() == Kind::Attachment; // whose content is no picture
        });
        const auto added = open.journal->apply(changes);
        ASSERT_TRUE(added) << static_cast<int>(added.error().code);
        folder.clock.setToday(folder.clock.today().addDays(40));
    }
    const PreparedPhoto photo = preparePhoto(encodedAs("jpeg", quarters())).take();
    for (const Entry &entry : open.journal->all<Entry>()) {
        if (entry.record.author != open.journal->me())
            continue;
        Attachment attachment = attachmentOf(*open.journal, photo);
        attachment.of = entry.record.id;
        attachment.caption = numbered(number);
        attachment.record.visibility = entry.record.visibility;
        ASSERT_TRUE(open.journal->apply({Change::add(attachment, photo.content)}));
    }
}

/// A journal of two in which each wrote of every kind, private and shared.
class RoundTrip : public Exporting
{
protected:
    void SetUp() override
    {
        addEveryKind(m_first, kAnnasPassphrase, 0);
        addEveryKind(m_first, kBensPassphrase, 1000);
        const OpenJournal open = m_first.open();
        ASSERT_TRUE(exportTo(*open.journal, ExportFormat::Json, at("first")));
        m_second.random = SeededRandom(99);
        m_second.clock = FixedClock(QDate(2027, 3, 1));
    }

    QByteArray exportedAgain(JournalFolder &folder, const char *name)
    {
        const OpenJournal open = folder.open();
        EXPECT_TRUE(exportTo(*open.journal, ExportFormat::Json, at(name)));
        return bytesOf(at(name) + QStringLiteral("/hearthbook.json"));
    }
    QByteArray first() const { return bytesOf(at("first/hearthbook.json")); }

    JournalFolder m_first;
    JournalFolder m_second;
};

} // namespace hearth::test
