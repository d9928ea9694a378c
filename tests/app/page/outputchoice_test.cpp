// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/outputchoice.h"

#include "app/fakeprompter.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>

namespace hearth {
namespace {

class OutputChoice : public testing::Test
{
protected:
    Result<std::optional<OutputTarget>> confirm(const char *name)
    {
        return confirmOutput(prompter, nullptr, folder.filePath(QString::fromUtf8(name)), OutputKind::Pdf);
    }
    void put(const char *name, const QByteArray &content) const
    {
        QFile file(folder.filePath(QString::fromUtf8(name)));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    QTemporaryDir folder;
    test::FakePrompter prompter;
};

TEST_F(OutputChoice, ANewNameNeedsNoQuestion)
{
    const auto target = confirm("new.pdf");
    ASSERT_TRUE(target);
    ASSERT_TRUE(target.value());
    EXPECT_FALSE(target.value()->mayReplace) << "nor may it take the place of what appears meanwhile";
    EXPECT_TRUE(prompter.asked.isEmpty());
}

TEST_F(OutputChoice, BeforeAFileIsReplacedItAsks)
{
    put("thanks.pdf", "%PDF-1.4");
    prompter.goAhead = false;
    const auto kept = confirm("thanks.pdf");
    ASSERT_TRUE(kept);
    EXPECT_FALSE(kept.value());
    ASSERT_EQ(prompter.asked.size(), 1);
    EXPECT_TRUE(prompter.asked.first().contains(QStringLiteral("thanks.pdf")));
    prompter.goAhead = true;
    const auto replaced = confirm("thanks.pdf");
    ASSERT_TRUE(replaced && replaced.value());
    EXPECT_TRUE(replaced.value()->mayReplace);
}

TEST_F(OutputChoice, WhatMayNotBeReplacedIsRefusedWithoutAQuestion)
{
    put("words.pdf", "words");
    put("ours.hearth", "anything");
    EXPECT_EQ(confirm("words.pdf").error().code, ErrorCode::TargetIsOtherKind);
    EXPECT_EQ(confirm("ours.hearth").error().code, ErrorCode::TargetIsJournal);
    EXPECT_EQ(confirm("none/new.pdf").error().code, ErrorCode::WriteFailed);
    EXPECT_EQ(confirm(".").error().code, ErrorCode::AlreadyExists);
    EXPECT_TRUE(prompter.asked.isEmpty());
}

} // namespace
} // namespace hearth
