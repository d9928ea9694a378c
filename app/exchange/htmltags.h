// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <algorithm>
#include <array>
#include <optional>

namespace hearth {

/// A tag or a comment, its brackets with it; without a length where its bracket is a letter.
struct HtmlTag final
{
    QStringView name = {};
    qsizetype length = 0;
};

/// What the bracket at `at` begins. However many begin nothing, the text behind is gone through a few times at most: a
/// bracket within a tag ends the look, and no three looks are within quotes at one place.
[[nodiscard]] HtmlTag htmlTagAt(QStringView html, qsizetype at);

/// The value of a tag's attribute as it stands there, and so with `&amp;` and the like; empty where it has none, and
/// nothing where there is no such attribute. The name is in lower case.
[[nodiscard]] std::optional<QStringView> attributeOf(QStringView tag, QStringView name);
/// The same as a number, from `least` to `most`.
[[nodiscard]] std::optional<int> numberOf(QStringView tag, QStringView name, int least, int most);

/// Whether tags stand in it that people's editors write, such as `<p>`, `</b>` or `<br/>`; a lone `<` is a letter.
[[nodiscard]] bool hasTags(const QString &text);

[[nodiscard]] inline bool isNamed(QStringView name, const char16_t *element)
{
    return name.compare(element, Qt::CaseInsensitive) == 0;
}

template <std::size_t kCount>
[[nodiscard]] bool isOneOf(const std::array<const char16_t *, kCount> &elements, QStringView name)
{
    return std::ranges::any_of(elements, [name](const char16_t *each) { return isNamed(name, each); });
}

} // namespace hearth
