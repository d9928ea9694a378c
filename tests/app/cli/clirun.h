// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/cli.h"
#include "cli/terminalprompt.h"
#include "exchange/pieces.h"
#include "support/journalfixture.h"

#include <gtest/gtest.h>

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace hearth::test {

/// How a command ended and what it said.
struct Ended final
{
    int code = -1;
    QString out;
    QString err;

    [[nodiscard]] QJsonArray json() const
    {
        QJsonParseError error{};
        const QJsonDocument document = QJsonDocument::fromJson(out.toUtf8(), &error);
        EXPECT_EQ(error.error, QJsonParseError::NoError) << qPrintable(out);
        EXPECT_TRUE(document.isArray());
        return document.array();
    }
    [[nodiscard]] QJsonObject object() const
    {
        EXPECT_EQ(code, 0) << qPrintable(err);
        return QJsonDocument::fromJson(out.toUtf8()).object();
    }
    /// The number of the record that was added.
    [[nodiscard]] QString id() const
    {
        EXPECT_EQ(code, 0) << qPrintable(err);
        static const QRegularExpression kNumber(QStringLiteral("\\d+"));
        return kNumber.match(out).captured();
    }
};

/// Somebody at a terminal, who types what the test says and sees what they are asked.
class FakeTerminal final : public TerminalPrompt
{
public:
    [[nodiscard]] Result<QString> ask(const QString &question) override
    {
        asked += question;
        if (typed.isEmpty())
            return Error{ErrorCode::Cancelled, {}};
        return typed.takeFirst();
    }
    [[nodiscard]] Result<TypedLine> askOpenly(const QString &question, std::chrono::milliseconds patience) override
    {
        asked += question;
        waited += patience;
        const QString line = typed.isEmpty() ? kEnd : typed.takeFirst();
        if (line == kEnd)
            return TypedLine{TypedLine::How::End};
        if (line == kInterruption)
            return TypedLine{TypedLine::How::Interrupted};
        if (line == kNothing)
            return TypedLine{TypedLine::How::Late};
        return TypedLine{TypedLine::How::Line, line};
    }

    /// In place of a line.
    inline static const QString kEnd = QStringLiteral("\x04");
    inline static const QString kInterruption = QStringLiteral("\x03");
    inline static const QString kNothing = QStringLiteral("(nothing)");

    QStringList typed;
    QStringList asked;
    QList<std::chrono::milliseconds> waited; ///< how long at most for each that was asked openly
};

/// The command line in a folder that goes away, with a cheap hash and a clock that stands on 12 July 2026.
class CommandLine : public testing::Test
{
protected:
    CommandLine()
    {
        write("anna", "first passphrase\n");
        write("ben", "second passphrase\r\n");
        write("wrong", "no passphrase of theirs\n");
        write("empty", "\n");
    }

    [[nodiscard]] QString file(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    void write(const char *name, const QByteArray &content) const
    {
        QFile out(file(name));
        ASSERT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(content);
    }
    [[nodiscard]] QByteArray bytesOf(const char *name) const
    {
        QFile in(file(name));
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }
    [[nodiscard]] std::map<QString, QByteArray> everything() const { return contentsOf(m_folder.path()); }

    Ended run(const QStringList &arguments, const QByteArray &input = {})
    {
        Ended ended;
        QTextStream out(&ended.out);
        QTextStream err(&ended.err);
        QBuffer in;
        in.setData(input);
        in.open(QIODevice::ReadOnly);
        PiecesDevice lines([&in] { return Result(in.readLine()); });
        TextSource source(isLineByLine ? static_cast<QIODevice &>(lines) : in);
        CliEnvironment environment{out, err, source, m_clock, m_random, &m_seen, cheapCost(), cheapLimits(), terminal};
        environment.showsProgress = isWatched;
        environment.screen = screen;
        environment.isInTyped = isInTyped;
        environment.waitForTyping = waitForTyping;
        environment.editor = editor;
        environment.privateFolders = {m_folder.path()};
        environment.settingsPath = file("settings.ini");
        ended.code = runCommand(arguments, environment);
        // An error is said, and nothing is said twice.
        EXPECT_EQ(ended.code != 0 && ended.err.isEmpty(), false) << qPrintable(arguments.join(QLatin1Char(' ')));
        return ended;
    }
    /// The same where what it says goes elsewhere, and somebody watches how far it is.
    int runInto(QTextStream &out, QTextStream &err, const QStringList &arguments, TerminalPrompt *prompt = nullptr)
    {
        QBuffer in;
        TextSource source(in);
        CliEnvironment environment{out, err, source, m_clock, m_random, nullptr, cheapCost(), cheapLimits(), prompt};
        environment.showsProgress = true;
        return runCommand(arguments, environment);
    }
    /// A command on our journal as Anna: its name, then what follows the file.
    Ended anna(const char *command, const QStringList &rest = {}) { return as("anna", command, rest); }
    Ended ben(const char *command, const QStringList &rest = {}) { return as("ben", command, rest); }
    Ended as(const char *who, const char *command, const QStringList &rest)
    {
        return run(QStringList{QString::fromUtf8(command), journal(), QStringLiteral("--passphrase-file"), file(who)} +
                   rest);
    }
    [[nodiscard]] QString journal() const { return file("ours.hearth"); }
    void makeJournal()
    {
        const Ended made = run({QStringLiteral("new"), journal(), QStringLiteral("--partner"), QStringLiteral("Anna"),
                                QStringLiteral("--passphrase-file"), file("anna"), QStringLiteral("--partner"),
                                QStringLiteral("Ben"), QStringLiteral("--passphrase-file"), file("ben")});
        ASSERT_EQ(made.code, 0) << qPrintable(made.err);
    }
    /// Nobody sits at one, unless a test says so.
    FakeTerminal *terminal = nullptr;
    /// Whether somebody watches what goes to `err`.
    bool isWatched = false;
    /// What goes to `out` goes into a file, unless a test says that there is a terminal.
    std::optional<OutScreen> screen;
    /// Whether somebody types what comes in.
    bool isInTyped = false;
    /// Whether it comes one line after the other, as a terminal gives it.
    bool isLineByLine = false;
    /// Nobody is waited for, unless a test says so.
    std::function<bool(std::chrono::minutes)> waitForTyping;
    /// Opens words for changing.
    QString editor;

    /// A literal list of words.
    [[nodiscard]] static QStringList w(const std::vector<const char *> &words)
    {
        QStringList list;
        for (const char *word : words)
            list += QString::fromUtf8(word);
        return list;
    }

private:
    QTemporaryDir m_folder;
    FixedClock m_clock{QDate(2026, 7, 12)};
    SeededRandom m_random{99};
    MemorySeen m_seen;
};

} // namespace hearth::test
