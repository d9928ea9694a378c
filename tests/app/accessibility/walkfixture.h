// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accessibility/readscreen.h"
#include "app/shell/mainwindowfixture.h"
#include "search/searchservice.h"
#include "support/awaiting.h"

#include <QApplication>

#include <array>

namespace hearth::test {

inline constexpr std::array kAllPages{PageId::Today,    PageId::Journal,   PageId::CheckIn,
                                      PageId::Together, PageId::Gratitude, PageId::Agreements,
                                      PageId::Talk,     PageId::Insights,  PageId::Settings};
inline constexpr std::array kAllComposed{
    Kind::Entry,      Kind::GratitudeNote, Kind::CheckIn, Kind::SharedExperience, Kind::AgreementVersion,
    Kind::Commitment, Kind::Conversation};
/// The least that every page and dialog fits into, its frame included.
inline constexpr QSize kSmallScreen(1024, 700);

/// A window with the sample open, for whoever cannot see it or uses no mouse.
class SampleWalk : public MainWindowTest
{
protected:
    void SetUp() override
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); // whatever was before
        QSignalSpy unlocked(&world.session, &Session::unlocked);
        window.openSample();
        ASSERT_TRUE(arrives(unlocked));
        ASSERT_NE(window.workspace(), nullptr);
    }

    static void settle()
    {
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
    }

    /// As the pages have it.
    [[nodiscard]] PageContext context()
    {
        return {world.theme, journal(), search, world.session, world.settings, world.prompter, *window.workspace()};
    }

    static void expectNothingMissing(const QString &where)
    {
        settle();
        for (QWidget *shown : QApplication::topLevelWidgets()) {
            if (!shown->isVisible())
                continue;
            for (const QString &fault : faultsIn(shown))
                ADD_FAILURE() << where.toStdString() << ": " << fault.toStdString();
        }
    }

    /// From what has the keyboard now, within a part of that window or all of it.
    static void expectTabFollowsTheEye(const QString &where, QWidget *in, const QWidget *within)
    {
        ReadingEye eye(within);
        tabStops(in, [&eye](const QWidget *stop) { eye.comeTo(stop); });
        for (const QString &jump : eye.jumps())
            ADD_FAILURE() << where.toStdString() << ": " << jump.toStdString();
    }

    SearchService search;
};

} // namespace hearth::test
