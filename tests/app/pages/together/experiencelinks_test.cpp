// SPDX-License-Identifier: GPL-3.0-or-later
// Where an experience is read: what it belongs to.
#include "editors/recordchip.h"
#include "experiencefixture.h"
#include "pages/together/experiencesheet.h"

#include <QCoreApplication>
#include <QEvent>

using namespace hearth;
using namespace hearth::test;

namespace {

class ExperienceLinksReadTest : public ExperienceTest
{
protected:
    void open(RecordId experience)
    {
        sheet = std::make_unique<ExperienceSheet>(context());
        sheet->resize(700, 700);
        sheet->show();
        ASSERT_TRUE(sheet->showOccurrence({experience, today}));
        settle();
    }
    static void settle()
    {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
    [[nodiscard]] QList<RecordChip *> chips() const
    {
        QList<RecordChip *> seen;
        for (RecordChip *chip : sheet->findChildren<RecordChip *>()) {
            if (chip->isVisible())
                seen += chip;
        }
        return seen;
    }
    RecordId addLinked(const QList<RecordId> &links)
    {
        SharedExperience lake = experienceOf(QStringLiteral("The lake"), ExperienceState::Planned, today);
        lake.record.links = links;
        return add(lake);
    }

    std::unique_ptr<ExperienceSheet> sheet;
};

} // namespace

TEST_F(ExperienceLinksReadTest, ALinkOpensWhatItNamesAlsoAfterALock)
{
    const RecordId entry = add(entryOf(journal(), QStringLiteral("Why the lake"), QStringLiteral("words")));
    const RecordId id = addLinked({entry});
    reopen();
    open(id);
    EXPECT_TRUE(saysExactly(*sheet, QStringLiteral("Belongs to")));
    ASSERT_EQ(chips().size(), 1);
    EXPECT_EQ(chips().first()->title(), QStringLiteral("Why the lake"));
    chips().first()->click();
    settle();
    EXPECT_EQ(navigator.opened, entry);
}

TEST_F(ExperienceLinksReadTest, WhatIsRenamedOrGoneReadsSo)
{
    Entry entry = entryOf(journal(), QStringLiteral("Why the lake"), QStringLiteral("words"));
    add(entry);
    open(addLinked({entry.record.id}));
    entry = *journal().all<Entry>().find(entry.record.id);
    entry.title = QStringLiteral("Why not the sea");
    ASSERT_TRUE(journal().replace(entry));
    settle();
    EXPECT_EQ(chips().first()->title(), QStringLiteral("Why not the sea"));
    ASSERT_TRUE(journal().remove(entry.record.id));
    settle();
    ASSERT_EQ(chips().size(), 1);
    EXPECT_EQ(chips().first()->text(), QStringLiteral("no longer here"));
    EXPECT_FALSE(chips().first()->isEnabled());
}

TEST_F(ExperienceLinksReadTest, WhatIsOutOfTheReadersSightTellsNothing)
{
    const RecordId secret = add(entryOf(journal(), QStringLiteral("Only mine"), QStringLiteral("words")));
    const RecordId id = addLinked({secret});
    reopen(kBensPassphrase);
    open(id);
    EXPECT_TRUE(chips().isEmpty()) << "what the other keeps for themselves is not even counted";
    EXPECT_FALSE(saysExactly(*sheet, QStringLiteral("Belongs to")));
    EXPECT_EQ(journal().findRecord(secret), nullptr);
}

TEST_F(ExperienceLinksReadTest, WithoutLinksNothingIsSaidOfThem)
{
    open(addLinked({}));
    EXPECT_FALSE(saysExactly(*sheet, QStringLiteral("Belongs to")));
}
