// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/paper.h"

#include <algorithm>
#include <array>

namespace hearth {

Paper usualPaper(const QLocale &locale)
{
    // Unicode CLDR, supplemental data: territories whose paper size is US Letter.
    static constexpr std::array kLetterCountries{
        QLocale::Belize,      QLocale::Canada,     QLocale::Chile,        QLocale::Colombia,  QLocale::CostaRica,
        QLocale::ElSalvador,  QLocale::Guatemala,  QLocale::Mexico,       QLocale::Nicaragua, QLocale::Panama,
        QLocale::Philippines, QLocale::PuertoRico, QLocale::UnitedStates, QLocale::Venezuela};
    return std::ranges::find(kLetterCountries, locale.territory()) == kLetterCountries.end() ? Paper::A4
                                                                                             : Paper::Letter;
}

} // namespace hearth
