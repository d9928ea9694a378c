// SPDX-License-Identifier: GPL-3.0-or-later
// That no window has another title is also looked after in support/main_app.cpp, for every window of every test.
#include "page/prompter.h"
#include "support/opendialog.h"

#include <gtest/gtest.h>

#include <QDialog>
#include <QLabel>
#include <QTemporaryDir>

namespace hearth {
namespace {

TEST(NeutralTitle, AQuestionStandsInItsWindowAndNotInItsTitle)
{
    const QTemporaryDir place;
    Settings settings(place.filePath(QStringLiteral("hearthbook.ini")));
    DialogPrompter prompter(settings);
    QString title;
    QString said;
    test::whenOpen<QDialog>([&](QDialog &box) {
        title = box.windowTitle();
        for (const QLabel *label : box.findChildren<QLabel *>())
            said += label->text() + QLatin1Char('|');
        box.reject();
    });
    EXPECT_FALSE(prompter.ask(nullptr, {QStringLiteral("Propose this to Ben?"), QStringLiteral("He can say no."),
                                        QStringLiteral("Propose"), false}));
    EXPECT_EQ(title, QStringLiteral("Hearthbook"));
    EXPECT_EQ(said, QStringLiteral("Propose this to Ben?|He can say no.|"));
}

} // namespace
} // namespace hearth
