// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/environment.h"
#include "cli/terminalprompt.h"

#include <QStringList>

#include <functional>
#include <optional>

namespace hearth {

/// Somebody at a terminal who is asked one thing after another. Once they have left, nothing more is asked.
class Asking final
{
public:
    /// The environment has a terminal. Nobody is waited for longer than `patience`.
    Asking(CliEnvironment &environment, std::chrono::minutes patience);

    /// How they left; nothing while they are here.
    [[nodiscard]] const std::optional<TypedLine::How> &left() const { return m_left; }
    [[nodiscard]] std::chrono::minutes patience() const { return m_patience; }
    /// Nobody need type anything for so long, after which these words are said once.
    void setAlarm(std::chrono::minutes after, const QString &words) { m_alarm = {after, words}; }

    /// Says a paragraph in lines that fit the terminal, below an empty one.
    void say(const QString &paragraph);
    /// The same as a heading.
    void sayTitle(const QString &title);
    /// Lines that belong together, each indented.
    void show(const QString &text);

    /// A line; nothing once they have left.
    [[nodiscard]] std::optional<QString> line(const QString &question);
    /// One of these by its number, from 0; Return alone takes `usual`. Nothing once they have left.
    [[nodiscard]] std::optional<int> choose(const QStringList &choices, int usual = 0);
    /// A whole number in that range; Return alone takes `usual`.
    [[nodiscard]] std::optional<int> number(const QString &question, int least, int most, int usual);
    /// Yes or no.
    [[nodiscard]] std::optional<bool> agree(const QString &question, bool usual);
    /// Words of as many lines as somebody likes, in place of those that are there or after them. Each line is handed to
    /// `keep` as soon as it is typed, with all before it. False once they have left.
    [[nodiscard]] bool write(const QString &question, const QString &present,
                             const std::function<void(const QString &)> &keep);

private:
    [[nodiscard]] bool writeLines(const QString &before, const std::function<void(const QString &)> &keep);
    [[nodiscard]] bool change(const QString &present, const std::function<void(const QString &)> &keep);

    CliEnvironment &m_environment;
    std::chrono::minutes m_patience;
    std::optional<std::pair<std::chrono::minutes, QString>> m_alarm;
    std::optional<TypedLine::How> m_left;
    bool m_wasToldOfEnd = false; // of what ends the words
};

/// That nobody was there any more.
void sayNobodyTyped(std::chrono::minutes patience, CliEnvironment &environment);

} // namespace hearth
