// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/asking.h"

#include "base/text.h"
#include "cli/openedjournal.h"
#include "cli/privateedit.h"
#include "cli/recordoutput.h"
#include "cli/screentext.h"
#include "cli/words.h"

namespace hearth {

namespace {

enum class WithWords : quint8 { Leave, WriteOn, WriteAnew, Edit };

QStringList waysWithWords()
{
    return {Cli::tr("Leave it as it is"), Cli::tr("Write on"), Cli::tr("Write it anew"),
            Cli::tr("Change it in your editor")};
}

} // namespace

Asking::Asking(CliEnvironment &environment, std::chrono::minutes patience)
    : m_environment(environment)
    , m_patience(patience)
{
}

void Asking::say(const QString &paragraph)
{
    m_environment.out << '\n' << wrappedFor(m_environment.screen, printableText(paragraph)) << '\n';
}

void Asking::sayTitle(const QString &title)
{
    m_environment.out << '\n'
                      << inBold(wrappedFor(m_environment.screen, printable(title)), m_environment.screen) << '\n';
}

void Asking::show(const QString &text)
{
    m_environment.out << wrappedFor(m_environment.screen, printableText(text), 2) << '\n';
}

std::optional<QString> Asking::line(const QString &question)
{
    m_environment.out.flush();
    m_environment.err.flush();
    while (!m_left) {
        const auto typed = m_environment.terminal->askOpenly(question, m_alarm ? m_alarm->first : m_patience);
        if (typed && typed.value().how == TypedLine::How::Late && m_alarm) {
            m_environment.out << std::exchange(m_alarm, std::nullopt)->second << '\n';
            m_environment.out.flush();
        } else if (!typed) {
            (void)fail(typed.error(), m_environment);
            m_environment.err.flush();
            if (typed.error().code == ErrorCode::CannotRead) // there is no terminal any more
                m_left = TypedLine::How::End;
        } else if (typed.value().how == TypedLine::How::Line) {
            m_alarm.reset();
            return typed.value().text;
        } else {
            m_left = typed.value().how;
        }
    }
    return std::nullopt;
}

std::optional<int> Asking::number(const QString &question, int least, int most, int usual)
{
    const QString asked = QStringLiteral("%1 [%2]: ").arg(question).arg(usual);
    while (const auto typed = line(asked)) {
        bool isNumber = false;
        const int given = typed->trimmed().isEmpty() ? usual : typed->trimmed().toInt(&isNumber);
        if (typed->trimmed().isEmpty() || (isNumber && given >= least && given <= most))
            return given;
        m_environment.out << Cli::tr("A whole number from %1 to %2.").arg(least).arg(most) << '\n';
    }
    return std::nullopt;
}

std::optional<int> Asking::choose(const QStringList &choices, int usual)
{
    m_environment.out << '\n';
    for (qsizetype i = 0; i < choices.size(); ++i)
        m_environment.out << QStringLiteral("  %1  %2\n").arg(i + 1).arg(printable(choices[i]));
    const auto chosen = number(Cli::tr("Which"), 1, static_cast<int>(choices.size()), usual + 1);
    return chosen ? std::optional(*chosen - 1) : std::nullopt;
}

std::optional<bool> Asking::agree(const QString &question, bool usual)
{
    say(question);
    const auto chosen = choose({Cli::tr("Yes"), Cli::tr("No")}, usual ? 0 : 1);
    return chosen ? std::optional(*chosen == 0) : std::nullopt;
}

bool Asking::writeLines(const QString &before, const std::function<void(const QString &)> &keep)
{
    if (!std::exchange(m_wasToldOfEnd, true))
        m_environment.out << Cli::tr("An empty line ends what you write; Ctrl+D keeps all of it for later.") << '\n';
    QString words = before;
    while (const auto typed = line(QStringLiteral("> "))) {
        if (isBlank(*typed))
            return true;
        words += (words.isEmpty() ? QString() : QStringLiteral("\n")) + *typed;
        keep(words);
    }
    return false;
}

bool Asking::change(const QString &present, const std::function<void(const QString &)> &keep)
{
    m_environment.out.flush();
    PrivateEdit edit(m_environment.privateFolders);
    const auto typed = edit.edit(present, m_environment.editor);
    if (typed) {
        keep(typed.value());
        return true;
    }
    if (typed.error().code == ErrorCode::Cancelled) {
        m_left = TypedLine::How::End;
        return false;
    }
    if (leavesWords(typed.error()))
        (void)keepTyped(typed.error(), edit, m_environment);
    else
        (void)fail(typed.error(), describeEditing(typed.error()), m_environment);
    m_environment.err.flush();
    return true;
}

bool Asking::write(const QString &question, const QString &present, const std::function<void(const QString &)> &keep)
{
    say(question);
    if (isBlank(present))
        return writeLines({}, keep);
    show(present);
    const auto way = choose(waysWithWords());
    if (!way)
        return false;
    switch (static_cast<WithWords>(*way)) {
    case WithWords::Leave:
        return true;
    case WithWords::WriteOn:
        return writeLines(present, keep);
    case WithWords::WriteAnew:
        return writeLines({}, keep);
    case WithWords::Edit:
        break;
    }
    return change(present, keep);
}

void sayNobodyTyped(std::chrono::minutes patience, CliEnvironment &environment)
{
    environment.err << say(QT_TRANSLATE_N_NOOP("CommandLine",
                                               "Nothing was typed for %n minute(s), so the journal is closed."),
                           patience.count())
                    << '\n';
}

} // namespace hearth
