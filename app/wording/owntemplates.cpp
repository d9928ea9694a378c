// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/owntemplates.h"

#include "wording/sharedwording.h"

#include <QCollator>

#include <algorithm>

namespace hearth {

namespace {

bool isAlike(const QString &left, const QString &right)
{
    return isSameName(left.simplified(), right.simplified());
}

} // namespace

std::vector<const OwnTemplate *> ownTemplates(const Journal &journal)
{
    std::vector<const OwnTemplate *> mine;
    for (const OwnTemplate &each : journal.all<OwnTemplate>()) {
        if (each.record.author == journal.me() && !journal.isTogether())
            mine.push_back(&each);
    }
    const QCollator order;
    std::ranges::stable_sort(mine, [&order](const OwnTemplate *left, const OwnTemplate *right) {
        return order.compare(left->name, right->name) < 0;
    });
    return mine;
}

QString templateText(const Journal &journal, const QString &key)
{
    if (key.isEmpty())
        return {};
    if (const QString builtIn = templateText(key); !builtIn.isEmpty())
        return builtIn;
    for (const OwnTemplate *each : ownTemplates(journal)) {
        if (each->name == key)
            return each->text;
    }
    return {};
}

bool isTemplateNameTaken(const Journal &journal, const QString &name, RecordId besides)
{
    const auto mine = ownTemplates(journal);
    const auto isOther = [&](const OwnTemplate *each) {
        return each->record.id != besides && isAlike(each->name, name);
    };
    return std::ranges::any_of(mine, isOther) || std::ranges::any_of(templateKeys(), [&](const char *key) {
               return isAlike(QLatin1String(key), name) || isAlike(templateName(QLatin1String(key)), name);
           });
}

} // namespace hearth
