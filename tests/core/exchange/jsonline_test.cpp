// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsonline.h"

#include <gtest/gtest.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <random>

namespace hearth {
namespace {

QByteArray asQtWrites(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray bytesOf(const JsonLine &line)
{
    QByteArray bytes;
    line.appendTo(bytes);
    return bytes;
}

QByteArray textAlone(const QString &text)
{
    QByteArray bytes("before");
    appendJsonText(bytes, text);
    return bytes;
}

QByteArray textAsQtWrites(const QString &text)
{
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return "before" + list.mid(1).chopped(1);
}

/// Letters, marks that are escaped, and what lies at the borders of UTF-8 and of pairs.
QString someText(std::mt19937 &random, int length)
{
    constexpr char16_t kSigns[] = {u'a',   u'"',   u'\\',  u'\n',  u'\r',  u'\t',  u'\b',  u'\f',  0x01,
                                   0x1f,   0x20,   0x7f,   0x80,   0xfc,   0x7ff,  0x800,  0x2028, 0xd7ff,
                                   0xd800, 0xdbff, 0xdc00, 0xdfff, 0xe000, 0xfffd, 0xfffe, 0xffff, u'/'};
    std::uniform_int_distribution<std::size_t> which(0, std::size(kSigns) - 1);
    QString text;
    for (int i = 0; i < length; ++i)
        text += QChar(kSigns[which(random)]);
    return text;
}

TEST(JsonLine, WritesEveryTextAsQtDoes)
{
    for (const char *text : {"", "words", "Größe und “Zeichen”", "ein \xf0\x9f\x91\xa9\xf0\x9f\x8f\xbd Herz"})
        EXPECT_EQ(textAlone(QString::fromUtf8(text)), textAsQtWrites(QString::fromUtf8(text)));
    std::mt19937 random(1);
    for (int i = 0; i < 2000; ++i) {
        const QString text = someText(random, i % 40);
        ASSERT_EQ(textAlone(text), textAsQtWrites(text)) << text.toUtf8().toHex().constData();
    }
}

// The text is read in pieces, and a pair may lie across two.
TEST(JsonLine, WritesALongTextAsQtDoes)
{
    const QString pair = QString::fromUtf8("\xf0\x9f\x91\xa9");
    for (int before = 4090; before < 4100; ++before) {
        const QString text = QString(before, QLatin1Char('x')) + pair + QString(5000, QChar(0x1f)) + pair;
        ASSERT_EQ(textAlone(text), textAsQtWrites(text)) << before;
    }
    const QString half = QString(4095, QLatin1Char('x')) + QChar(0xd83d);
    EXPECT_EQ(textAlone(half), textAsQtWrites(half));
}

TEST(JsonLine, OrdersItsMembersAsQtDoes)
{
    const QJsonValue inner = QJsonObject{{QStringLiteral("b"), 1}, {QStringLiteral("a"), QJsonArray{true, 2.5, {}}}};
    const QList<std::pair<QString, QJsonValue>> members{
        {QStringLiteral("zebra"), QStringLiteral("a \"word\"")},
        {QStringLiteral("id"), QStringLiteral("4711")},
        {QString::fromUtf8("größe"), 7},
        {QString::fromUtf8("\xf0\x9f\x91\xa9"), 1e300}, // above the next as letters, below it as UTF-16
        {QString(QChar(0xfb01)), -0.125},
        {QStringLiteral("a \"mark\"\n"), inner},
        {QStringLiteral("idea"), true},
        {QStringLiteral("i"), QJsonValue()},
        {QString(), QStringLiteral("no name")},
        {QStringLiteral("Id"), QJsonArray()}};
    QJsonObject object;
    JsonLine line;
    for (const auto &[name, value] : members) {
        object.insert(name, value);
        line.insert(name, value);
        EXPECT_EQ(bytesOf(line), asQtWrites(object));
    }
    line.clear();
    EXPECT_EQ(bytesOf(line), "{}");
}

TEST(JsonLine, ALaterMemberTakesThePlaceOfOneOfItsName)
{
    JsonLine line;
    line.insertText(QLatin1String("author"), QStringLiteral("Ida"));
    line.insert(QLatin1String("own"), true);
    line.insert(QStringLiteral("author"), QJsonValue(QStringLiteral("Sam")));
    EXPECT_TRUE(line.contains(QStringLiteral("author")));
    EXPECT_EQ(bytesOf(line), R"({"author":"Sam","own":true})");
    line.remove(QLatin1String("author"));
    line.remove(QLatin1String("nothing"));
    EXPECT_FALSE(line.contains(QStringLiteral("author")));
    JsonLine within;
    within.insertText(QLatin1String("title"), u"x");
    line.insertObject(QLatin1String("asWords"), within);
    EXPECT_EQ(bytesOf(line), R"({"asWords":{"title":"x"},"own":true})");
}

} // namespace
} // namespace hearth
