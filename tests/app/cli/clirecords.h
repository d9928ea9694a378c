// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clirun.h"

namespace hearth::test {

/// Records of Anna's in a journal of two: added, shown, refused.
class CliRecordsRun : public CommandLine
{
protected:
    void SetUp() override { makeJournal(); }

    static QString s(const char *text) { return QString::fromUtf8(text); }
    QString added(const std::vector<const char *> &words, const QStringList &rest = {})
    {
        return anna("add", w(words) + rest).id();
    }
    QJsonObject shown(const QString &id) { return anna("show", {id, s("--json")}).object(); }
    QString sheet(const QString &id) { return anna("show", {id}).out; }
    QString line(const char *kind) { return anna("list", w({"--kind", kind})).out; }
    /// What the command says when it refuses; it must end with `code` and leave the journal alone.
    QString refusal(int code, const QStringList &arguments)
    {
        const QByteArray before = bytesOf("ours.hearth");
        const Ended ended = anna("add", arguments);
        EXPECT_EQ(ended.code, code) << qPrintable(arguments.join(QLatin1Char(' '))) << qPrintable(ended.err);
        EXPECT_EQ(bytesOf("ours.hearth"), before);
        return ended.err;
    }
};

} // namespace hearth::test
