// SPDX-License-Identifier: GPL-3.0-or-later
#include "editors/tagsandlinks.h"

#include "../pages/pagefixture.h"
#include "editors/linkfield.h"
#include "editors/recordchip.h"
#include "support/awaiting.h"
#include "widgets/pagescroll.h"
#include "widgets/tagfield.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace hearth;
using namespace hearth::test;

namespace {

class TagsAndLinksTest : public PageTest
{
protected:
    void open()
    {
        field = std::make_unique<TagsAndLinks>(context());
        field->resize(640, 400);
        field->show();
        field->activateWindow();
        QCoreApplication::processEvents();
    }
    [[nodiscard]] QPushButton &row() const { return *field->findChild<QPushButton *>(QStringLiteral("tagsAndLinks")); }
    [[nodiscard]] TagField &tags() const { return *field->findChild<TagField *>(); }
    [[nodiscard]] LinkField &links() const { return *field->findChild<LinkField *>(); }
    [[nodiscard]] RecordId addEntry(const QString &title)
    {
        const Entry entry = entryOf(journal(), title, QStringLiteral("words"));
        EXPECT_TRUE(journal().add(entry));
        return entry.record.id;
    }
    [[nodiscard]] static Record recordWith(const QStringList &tags, const QList<RecordId> &links)
    {
        Record record;
        record.id = RecordId(5);
        record.tags = tags;
        record.links = links;
        return record;
    }

    void sitTogether() { openForBoth(); }

    std::unique_ptr<TagsAndLinks> field;
};

} // namespace

TEST_F(TagsAndLinksTest, SittingTogetherNothingTellsOfWhatIsKeptPrivate)
{
    const RecordId secret = addEntry(QStringLiteral("Only mine"));
    sitTogether();
    open();
    field->showRecord(recordWith({}, {secret}));
    EXPECT_EQ(row().text(), QStringLiteral("More: tags and links"));
    EXPECT_EQ(links().shownCount(), 0);
    Record record;
    field->writeTo(record);
    EXPECT_EQ(record.links, QList<RecordId>{secret}) << "and nothing is lost";
}

TEST_F(TagsAndLinksTest, UnfoldsWhenItIsAskedForAndFoldsAgain)
{
    open();
    EXPECT_FALSE(tags().isVisible());
    EXPECT_FALSE(links().isVisible());
    EXPECT_EQ(row().text(), QStringLiteral("More: tags and links"));
    QTest::keyClick(&row(), Qt::Key_Space);
    EXPECT_TRUE(tags().isVisible());
    EXPECT_TRUE(links().isVisible());
    EXPECT_TRUE(tags().isAncestorOf(field->focusWidget()));
    row().click();
    EXPECT_FALSE(tags().isVisible());
    EXPECT_FALSE(links().isVisible());
}

TEST_F(TagsAndLinksTest, TheFoldedRowNamesWhatIsChosen)
{
    open();
    field->showRecord(recordWith({QStringLiteral("home"), QStringLiteral("A & B")}, {RecordId(7), RecordId(8)}));
    EXPECT_EQ(row().text(), QStringLiteral("More: home, A && B, 2 link(s)"));
    EXPECT_EQ(row().accessibleName(), QStringLiteral("Tags and links: home, A & B, 2 link(s)"));
    row().click();
    EXPECT_EQ(row().text(), QStringLiteral("More: tags and links")); // they are in sight
    links().findChild<QToolButton *>(QStringLiteral("unlink"))->click();
    row().click();
    EXPECT_EQ(row().text(), QStringLiteral("More: home, A && B, 1 link(s)"));
    field->showRecord({});
    EXPECT_EQ(row().text(), QStringLiteral("More: tags and links"));
    EXPECT_EQ(row().accessibleName(), row().text());
}

TEST_F(TagsAndLinksTest, HoldsWhatTheRecordHeldAndSpeaksOnlyOfThePerson)
{
    open();
    const QSignalSpy changed(field.get(), &TagsAndLinks::changed);
    const Record record = recordWith({QStringLiteral("home"), QString(300, u'w')}, {RecordId(7)}); // one that is gone
    field->showRecord(record);
    Record written;
    field->writeTo(written);
    EXPECT_EQ(written.tags, record.tags);
    EXPECT_EQ(written.links, record.links);
    EXPECT_TRUE(changed.isEmpty());
    row().click();
    EXPECT_TRUE(changed.isEmpty());
    QTest::keyClicks(field->focusWidget(), QStringLiteral("lake,"));
    EXPECT_FALSE(changed.isEmpty());
    field->writeTo(written);
    EXPECT_EQ(written.tags.last(), QStringLiteral("lake"));
    const auto before = changed.size();
    links().findChild<QToolButton *>(QStringLiteral("unlink"))->click();
    EXPECT_EQ(changed.size(), before + 1);
    field->writeTo(written);
    EXPECT_TRUE(written.links.isEmpty());
}

TEST_F(TagsAndLinksTest, TabGoesFromTheRowToTheTagsAndThenToTheLinks)
{
    open();
    row().click();
    row().setFocus();
    QTest::keyClick(&row(), Qt::Key_Tab);
    EXPECT_TRUE(tags().isAncestorOf(field->focusWidget()));
    QTest::keyClick(field->focusWidget(), Qt::Key_Tab);
    EXPECT_TRUE(links().isAncestorOf(field->focusWidget()));
    for (const QLineEdit *line : field->findChildren<QLineEdit *>())
        EXPECT_FALSE(line->accessibleName().isEmpty());
}

TEST_F(TagsAndLinksTest, OffersOtherRecordsAndNeverTheOneItself)
{
    const RecordId walk = addEntry(QStringLiteral("A walk"));
    const RecordId soup = addEntry(QStringLiteral("The soup"));
    open();
    field->showRecord(journal().all<Entry>().find(soup)->record);
    row().click();
    QList<RecordId> offered;
    for (const RecordChip *chip : links().findChildren<RecordChip *>()) {
        if (chip->isVisible())
            offered += chip->record();
    }
    EXPECT_EQ(offered, QList<RecordId>{walk});
}

TEST_F(TagsAndLinksTest, IsBroughtIntoSightAtTheEndOfAPage)
{
    PageScroll page;
    auto *above = new QWidget(&page);
    above->setFixedHeight(600);
    page.content()->addWidget(above);
    auto *last = new TagsAndLinks(context(), &page);
    page.content()->addWidget(last);
    page.resize(700, 640);
    page.show();
    QCoreApplication::processEvents();
    last->findChild<QPushButton *>(QStringLiteral("tagsAndLinks"))->click();
    const auto *fields = last->findChild<LinkField *>();
    const auto bottom = [&] { return fields->mapTo(page.viewport(), fields->rect().bottomLeft()).y(); };
    EXPECT_TRUE(test::becomesTrue([&] { return bottom() <= page.viewport()->height(); })) << bottom();
}
