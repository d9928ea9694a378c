// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/textdifference.h"
#include "records/agreement.h"

#include <QCoreApplication>
#include <QStringList>

namespace hearth {

/// What changed from one version of an agreement to another, in words.
class DifferenceWords final
{
    Q_DECLARE_TR_FUNCTIONS(DifferenceWords)

public:
    /// "Removed: …", "Added: …", one a line, in reading order; that nothing changed where nothing did.
    [[nodiscard]] static QString of(const QList<DifferencePart> &parts);
    /// What changed of the area and of the review day, a sentence each.
    [[nodiscard]] static QStringList terms(const AgreementVersion &before, const AgreementVersion &after);
    /// What changed in the title, where something did, and in the words.
    [[nodiscard]] static QString ofTexts(const AgreementVersion &before, const AgreementVersion &after);
};

} // namespace hearth
