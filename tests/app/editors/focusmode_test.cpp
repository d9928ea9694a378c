// SPDX-License-Identifier: GPL-3.0-or-later
#include "editors/focusmode.h"

#include "editors/writingfield.h"
#include "widgets/messagebar.h"

#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

using namespace hearth;

namespace {

/// A window with a header, a column with a title, a message bar and the field, and a button beside the column.
class FocusModeTest : public testing::Test
{
protected:
    FocusModeTest()
    {
        auto *rows = new QVBoxLayout(&window);
        header = new QLabel(QStringLiteral("header"));
        rows->addWidget(header);
        area = new QWidget;
        rows->addWidget(area, 1);
        auto *columns = new QHBoxLayout(area);
        auto *column = new QWidget;
        columns->addWidget(column, 1);
        button = new QPushButton(QStringLiteral("Save"));
        columns->addWidget(button);
        auto *lines = new QVBoxLayout(column);
        title = new QLabel(QStringLiteral("title"));
        lines->addWidget(title);
        hidden = new QLabel(QStringLiteral("hidden before"));
        hidden->hide();
        lines->addWidget(hidden);
        message = new MessageBar(theme);
        lines->addWidget(message);
        field = new WritingField(theme, QStringLiteral("Text"));
        lines->addWidget(field, 1);
        mode = std::make_unique<FocusMode>(*field, *area);
        changed = std::make_unique<QSignalSpy>(mode.get(), &FocusMode::focusChanged);
        window.resize(1200, 700);
        window.show();
        window.activateWindow();
        field->setFocus();
        QCoreApplication::processEvents();
    }

    Theme theme;
    QWidget window;
    QLabel *header;
    QWidget *area;
    QPushButton *button;
    QLabel *title;
    QLabel *hidden;
    MessageBar *message;
    WritingField *field;
    std::unique_ptr<FocusMode> mode;
    std::unique_ptr<QSignalSpy> changed;
};

} // namespace

TEST_F(FocusModeTest, F11HidesEverythingElseInTheArea)
{
    QTest::keyClick(field, Qt::Key_F11);
    EXPECT_TRUE(mode->isOn());
    EXPECT_EQ(changed->count(), 1);
    EXPECT_TRUE(changed->at(0).at(0).toBool());
    EXPECT_TRUE(field->isVisible());
    EXPECT_TRUE(field->hasFocus());
    EXPECT_FALSE(title->isVisible());
    EXPECT_FALSE(button->isVisible());
    EXPECT_TRUE(header->isVisible()); // outside, hides by itself
    EXPECT_TRUE(window.isFullScreen());
    QTest::keyClick(field, Qt::Key_F11);
    EXPECT_FALSE(mode->isOn());
    EXPECT_TRUE(title->isVisible());
    EXPECT_TRUE(button->isVisible());
    EXPECT_TRUE(hidden->isHidden());
    EXPECT_FALSE(window.isFullScreen());
    EXPECT_FALSE(field->isQuiet());
}

TEST_F(FocusModeTest, EscapeLeavesItAndNothingMore)
{
    int closed = 0;
    auto *closing = new QShortcut(QKeySequence(Qt::Key_Escape), area, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    QObject::connect(closing, &QShortcut::activated, &window, [&closed] { ++closed; });
    mode->setOn(true);
    QTest::keyClick(field, Qt::Key_Escape);
    EXPECT_FALSE(mode->isOn());
    EXPECT_EQ(closed, 0);
    QTest::keyClick(field, Qt::Key_Escape);
    EXPECT_EQ(closed, 1);
}

TEST_F(FocusModeTest, TheTextStandsInAColumn)
{
    QString text;
    for (int line = 0; line < 60; ++line)
        text += QStringLiteral("n").repeated(300) + QLatin1Char('\n');
    field->setText(text);
    mode->setOn(true);
    QCoreApplication::processEvents();
    const QFontMetrics metrics(theme.type().reading);
    EXPECT_LE(field->viewport()->width(), metrics.averageCharWidth() * WritingField::kQuietColumn + 1);
    EXPECT_NEAR(field->viewport()->geometry().center().x(), field->width() / 2, 2);
    field->moveCursor(QTextCursor::End);
    const int bottom = field->viewport()->mapTo(field, field->cursorRect().bottomLeft()).y();
    EXPECT_LT(bottom, field->height() * 70 / 100); // off the lower edge
}

TEST_F(FocusModeTest, MessagesStay)
{
    message->showMessage(MessageBar::Type::Info, QStringLiteral("here"));
    mode->setOn(true);
    EXPECT_TRUE(message->isVisible());
}

TEST_F(FocusModeTest, HidingTheFieldEndsIt)
{
    mode->setOn(true);
    area->hide();
    EXPECT_FALSE(mode->isOn());
    EXPECT_EQ(changed->count(), 2);
    area->show();
    EXPECT_TRUE(title->isVisible());
    area->hide();
    mode->setOn(true);
    EXPECT_FALSE(mode->isOn());
}

TEST_F(FocusModeTest, AWindowThatFilledTheScreenStillDoes)
{
    window.showFullScreen();
    mode->setOn(true);
    mode->setOn(false);
    EXPECT_TRUE(window.isFullScreen());
}

TEST_F(FocusModeTest, CanGoInAnyOrder)
{
    mode->setOn(true);
    mode.reset();
    EXPECT_TRUE(title->isVisible());
    auto *owned = new FocusMode(*field, *area, area);
    QSignalSpy last(owned, &FocusMode::focusChanged);
    owned->setOn(true);
    delete area;
    EXPECT_EQ(last.count(), 1); // nobody is told by half an editor
}
