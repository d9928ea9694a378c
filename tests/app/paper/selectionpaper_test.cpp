// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/selectionpaper.h"

#include "paper/paperselection.h"
#include "support/journalfixture.h"

#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QTextDocument>

#include <gtest/gtest.h>

namespace hearth {
namespace {

class SelectionOnPaper : public testing::Test
{
protected:
    SelectionOnPaper()
    {
        auto ben = folder.open(test::kBensPassphrase);
        bens = addEntry(*ben.journal, QStringLiteral("Ben's title"), Visibility::Shared);
        SharedExperience walk = ben.journal->compose<SharedExperience>();
        walk.title = QStringLiteral("The walk");
        walk.record.visibility = Visibility::Shared;
        walk.state = ExperienceState::Lived;
        const auto added = ben.journal->add(walk);
        EXPECT_TRUE(added);
        Reflection words = ben.journal->compose<Reflection>();
        words.experience = ben.journal->all<SharedExperience>().at(0).record.id;
        words.record.visibility = Visibility::Shared;
        words.text = QStringLiteral("Ben's view of it");
        EXPECT_TRUE(ben.journal->add(words));
        ben = {};
        anna = folder.open();
        mine = addEntry(*anna.journal, QStringLiteral("Anna's title"), Visibility::Private);
        other = addEntry(*anna.journal, QStringLiteral("Another of Anna's"), Visibility::Private);
    }
    static RecordId addEntry(Journal &journal, const QString &title, Visibility visibility)
    {
        Entry entry = test::entryOf(journal, title, title + QStringLiteral(" <b>words</b> & *more*"));
        entry.record.visibility = visibility;
        const QList<RecordId> before = idsOf(journal);
        EXPECT_TRUE(journal.add(entry));
        for (const RecordId id : idsOf(journal)) {
            if (!before.contains(id))
                return id;
        }
        return {};
    }
    static QList<RecordId> idsOf(const Journal &journal)
    {
        QList<RecordId> ids;
        for (const Entry &entry : journal.all<Entry>())
            ids += entry.record.id;
        return ids;
    }
    [[nodiscard]] QString words(const QList<RecordId> &ids) const
    {
        QTextDocument document;
        document.setHtml(selectionOnPaper(*anna.journal, ids, QLocale(QLocale::English)).html);
        return document.toPlainText();
    }

    test::JournalFolder folder;
    test::OpenJournal anna;
    RecordId bens;
    RecordId mine;
    RecordId other;
};

TEST_F(SelectionOnPaper, HoldsWhatItsAuthorChoseAndNothingElse)
{
    const QString paper = words({mine, bens});
    EXPECT_TRUE(paper.contains(QStringLiteral("Anna's title")));
    EXPECT_TRUE(paper.contains(QStringLiteral("<b>words</b> & more"))) << qPrintable(paper);
    EXPECT_FALSE(paper.contains(QStringLiteral("Another")));
    EXPECT_FALSE(paper.contains(QStringLiteral("Ben"))) << "whatever the caller asks for";
}

TEST_F(SelectionOnPaper, NothingOfTheOthersComesAlongWithARecord)
{
    Reflection words = anna.journal->compose<Reflection>();
    words.experience = anna.journal->all<SharedExperience>().at(0).record.id;
    words.record.visibility = Visibility::Shared;
    words.text = QStringLiteral("Anna's view of it");
    ASSERT_TRUE(anna.journal->add(words));
    QList<RecordId> ids;
    for (const Reflection &each : anna.journal->all<Reflection>())
        ids += each.record.id;
    const QString paper = this->words(ids);
    EXPECT_TRUE(paper.contains(QStringLiteral("Anna's view of it")));
    EXPECT_FALSE(paper.contains(QStringLiteral("Ben's view of it")));
    EXPECT_FALSE(paper.contains(QStringLiteral("The walk"))) << "nor the title of what it is about: that is Ben's";
}

TEST_F(SelectionOnPaper, NothingIsTickedAtFirstAndTheOthersCannotBe)
{
    const Theme theme;
    const PaperSelection sheet(theme, PaperPurpose::Selection,
                               {{mine.number(), QStringLiteral("mine")},
                                {bens.number(), QStringLiteral("Ben's"), QStringLiteral("Ben"), false, true}});
    EXPECT_TRUE(sheet.ticked().isEmpty());
    const auto *list = sheet.findChild<QListWidget *>();
    ASSERT_NE(list, nullptr);
    EXPECT_TRUE(list->item(0)->flags().testFlag(Qt::ItemIsUserCheckable));
    EXPECT_FALSE(list->item(1)->flags().testFlag(Qt::ItemIsUserCheckable));
}

TEST_F(SelectionOnPaper, PreviewIsOffWhileNothingIsTicked)
{
    const Theme theme;
    PaperSelection sheet(theme, PaperPurpose::Selection, {paperItemOf(*anna.journal, mine)});
    const auto buttons = sheet.findChildren<QPushButton *>();
    const auto *preview = *std::ranges::find(buttons, QStringLiteral("&Preview…"), &QPushButton::text);
    EXPECT_FALSE(preview->isEnabled());
    sheet.show();
    auto *list = sheet.findChild<QListWidget *>();
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Space);
    EXPECT_EQ(sheet.ticked(), QSet<qint64>{mine.number()});
    EXPECT_TRUE(preview->isEnabled());
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(0)).center());
    EXPECT_TRUE(sheet.ticked().isEmpty()) << "the words can be clicked as the tick can";
    EXPECT_FALSE(preview->isEnabled());
}

TEST_F(SelectionOnPaper, LongWordsWrapAndNothingRunsOutOfSight)
{
    const Theme theme;
    PaperSelection sheet(theme, PaperPurpose::Selection,
                         {{1, QStringLiteral("short"), QStringLiteral("Anna")},
                          {2, QStringLiteral("long words ").repeated(14), QStringLiteral("Anna")}});
    sheet.show();
    const auto *list = sheet.findChild<QListWidget *>();
    EXPECT_EQ(list->horizontalScrollBar()->maximum(), 0);
    EXPECT_GT(list->visualItemRect(list->item(1)).height(), list->visualItemRect(list->item(0)).height());
}

} // namespace
} // namespace hearth
