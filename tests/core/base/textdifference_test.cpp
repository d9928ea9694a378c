// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/textdifference.h"

#include "support/journalfixture.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

#include <random>

namespace hearth {
namespace {

using Type = DifferencePart::Type;

/// "We [-meet][+talk] daily": what a failed comparison shows.
std::string marked(const QList<DifferencePart> &parts)
{
    QString text;
    for (const DifferencePart &part : parts) {
        if (part.type == Type::Same)
            text += part.text;
        else
            text += (part.type == Type::Removed ? QStringLiteral("[-") : QStringLiteral("[+")) + part.text +
                    QLatin1Char(']');
    }
    return text.toStdString();
}

std::string markedBetween(const char *before, const char *after)
{
    return marked(differenceBetween(QString::fromUtf8(before), QString::fromUtf8(after)));
}

QString without(Type left, const QList<DifferencePart> &parts)
{
    QString text;
    for (const DifferencePart &part : parts) {
        if (part.type != left)
            text += part.text;
    }
    return text;
}

/// The promises that hold for any two texts.
void expectSound(const QString &before, const QString &after)
{
    const QList<DifferencePart> parts = differenceBetween(before, after);
    ASSERT_TRUE(without(Type::Added, parts) == before) << marked(parts);
    ASSERT_TRUE(without(Type::Removed, parts) == after) << marked(parts);
    for (qsizetype index = 0; index < parts.size(); ++index) {
        ASSERT_FALSE(parts[index].text.isEmpty());
        if (index == 0)
            continue;
        ASSERT_NE(parts[index].type, parts[index - 1].type) << marked(parts);
        ASSERT_FALSE(parts[index].type == Type::Removed && parts[index - 1].type == Type::Added) << marked(parts);
    }
}

TEST(TextDifference, NothingChanged)
{
    EXPECT_TRUE(differenceBetween({}, {}).isEmpty());
    const QString text = QStringLiteral("We knock.");
    EXPECT_EQ(differenceBetween(text, text), (QList<DifferencePart>{{Type::Same, text}}));
}

TEST(TextDifference, AllOfItIsNewOrGone)
{
    const QString text = QStringLiteral("We knock.");
    EXPECT_EQ(differenceBetween({}, text), (QList<DifferencePart>{{Type::Added, text}}));
    EXPECT_EQ(differenceBetween(text, {}), (QList<DifferencePart>{{Type::Removed, text}}));
}

TEST(TextDifference, WordByWord)
{
    EXPECT_EQ(markedBetween("No phones after nine.", "No phones after ten."), "No phones after [-nine][+ten].");
    EXPECT_EQ(markedBetween("We knock first.", "We always knock first."), "We [+always ]knock first.");
    EXPECT_EQ(markedBetween("We always knock first.", "We knock first."), "We [-always ]knock first.");
    EXPECT_EQ(markedBetween("Nicht stören", "Bitte nicht stören"), "[-Nicht][+Bitte] [+nicht ]stören");
    EXPECT_EQ(markedBetween("don't", "do"), "[-don't][+do]");
}

TEST(TextDifference, ReplacedNeighboursReadAsOnePassage)
{
    EXPECT_EQ(markedBetween("I ask before reading.", "I knock when entering."),
              "I [-ask before reading][+knock when entering].");
    EXPECT_EQ(markedBetween("one\ntwo", "three\nfour"), "[-one][+three]\n[-two][+four]");
}

TEST(TextDifference, KeepsLettersWhole)
{
    // Letters beyond the basic plane and combined ones differ as a whole, though they share a half.
    EXPECT_EQ(markedBetween("a 😀 b", "a 😁 b"), "a [-😀][+😁] b");
    EXPECT_EQ(markedBetween("cafe", "cafe\xCC\x81"), "[-cafe][+cafe\xCC\x81]");
}

TEST(TextDifference, AnyTwoTextsComeBackExactly)
{
    std::mt19937 random(1);
    const auto pick = [&random](int high) { return std::uniform_int_distribution<int>(0, high)(random); };
    const QStringList words{QStringLiteral("we"),    QStringLiteral("knock"), QStringLiteral(" "),
                            QStringLiteral("\n"),    QStringLiteral("  "),    QStringLiteral(", "),
                            QStringLiteral("تسجيل"), QStringLiteral("日本"),  QString(QChar(0xD83D)),
                            QString(QChar(0)),       QStringLiteral("\r\n"),  QStringLiteral("e\u0301")};
    for (int round = 0; round < 2000; ++round) {
        QString before;
        for (int length = pick(60); length > 0; --length)
            before += words[pick(int(words.size()) - 1)];
        QString after = pick(3) == 0 ? QString() : before;
        for (int changes = pick(8); changes > 0; --changes) {
            const int place = pick(int(after.size()));
            after.remove(place, pick(6));
            after.insert(place, words[pick(int(words.size()) - 1)]);
        }
        expectSound(before, after);
        if (HasFatalFailure())
            FAIL() << "round " << round;
    }
}

TEST(TextDifference, LongTextsAreComparedByLine)
{
    QString before;
    for (int line = 0; line < 2000; ++line)
        before += QStringLiteral("This is line %1 of it.\n").arg(line);
    QString after = before;
    after.replace(QStringLiteral("line 700 "), QStringLiteral("row 700 "));
    const QList<DifferencePart> parts = differenceBetween(before, after);
    ASSERT_EQ(parts.size(), 4);
    EXPECT_EQ(parts[1], (DifferencePart{Type::Removed, QStringLiteral("This is line 700 of it.\n")}));
    EXPECT_EQ(parts[2], (DifferencePart{Type::Added, QStringLiteral("This is row 700 of it.\n")}));
    expectSound(before, QString(before).replace(QLatin1Char('i'), QLatin1Char('o')));
    expectSound(QString(100'000, QLatin1Char('\n')), QString(50'000, QLatin1Char('\n')) + QStringLiteral("end"));
}

TEST(TextDifference, HostileStringsComeBackExactly)
{
    const QString path = test::sharedData("naughty-strings.json");
    if (path.isEmpty())
        GTEST_SKIP() << "the shared test data is not here";
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QJsonArray strings = QJsonDocument::fromJson(file.readAll()).array();
    ASSERT_GT(strings.size(), 100);
    for (qsizetype index = 1; index < strings.size(); ++index) {
        const QString one = strings[index - 1].toString();
        const QString other = strings[index].toString();
        expectSound(one, other);
        expectSound(one + QLatin1Char(' ') + other, other + QLatin1Char(' ') + one);
        if (HasFatalFailure())
            FAIL() << "string " << index;
    }
}

} // namespace
} // namespace hearth
