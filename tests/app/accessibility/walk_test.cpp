// SPDX-License-Identifier: GPL-3.0-or-later
// A walk through every page and editor of the sample, as somebody takes it who cannot see, or uses no mouse.
#include "app/accessibility/walkfixture.h"

namespace hearth {
namespace {

using test::kAllComposed;
using test::kAllPages;

class WindowWalk : public test::SampleWalk
{
protected:
    void expectTabFollowsTheEyeOnPages()
    {
        for (const PageId id : kAllPages) {
            window.workspace()->show(id);
            expectTabFollows(QStringLiteral("page %1").arg(static_cast<int>(id)));
        }
    }
    void expectTabFollowsTheEyeInEditors()
    {
        for (const Kind kind : kAllComposed) {
            window.workspace()->compose(kind);
            expectTabFollows(QStringLiteral("editor %1").arg(static_cast<int>(kind)));
        }
    }

private:
    void expectTabFollows(const QString &where)
    {
        settle();
        window.workspace()->focusPages();
        expectTabFollowsTheEye(where, &window, window.workspace()); // the side, the header, the page
    }
};

TEST_F(WindowWalk, EveryPageCanBeHeard)
{
    for (const PageId id : kAllPages) {
        window.workspace()->show(id);
        expectNothingMissing(QStringLiteral("page %1").arg(static_cast<int>(id)));
    }
}

TEST_F(WindowWalk, EveryEditorCanBeHeard)
{
    for (const Kind kind : kAllComposed) {
        window.workspace()->compose(kind);
        expectNothingMissing(QStringLiteral("editor %1").arg(static_cast<int>(kind)));
    }
}

TEST_F(WindowWalk, TabFollowsTheEyeOnEveryPage)
{
    expectTabFollowsTheEyeOnPages();
}

TEST_F(WindowWalk, TabFollowsTheEyeInEveryEditor)
{
    expectTabFollowsTheEyeInEditors();
}

TEST_F(WindowWalk, TabFollowsTheEyeOnASmallScreen)
{
    window.resize(test::kSmallScreen);
    expectTabFollowsTheEyeOnPages();
    expectTabFollowsTheEyeInEditors();
}

} // namespace
} // namespace hearth
