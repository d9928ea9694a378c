// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/formats/formats.h"
#include "exchange/htmlwords.h"
#include "exchange/textdecoder.h"
#include "exchange/yamldocument.h"

#include <QRegularExpression>

#include <algorithm>

namespace hearth {

namespace {

/// `2020-01.txt`, wherever it stands.
std::optional<std::pair<int, int>> monthOf(const QString &name)
{
    static const QRegularExpression pattern(QStringLiteral("(?:\\A|/)([0-9]{4})-([0-9]{2})\\.txt\\z"));
    const auto match = pattern.match(name);
    if (!match.hasMatch())
        return std::nullopt;
    return std::pair(match.captured(1).toInt(), match.captured(2).toInt());
}

QString wordsOf(const YAML::Node &node)
{
    return node.IsScalar() ? QString::fromStdString(node.Scalar()) : QString();
}

/// `#words` within the text.
void takeHashtags(IncomingEntry &entry)
{
    static const QRegularExpression pattern(QStringLiteral("(?:\\A|[\\s(])#([\\p{L}\\p{N}_-]*\\p{L}[\\p{L}\\p{N}_-]*)"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    for (auto found = pattern.globalMatch(entry.text); found.hasNext();)
        entry.tags += found.next().captured(1);
}

/// The items of a category, its tags apart, as a list below the text.
QString listOf(const QString &category, const YAML::Node &items)
{
    QString list = QStringLiteral("## ") + category + QLatin1Char('\n');
    for (const auto &item : items)
        list += QStringLiteral("\n- ") + markdownFromTxt2tags(wordsOf(item.first));
    return list;
}

IncomingEntry entryFrom(QDate day, const YAML::Node &node, const SourcePlace &place)
{
    IncomingEntry entry{.place = place};
    entry.day = day;
    entry.name = day.toString(Qt::ISODate).toLatin1(); // one a day
    QStringList parts;
    for (const auto &part : node) {
        const QString key = wordsOf(part.first);
        if (key == QLatin1String("text")) {
            parts.prepend(markdownFromTxt2tags(wordsOf(part.second)).trimmed());
        } else if (key == QLatin1String("Tags") && part.second.IsMap()) {
            for (const auto &tag : part.second)
                entry.tags += wordsOf(tag.first);
        } else if (part.second.IsMap()) {
            parts += listOf(key, part.second);
        }
    }
    parts.removeAll(QString());
    entry.text = parts.join(QStringLiteral("\n\n"));
    takeHashtags(entry);
    takeHeading(entry);
    return entry;
}

Result<YAML::Node> daysFrom(const QByteArray &bytes)
{
    HEARTH_GET(auto text, decodeText(bytes));
    return yamlFrom(std::move(text));
}

} // namespace

bool isRedNotebook(SourceTree &source)
{
    return std::ranges::any_of(source.files(), [&source](const SourceTree::File &file) {
        const auto bytes =
            monthOf(file.name) ? source.beginningOf(file.name, kLooked) : Result<QByteArray>(QByteArray());
        static const QRegularExpression day(QStringLiteral("^[0-9]{1,2}:\\s*(\\{|$)"),
                                            QRegularExpression::MultilineOption);
        return bytes && QString::fromUtf8(bytes.value()).contains(day);
    });
}

Result<void> readRedNotebook(SourceTree &source, ImportSink &sink, const ImportProgress &progress)
{
    qint64 done = 0;
    const auto total = static_cast<qint64>(source.files().size());
    const auto isMonth = [](const QString &name) { return monthOf(name).has_value(); };
    return source.readEach(isMonth, [&](const QString &name, const Result<QByteArray> &bytes) -> Result<void> {
        HEARTH_TRY(goOn(progress, ++done, total));
        const auto days = bytes ? daysFrom(bytes.value()) : Result<YAML::Node>(bytes.error());
        if (!days || !(days.value().IsMap() || days.value().IsNull())) {
            sink.refuse({.file = name}, days ? Error{ErrorCode::CannotRead, {}} : days.error());
            return {};
        }
        const auto [year, month] = *monthOf(name);
        for (const auto &day : days.value()) {
            const int number = wordsOf(day.first).toInt();
            const SourcePlace place{.file = name, .line = day.first.Mark().line + 1};
            sink.take(entryFrom(QDate(year, month, number), day.second, place));
        }
        return {};
    });
}

} // namespace hearth
