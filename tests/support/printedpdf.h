// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/patience.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QStringList>

/// Skips a test that reads PDFs where their reader is not installed.
#define HEARTHBOOK_NEEDS_POPPLER()                                                                                     \
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())                                         \
    GTEST_SKIP() << "poppler-utils is not installed, so the PDF is not read"

namespace hearth::test {

/// What one of poppler's programs says of a PDF.
[[nodiscard]] inline QString saidOf(const QString &path, const char *program, const QStringList &options = {},
                                    const QStringList &after = {})
{
    QProcess process;
    process.start(QString::fromUtf8(program), options + QStringList{path} + after);
    process.waitForFinished(patience);
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// The text of a PDF, each run of white space as one space.
[[nodiscard]] inline QString textOf(const QString &path, const QStringList &options = {})
{
    return saidOf(path, "pdftotext", options, {QStringLiteral("-")}).simplified();
}

/// The text without any white space, for words that are broken over lines.
[[nodiscard]] inline QString lettersOf(const QString &path)
{
    return textOf(path).remove(QRegularExpression(QStringLiteral("\\s")));
}

} // namespace hearth::test
