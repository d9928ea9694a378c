// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/bookfont.h"

#include "printing/paperunits.h"

#include <QDirIterator>
#include <QFontDatabase>
#include <QStringList>

namespace hearth {

namespace {

/// Not to be seen, and enough that no letters are drawn as one: Qt's PDFs would lose them when text is copied.
constexpr double kLetterSpacing = 0.05; // pixels

const QString &carriedFamily()
{
    static const QString kFamily = QStringLiteral("Gentium Book Plus");
    return kFamily;
}

/// Makes the faces known that the program carries, once.
void registerCarried()
{
    if (QFontDatabase::hasFamily(carriedFamily()))
        return;
    for (QDirIterator files(QStringLiteral(":/fonts")); files.hasNext();)
        QFontDatabase::addApplicationFont(files.next());
}

} // namespace

QFont bookFont(double points)
{
    registerCarried();
    QFont font;
    font.setFamilies({carriedFamily(), QStringLiteral("Gentium Plus"), QStringLiteral("Palatino Linotype"),
                      QStringLiteral("Palatino"), QStringLiteral("TeX Gyre Pagella"), QStringLiteral("Charter"),
                      QStringLiteral("Georgia"), QStringLiteral("Source Serif 4"), QStringLiteral("Noto Serif"),
                      QStringLiteral("Liberation Serif"), QStringLiteral("DejaVu Serif")});
    font.setStyleHint(QFont::Serif);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setLetterSpacing(QFont::AbsoluteSpacing, kLetterSpacing);
    font.setPointSizeF(points);
    return font;
}

QFont onPaper(QFont font)
{
    font.setPixelSize(qRound(paper::points(font.pointSizeF())));
    return font;
}

} // namespace hearth
