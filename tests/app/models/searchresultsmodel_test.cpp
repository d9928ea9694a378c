// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/searchresultsmodel.h"

#include "search/journaldocuments.h"
#include "search/searchscan.h"
#include "support/journalfixture.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

namespace hearth {
namespace {

class SearchResultsModelTest : public testing::Test
{
protected:
    /// What stands in the heading of the first hit and is marked there.
    [[nodiscard]] QStringList markedInHeading(const QString &query)
    {
        model.setResult(scan(searchDocumentsOf(*anna.journal), Query::parse(query).value(), {}, 10));
        EXPECT_EQ(model.rowCount(), 1);
        const QModelIndex hit = model.index(0);
        const QString heading = hit.data(SearchResultsModel::HeadingRole).toString();
        const QVariantList marks = hit.data(SearchResultsModel::HeadingMarksRole).toList();
        QStringList marked;
        for (qsizetype i = 0; i + 1 < marks.size(); i += 2)
            marked += heading.mid(marks.at(i).toInt(), marks.at(i + 1).toInt());
        return marked;
    }

    test::JournalFolder folder;
    test::OpenJournal anna = folder.open();
    SearchResultsModel model{*anna.journal};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(SearchResultsModelTest, HitsInTheTitleAndTheTagsAreMarkedThere)
{
    Entry entry =
        test::entryOf(*anna.journal, QStringLiteral("Notes on the fridge"), QStringLiteral("**Over** to paper"));
    entry.record.tags = {QStringLiteral("home"), QStringLiteral("family")};
    ASSERT_TRUE(anna.journal->add(entry));
    EXPECT_EQ(markedInHeading(QStringLiteral("fridge")), QStringList{QStringLiteral("fridge")});
    EXPECT_EQ(markedInHeading(QStringLiteral("family")), QStringList{QStringLiteral("family")});
    EXPECT_TRUE(markedInHeading(QStringLiteral("over")).isEmpty());
    EXPECT_EQ(model.index(0).data().toString(), QStringLiteral("Over to paper"));
    EXPECT_TRUE(
        model.index(0).data(SearchResultsModel::HeadingRole).toString().endsWith(QLatin1String("#home #family")));
}

TEST_F(SearchResultsModelTest, WhateverHasATitleIsNamedByIt)
{
    SharedExperience walk = anna.journal->compose<SharedExperience>();
    walk.title = QStringLiteral("The long walk");
    ASSERT_TRUE(anna.journal->add(walk));
    EXPECT_EQ(markedInHeading(QStringLiteral("long")), QStringList{QStringLiteral("long")});
}

} // namespace
} // namespace hearth
