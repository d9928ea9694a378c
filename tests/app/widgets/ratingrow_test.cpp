// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ratingrow.h"

#include "wording/wording.h"

#include "support/awaiting.h"
#include "widgets/ratingscale.h"
#include "widgets/taborder.h"

#include <QAccessible>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace hearth;

namespace {

class RatingRowTest : public testing::Test
{
protected:
    RatingRowTest()
        : m_row(m_theme, QStringLiteral("I felt connected to you."))
        , m_changed(&m_row, &RatingRow::changed)
    {
        m_row.show();
        m_row.activateWindow();
        QCoreApplication::processEvents();
    }

    [[nodiscard]] RatingPoint *point(int rating) const
    {
        const QList<RatingPoint *> points = m_row.findChildren<RatingPoint *>();
        for (RatingPoint *candidate : points) {
            if (candidate->rating() == rating)
                return candidate;
        }
        return nullptr;
    }
    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        for (QPushButton *candidate : m_row.findChildren<QPushButton *>()) {
            if (candidate->text() == text)
                return candidate;
        }
        return nullptr;
    }
    void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    [[nodiscard]] std::optional<int> rating() const { return m_row.answer().rating(); }

    Theme m_theme;
    RatingRow m_row;
    QSignalSpy m_changed;
};

} // namespace

TEST_F(RatingRowTest, NothingIsChosenAtFirst)
{
    EXPECT_EQ(m_row.answer(), Answer());
    for (int number = kLowestRating; number <= kHighestRating; ++number) {
        ASSERT_NE(point(number), nullptr);
        EXPECT_FALSE(point(number)->isChecked());
    }
    EXPECT_EQ(m_changed.count(), 0);
    EXPECT_FALSE(button(QStringLiteral("Clear"))->isVisible());
}

TEST_F(RatingRowTest, TheWordOfTheFirstPointStaysInItsPlace)
{
    m_theme.apply(*qApp, Look::Light);
    auto *caption = m_row.findChild<RatingCaption *>();
    const auto begins = [caption] {
        const QImage image = caption->grab().toImage().convertToFormat(QImage::Format_RGB32);
        const QRgb ground = image.pixel(0, 0);
        for (int x = 0; x < image.width(); ++x) {
            for (int y = 0; y < image.height(); ++y) {
                if (image.pixel(x, y) != ground)
                    return x;
            }
        }
        return -1;
    };
    const int before = begins();
    caption->setRating(kLowestRating, false);
    EXPECT_EQ(begins(), before);
    qApp->setStyleSheet({});
}

TEST_F(RatingRowTest, AClickChoosesAndTellsOnce)
{
    QTest::mouseClick(point(5), Qt::LeftButton);
    EXPECT_EQ(rating(), 5);
    EXPECT_TRUE(point(5)->isChecked());
    EXPECT_EQ(m_changed.count(), 1);
    QTest::mouseClick(point(5), Qt::LeftButton);
    EXPECT_EQ(rating(), 5);
    EXPECT_TRUE(point(5)->isChecked());
    EXPECT_EQ(m_changed.count(), 1);
    QTest::mouseClick(point(2), Qt::LeftButton);
    EXPECT_EQ(rating(), 2);
    EXPECT_FALSE(point(5)->isChecked());
    EXPECT_EQ(m_changed.count(), 2);
}

TEST_F(RatingRowTest, ArrowKeysMoveAndStopAtTheEnds)
{
    point(1)->setFocus();
    press(Qt::Key_Right);
    EXPECT_EQ(rating(), 1);
    press(Qt::Key_Right);
    EXPECT_EQ(rating(), 2);
    EXPECT_TRUE(point(2)->hasFocus());
    press(Qt::Key_End);
    press(Qt::Key_Right);
    EXPECT_EQ(rating(), 7);
    press(Qt::Key_Left);
    EXPECT_EQ(rating(), 6);
    press(Qt::Key_Home);
    press(Qt::Key_Left);
    EXPECT_EQ(rating(), 1);
}

TEST_F(RatingRowTest, TabComesToTheScaleFirst)
{
    m_row.setAnswer(Answer::rated(4).value());
    point(4)->setFocus();
    tabAsItStands(&m_row, &m_row); // as the window does
    for (const char *next : {"Didn’t come up", "Rather not say", "Clear"}) {
        press(Qt::Key_Tab);
        EXPECT_TRUE(button(QString::fromUtf8(next))->hasFocus()) << next;
    }
}

TEST_F(RatingRowTest, ArrowKeysFollowTheDirectionOfText)
{
    m_row.setLayoutDirection(Qt::RightToLeft);
    m_row.setAnswer(Answer::rated(4).value());
    point(4)->setFocus();
    press(Qt::Key_Left);
    EXPECT_EQ(rating(), 5);
    press(Qt::Key_Right);
    EXPECT_EQ(rating(), 4);
}

TEST_F(RatingRowTest, DigitsChooseAndNoughtAndDeleteClear)
{
    QSignalSpy answered(&m_row, &RatingRow::answered);
    point(1)->setFocus();
    press(Qt::Key_7);
    EXPECT_EQ(rating(), 7);
    EXPECT_EQ(answered.count(), 1);
    press(Qt::Key_8);
    press(Qt::Key_9);
    EXPECT_EQ(rating(), 7);
    for (const Qt::Key clears : {Qt::Key_0, Qt::Key_Delete, Qt::Key_Backspace}) {
        press(Qt::Key_3);
        press(clears);
        EXPECT_EQ(m_row.answer(), Answer());
        EXPECT_EQ(QApplication::focusWidget(), point(1)) << "there is more to say to this question";
    }
    EXPECT_EQ(m_changed.count(), 7);
    EXPECT_EQ(answered.count(), 4) << "only a number is done with it";
    press(Qt::Key_Right);
    EXPECT_EQ(answered.count(), 4) << "the arrows may go on";
}

TEST_F(RatingRowTest, TheMouseTheKeysAndAScreenReaderSetTheSame)
{
    QTest::mouseClick(point(5), Qt::LeftButton);
    const Answer byMouse = m_row.answer();
    m_row.setAnswer({});
    point(1)->setFocus();
    press(Qt::Key_5);
    EXPECT_EQ(m_row.answer(), byMouse);
    m_row.setAnswer({});
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(point(5));
    ASSERT_NE(spoken, nullptr);
    ASSERT_NE(spoken->actionInterface(), nullptr);
    spoken->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    EXPECT_TRUE(test::becomesTrue([&] { return m_row.answer() == byMouse; }));
    EXPECT_EQ(byMouse.rating(), 5);
}

TEST_F(RatingRowTest, AScaleOfOnesOwnOffersRatingsAlone)
{
    RatingRow row(m_theme, QStringLiteral("I slept well."), nullptr, RatingRow::Offers::OnlyRatings);
    row.show();
    for (const QPushButton *each : row.findChildren<QPushButton *>())
        EXPECT_FALSE(each->isVisible()) << qPrintable(each->text());
}

TEST_F(RatingRowTest, TwoWaysOfNotAnswering)
{
    QPushButton *cameNotUp = button(QStringLiteral("Didn’t come up"));
    QPushButton *notSaid = button(QStringLiteral("Rather not say"));
    ASSERT_NE(cameNotUp, nullptr);
    ASSERT_NE(notSaid, nullptr);
    m_row.setAnswer(Answer::rated(4).value());
    QTest::mouseClick(cameNotUp, Qt::LeftButton);
    EXPECT_EQ(m_row.answer(), Answer::didNotComeUp());
    EXPECT_FALSE(point(4)->isChecked());
    QTest::mouseClick(notSaid, Qt::LeftButton);
    EXPECT_EQ(m_row.answer(), Answer::ratherNotSay());
    EXPECT_FALSE(cameNotUp->isChecked());
    QTest::mouseClick(notSaid, Qt::LeftButton);
    EXPECT_EQ(m_row.answer(), Answer());
    EXPECT_FALSE(notSaid->isChecked());
}

TEST_F(RatingRowTest, ClearTakesTheAnswerBack)
{
    m_row.setAnswer(Answer::didNotComeUp());
    QPushButton *clear = button(QStringLiteral("Clear"));
    EXPECT_TRUE(clear->isVisible());
    QTest::mouseClick(clear, Qt::LeftButton);
    EXPECT_EQ(m_row.answer(), Answer());
    EXPECT_FALSE(clear->isVisible());
}

TEST_F(RatingRowTest, EveryPointSaysItsWord)
{
    for (int number = kLowestRating; number <= kHighestRating; ++number) {
        const QString word = ratingWord(number);
        EXPECT_FALSE(word.isEmpty());
        EXPECT_EQ(point(number)->toolTip(), word);
        EXPECT_TRUE(point(number)->accessibleName().contains(word));
        EXPECT_EQ(point(number)->accessibleDescription(), m_row.question());
    }
    EXPECT_TRUE(ratingWord(0).isEmpty());
    EXPECT_TRUE(ratingWord(8).isEmpty());
}

TEST_F(RatingRowTest, TheWordOfTheFocusedPointIsShown)
{
    const auto *caption = m_row.findChild<RatingCaption *>();
    EXPECT_EQ(caption->rating(), 0);
    m_row.setAnswer(Answer::rated(6).value());
    EXPECT_EQ(caption->rating(), 6);
    point(3)->setFocus();
    QCoreApplication::processEvents();
    EXPECT_EQ(caption->rating(), 3);
}

TEST_F(RatingRowTest, OnePointIsInTheTabOrder)
{
    const auto stops = [this] {
        QList<int> list;
        for (int number = kLowestRating; number <= kHighestRating; ++number) {
            if ((point(number)->focusPolicy() & Qt::TabFocus) != 0)
                list.append(number);
        }
        return list;
    };
    EXPECT_EQ(stops(), QList<int>{1});
    m_row.setAnswer(Answer::rated(5).value());
    EXPECT_EQ(stops(), QList<int>{5});
}
