// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/agreements/agreementsmodel.h"

#include "agreementfixture.h"

#include <QAbstractItemModelTester>
#include <QSet>
#include <QSignalSpy>
#include <QStyleOptionViewItem>

using namespace hearth;
using namespace hearth::test;

namespace {

class AgreementsModelTest : public AgreementTest
{
protected:
    [[nodiscard]] static QStringList rowsOf(const AgreementsModel &model)
    {
        QStringList rows;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex index = model.index(row);
            if (index.data(AgreementsModel::IsHeadingRole).toBool()) {
                EXPECT_FALSE(model.flags(index).testFlag(Qt::ItemIsSelectable));
                rows += QStringLiteral("# ") + index.data().toString();
                continue;
            }
            rows += index.data().toString() + QStringLiteral(" | ") +
                    index.data(AgreementsModel::StateRole).toString() + QStringLiteral(" | ") +
                    index.data(AgreementsModel::DetailRole).toString();
        }
        return rows;
    }
};

} // namespace

TEST_F(AgreementsModelTest, FollowsTheJournal)
{
    AgreementsModel model(journal());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(model.rowCount(), 0);
    const RecordId id = addVersion(QStringLiteral("A\nB"), QStringLiteral("x"), Visibility::Private);
    EXPECT_EQ(rowsOf(model), (QStringList{QStringLiteral("# Drafts"),
                                          QStringLiteral("A B | Not currently agreed | Draft · Something else")}));
    EXPECT_EQ(model.idAt(1), id);
    EXPECT_EQ(model.rowOf(id), 1);
    EXPECT_EQ(model.rowOf({}), -1);
    ASSERT_TRUE(journal().remove(id));
    EXPECT_EQ(model.rowCount(), 0);
    EXPECT_EQ(model.rowOf(id), -1);
    EXPECT_EQ(model.idAt(0), RecordId());
}

TEST_F(AgreementsModelTest, ALongTitleTakesTwoLines)
{
    addVersion(QStringLiteral("Sunday"), QStringLiteral("x"), Visibility::Private);
    addVersion(QStringLiteral("What we do on Sundays when neither of us wants to get up"), QStringLiteral("x"),
               Visibility::Private);
    const AgreementsModel model(journal());
    const AgreementDelegate delegate(theme);
    QStyleOptionViewItem option;
    option.rect = QRect(0, 0, 260, 0);
    QSet<int> heights;
    for (int row = 1; row < model.rowCount(); ++row)
        heights += delegate.sizeHint(option, model.index(row)).height();
    EXPECT_EQ(heights.size(), 2) << "of the same state and area";
}

TEST_F(AgreementsModelTest, SaysHowEachStands)
{
    const RecordId id = addAgreed(QStringLiteral("Money"), QDate(2026, 8, 1));
    AgreementsModel model(journal());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(rowsOf(model),
              (QStringList{QStringLiteral("# Agreed"), QStringLiteral("Money | Currently agreed | Something else")}));
    EXPECT_TRUE(model.index(1).data(AgreementsModel::IsAgreedRole).toBool());
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    addNext(id, QStringLiteral("y"), Visibility::Private);
    EXPECT_EQ(rowsOf(model),
              (QStringList{QStringLiteral("# Agreed"),
                           QStringLiteral("Money | Currently agreed | Something else · your draft of other words")}));
    folder.clock.setToday(QDate(2026, 8, 2));
    model.refresh();
    EXPECT_EQ(rowsOf(model), (QStringList{QStringLiteral("# To look at again"),
                                          QStringLiteral("Money | Not currently agreed | Review day has passed · "
                                                         "Something else · your draft of other words")}));
    EXPECT_TRUE(reset.isEmpty()); // the chosen row stays
}

TEST_F(AgreementsModelTest, StandInGroupsWithWhatWaitsForMeFirst)
{
    addAgreed(QStringLiteral("Agreed"));
    const RecordId paused = addAgreed(QStringLiteral("Paused"));
    addAnswer(paused, Decision::Pause);
    addVersion(QStringLiteral("Draft"), QStringLiteral("x"), Visibility::Private);
    const RecordId mine = addVersion(QStringLiteral("Mine"), QStringLiteral("x"), Visibility::Shared);
    addAnswer(mine, Decision::Agree);
    const RecordId ended = addVersion(QStringLiteral("Ended"), QStringLiteral("x"), Visibility::Shared);
    addAnswer(ended, Decision::Decline);
    addVersion(QStringLiteral("Open"), QStringLiteral("x"), Visibility::Shared);
    const AgreementsModel model(journal());
    QStringList titles;
    for (const QString &row : rowsOf(model))
        titles += row.section(QStringLiteral(" | "), 0, 0);
    EXPECT_EQ(titles,
              (QStringList{QStringLiteral("# For you to answer"), QStringLiteral("Open"), QStringLiteral("# Proposed"),
                           QStringLiteral("Mine"), QStringLiteral("# Agreed"), QStringLiteral("Agreed"),
                           QStringLiteral("# Paused"), QStringLiteral("Paused"), QStringLiteral("# Drafts"),
                           QStringLiteral("Draft"), QStringLiteral("# Ended"), QStringLiteral("Ended")}));
}
