// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/listmodel.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>

namespace hearth {
namespace {

struct Line final
{
    int id = 0;
    QString words;
};

class Lines final : public ListModel<Line>
{
public:
    using ListModel::setRows;

private:
    [[nodiscard]] QVariant valueAt(int row, int role) const override
    {
        return role == Qt::DisplayRole ? rowAt(row).words : QVariant();
    }
    [[nodiscard]] bool isChoosable(int row) const override { return rowAt(row).id != 0; }
};

class ListModelTest : public testing::Test
{
protected:
    ListModelTest()
    {
        model.setRows({{0, QStringLiteral("head")}, {4, QStringLiteral("four")}});
        reset.clear();
    }

    Lines model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    QSignalSpy reset{&model, &QAbstractItemModel::modelReset};
    QSignalSpy changed{&model, &QAbstractItemModel::dataChanged};
};

TEST_F(ListModelTest, AnswersForTheRowsItHasAndNoOthers)
{
    EXPECT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.rowCount(model.index(0)), 0);
    EXPECT_EQ(model.index(1).data().toString(), QStringLiteral("four"));
    EXPECT_EQ(model.idAt(1), 4);
    EXPECT_EQ(model.rowOf(4), 1);
    EXPECT_EQ(model.idAt(-1), 0);
    EXPECT_EQ(model.idAt(2), 0);
    EXPECT_EQ(model.rowOf(5), -1);
    EXPECT_FALSE(model.data({}).isValid());
    Lines other;
    EXPECT_FALSE(other.data(model.index(1)).isValid()) << "an index of another model";
    EXPECT_FALSE(model.flags(model.index(0)).testFlag(Qt::ItemIsSelectable));
    EXPECT_TRUE(model.flags(model.index(1)).testFlag(Qt::ItemIsSelectable));
}

TEST_F(ListModelTest, TheSameRowsKeepWhatIsChosen)
{
    const QPersistentModelIndex chosen(model.index(1));
    model.setRows({{0, QStringLiteral("head")}, {4, QStringLiteral("another four")}});
    EXPECT_EQ(chosen.data().toString(), QStringLiteral("another four"));
    EXPECT_TRUE(reset.isEmpty());
    EXPECT_EQ(changed.size(), 1);
    model.setRows({{4, QStringLiteral("four")}, {0, QStringLiteral("head")}});
    EXPECT_FALSE(chosen.isValid());
    EXPECT_EQ(reset.size(), 1);
    model.setRows({});
    EXPECT_EQ(reset.size(), 2);
    model.setRows({});
    EXPECT_EQ(model.rowCount(), 0);
}

} // namespace
} // namespace hearth
