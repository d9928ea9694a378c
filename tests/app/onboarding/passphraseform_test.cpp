// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/passphraseform.h"

#include "app/onboarding/onboardingsupport.h"
#include "onboarding/passphrasefield.h"
#include "support/patience.h"

#include <QApplication>

namespace hearth::test {
namespace {

class PassphraseFormTest : public ::testing::Test
{
protected:
    PassphraseFormTest()
    {
        form.resize(500, 400);
        form.show();
        form.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&form, patience));
    }
    [[nodiscard]] int topOf(const QString &words)
    {
        QCoreApplication::processEvents();
        for (const QLabel *label : form.findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(words))
                return label->mapTo(&form, QPoint()).y();
        }
        return -1;
    }
    [[nodiscard]] QLineEdit *upper() const { return fieldIn(form, QStringLiteral("Passphrase")); }
    [[nodiscard]] QLineEdit *lower() const { return fieldIn(form, QStringLiteral("Passphrase, once more")); }
    [[nodiscard]] int top(const QWidget *widget) const { return widget->mapTo(&form, QPoint()).y(); }

    Theme theme;
    PassphraseForm form{theme};
};

TEST_F(PassphraseFormTest, WhatIsWrongStandsBelowTheLineItIsAbout)
{
    EXPECT_FALSE(form.accept());
    const int empty = topOf(QStringLiteral("A passphrase is needed"));
    EXPECT_GT(empty, top(upper()));
    EXPECT_LT(empty, top(lower()));
    upper()->setText(kStrong);
    EXPECT_FALSE(form.accept());
    EXPECT_EQ(topOf(QStringLiteral("A passphrase is needed")), -1);
    EXPECT_GT(topOf(QStringLiteral("Type it once more")), top(lower()));
    lower()->setText(kOtherStrong);
    EXPECT_FALSE(form.accept());
    EXPECT_GT(topOf(QStringLiteral("The two are not the same")), top(lower()));
    form.showProblem(QStringLiteral("It is taken."));
    EXPECT_EQ(topOf(QStringLiteral("The two are not the same")), -1) << "one complaint at a time";
    EXPECT_LT(topOf(QStringLiteral("It is taken.")), top(lower()));
    upper()->setText(QStringLiteral("anna1"));
    lower()->setText(QStringLiteral("anna1"));
    EXPECT_FALSE(form.accept());
    const QCheckBox *anyway = boxIn(form, QStringLiteral("all the same"));
    ASSERT_NE(anyway, nullptr);
    EXPECT_LT(top(anyway), top(lower())) << "beside the words about it";
}

TEST_F(PassphraseFormTest, ShowingWhatIsTypedMovesNothing)
{
    auto *field = form.findChild<PassphraseField *>();
    const QRect line = field->line()->geometry();
    auto *show = field->findChild<QPushButton *>();
    const int width = show->width();
    for (const bool isShown : {true, false}) {
        field->setShown(isShown);
        QCoreApplication::processEvents();
        EXPECT_EQ(field->line()->geometry(), line);
        EXPECT_EQ(show->width(), width);
    }
}

TEST_F(PassphraseFormTest, TabGoesFromLineToLine)
{
    QList<QWidget *> stops;
    upper()->setFocus();
    for (int i = 0; i < 3; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        stops += QApplication::focusWidget();
    }
    const auto *show = qobject_cast<QPushButton *>(stops.at(0));
    ASSERT_NE(show, nullptr);
    EXPECT_EQ(show->text(), QStringLiteral("Show"));
    EXPECT_EQ(stops.at(1), lower());
    EXPECT_EQ(stops.at(2)->accessibleName(), QStringLiteral("Show: Passphrase, once more"));
}

} // namespace
} // namespace hearth::test
