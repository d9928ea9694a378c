// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

namespace hearth {

/// Knows which words are spelt well. What it is asked about is private: nothing of it may reach a file.
class Spelling : public QObject
{
    Q_OBJECT

public:
    /// False while there is nothing to check against; then every word counts as correct.
    [[nodiscard]] virtual bool isAvailable() const = 0;
    [[nodiscard]] virtual bool isCorrect(const QString &word) = 0;
    /// The likeliest first, at most `most`; may be empty.
    [[nodiscard]] virtual QStringList suggestions(const QString &word, int most) = 0;
    /// Counts the word as correct, in capitals or not, for as long as this object lives.
    virtual void ignoreForNow(const QString &word) = 0;

signals:
    /// Other words are correct now than before.
    void changed();

protected:
    using QObject::QObject;
};

} // namespace hearth
