// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/rareletters.h"

#include "printing/bookfont.h"
#include "printing/documentpictures.h"
#include "printing/paperunits.h"
#include "theme/drawtext.h"

#include <QCoreApplication>
#include <QGlyphRun>
#include <QImage>
#include <QPainter>
#include <QRawFont>
#include <QTextBlock>
#include <QTextBoundaryFinder>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>
#include <ranges>

namespace hearth {

namespace {

constexpr char16_t kFirstRare = 0x0530; // Latin, Greek and Cyrillic come before; every book face has them
constexpr QChar kAsEmoji(0xfe0f);       // the sign before it is meant in colours
constexpr double kSignSize = 1.2;       // of the size of type
constexpr double kSignBelowBase = 0.2;  // of its picture
constexpr int kSignPixels = 140;        // 700 to the inch at 12 points

/// The face of a sign: for emoji, which a text face may have without colours, first those that have them.
QFont faceOf(const QString &sign)
{
    QFont font = bookFont();
    if (sign.at(0).isSurrogate() || sign.contains(kAsEmoji)) {
        const QStringList coloured{QStringLiteral("Noto Color Emoji"), QStringLiteral("Apple Color Emoji"),
                                   QStringLiteral("Segoe UI Emoji")};
        font.setFamilies(coloured + font.families());
    }
    return font;
}

QList<QGlyphRun> glyphsOf(const QString &sign)
{
    QTextLayout layout(sign, faceOf(sign));
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    return layout.glyphRuns();
}

/// By the tables that come with glyphs of colours; the smaller of two where there are two.
bool hasColours(const QRawFont &font)
{
    return std::ranges::any_of(std::initializer_list<const char *>{"CBLC", "CPAL", "sbix"},
                               [&font](const char *table) { return !font.fontTable(table).isEmpty(); });
}

/// Where fonts have the letters of a script but not the rules that shape it, Qt draws a box for each: all of them the
/// first glyph of a face without tables.
bool isOfBoxes(const QGlyphRun &run)
{
    const QList<quint32> glyphs = run.glyphIndexes();
    return run.rawFont().fontTable("cmap").isEmpty() &&
           std::ranges::all_of(glyphs, [](quint32 glyph) { return glyph == 1U; });
}

QImage pictureOf(const QString &sign)
{
    QImage image(kSignPixels, kSignPixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    QFont font = faceOf(sign);
    font.setPixelSize(kSignPixels * 4 / 5);
    painter.setFont(font);
    drawText(painter, image.rect(), Qt::AlignCenter | Qt::TextDontClip, sign);
    return image;
}

/// Puts the picture of the sign in the place of what is selected.
void showPicture(QTextCursor &cursor, const QString &sign, DocumentPictures &pictures)
{
    const double size = cursor.charFormat().font().pointSizeF() * paper::kPixelsToAnInch / 72.0 * kSignSize;
    QTextImageFormat image;
    image.setName(QStringLiteral("sign:") + sign);
    image.setWidth(size);
    image.setHeight(size * (1 - kSignBelowBase));
    cursor.insertImage(image);
    if (pictures.has(image.name()))
        return;
    pictures.add(image.name(), [picture = pictureOf(sign)](QPainter &painter, const QRectF &place, double) {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(QRectF(place.topLeft(), QSizeF(place.width(), place.width())), picture);
    });
}

/// The spacing of the book face would part letters that belong together.
QTextCharFormat unspaced()
{
    QTextCharFormat format;
    format.setFontLetterSpacingType(QFont::AbsoluteSpacing);
    format.setFontLetterSpacing(0.0);
    return format;
}

bool isCjk(QChar::Script script)
{
    return script == QChar::Script_Han || script == QChar::Script_Hiragana || script == QChar::Script_Katakana ||
           script == QChar::Script_Hangul || script == QChar::Script_Bopomofo;
}

/// One character as a person counts them, and where it stands.
struct Sign final
{
    qsizetype position;
    QString text;
};

std::vector<Sign> rareSignsIn(const QString &text)
{
    std::vector<Sign> found;
    if (std::ranges::none_of(text, [](QChar letter) { return letter >= kFirstRare; }))
        return found;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    for (qsizetype start = 0, end = finder.toNextBoundary(); end > start; start = end, end = finder.toNextBoundary()) {
        const QString sign = text.mid(start, end - start);
        const bool isRare = std::ranges::any_of(sign, [](QChar letter) {
            return letter >= kFirstRare && !letter.isSpace() && letter != QChar::ObjectReplacementCharacter &&
                   letter.category() != QChar::Other_Format;
        });
        if (isRare)
            found.push_back({start, sign});
    }
    return found;
}

} // namespace

RareLetters::Drawn RareLetters::howDrawn(const QString &sign)
{
    const auto known = m_known.constFind(sign);
    if (known != m_known.constEnd())
        return *known;
    Drawn drawn = Drawn::AsText;
    for (const QGlyphRun &run : glyphsOf(sign)) {
        if (run.glyphIndexes().contains(0U) || isOfBoxes(run))
            drawn = Drawn::AsBoxes;
        else if (drawn == Drawn::AsText && hasColours(run.rawFont()))
            drawn = Drawn::InColours;
    }
    if (drawn == Drawn::AsBoxes)
        m_missing += sign;
    m_known.insert(sign, drawn);
    return drawn;
}

void RareLetters::prepare(QTextDocument &document, DocumentPictures &pictures)
{
    QTextCursor cursor(&document);
    for (QTextBlock block = document.firstBlock(); block.isValid(); block = block.next()) {
        const std::vector<Sign> signs = rareSignsIn(block.text());
        for (const Sign &sign : signs | std::views::reverse) { // so that the positions of those before it hold
            const int position = block.position() + static_cast<int>(sign.position);
            cursor.setPosition(position);
            cursor.setPosition(position + static_cast<int>(sign.text.size()), QTextCursor::KeepAnchor);
            if (howDrawn(sign.text) == Drawn::InColours)
                showPicture(cursor, sign.text, pictures);
            else
                cursor.mergeCharFormat(unspaced());
        }
    }
}

QString missingLettersSentence(const QString &letters)
{
    QStringList packages;
    for (const uint letter : letters.toUcs4()) {
        const bool isSymbol = QChar::category(letter) == QChar::Symbol_Other;
        const QString package = isCjk(QChar::script(letter)) ? QStringLiteral("fonts-noto-cjk")
                                : isSymbol                   ? QStringLiteral("fonts-noto-color-emoji")
                                                             : QStringLiteral("fonts-noto-core");
        if (!packages.contains(package))
            packages += package;
    }
    return QCoreApplication::translate("RareLetters",
                                       "No font of this computer has %1. On paper there would be a box instead. On "
                                       "Debian and Ubuntu this helps: %2",
                                       "letters; names of packages")
        .arg(letters, packages.join(QStringLiteral(", ")));
}

} // namespace hearth
