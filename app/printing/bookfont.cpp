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

const QString kTextFace = QStringLiteral("Gentium Book Plus");
const QString kDisplayFace = QStringLiteral("Hearthbook Display");

/// Makes the faces known that the program carries, once, and none that the computer has.
void registerCarried()
{
    static const bool isDone = [] {
        const bool hasText = QFontDatabase::hasFamily(kTextFace);
        for (QDirIterator files(QStringLiteral(":/fonts")); files.hasNext();) {
            const QString file = files.next();
            if (!hasText || files.fileName().startsWith(QLatin1String("Display")))
                QFontDatabase::addApplicationFont(file);
        }
        return true;
    }();
    Q_UNUSED(isDone)
}

} // namespace

QFont bookFont(double points)
{
    registerCarried();
    QFont font;
    font.setFamilies({kTextFace, QStringLiteral("Gentium Plus"), QStringLiteral("Palatino Linotype"),
                      QStringLiteral("Palatino"), QStringLiteral("TeX Gyre Pagella"), QStringLiteral("Charter"),
                      QStringLiteral("Georgia"), QStringLiteral("Source Serif 4"), QStringLiteral("Noto Serif"),
                      QStringLiteral("Liberation Serif"), QStringLiteral("DejaVu Serif")});
    font.setStyleHint(QFont::Serif);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setLetterSpacing(QFont::AbsoluteSpacing, kLetterSpacing);
    font.setPointSizeF(points);
    return font;
}

QFont displayFont(double points)
{
    QFont font = bookFont(points);
    font.setFamilies(QStringList{kDisplayFace} + font.families());
    return font;
}

QFont onPaper(QFont font)
{
    font.setPixelSize(qRound(paper::points(font.pointSizeF())));
    return font;
}

} // namespace hearth
