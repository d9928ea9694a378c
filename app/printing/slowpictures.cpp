// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/slowpictures.h"

#include <QImage>
#include <QMutex>
#include <QPainter>
#include <QThread>
#include <QThreadPool>
#include <QWaitCondition>

#include <utility>

namespace hearth {

namespace {

constexpr unsigned long kPatience = 10; // milliseconds between two looks at whether to go on

/// What those who make pictures and the one who waits for them share; it outlives whoever goes first.
struct Making final
{
    QMutex mutex;
    QWaitCondition isMade;
    std::vector<std::pair<std::size_t, QImage>> made; // guarded by mutex
};

PaperPicture drawn(const QImage &image)
{
    return [image](QPainter &painter, const QRectF &place, double) {
        painter.save();
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(place, image);
        painter.restore();
    };
}

} // namespace

bool makeSlowPictures(PrintContent &content, const LayoutProgress &progress)
{
    const auto atOnce =
        static_cast<std::size_t>(QThread::idealThreadCount()) + 1; // one waits while the others are made
    const auto making = std::make_shared<Making>();
    const std::vector<SlowPicture> slow = content.slowPictures;
    const auto goOn = [&](std::size_t done) {
        return !progress || progress(static_cast<double>(done) / static_cast<double>(slow.size()));
    };
    std::size_t begun = 0;
    std::size_t done = 0;
    while (done < slow.size()) {
        if (begun < slow.size() && begun - done < atOnce) {
            QThreadPool::globalInstance()->start([making, place = begun, make = slow[begun].read()] {
                QImage image = make();
                const QMutexLocker locker(&making->mutex);
                making->made.emplace_back(place, std::move(image));
                making->isMade.wakeAll();
            });
            ++begun;
        } else {
            QMutexLocker locker(&making->mutex);
            if (making->made.empty())
                making->isMade.wait(&making->mutex, kPatience);
            for (const auto &[place, image] : std::exchange(making->made, {})) {
                content.pictures.emplace(slow[place].name, drawn(image));
                ++done;
            }
        }
        if (!goOn(done))
            return false;
    }
    content.slowPictures.clear();
    return true;
}

LayoutProgress partOfProgress(const LayoutProgress &progress, double from, double to)
{
    if (!progress)
        return {};
    return [progress, from, to](double done) { return progress(from + (to - from) * done); };
}

} // namespace hearth
