// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tagsline.h"

#include <gtest/gtest.h>

#include <QLabel>
#include <QTextDocument>

using namespace hearth;

TEST(TagsLine, NamesEachTagAndIsGoneWithoutOne)
{
    TagsLine line;
    EXPECT_TRUE(line.isHidden());
    line.setTags({QStringLiteral("home"), QStringLiteral("lake")});
    EXPECT_FALSE(line.isHidden());
    const auto labels = line.findChildren<QLabel *>();
    ASSERT_EQ(labels.size(), 2);
    EXPECT_EQ(labels.first()->text(), QStringLiteral("#home"));
    EXPECT_EQ(labels.last()->accessibleName(), QStringLiteral("Tag: lake"));
    line.setTags({QStringLiteral("other")});
    ASSERT_EQ(line.findChildren<QLabel *>().size(), 1);
    line.setTags({});
    EXPECT_TRUE(line.isHidden());
}

TEST(TagsLine, ShortensALongOneAndShowsMarkupAsItIs)
{
    TagsLine line;
    line.setTags({QString(10000, u'w'), QStringLiteral("<b>&amp;</b>")});
    line.resize(300, line.heightForWidth(300));
    EXPECT_LE(line.minimumSizeHint().width(), 300);
    const auto labels = line.findChildren<QLabel *>();
    EXPECT_LT(labels.first()->text().size(), 100);
    EXPECT_GT(labels.first()->toolTip().size(), 10000);
    EXPECT_EQ(labels.last()->text(), QStringLiteral("#<b>&amp;</b>"));
    EXPECT_EQ(labels.last()->textFormat(), Qt::PlainText);
    QTextDocument tip; // as a tooltip is read
    tip.setHtml(labels.last()->toolTip());
    EXPECT_EQ(tip.toPlainText(), QStringLiteral("<b>&amp;</b>"));
}
