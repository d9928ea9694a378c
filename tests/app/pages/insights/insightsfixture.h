// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/pagefixture.h"
#include "pages/insights/chartpanel.h"
#include "pages/insights/chartpicture.h"
#include "pages/insights/drawingqueue.h"
#include "pages/insights/insightspage.h"
#include "pages/insights/rangebar.h"
#include "support/awaiting.h"
#include "widgets/segmentedcontrol.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

namespace hearth::test {

/// The page of insights of a journal, with what is needed to fill and to work it.
class InsightsPageTest : public PageTest
{
protected:
    explicit InsightsPageTest(int partners = 2)
        : PageTest(partners)
    {
    }
    CheckIn checkIn(QDate day, int rating, Visibility visibility = Visibility::Private)
    {
        CheckIn made = journal().compose<CheckIn>();
        made.period = Period::containing(day, Cadence::Week);
        made.record.date = day;
        made.record.visibility = visibility;
        for (const Dimension dimension : kDimensions)
            made.setAnswer(dimension, Answer::rated(rating).value());
        return made;
    }
    void add(const AnyRecord &record) { ASSERT_TRUE(journal().add(record)); }
    void hide(const QList<Dimension> &dimensions)
    {
        Preferences preferences = journal().preferences();
        const bool isKept = journal().findRecord(preferences.record.id) != nullptr;
        preferences.hidden = dimensions;
        ASSERT_TRUE(isKept ? journal().replace(preferences) : journal().add(preferences));
    }

    /// Both look at the screen, and Anna writes.
    void sitTogether()
    {
        page.reset();
        reopen();
        openForBoth();
    }

    void showPage()
    {
        page = std::make_unique<InsightsPage>(context());
        page->resize(1060, 780);
        page->show();
        page->activate();
        draw();
    }
    /// Until everything in sight is drawn.
    void draw() const
    {
        QCoreApplication::processEvents(); // what is coalesced
        auto *queue = page->findChild<DrawingQueue *>();
        QSignalSpy emptied(queue, &DrawingQueue::emptied);
        while (!queue->isEmpty())
            ASSERT_TRUE(arrivesAnew(emptied));
    }
    ChartPanel *panel(Dimension dimension) const
    {
        for (ChartPanel *each : page->panels()) {
            if (each->topic() == ChartTopic(dimension))
                return each;
        }
        return nullptr;
    }
    /// Shows the chart of that topic large.
    void open(const ChartTopic &topic)
    {
        const auto found = std::ranges::find(page->panels(), topic, &ChartPanel::topic);
        ASSERT_NE(found, page->panels().end());
        (*found)->click();
        draw();
        ASSERT_NE(page->opened(), nullptr);
    }
    void showNumbers()
    {
        auto *show = buttonNamed<QPushButton>(*page, QStringLiteral("Show the numbers"));
        ASSERT_NE(show, nullptr);
        show->setChecked(true);
        draw();
    }
    static std::size_t ratingsIn(const ChartContent &content)
    {
        return std::get<RatingSeries>(content.parts.front().series).points.size();
    }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *each : page->findChildren<QPushButton *>()) {
            if (each->text() == text)
                return each;
        }
        return nullptr;
    }
    SegmentedControl *control(const QString &name) const
    {
        for (SegmentedControl *each : page->findChildren<SegmentedControl *>()) {
            if (each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }
    /// The picture of the chart that is shown large.
    ChartPicture *large() const
    {
        for (ChartPicture *each : page->findChildren<ChartPicture *>()) {
            if (each->focusPolicy() == Qt::StrongFocus)
                return each;
        }
        return nullptr;
    }
    static void mouse(QWidget *widget, QEvent::Type type, QPointF place, Qt::MouseButtons buttons)
    {
        QMouseEvent event(type, place, widget->mapToGlobal(place),
                          type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton, buttons, Qt::NoModifier);
        QApplication::sendEvent(widget, &event);
    }
    /// Over the picture, from the middle of one step to that of another.
    static void drag(ChartPicture *picture, int from, int to)
    {
        const auto middle = [picture](int slot) {
            return QPointF(picture->timeScale().leftOf(slot) + picture->timeScale().width / 2, 60);
        };
        mouse(picture, QEvent::MouseButtonPress, middle(from), Qt::LeftButton);
        mouse(picture, QEvent::MouseMove, middle(to), Qt::LeftButton);
        mouse(picture, QEvent::MouseButtonRelease, middle(to), Qt::NoButton);
    }
    static void turn(QWidget *widget, QPointF place, int angle, Qt::KeyboardModifiers modifiers)
    {
        QWheelEvent event(place, widget->mapToGlobal(place), {}, {0, angle}, Qt::NoButton, modifiers, Qt::NoScrollPhase,
                          false);
        QApplication::sendEvent(widget, &event);
    }
    MonthRange shown() const { return page->findChild<RangeBar *>()->months(); }
    QStringList wordsInSight() const
    {
        QStringList words;
        for (const QLabel *label : page->findChildren<QLabel *>()) {
            if (label->isVisible())
                words += label->text();
        }
        return words;
    }

    std::unique_ptr<InsightsPage> page;
};

} // namespace hearth::test
