// SPDX-License-Identifier: GPL-3.0-or-later
// A walk through every page and editor of the sample, as somebody takes it who cannot see, or uses no mouse.
#include "app/accessibility/readscreen.h"
#include "app/shell/mainwindowfixture.h"

#include <QApplication>

namespace hearth {
namespace {

using test::faultsIn;
using test::jumpsOf;
using test::tabStops;

constexpr std::array kPages{PageId::Today,      PageId::Journal, PageId::CheckIn,  PageId::Together, PageId::Gratitude,
                            PageId::Agreements, PageId::Talk,    PageId::Insights, PageId::Settings};
constexpr std::array kComposed{
    Kind::Entry,      Kind::GratitudeNote, Kind::CheckIn, Kind::SharedExperience, Kind::AgreementVersion,
    Kind::Commitment, Kind::Conversation};

class WindowWalk : public test::MainWindowTest
{
protected:
    void SetUp() override
    {
        QSignalSpy unlocked(&world.session, &Session::unlocked);
        window.openSample();
        ASSERT_TRUE(unlocked.count() > 0 || unlocked.wait(60'000));
        ASSERT_NE(window.workspace(), nullptr);
    }
    void settle() const
    {
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
    }
    void expectNothingMissing(const QString &where)
    {
        settle();
        for (QWidget *shown : QApplication::topLevelWidgets()) {
            if (!shown->isVisible())
                continue;
            for (const QString &fault : faultsIn(shown))
                ADD_FAILURE() << where.toStdString() << ": " << fault.toStdString();
        }
    }
    void expectTabFollowsTheEye(const QString &where, QWidget *within)
    {
        settle();
        window.workspace()->focusPages();
        for (const QString &jump : jumpsOf(tabStops(&window), within))
            ADD_FAILURE() << where.toStdString() << ": " << jump.toStdString();
    }
};

TEST_F(WindowWalk, EveryPageCanBeHeard)
{
    for (const PageId id : kPages) {
        window.workspace()->show(id);
        expectNothingMissing(QStringLiteral("page %1").arg(static_cast<int>(id)));
    }
}

TEST_F(WindowWalk, EveryEditorCanBeHeard)
{
    for (const Kind kind : kComposed) {
        window.workspace()->compose(kind);
        expectNothingMissing(QStringLiteral("editor %1").arg(static_cast<int>(kind)));
    }
}

TEST_F(WindowWalk, TabFollowsTheEyeOnEveryPage)
{
    for (const PageId id : kPages) {
        window.workspace()->show(id);
        expectTabFollowsTheEye(QStringLiteral("page %1").arg(static_cast<int>(id)), window.workspace()->page(id));
    }
}

TEST_F(WindowWalk, TabFollowsTheEyeInEveryEditor)
{
    for (const Kind kind : kComposed) {
        window.workspace()->compose(kind);
        const PageId id = window.workspace()->currentPage();
        expectTabFollowsTheEye(QStringLiteral("editor %1").arg(static_cast<int>(kind)), window.workspace()->page(id));
    }
}

} // namespace
} // namespace hearth
