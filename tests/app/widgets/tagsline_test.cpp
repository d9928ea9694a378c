// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tagsline.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextDocument>

using namespace hearth;

TEST(TagsLine, NamesEachTagAndIsGoneWithoutOne)
{
    TagsLine line;
    EXPECT_TRUE(line.isHidden());
    line.setTags({QStringLiteral("home"), QStringLiteral("lake")});
    EXPECT_FALSE(line.isHidden());
    const auto labels = line.findChildren<QPushButton *>();
    ASSERT_EQ(labels.size(), 2);
    EXPECT_EQ(labels.first()->text(), QStringLiteral("#home"));
    EXPECT_EQ(labels.last()->accessibleName(), QStringLiteral("Tag: lake"));
    const QSignalSpy chosen(&line, &TagsLine::tagChosen);
    labels.first()->click();
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen.first().first().toString(), QStringLiteral("home"));
    line.setTags({QStringLiteral("other")});
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    ASSERT_EQ(line.findChildren<QPushButton *>().size(), 1);
    line.setTags({});
    EXPECT_TRUE(line.isHidden());
}

TEST(TagsLine, ShortensALongOneAndShowsMarkupAsItIs)
{
    TagsLine line;
    line.setTags({QString(10000, u'w'), QStringLiteral("<b>&amp;</b>")});
    line.resize(300, line.heightForWidth(300));
    EXPECT_LE(line.minimumSizeHint().width(), 300);
    const auto labels = line.findChildren<QPushButton *>();
    EXPECT_LT(labels.first()->text().size(), 100);
    EXPECT_GT(labels.first()->toolTip().size(), 10000);
    EXPECT_EQ(labels.last()->text(), QStringLiteral("#<b>&&amp;</b>"))
        << "a button shows no markup, and no mnemonic here";
    QTextDocument tip; // as a tooltip is read
    tip.setHtml(labels.last()->toolTip());
    EXPECT_EQ(tip.toPlainText(), QStringLiteral("<b>&amp;</b>"));
}
