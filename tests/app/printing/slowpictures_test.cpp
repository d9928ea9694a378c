// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/slowpictures.h"

#include "printing/printdocument.h"

#include <QPainter>
#include <QSemaphore>
#include <QThread>

#include <gtest/gtest.h>

#include <algorithm>
#include <atomic>

namespace hearth {

namespace {

QImage plain(const QColor &colour)
{
    QImage image(20, 20, QImage::Format_RGB32);
    image.fill(colour);
    return image;
}

/// `count` pictures in red, named "0" and so on.
PrintContent slowContent(int count, const std::function<QImage()> &make)
{
    PrintContent content(QStringLiteral("<p>words</p>"));
    for (int i = 0; i < count; ++i)
        content.slowPictures.push_back({QString::number(i), [make] { return make; }});
    return content;
}

QColor drawnBy(const PaperPicture &picture)
{
    QImage page = plain(Qt::white);
    QPainter painter(&page);
    picture(painter, QRectF(0, 0, 20, 20), 1.0);
    painter.end();
    return page.pixelColor(10, 10);
}

} // namespace

TEST(SlowPictures, AreMadeAwayFromTheWindowWithProgress)
{
    std::atomic<int> madeHere = 0;
    PrintContent content = slowContent(7, [&madeHere, window = QThread::currentThread()] {
        madeHere += QThread::currentThread() == window ? 1 : 0;
        return plain(Qt::red);
    });
    QList<double> told;
    EXPECT_TRUE(makeSlowPictures(content, [&told](double done) {
        told += done;
        return true;
    }));
    EXPECT_EQ(madeHere, 0);
    EXPECT_TRUE(content.slowPictures.empty());
    ASSERT_EQ(content.pictures.size(), 7U);
    for (const auto &[name, picture] : content.pictures)
        EXPECT_EQ(drawnBy(picture), QColor(Qt::red));
    EXPECT_TRUE(std::ranges::is_sorted(told));
    EXPECT_DOUBLE_EQ(told.back(), 1.0);
}

TEST(SlowPictures, StopAtOnceHoweverLongOneTakes)
{
    // Nobody lets the picture be finished before all is over: to wait for it would be to wait for ever.
    const auto mayEnd = std::make_shared<QSemaphore>();
    PrintContent content = slowContent(3, [mayEnd] {
        mayEnd->acquire();
        return plain(Qt::red);
    });
    int told = 0;
    EXPECT_FALSE(makeSlowPictures(content, [&told](double) { return ++told < 5; }));
    EXPECT_TRUE(content.pictures.empty());
    EXPECT_EQ(content.slowPictures.size(), 3U) << "to be made when it is asked for again";
    mayEnd->release(100);
    EXPECT_TRUE(makeSlowPictures(content, {}));
    EXPECT_EQ(content.pictures.size(), 3U);
}

TEST(SlowPictures, AreMadeOnceForAllSizesOfPaper)
{
    std::atomic<int> made = 0;
    PrintContent content = slowContent(2, [&made] {
        ++made;
        return plain(Qt::red);
    });
    content.html = QStringLiteral("<p><img src=\"0\" width=\"20\" height=\"20\"/></p>");
    const PaperLayout layout = onRunningPages(content);
    EXPECT_EQ(made, 0) << "not before pages are laid out";
    for (const Paper paper : {Paper::A4, Paper::Letter}) {
        const auto pages = layout(pageSizeOf(paper), {});
        QImage page(794, 1056, QImage::Format_RGB32);
        page.fill(Qt::white);
        QPainter painter(&page);
        pages->paintPage(painter, 0, 96);
        painter.end();
        bool isRed = false;
        for (int y = 0; y < page.height(); ++y)
            for (int x = 0; x < page.width(); ++x)
                isRed = isRed || page.pixelColor(x, y) == QColor(Qt::red);
        EXPECT_TRUE(isRed);
    }
    EXPECT_EQ(made, 2);
}

} // namespace hearth
