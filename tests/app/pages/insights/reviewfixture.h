// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/pagefixture.h"
#include "pages/insights/insightspage.h"
#include "pages/insights/reviewinvitation.h"
#include "pages/insights/reviewview.h"
#include "support/patience.h"
#include "widgets/taborder.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>

namespace hearth::test {

inline constexpr YearMonth kMonth(2026, 7);

/// The month in review, as it is looked at in the window.
class ReviewInTheWindow : public PageTest
{
protected:
    ReviewInTheWindow()
    {
        auto note = noteOf(journal(), QStringLiteral("the soup on Monday"));
        note.record.visibility = Visibility::Shared;
        add(note);
        auto walk = journal().compose<SharedExperience>();
        walk.title = QStringLiteral("Walk by the sea");
        walk.state = ExperienceState::Lived;
        walk.record.visibility = Visibility::Shared;
        add(walk);
        auto quarrel = journal().compose<SharedExperience>();
        quarrel.title = QStringLiteral("The long evening");
        quarrel.state = ExperienceState::Lived;
        quarrel.tone = Tone::Challenging;
        quarrel.record.visibility = Visibility::Shared;
        add(quarrel);
        auto checkIn = journal().compose<CheckIn>();
        checkIn.period = Period::containing(journal().clock().today(), Cadence::Week);
        checkIn.record.visibility = Visibility::Shared;
        checkIn.setAnswer(Dimension::Connected, Answer::rated(6).value());
        add(checkIn);
        begin();
    }
    void add(const AnyRecord &record) { ASSERT_TRUE(journal().add(record)); }
    void begin()
    {
        page = std::make_unique<InsightsPage>(context());
        page->resize(1060, 780);
        page->show();
        page->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(page.get(), patience));
        page->activate();
        page->findChild<ReviewInvitation *>()->choose(kMonth);
        buttonNamed(*page, journal().isTogether() ? QStringLiteral("Look back together") : QStringLiteral("Look back"))
            ->click();
    }
    void press(Qt::Key key)
    {
        tabAsItStands(page.get(), page.get()); // as the window does
        QTest::keyClick(QApplication::focusWidget(), key);
    }
    [[nodiscard]] ReviewView &view() { return *page->findChild<ReviewView *>(); }
    [[nodiscard]] ReviewStep step() { return view().step(); }
    void goTo(ReviewStep wanted)
    {
        for (int i = 0; i < 20 && step() != wanted; ++i)
            view().goOn();
        ASSERT_EQ(step(), wanted);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
    [[nodiscard]] qsizetype records() { return journal().all<Entry>().size() + journal().all<Commitment>().size(); }

    std::unique_ptr<InsightsPage> page;
};

} // namespace hearth::test
