// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/header.h"

#include "../pages/pagefixture.h"
#include "widgets/avatar.h"

#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace hearth;
using namespace hearth::test;

namespace {

class HeaderTest : public PageTest
{
protected:
    HeaderTest()
    {
        header.setTitle(kTitle);
        header.setWriter(journal());
        window.resize(1300, 100);
        header.resize(1200, 60);
        window.show();
    }
    void narrow(int width)
    {
        header.resize(width, 60);
        for (const QWidget *part : header.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
            if (part->isVisible()) {
                EXPECT_LE(part->geometry().right(), width) << part->metaObject()->className();
            }
        }
    }
    [[nodiscard]] bool showsWriter() const
    {
        const auto buttons = header.findChildren<QPushButton *>();
        return std::ranges::any_of(buttons, [this](const QPushButton *one) {
            return one->text() == QLatin1String("Anna") && one->isVisibleTo(&header);
        });
    }
    [[nodiscard]] QPushButton *button(const QString &name)
    {
        for (QPushButton *one : header.findChildren<QPushButton *>()) {
            if (one->accessibleName() == name)
                return one;
        }
        return nullptr;
    }

    const QString kTitle = QStringLiteral("Agreements of ours");
    QWidget window;
    Actions actions{&window};
    Header header{theme, actions, &window};
};

} // namespace

TEST_F(HeaderTest, WordsGiveWayOneAfterTheOtherBeforeTheTitleIsCut)
{
    QPushButton *add = button(QStringLiteral("Add something"));
    QPushButton *lock = button(actions[ActionId::Lock]->text());
    ASSERT_NE(add, nullptr);
    ASSERT_NE(lock, nullptr);
    EXPECT_TRUE(saysExactly(header, kTitle));
    EXPECT_TRUE(showsWriter());
    EXPECT_FALSE(add->text().isEmpty());
    EXPECT_FALSE(lock->text().isEmpty());
    bool wasCut = false;
    for (int width = 1200; width >= header.minimumSizeHint().width(); width -= 10) {
        narrow(width);
        if (lock->text().isEmpty()) {
            EXPECT_FALSE(showsWriter()) << width;
        }
        if (add->text().isEmpty()) {
            EXPECT_TRUE(lock->text().isEmpty()) << width;
        }
        if (!saysExactly(header, kTitle)) {
            EXPECT_TRUE(add->text().isEmpty()) << width;
            wasCut = true;
        }
        EXPECT_GE(header.findChild<QLineEdit *>()->width(), 130) << width;
    }
    EXPECT_TRUE(wasCut) << "at the narrowest";
    EXPECT_TRUE(add->text().isEmpty());
    EXPECT_FALSE(add->toolTip().isEmpty());
    EXPECT_FALSE(lock->toolTip().isEmpty());
    EXPECT_EQ(header.findChild<Avatar *>()->accessibleName(), QStringLiteral("Anna is writing"));
    narrow(1200);
    EXPECT_TRUE(saysExactly(header, kTitle));
    EXPECT_TRUE(showsWriter());
    EXPECT_FALSE(add->text().isEmpty());
}

TEST_F(HeaderTest, NoWordIsCutAtAnyWidthHoweverFarTheTitleReaches)
{
    auto *title = header.findChild<QLabel *>();
    title->setContentsMargins(0, 0, 9, 0); // as if the last letter leaned over
    for (int width = 1200; width >= header.minimumSizeHint().width(); --width) {
        narrow(width);
        if (!saysExactly(header, kTitle))
            break; // the title itself is cut then
        for (const QPushButton *one : header.findChildren<QPushButton *>()) {
            if (one->isVisible() && one->width() < one->minimumSizeHint().width())
                FAIL() << one->text().toStdString() << ' ' << width;
        }
    }
}

TEST_F(HeaderTest, NothingMovesFromPageToPageHoweverNarrow)
{
    const QStringList titles{QStringLiteral("Talk"), QStringLiteral("Agreements"), QStringLiteral("Insights")};
    header.setTitles(titles);
    const auto places = [this] {
        QList<QRect> all;
        for (const QWidget *part : header.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
            if (qobject_cast<const QLabel *>(part) == nullptr || qobject_cast<const Avatar *>(part) != nullptr)
                all += part->isVisible() ? part->geometry() : QRect();
        }
        return all;
    };
    for (int width = 1200; width >= header.minimumSizeHint().width(); width -= 10) {
        header.setTitle(titles.first());
        narrow(width);
        const QList<QRect> first = places();
        for (const QString &title : titles) {
            header.setTitle(title);
            EXPECT_EQ(places(), first) << width << ' ' << title.toStdString();
        }
    }
}

TEST_F(HeaderTest, NothingMovesFromPageToPageWhereThereIsRoom)
{
    narrow(984); // a window of 1180 with the navigation beside it
    const auto *search = header.findChild<QLineEdit *>();
    header.setTitle(QStringLiteral("Talk"));
    const QRect place = search->geometry();
    header.setTitle(QStringLiteral("Agreements"));
    EXPECT_EQ(search->geometry(), place);
}
