// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

namespace hearth::test {

/// The words with a wavy line, with a bar between them.
[[nodiscard]] inline QString underlinedIn(const QTextDocument &document)
{
    QStringList words;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const auto ranges = block.layout()->formats();
        for (const QTextLayout::FormatRange &range : ranges) {
            if (range.format.underlineStyle() == QTextCharFormat::WaveUnderline)
                words += block.text().mid(range.start, range.length);
        }
    }
    return words.join(QLatin1Char('|'));
}

} // namespace hearth::test
