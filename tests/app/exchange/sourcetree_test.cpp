// SPDX-License-Identifier: GPL-3.0-or-later
// What of a source can be seen, and why the rest cannot.
#include "app/exchange/importfixture.h"

namespace hearth {
namespace {

using test::word;
using test::words;

using SourceTrees = test::ImportFixture;

TEST_F(SourceTrees, AFolderIsLookedThroughForWhatItIs)
{
    for (int i = 0; i < 30; ++i)
        put(qPrintable(word("many/%1.json").arg(i, 3, 10, QLatin1Char('0'))), "{\"x\":1}");
    put("many/z.json", R"({"id":"z","text":"late","date_journal":1714944600000})");
    EXPECT_EQ(plan(m_folder.filePath(word("many")), "journey").fresh.size(), 1U);
}

TEST_F(SourceTrees, FoldersNameLinksAndOtherFiles)
{
    put("notes/2026-01-05.md", "a");
    put("notes/2026-01-06.org", "b");
    put("notes/sub/2026-01-07.ORG", "c");
    put("notes/2026-01-08", "d");
    put("notes/closed/2026-01-09.md", "e");
    ASSERT_TRUE(QFile::link(word("/etc/hostname"), m_folder.filePath(word("notes/2026-01-10.txt"))));
    ASSERT_TRUE(QFile::link(word("nowhere"), m_folder.filePath(word("notes/2026-01-11.txt"))));
    ASSERT_TRUE(QFile::link(m_folder.path(), m_folder.filePath(word("notes/round"))));
    const QString closed = m_folder.filePath(word("notes/closed"));
    ASSERT_TRUE(QFile::setPermissions(closed, {}));
    const bool isOpen = QFileInfo(closed).isReadable(); // to whoever may everything
    const ImportPlan read = plan(m_folder.filePath(word("notes")), "text");
    ASSERT_TRUE(QFile::setPermissions(closed, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    EXPECT_EQ(read.fresh.size(), isOpen ? 2U : 1U);
    EXPECT_EQ(read.count(ErrorCode::CannotRead), isOpen ? 0 : 1);
    EXPECT_EQ(read.count(ErrorCode::OutsideSource), 3);
    EXPECT_EQ(read.leftOut, words({"2026-01-08", "org"}));
}

} // namespace
} // namespace hearth
