// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agreements/agreements.h"
#include "theme/glyph.h"

#include <QCoreApplication>

namespace hearth {

/// What the page says about agreements, in the language of the program.
class AgreementWords final
{
    Q_DECLARE_TR_FUNCTIONS(AgreementWords)

public:
    /// "Currently agreed" or "Not currently agreed".
    [[nodiscard]] static QString state(const Agreement &agreement);
    /// Why it is not: "Paused"; empty when it is. One that no verified version is left of is "Not verified".
    [[nodiscard]] static QString reason(const Agreement &agreement);
    /// Both in one line: "Not currently agreed · Paused".
    [[nodiscard]] static QString standing(const Agreement &agreement);
    /// Why that partner's yes counts no more: "This ended with the review day."; empty where it counts or there is
    /// none.
    [[nodiscard]] static QString endOf(const Agreement &agreement, PartnerId partner);
    /// The icon beside those words.
    [[nodiscard]] static Glyph stateGlyph(const Agreement &agreement);
    /// "Version 2, by Ida, 3 May 2026"; for a draft "Version 2, your draft".
    [[nodiscard]] static QString version(const Journal &journal, const AgreementVersion &version);
    /// In one line: "Money · Version 2, by Ida, 3 May 2026", and when it is to be looked at again where that day is to
    /// come.
    [[nodiscard]] static QString terms(const Journal &journal, const AgreementVersion &version);
    /// "To look at again on 3 May 2026"; empty without a review day.
    [[nodiscard]] static QString review(const AgreementVersion &version);
};

/// Whether no version is left that could be agreed to or written on.
[[nodiscard]] bool isNotVerified(const Agreement &agreement);

} // namespace hearth
