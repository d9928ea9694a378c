// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace hearth {

/// What Qt writes into the menu of a field, as the rest of the program has it: “Select all”, and not “Select All”.
class FieldMenuWords final : public QTranslator
{
public:
    /// Borrows the words of the program, by which it speaks another language.
    explicit FieldMenuWords(const QTranslator &words)
        : m_words(words)
    {
    }

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *comment,
                                    int count) const override;

private:
    const QTranslator &m_words;
};

} // namespace hearth
