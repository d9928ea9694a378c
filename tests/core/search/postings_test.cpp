// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/postings.h"

#include "search/wordhash.h"

#include <gtest/gtest.h>

#include <QHash>
#include <QStringList>

#include <utility>
#include <vector>

namespace hearth {
namespace {

using WordPair = std::pair<QString, QString>;

std::vector<WordPair> collidingWords(quint64 seed)
{
    QHash<quint32, QString> met;
    std::vector<WordPair> colliding;
    for (int number = 0; number < 1 << 18; ++number) {
        const QString word = QString::number(number);
        QString &first = met[hashOfWord(word, seed)];
        if (first.isNull())
            first = word;
        else
            colliding.emplace_back(first, word);
    }
    return colliding;
}

TEST(WordHash, WhatCollidesUnderOneSeedDoesNotUnderAnother)
{
    const std::vector<WordPair> colliding = collidingWords(1);
    ASSERT_FALSE(colliding.empty());
    for (const auto &[first, second] : colliding) {
        EXPECT_EQ(hashOfWord(first, 1), hashOfWord(second, 1));
        EXPECT_NE(hashOfWord(first, 2), hashOfWord(second, 2)) << qPrintable(first);
    }
}

TEST(Postings, HoldTheSameWhateverTheSeed)
{
    Postings one(1);
    Postings other(2);
    Postings drawn;
    QStringList words;
    for (const auto &[first, second] : collidingWords(1))
        words += {first, second};
    for (int number = 0; number < 5000; ++number) // so that the tables grow
        words += QStringLiteral("w%1").arg(number);
    for (Postings *each : {&one, &other, &drawn}) {
        each->begin(0);
        Postings::Place place = 0;
        for (const QString &word : std::as_const(words))
            each->add(word, place++);
        EXPECT_EQ(each->find(QStringLiteral("none")), std::nullopt);
        EXPECT_EQ(each->beginningWith(QStringLiteral("w12")), one.beginningWith(QStringLiteral("w12")));
    }
    for (const QString &word : std::as_const(words)) {
        ASSERT_NE(one.find(word), std::nullopt);
        EXPECT_EQ(one.find(word), other.find(word)) << qPrintable(word);
        EXPECT_EQ(one.find(word), drawn.find(word)) << qPrintable(word);
        EXPECT_EQ(one.count(*one.find(word)), 1U);
    }
}

TEST(Postings, DrawASeedOfTheirOwn)
{
    EXPECT_NE(Postings().seed(), Postings().seed());
}

} // namespace
} // namespace hearth
