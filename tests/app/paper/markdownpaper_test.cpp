// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/markdownpaper.h"

#include <QTextDocument>

#include <gtest/gtest.h>

namespace hearth {

TEST(MarkdownOnPaper, KeepsWordsListsAndWhatIsNoMarkdown)
{
    QTextDocument document;
    document.setHtml(markdownOnPaper(
        QStringLiteral("# A day\n\nIt *rained* & <b>poured</b>.\nStill.\n\n1. tea\n2. toast\n\n- fog")));
    EXPECT_EQ(document.toPlainText().replace(QChar::Nbsp, QLatin1Char(' ')),
              QStringLiteral("A day\nIt rained & <b>poured</b>.\nStill.\n1. tea\n2. toast\n• fog"));
}

} // namespace hearth
