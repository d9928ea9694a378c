// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/theme.h"

#include "theme/stylesheet.h"

#include <QApplication>
#include <QFile>
#include <QFontMetrics>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStyleOptionFocusRect>

#include <gtest/gtest.h>

using namespace hearth;

namespace {

bool isDrawn(const QPixmap &pixmap)
{
    const QImage image = pixmap.toImage();
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).alpha() > 128)
                return true;
        }
    }
    return false;
}

/// The colour of the most opaque pixel.
QColor strongest(const QPixmap &pixmap)
{
    const QImage image = pixmap.toImage();
    QColor best(0, 0, 0, 0);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).alpha() > best.alpha())
                best = image.pixelColor(x, y);
        }
    }
    return best;
}

bool isClose(const QColor &one, const QColor &other)
{
    return qAbs(one.red() - other.red()) < 8 && qAbs(one.green() - other.green()) < 8 &&
           qAbs(one.blue() - other.blue()) < 8;
}

/// Puts the application back as it was, for the tests that follow.
class ThemeTest : public testing::Test
{
protected:
    void TearDown() override
    {
        qApp->setStyleSheet({});
        QApplication::setPalette(m_palette);
        QApplication::setFont(m_font);
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

private:
    QPalette m_palette = QApplication::palette();
    QFont m_font = QApplication::font();
};

} // namespace

TEST_F(ThemeTest, EveryGlyphIsDrawn)
{
    const Theme theme;
    for (int number = 0; number < static_cast<int>(Glyph::Count); ++number) {
        const auto glyph = static_cast<Glyph>(number);
        const QString name = nameOf(glyph);
        ASSERT_TRUE(QFile::exists(QStringLiteral(":/icons/%1.svg").arg(name))) << qPrintable(name);
        EXPECT_TRUE(isDrawn(theme.pixmap(glyph, Token::Text, 24, 1.0))) << qPrintable(name);
        EXPECT_FALSE(theme.icon(glyph).pixmap(20, 20).isNull()) << qPrintable(name);
    }
    EXPECT_TRUE(isDrawn(Theme::applicationIcon().pixmap(64, 64)));
}

TEST_F(ThemeTest, GlyphsHaveTheColourOfTheirTokenAndFollowTheLook)
{
    Theme theme;
    theme.apply(*qApp, Look::Light);
    const QIcon icon = theme.icon(Glyph::Add, Token::Accent);
    EXPECT_TRUE(isClose(strongest(icon.pixmap(48, 48)), coloursOf(Look::Light).accent));
    theme.setLook(Look::Dark);
    EXPECT_TRUE(isClose(strongest(icon.pixmap(48, 48)), coloursOf(Look::Dark).accent));
    EXPECT_TRUE(isClose(strongest(icon.pixmap(QSize(48, 48), QIcon::Disabled)), coloursOf(Look::Dark).textOff));
}

TEST_F(ThemeTest, IconsOutliveTheTheme)
{
    QIcon icon;
    {
        const Theme theme;
        icon = theme.icon(Glyph::Search);
    }
    EXPECT_TRUE(isDrawn(icon.pixmap(24, 24)));
}

TEST_F(ThemeTest, PixmapsHaveTheSizeOfTheDevice)
{
    const Theme theme;
    const QPixmap pixmap = theme.pixmap(Glyph::Lock, Token::Text, 20, 2.0);
    EXPECT_EQ(pixmap.size(), QSize(40, 40));
    EXPECT_DOUBLE_EQ(pixmap.devicePixelRatio(), 2.0);
}

TEST_F(ThemeTest, BackPointsTheOtherWayFromRightToLeft)
{
    const Theme theme;
    const QImage fromLeft = theme.pixmap(Glyph::ChevronBack, Token::Text, 24, 1.0).toImage();
    const QImage loupe = theme.pixmap(Glyph::Search, Token::Text, 24, 1.0).toImage();
    QApplication::setLayoutDirection(Qt::RightToLeft);
    EXPECT_EQ(theme.pixmap(Glyph::ChevronBack, Token::Text, 24, 1.0).toImage(), fromLeft.mirrored(true, false));
    EXPECT_EQ(theme.pixmap(Glyph::Search, Token::Text, 24, 1.0).toImage(), loupe);
}

TEST_F(ThemeTest, ALookCanBeChangedWhileTheProgramRuns)
{
    Theme theme;
    theme.apply(*qApp, Look::Light);
    QLabel label;
    setRole(&label, Role::Muted);
    label.ensurePolished();
    EXPECT_EQ(label.palette().color(QPalette::WindowText), coloursOf(Look::Light).textMuted);

    const QSignalSpy changed(&theme, &Theme::changed);
    theme.setLook(Look::Dark);
    label.ensurePolished();
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(theme.shownLook(), Look::Dark);
    EXPECT_EQ(theme.colours().window, coloursOf(Look::Dark).window);
    EXPECT_EQ(QApplication::palette().color(QPalette::Window), coloursOf(Look::Dark).window);
    EXPECT_EQ(label.palette().color(QPalette::WindowText), coloursOf(Look::Dark).textMuted);
    theme.setLook(Look::Dark);
    EXPECT_EQ(changed.count(), 1);
}

TEST_F(ThemeTest, SystemIsWhatTheDesktopWasAtTheStart)
{
    QApplication::setPalette(QPalette(QColor(0x20, 0x20, 0x20)));
    Theme theme;
    theme.apply(*qApp, Look::System);
    EXPECT_EQ(theme.shownLook(), Look::Dark);
    theme.setLook(Look::Light);
    EXPECT_EQ(theme.shownLook(), Look::Light);
    theme.setLook(Look::System);
    EXPECT_EQ(theme.look(), Look::System);
    EXPECT_EQ(theme.shownLook(), Look::Dark);
}

TEST_F(ThemeTest, TextGrowsFromTheDesktopsOwnSize)
{
    QFont base = QApplication::font();
    base.setPointSizeF(10);
    const TypeScale once = typeScaleFor(base);
    const TypeScale twice = typeScaleFor(base, 2.0);
    EXPECT_DOUBLE_EQ(once.body.pointSizeF(), 10.0);
    EXPECT_DOUBLE_EQ(twice.body.pointSizeF(), 20.0);
    EXPECT_LT(once.small.pointSizeF(), once.body.pointSizeF());
    EXPECT_LT(once.body.pointSizeF(), once.heading.pointSizeF());
    EXPECT_LT(once.heading.pointSizeF(), once.title.pointSizeF());
    EXPECT_LT(once.title.pointSizeF(), once.display.pointSizeF());

    QFont inPixels = base;
    inPixels.setPixelSize(20);
    EXPECT_GT(typeScaleFor(inPixels).body.pointSizeF(), 0.0);

    Theme theme;
    theme.apply(*qApp, Look::Light);
    const double before = theme.type().body.pointSizeF();
    theme.setTextScale(5.0);
    EXPECT_DOUBLE_EQ(theme.textScale(), 2.0);
    EXPECT_DOUBLE_EQ(theme.type().body.pointSizeF(), before * 2);
}

TEST_F(ThemeTest, TheStyleSheetLeavesNoTokenUnfilled)
{
    const TypeScale type = typeScaleFor(QApplication::font());
    for (const Look look : {Look::Light, Look::Dark, Look::HighContrast}) {
        const QString sheet = styleSheetFor(coloursOf(look), type);
        EXPECT_FALSE(sheet.contains(QLatin1Char('@')));
        EXPECT_TRUE(sheet.contains(coloursOf(look).accent.name()));
        EXPECT_EQ(sheet.count(QLatin1Char('{')), sheet.count(QLatin1Char('}')));
    }
}

TEST_F(ThemeTest, TheRingOfACheckMarkGoesAroundItsWords)
{
    Theme theme;
    theme.apply(*qApp, Look::Light);
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        QRadioButton mark(QStringLiteral("Tables"));
        mark.setLayoutDirection(direction);
        mark.resize(400, mark.sizeHint().height());
        mark.ensurePolished();
        QImage image(mark.size(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QStyleOptionFocusRect ring;
        ring.initFrom(&mark);
        QPainter painter(&image);
        mark.style()->drawPrimitive(QStyle::PE_FrameFocusRect, &ring, &painter, &mark);
        painter.end();
        const bool isMirrored = direction == Qt::RightToLeft;
        const auto isEmpty = [&image, isMirrored](int fromTheStart) {
            const int x = isMirrored ? image.width() - 1 - fromTheStart : fromTheStart;
            for (int y = 0; y < image.height(); ++y) {
                if (image.pixelColor(x, y) != QColor(Qt::white))
                    return false;
            }
            return true;
        };
        EXPECT_FALSE(isEmpty(mark.sizeHint().width() / 2));
        EXPECT_TRUE(isEmpty(mark.sizeHint().width() + 8)) << "however wide the widget is";
    }
}

TEST_F(ThemeTest, TheArrowOfAChoiceGrowsWithTheWords)
{
    for (const double scale : {1.0, 2.0}) {
        const TypeScale type = typeScaleFor(QApplication::font(), scale);
        const QString sheet = styleSheetFor(coloursOf(Look::Light), type);
        const QRegularExpression arrow(QStringLiteral("QComboBox::down-arrow[^}]* width: ([0-9]+)px"));
        const int side = arrow.match(sheet).captured(1).toInt();
        EXPECT_GE(side, 16);
        EXPECT_NEAR(side, QFontMetrics(type.body).height(), 4) << scale;
    }
}
