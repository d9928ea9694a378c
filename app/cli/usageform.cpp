// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/usageform.h"

#include <QRegularExpression>

#include <algorithm>

namespace hearth {

namespace {

// Its name, what it takes, and whether it repeats.
const QRegularExpression &optionPattern()
{
    static const QRegularExpression pattern(
        QStringLiteral(R"(--([a-z-]+)(?: (?![\[|-])([^\s\[\]]+)(\[\S+\])?)?( \.\.\.)?)"));
    return pattern;
}

QStringList alternativesIn(const QString &text)
{
    return text.split(QLatin1Char('|'), Qt::SkipEmptyParts);
}

void addNew(QStringList &all, const QStringList &more)
{
    for (const QString &each : more) {
        if (!all.contains(each))
            all += each;
    }
}

} // namespace

QString UsedOption::inWords() const
{
    const QString flag = QStringLiteral("--") + name;
    return values.isEmpty() ? flag : flag + QLatin1Char(' ') + values.join(QLatin1Char('|'));
}

QList<UsedOption> usedOptions(const QByteArray &usage)
{
    QList<UsedOption> options;
    for (auto found = optionPattern().globalMatch(QString::fromLatin1(usage)); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const UsedOption option{match.captured(1), alternativesIn(match.captured(2)), match.hasCaptured(4)};
        const auto known = std::ranges::find(options, option.name, &UsedOption::name);
        if (known == options.end()) {
            options += option;
            continue;
        }
        addNew(known->values, option.values);
        known->repeats = known->repeats || option.repeats;
    }
    return options;
}

QList<QStringList> usedWords(const QByteArray &usage)
{
    static const QRegularExpression signs(QStringLiteral(R"([\[\]]|\.\.\.)"));
    QList<QStringList> words;
    for (const QByteArray &way : waysToCall(usage)) {
        QString rest = QString::fromLatin1(way);
        rest.remove(optionPattern()).remove(signs);
        const QStringList places = rest.split(QLatin1Char(' '), Qt::SkipEmptyParts).mid(1);
        for (qsizetype i = 0; i < places.size(); ++i) {
            if (i == words.size())
                words.emplace_back();
            addNew(words[i], alternativesIn(places[i]));
        }
    }
    return words;
}

QList<QByteArray> waysToCall(const QByteArray &usage)
{
    const QByteArray between = " | " + usage.left(usage.indexOf(' ')) + ' ';
    QList<QByteArray> ways;
    qsizetype from = 0;
    for (qsizetype at = usage.indexOf(between); at >= 0; at = usage.indexOf(between, from)) {
        ways += usage.mid(from, at - from);
        from = at + 3; // behind the stroke
    }
    ways += usage.mid(from);
    return ways;
}

} // namespace hearth
