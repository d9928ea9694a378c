// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/agreements/agreementsmodel.h"

#include "agreementfixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

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
    EXPECT_EQ(rowsOf(model), QStringList(QStringLiteral("A B | Not currently agreed | Draft · Something else")));
    EXPECT_EQ(model.idAt(0), id);
    EXPECT_EQ(model.rowOf(id), 0);
    ASSERT_TRUE(journal().remove(id));
    EXPECT_EQ(model.rowCount(), 0);
    EXPECT_EQ(model.rowOf(id), -1);
    EXPECT_EQ(model.idAt(0), RecordId());
}

TEST_F(AgreementsModelTest, SaysHowEachStands)
{
    const RecordId id = addAgreed(QStringLiteral("Money"), QDate(2026, 8, 1));
    AgreementsModel model(journal());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(rowsOf(model), QStringList(QStringLiteral("Money | Currently agreed | Something else")));
    EXPECT_TRUE(model.index(0).data(AgreementsModel::IsAgreedRole).toBool());
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    addNext(id, QStringLiteral("y"), Visibility::Private);
    EXPECT_EQ(rowsOf(model),
              QStringList(QStringLiteral("Money | Currently agreed | Something else · your draft of other words")));
    folder.clock.setToday(QDate(2026, 8, 2));
    model.refresh();
    EXPECT_EQ(rowsOf(model), QStringList(QStringLiteral("Money | Not currently agreed | Review day has passed · "
                                                        "Something else · your draft of other words")));
    EXPECT_TRUE(reset.isEmpty()); // the chosen row stays
}
