// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "spelling/spelling.h"

#include <QSet>

namespace hearth::test {

/// Finds exactly the words named wrong, and notes what it was asked about.
class FakeSpelling final : public Spelling
{
public:
    [[nodiscard]] bool isAvailable() const override { return available; }
    [[nodiscard]] bool isCorrect(const QString &word) override
    {
        asked += word;
        return !wrong.contains(word);
    }
    [[nodiscard]] QStringList suggestions(const QString &, int most) override { return better.mid(0, most); }
    void ignoreForNow(const QString &word) override
    {
        wrong.remove(word);
        emit changed();
    }

    bool available = true;
    QSet<QString> wrong;
    QStringList better;
    QStringList asked;
};

} // namespace hearth::test
