// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace hearth {

/// Of the dictionaries `installed` ("en_US", "de_DE"), those that fit the languages `wanted` ("en-GB", "de"), in that
/// order. A language without a dictionary for the region gets that of its largest region, else the first there is; one
/// dictionary a language is enough, unless several regions are asked for.
[[nodiscard]] QStringList fittingDictionaries(const QStringList &wanted, const QStringList &installed);

/// The languages a person is likely to write in: those of the system, and that of the program (two letters, may be
/// empty).
[[nodiscard]] QStringList likelyLanguages(const QString &ofProgram);

} // namespace hearth
