// SPDX-License-Identifier: GPL-3.0-or-later
// The program itself, as a person without any display calls it.
#include "support/journalfixture.h"

#include <gtest/gtest.h>

#include <QProcess>

namespace hearth {
namespace {

struct Called final
{
    int code = -1;
    QByteArray out;
    QByteArray err;
};

Called call(const QString &home, const QStringList &arguments, const QByteArray &input)
{
    QProcess program;
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("HOME"), home);
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home + QStringLiteral("/config"));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    program.setProcessEnvironment(environment); // no DISPLAY, no WAYLAND_DISPLAY, no QT_QPA_PLATFORM
    program.start(QStringLiteral(HEARTHBOOK_BINARY), arguments);
    program.write(input);
    program.closeWriteChannel();
    if (!program.waitForFinished(60'000) || program.exitStatus() != QProcess::NormalExit)
        return {-1, program.readAllStandardOutput(), program.readAllStandardError()};
    return {program.exitCode(), program.readAllStandardOutput(), program.readAllStandardError()};
}

TEST(Binary, DoesItsWorkWithoutADisplay)
{
    if (!QFile::exists(QStringLiteral(HEARTHBOOK_BINARY)))
        GTEST_SKIP() << "the program is not built";
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("ours.hearth"));
    const QString chart = folder.filePath(QStringLiteral("chart.png"));
    const auto run = [&](const QStringList &arguments, const QByteArray &input) {
        return call(folder.path(), arguments, input);
    };
    const QStringList key{QStringLiteral("--passphrase-file"), QStringLiteral("-")};
    const QByteArray anna("an open secret\n");
    const Called made =
        run(QStringList{QStringLiteral("new"), path, QStringLiteral("--partner"), QStringLiteral("Änne")} + key, anna);
    ASSERT_EQ(made.code, 0) << made.err.constData();
    EXPECT_TRUE(made.err.isEmpty()) << made.err.constData();
    EXPECT_TRUE(made.out.contains("\xc3\x84nne"));
    const Called added =
        run(QStringList{QStringLiteral("add"), path, QStringLiteral("checkin"), QStringLiteral("--rate"),
                        QStringLiteral("connected=6"), QString::fromUtf8("schön")} +
                key,
            anna);
    ASSERT_EQ(added.code, 0) << added.err.constData();
    const Called listed = run(QStringList{QStringLiteral("list"), path} + key, anna);
    EXPECT_EQ(listed.code, 0) << listed.err.constData();
    EXPECT_TRUE(listed.out.contains("connected=6"));
    EXPECT_TRUE(listed.out.contains("sch\xc3\xb6n"));
    const Called drawn = run(QStringList{QStringLiteral("chart"), path, QStringLiteral("--dimension"),
                                         QStringLiteral("connected"), QStringLiteral("--output"), chart} +
                                 key,
                             anna);
    EXPECT_EQ(drawn.code, 0) << drawn.err.constData();
    QFile picture(chart);
    ASSERT_TRUE(picture.open(QIODevice::ReadOnly));
    EXPECT_TRUE(picture.read(4) == "\x89PNG");
    EXPECT_EQ(run(QStringList{QStringLiteral("list"), path} + key, "wrong\n").code, 3);
    EXPECT_EQ(run({QStringLiteral("list"), path}, {}).code, 2);
    EXPECT_EQ(run({QStringLiteral("--version")}, {}).code, 0);
}

} // namespace
} // namespace hearth
