// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/textdifference.h"
#include "theme/theme.h"
#include "widgets/readingtext.h"

namespace hearth {

/// Two versions of a text in one: what was added is underlined, what was removed is struck through. As tall as its
/// text. The same in words is in words(), and in the accessible description.
class DifferenceView final : public ReadingText
{
    Q_OBJECT

public:
    /// `name` is read aloud.
    DifferenceView(const Theme &theme, const QString &name, QWidget *parent = nullptr);

    void setTexts(const QString &before, const QString &after);
    /// "Removed: …", "Added: …", one a line, in reading order; that nothing changed where nothing did.
    [[nodiscard]] QString words() const;

private:
    void render();

    const Theme &m_theme;
    QList<DifferencePart> m_parts;
};

} // namespace hearth
