// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/prompter.h"

#include "page/questiondialog.h"
#include "support/opendialog.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

namespace hearth {
namespace {

/// Asks, and lets `answer` do something with the dialog.
template <typename Answer>
bool ask(const Prompter::Question &question, Answer answer)
{
    test::whenOpen<QuestionDialog>([&answer](QuestionDialog &dialog) { answer(dialog); });
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

TEST(Prompter, DialogsForFilesBeginWhereTheyAreAskedToUnderANeutralTitle)
{
    const QTemporaryDir place;
    Settings settings(place.filePath(QStringLiteral("hearthbook.ini")));
    DialogPrompter prompter(settings);
    const auto expect = [&place](const QString &name, const QString &typed) {
        test::whenOpen<QFileDialog>([&place, name, typed](QFileDialog &dialog) {
            EXPECT_EQ(dialog.windowTitle(), QStringLiteral("Hearthbook")) << "others may see the task bar";
            EXPECT_EQ(dialog.accessibleName(), name);
            EXPECT_EQ(dialog.directory().canonicalPath(), QDir(place.path()).canonicalPath());
            EXPECT_EQ(dialog.findChild<QLineEdit *>(QStringLiteral("fileNameEdit"))->text(), typed);
            dialog.reject();
        });
    };
    expect(QStringLiteral("Choose a backup"), {});
    EXPECT_EQ(prompter.chooseBackup(nullptr, place.filePath(QStringLiteral("Hearthbook backups"))), QString());
    expect(QStringLiteral("Where"), {});
    EXPECT_EQ(prompter.chooseFolder(nullptr, QStringLiteral("Where"), place.filePath(QStringLiteral("a/b"))),
              QString());
    expect(QStringLiteral("Where"), QStringLiteral("copy.zip"));
    EXPECT_EQ(prompter.chooseTarget(nullptr, QStringLiteral("Where"), place.filePath(QStringLiteral("gone/copy.zip")),
                                    QStringLiteral("Archives (*.zip)")),
              QString());
}

TEST(Prompter, GivesTheFileThatWasChosenAndBeginsThereNextTime)
{
    const QTemporaryDir place;
    Settings settings(place.filePath(QStringLiteral("hearthbook.ini")));
    DialogPrompter prompter(settings);
    const QString path = place.filePath(QStringLiteral("words.jsonl"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.close();
    test::whenOpen<QFileDialog>([&path](QFileDialog &dialog) {
        auto *typed = dialog.findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
        typed->setText(path);
        QTest::keyClick(typed, Qt::Key_Return);
    });
    EXPECT_EQ(prompter.chooseSource(nullptr), path);
    EXPECT_EQ(settings.folderFor(FileUse::Sources), place.path());
}

} // namespace
} // namespace hearth
