// SPDX-License-Identifier: GPL-3.0-or-later
#include "spelling/spellchecker.h"

#include "app/spelling/underlined.h"
#include "session/settings.h"
#include "spelling/spellinginstaller.h"
#include "spelling/spellingsupport.h"
#include "support/awaiting.h"
#include "widgets/growingtext.h"

#include <QDirIterator>
#include <QFile>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

using namespace hearth;

namespace {

/// Enchant looks after its own files in a folder of this test's.
class SpellCheckerTest : public testing::Test
{
protected:
    SpellCheckerTest()
    {
        for (const char *name : {"HOME", "XDG_CONFIG_HOME", "ENCHANT_CONFIG_DIR"}) {
            before.append({name, qEnvironmentVariableIsSet(name), qgetenv(name)});
            qputenv(name, QFile::encodeName(home.path()));
        }
    }
    ~SpellCheckerTest() override
    {
        for (const Variable &variable : before) {
            if (variable.wasSet)
                qputenv(variable.name, variable.value);
            else
                qunsetenv(variable.name);
        }
    }

    /// False where none of these dictionaries is installed.
    bool load(const QStringList &languages)
    {
        QSignalSpy changed(&checker, &Spelling::changed);
        checker.setLanguages(languages);
        return test::arrivesAnew(changed) && checker.isAvailable();
    }
    /// Of every file under the home folder.
    [[nodiscard]] QByteArray written() const
    {
        QByteArray all;
        QDirIterator files(home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            EXPECT_TRUE(file.open(QIODevice::ReadOnly));
            all += file.fileName().toUtf8() + '\n' + file.readAll();
        }
        return all;
    }

    struct Variable
    {
        const char *name;
        bool wasSet;
        QByteArray value;
    };
    QTemporaryDir home;
    QList<Variable> before;
    SpellChecker checker;
};

constexpr auto kNoEnglish = "There is no English dictionary (hunspell-en-us) here.";
constexpr auto kNoGerman = "There is no German dictionary (hunspell-de-de) here.";

} // namespace

TEST_F(SpellCheckerTest, WithoutADictionaryEverythingIsCorrect)
{
    EXPECT_FALSE(checker.isAvailable());
    EXPECT_FALSE(load({QStringLiteral("xx_XX")}));
    EXPECT_TRUE(checker.isCorrect(QStringLiteral("hwo")));
    EXPECT_TRUE(checker.suggestions(QStringLiteral("hwo"), 6).isEmpty());
}

TEST_F(SpellCheckerTest, KnowsEnglish)
{
    if (!load({QStringLiteral("en_US")}))
        GTEST_SKIP() << kNoEnglish;
    EXPECT_TRUE(SpellChecker::languages().contains(QStringLiteral("en_US")));
    for (const char *word : {"together", "doesn't", "doesn’t", "Monday", "TOGETHER"})
        EXPECT_TRUE(checker.isCorrect(QString::fromUtf8(word))) << word;
    for (const char *word : {"togehter", "doesnt’t", "Tsraße"})
        EXPECT_FALSE(checker.isCorrect(QString::fromUtf8(word))) << word;
    const QStringList better = checker.suggestions(QStringLiteral("togehter"), 3);
    EXPECT_TRUE(better.contains(QStringLiteral("together")));
    EXPECT_LE(better.size(), 3);
}

TEST_F(SpellCheckerTest, AWordOfAnyChosenLanguageIsCorrect)
{
    if (!load({QStringLiteral("de_DE")}))
        GTEST_SKIP() << kNoGerman;
    EXPECT_TRUE(checker.isCorrect(QStringLiteral("Spaziergang")));
    EXPECT_TRUE(checker.isCorrect(QStringLiteral("Straße")));
    EXPECT_FALSE(checker.isCorrect(QStringLiteral("together")));
    if (!load({QStringLiteral("de_DE"), QStringLiteral("en_US"), QStringLiteral("xx_XX")}))
        GTEST_SKIP() << kNoEnglish;
    if (!SpellChecker::languages().contains(QStringLiteral("en_US")))
        GTEST_SKIP() << kNoEnglish;
    EXPECT_TRUE(checker.isCorrect(QStringLiteral("together")));
    EXPECT_TRUE(checker.isCorrect(QStringLiteral("Spaziergang")));
    EXPECT_FALSE(checker.isCorrect(QStringLiteral("Spazirgang")));
    EXPECT_TRUE(checker.suggestions(QStringLiteral("Spazirgang"), 6).contains(QStringLiteral("Spaziergang")));
}

TEST_F(SpellCheckerTest, DoesNotJudgeWhatItCannotRead)
{
    if (!load({QStringLiteral("en_US")}))
        GTEST_SKIP() << kNoEnglish;
    EXPECT_TRUE(checker.isCorrect(QStringLiteral("прогулка")));
    EXPECT_TRUE(checker.isCorrect(QStringLiteral("散歩")));
    EXPECT_TRUE(checker.isCorrect(QString(200, QLatin1Char('x'))));
    EXPECT_TRUE(checker.suggestions(QString(200, QLatin1Char('x')), 6).isEmpty());
}

TEST_F(SpellCheckerTest, IgnoresAWordUntilItIsGone)
{
    if (!load({QStringLiteral("en_US")}))
        GTEST_SKIP() << kNoEnglish;
    ASSERT_FALSE(checker.isCorrect(QStringLiteral("schnuffelbaer")));
    QSignalSpy changed(&checker, &Spelling::changed);
    checker.ignoreForNow(QStringLiteral("schnuffelbaer"));
    EXPECT_EQ(changed.count(), 1);
    EXPECT_TRUE(checker.isCorrect(QStringLiteral("schnuffelbaer")));
    EXPECT_TRUE(checker.isCorrect(QStringLiteral("Schnuffelbaer")));
    SpellChecker another;
    QSignalSpy loaded(&another, &Spelling::changed);
    another.setLanguages({QStringLiteral("en_US")});
    ASSERT_TRUE(test::arrivesAnew(loaded));
    EXPECT_FALSE(another.isCorrect(QStringLiteral("schnuffelbaer")));
}

TEST_F(SpellCheckerTest, NoWordReachesAFile)
{
    {
        SpellChecker checked;
        QSignalSpy loaded(&checked, &Spelling::changed);
        checked.setLanguages({QStringLiteral("en_US"), QStringLiteral("de_DE")});
        ASSERT_TRUE(test::arrivesAnew(loaded));
        if (!checked.isAvailable())
            GTEST_SKIP() << kNoEnglish;
        EXPECT_FALSE(checked.isCorrect(QStringLiteral("schnuffelbaer")));
        EXPECT_TRUE(checked.isCorrect(QStringLiteral("rhinoceros")));
        (void)checked.suggestions(QStringLiteral("schnuffelbaer"), 6);
        checked.ignoreForNow(QStringLiteral("schnuffelbaer"));
        EXPECT_TRUE(checked.isCorrect(QStringLiteral("schnuffelbaer")));
    }
    const QByteArray all = written().toLower();
    EXPECT_FALSE(all.contains("schnuffel")) << all.toStdString();
    EXPECT_FALSE(all.contains("rhinoceros"));
}

TEST_F(SpellCheckerTest, NoWordOfAFieldReachesAFile)
{
    if (!load({QStringLiteral("en_US")}))
        GTEST_SKIP() << kNoEnglish;
    {
        const Theme theme;
        Settings settings(home.filePath(QStringLiteral("settings.ini")));
        QWidget area;
        GrowingText field(QStringLiteral("Text"), 2, 4, &area);
        new SpellingInstaller(theme, settings, checker, area);
        area.show();
        area.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&area, test::patience));
        field.setFocus();
        QTest::keyClicks(&field, QStringLiteral("schnuffelbaer met a rhinozeros "));
        ASSERT_TRUE(test::becomesTrue(
            [&field] { return test::underlinedIn(*field.document()) == QStringLiteral("schnuffelbaer|rhinozeros"); }));
        SpellingSupport *support = SpellingSupport::of(field);
        const auto ignoring = support->menuAt(3);
        for (QAction *action : ignoring->actions()) {
            if (action->text() == QStringLiteral("Ignore for now"))
                action->trigger();
        }
        const auto better = support->menuAt(24);
        ASSERT_EQ(better->actions().constFirst()->text(), QStringLiteral("rhinoceros"));
        better->actions().constFirst()->trigger();
        EXPECT_EQ(field.text(), QStringLiteral("schnuffelbaer met a rhinoceros "));
        EXPECT_TRUE(test::becomesTrue([&field] { return test::underlinedIn(*field.document()).isEmpty(); }));
    }
    const QByteArray all = written().toLower();
    EXPECT_FALSE(all.contains("schnuffel")) << all.toStdString();
    EXPECT_FALSE(all.contains("rhino"));
}

TEST_F(SpellCheckerTest, CanBeTakenAwayWhileItLoads)
{
    auto hasty = std::make_unique<SpellChecker>();
    QSignalSpy changed(hasty.get(), &Spelling::changed);
    hasty->setLanguages({QStringLiteral("en_US")});
    hasty->setLanguages({QStringLiteral("de_DE")});
    EXPECT_TRUE(test::arrivesAnew(changed));
    EXPECT_EQ(changed.count(), 1); // for the last one alone
    hasty->setLanguages({QStringLiteral("en_US")});
    hasty.reset();
}
