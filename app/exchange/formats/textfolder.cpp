// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/daywords.h"
#include "exchange/formats/formats.h"
#include "exchange/textdecoder.h"
#include "exchange/yamldocument.h"

#include <QRegularExpression>

#include <algorithm>

namespace hearth {

namespace {

bool isTextFile(const QString &name)
{
    return name.endsWith(QLatin1String(".txt"), Qt::CaseInsensitive) ||
           name.endsWith(QLatin1String(".md"), Qt::CaseInsensitive) ||
           name.endsWith(QLatin1String(".markdown"), Qt::CaseInsensitive);
}

/// `2020-01-31`, `2020_01_31`, `20200131` in a name; what else stands in it is a title.
QDate dayIn(const QString &base, QString *title)
{
    static const QRegularExpression pattern(
        QStringLiteral("(?<![0-9])([0-9]{4})[-_. ]?([0-9]{2})[-_. ]?([0-9]{2})(?![0-9])"));
    const auto match = pattern.match(base);
    if (!match.hasMatch())
        return {};
    const QString rest = QString(base).remove(match.capturedStart(), match.capturedLength());
    QStringView inner = rest;
    const auto isBetween = [](QChar sign) { return QStringLiteral("-_. ").contains(sign); };
    while (!inner.isEmpty() && isBetween(inner.front()))
        inner = inner.sliced(1);
    while (!inner.isEmpty() && isBetween(inner.back()))
        inner.chop(1);
    *title = inner.toString();
    return {match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()};
}

QString scalarOf(const YAML::Node &node)
{
    return node.IsScalar() ? QString::fromStdString(node.Scalar()) : QString();
}

/// What stands between two lines of `---` at the very beginning, as date, title and tags.
void takeFrontMatter(IncomingEntry &entry, ImportSink &sink)
{
    static const QRegularExpression pattern(QStringLiteral("\\A---[ \\t]*\\n(.*?)\\n---[ \\t]*(?:\\n|\\z)"),
                                            QRegularExpression::DotMatchesEverythingOption);
    const auto match = pattern.match(entry.text);
    if (!match.hasMatch())
        return;
    const auto matter = yamlFrom(match.captured(1));
    if (!matter || !matter.value().IsMap())
        return; // it is text, then
    try {
        for (const auto &each : matter.value()) {
            const QString key = scalarOf(each.first).toLower();
            if (key == QLatin1String("date")) {
                const DayAndTime when = dayAndTimeFrom(scalarOf(each.second));
                entry.day = when.day.isValid() ? when.day : entry.day;
                entry.written = when.written;
            } else if (key == QLatin1String("title")) {
                entry.title = scalarOf(each.second);
            } else if (key == QLatin1String("tags")) {
                if (each.second.IsScalar())
                    entry.tags = scalarOf(each.second).split(QLatin1Char(','), Qt::SkipEmptyParts);
                for (const auto &tag : each.second)
                    entry.tags += scalarOf(tag);
            } else {
                sink.leaveOut(scalarOf(each.first));
            }
        }
        entry.text = entry.text.mid(match.capturedEnd());
    } catch (const YAML::Exception &) {
        // It is text, then.
    }
}

} // namespace

bool isTextFolder(SourceTree &source)
{
    return !source.files().empty() &&
           std::ranges::any_of(source.files(), [](const SourceTree::File &file) { return isTextFile(file.name); });
}

Result<void> readTextFolder(SourceTree &source, ImportSink &sink, const ImportProgress &progress)
{
    qint64 done = 0;
    const auto total = static_cast<qint64>(source.files().size());
    return source.readEach(isTextFile, [&](const QString &name, const Result<QByteArray> &bytes) -> Result<void> {
        HEARTH_TRY(goOn(progress, ++done, total));
        IncomingEntry entry{.place = {.file = name}};
        if (!bytes) {
            sink.refuse(entry.place, bytes.error());
            return {};
        }
        const DecodedText decoded = decodeFromAnySystem(bytes.value());
        if (!decoded.broken.empty()) {
            sink.refuse(entry.place, {ErrorCode::BadText, {}});
            return {};
        }
        if (!decoded.characterSet.isEmpty())
            sink.noteCharacterSet(decoded.characterSet);
        QString title;
        QString base = name.section(QLatin1Char('/'), -1);
        base.truncate(base.lastIndexOf(QLatin1Char('.')));
        entry.day = dayIn(base, &title);
        entry.text = QString(decoded.text).replace(QLatin1String("\r\n"), QLatin1String("\n"));
        takeFrontMatter(entry, sink);
        entry.text = entry.text.trimmed();
        takeHeading(entry);
        if (entry.title.isEmpty())
            entry.title = title;
        entry.name = name.toUtf8();
        sink.take(std::move(entry));
        return {};
    });
}

} // namespace hearth
