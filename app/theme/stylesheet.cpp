// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/stylesheet.h"

#include "theme/theme.h"

#include <QFile>
#include <QFontMetrics>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace hearth {

namespace {

QString fontRule(const QFont &font)
{
    QString rule = QStringLiteral("font-size: %1pt; font-weight: %2;").arg(font.pointSizeF()).arg(font.weight());
    const QStringList families = font.families();
    if (families.size() > 1)
        rule += QStringLiteral(" font-family: \"%1\";").arg(families.join(QStringLiteral("\", \"")));
    return rule;
}

} // namespace

QString styleSheetFor(const Colours &colours, const TypeScale &type)
{
    const bool light = colours.window.lightness() > 128;
    const bool contrast = colours.window == QColor(Qt::black);
    const QString arrows = contrast ? QStringLiteral("contrast")
                           : light  ? QStringLiteral("light")
                                    : QStringLiteral("dark");
    const int arrow = std::max(16, QFontMetrics(type.body).height());
    const auto pixels = [](int number) { return QStringLiteral("%1px").arg(number); };
    QHash<QString, QString> values{
        {QStringLiteral("arrow"), pixels(arrow)},
        {QStringLiteral("arrowRoom"), pixels(arrow + 12)},
        {QStringLiteral("smallArrow"), pixels(arrow * 3 / 4)},
        {QStringLiteral("smallArrowRoom"), pixels(arrow * 3 / 4 + 12)},
        {QStringLiteral("menuEdge"), contrast ? colours.accent.name() : QStringLiteral("transparent")},
        {QStringLiteral("radiusSmall"), pixels(radius::small)},
        {QStringLiteral("radiusControl"), pixels(radius::control)},
        {QStringLiteral("radiusCard"), pixels(radius::card)},
        {QStringLiteral("display"), fontRule(type.display)},
        {QStringLiteral("title"), fontRule(type.title)},
        {QStringLiteral("heading"), fontRule(type.heading)},
        {QStringLiteral("small"), fontRule(type.small)},
        {QStringLiteral("reading"), fontRule(type.reading)},
        {QStringLiteral("aloud"), fontRule(type.aloud)},
        {QStringLiteral("chevronDown"), QStringLiteral(":/icons/control/down-%1.svg").arg(arrows)},
        {QStringLiteral("chevronUp"), QStringLiteral(":/icons/control/up-%1.svg").arg(arrows)},
    };

    for (const NamedColour &each : namedColours())
        values.insert(QLatin1String(each.name), (colours.*each.colour).name());

    QFile file(QStringLiteral(":/style/hearthbook.qss"));
    [[maybe_unused]] const bool isThere = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isThere);
    const QString rules = QString::fromLatin1(file.readAll());
    const QRegularExpression token(QStringLiteral("@([a-zA-Z]+)"));
    QString sheet;
    qsizetype position = 0;
    for (auto found = token.globalMatch(rules); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        Q_ASSERT(values.contains(match.captured(1)));
        sheet += rules.mid(position, match.capturedStart() - position) + values.value(match.captured(1));
        position = match.capturedEnd();
    }
    return sheet + rules.mid(position);
}

} // namespace hearth
