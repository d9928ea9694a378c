// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/prompter.h"

#include "page/questiondialog.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

namespace hearth {
namespace {

/// Asks, and lets `answer` do something with the dialog.
template <typename Answer>
bool ask(const Prompter::Question &question, Answer answer)
{
    QTimer::singleShot(0, qApp, [&answer] {
        auto *dialog = qobject_cast<QuestionDialog *>(QApplication::activeModalWidget());
        ASSERT_NE(dialog, nullptr);
        answer(*dialog);
    });
    const QTemporaryDir place;
    Settings settings(place.filePath(QStringLiteral("hearthbook.ini")));
    DialogPrompter prompter(settings);
    return prompter.ask(nullptr, question);
}

TEST(Prompter, ShowsNamesAsTheyWereWritten)
{
    const QString name = QStringLiteral("<b>Ben</b><img src=\"file:///etc/hostname\">");
    ask({QStringLiteral("Share this with %1?").arg(name), QStringLiteral("%1 will read it.").arg(name),
         QStringLiteral("Share")},
        [](QuestionDialog &dialog) {
            EXPECT_EQ(dialog.findChildren<QLabel *>().size(), 2);
            for (const QLabel *label : dialog.findChildren<QLabel *>())
                EXPECT_EQ(label->textFormat(), Qt::PlainText);
            dialog.reject();
        });
}

TEST(Prompter, TheSafeAnswerIsTheDefaultAndWhatEscapeSays)
{
    const Prompter::Question question{QStringLiteral("Delete it?"), QStringLiteral("It is gone then."),
                                      QStringLiteral("Delete"), true};
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Escape})
        EXPECT_FALSE(ask(question, [key](QuestionDialog &dialog) { QTest::keyClick(&dialog, key); }));
    EXPECT_TRUE(ask(question, [](QuestionDialog &dialog) {
        const auto *cancel = dialog.findChild<QPushButton *>(QStringLiteral("cancel"));
        auto *confirm = dialog.findChild<QPushButton *>(QStringLiteral("confirm"));
        EXPECT_TRUE(cancel->isDefault());
        EXPECT_LT(cancel->x(), confirm->x()) << "what goes ahead stands at the end, as in every dialog";
        confirm->click();
    }));
}

TEST(Prompter, AFolderThatIsNotThereIsNoNameOfAFile)
{
    const QTemporaryDir place;
    const QString there = QDir::cleanPath(place.path());
    EXPECT_EQ(folderThereOrAround(there), there);
    EXPECT_EQ(folderThereOrAround(place.filePath(QStringLiteral("Hearthbook backups"))), there);
    EXPECT_EQ(folderThereOrAround(place.filePath(QStringLiteral("a/b"))), there);
    EXPECT_EQ(folderThereOrAround(QStringLiteral("/gone/for/long")), QDir::rootPath());
}

} // namespace
} // namespace hearth
