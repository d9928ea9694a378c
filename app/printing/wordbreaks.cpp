// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/wordbreaks.h"

#include "printing/hyphenation.h"

#include <QAbstractTextDocumentLayout>
#include <QFontMetricsF>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>
#include <ranges>

namespace hearth {

namespace {

constexpr double kMayStayFree = 0.12; // of a line, before its next word is parted
constexpr int kInARow = 2;
constexpr qsizetype kMostInALine = 400; // letters, of the narrowest on the widest paper

/// Breaks one paragraph into lines as its layout would, and finds where words are to be parted.
class Paragraph final
{
public:
    Paragraph(const QTextBlock &block, double width, QPaintDevice *device)
        : m_text(block.text())
        , m_font(block.charFormat().font(), device)
        , m_metrics(m_font, device)
        , m_width(width)
        , m_option(block.document()->defaultTextOption())
        , m_device(device)
    {
    }

    /// Of `places`, which are in order.
    [[nodiscard]] std::vector<qsizetype> partedAt(const std::vector<qsizetype> &places) const
    {
        std::vector<qsizetype> parted;
        qsizetype start = 0; // of a line
        int inARow = 0;
        while (start < m_text.size()) {
            const qsizetype end = endOfLine(start);
            const auto place = inARow < kInARow && end < m_text.size() ? placeIn(start, end, places) : std::nullopt;
            if (place)
                parted.push_back(*place);
            inARow = place ? inARow + 1 : 0;
            start = place.value_or(end);
        }
        return parted;
    }

private:
    [[nodiscard]] qsizetype endOfLine(qsizetype start) const
    {
        QTextLayout layout(m_text.mid(start, kMostInALine), m_font, m_device);
        layout.setTextOption(m_option);
        layout.beginLayout();
        QTextLine line = layout.createLine();
        line.setLineWidth(m_width);
        layout.endLayout();
        return start + std::max(line.textLength(), 1);
    }

    [[nodiscard]] double widthOf(qsizetype start, qsizetype end) const
    {
        return m_metrics.horizontalAdvance(m_text.mid(start, end - start).trimmed());
    }

    /// The last that fits into the line and makes it longer, where it is too short or cuts a word.
    [[nodiscard]] std::optional<qsizetype> placeIn(qsizetype start, qsizetype end,
                                                   const std::vector<qsizetype> &places) const
    {
        const bool cutsAWord = m_text.at(end - 1).isLetter() && m_text.at(end).isLetter();
        // Where the writer ended the line, it is as long as it was meant to be.
        const bool isEnded = m_text.at(end - 1) == QChar::LineSeparator;
        if (isEnded || (!cutsAWord && m_width - widthOf(start, end) <= m_width * kMayStayFree))
            return std::nullopt;
        qsizetype word = end;
        while (cutsAWord && word > start && m_text.at(word - 1).isLetter())
            --word;
        qsizetype wordEnd = end;
        while (wordEnd < m_text.size() && !m_text.at(wordEnd).isSpace())
            ++wordEnd;
        if (!cutsAWord && QStringView(m_text).mid(wordEnd).trimmed().isEmpty())
            return std::nullopt;
        const double hyphen = m_metrics.horizontalAdvance(QLatin1Char('-'));
        const auto fits = [&](qsizetype place) {
            return place > word && place < wordEnd && widthOf(start, place) + hyphen <= m_width;
        };
        const auto found = std::ranges::find_if(places | std::views::reverse, fits);
        return found == places.rend() ? std::nullopt : std::optional(*found);
    }

    const QString m_text;
    const QFont m_font;
    const QFontMetricsF m_metrics;
    const double m_width;
    const QTextOption m_option;
    QPaintDevice *const m_device;
};

bool isRunning(const QTextBlock &block)
{
    return block.userState() == kRunningWords && block.layout()->lineCount() > 1 &&
           !block.text().contains(QChar::ObjectReplacementCharacter) && !block.text().isRightToLeft();
}

} // namespace

void partWords(QTextDocument &document)
{
    QString all;
    for (QTextBlock block = document.firstBlock(); block.isValid(); block = block.next()) {
        if (isRunning(block))
            all += block.text() + QLatin1Char('\n');
    }
    if (all.isEmpty())
        return;
    const PaperLanguage usual = languageOf(all);
    std::vector<int> positions;
    for (QTextBlock block = document.firstBlock(); block.isValid(); block = block.next()) {
        if (!isRunning(block))
            continue;
        const PaperLanguage own = languageOf(block.text());
        const Hyphenation *words = Hyphenation::forLanguage(own == PaperLanguage::Unknown ? usual : own);
        if (words == nullptr)
            continue;
        const std::vector<qsizetype> places = words->placesIn(block.text());
        if (places.empty())
            continue;
        const Paragraph paragraph(block, block.layout()->lineAt(0).width(), document.documentLayout()->paintDevice());
        for (const qsizetype place : paragraph.partedAt(places))
            positions.push_back(block.position() + static_cast<int>(place));
    }
    QTextCursor cursor(&document);
    cursor.beginEditBlock();
    for (const int position : positions | std::views::reverse) { // so that those before it hold
        cursor.setPosition(position);
        cursor.insertText(QString(QChar::SoftHyphen));
    }
    cursor.endEditBlock();
}

} // namespace hearth
