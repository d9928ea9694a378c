// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/selfsettings.h"

#include "cli/recordchange.h"
#include "photos/partnerpicture.h"

#include <algorithm>
#include <array>

namespace hearth {

namespace {

const QLatin1String kNoPicture("none");

/// In the order of the theme's partner colours.
constexpr std::array kColourKeys{"terracotta", "blue", "plum", "ochre", "teal", "slate"};

QString colourKey(int colour)
{
    const auto index = static_cast<std::size_t>(colour);
    return QLatin1String(kColourKeys.at(index < kColourKeys.size() ? index : 0));
}

Result<int> colourFrom(const Arguments &given, int otherwise)
{
    if (!given.has("colour"))
        return otherwise;
    QStringList keys;
    for (std::size_t i = 0; i < kColourKeys.size(); ++i) {
        if (given.value("colour") == QLatin1String(kColourKeys.at(i)))
            return static_cast<int>(i);
        keys += QLatin1String(kColourKeys.at(i));
    }
    return choiceError("colour", keys);
}

Result<PreparedPhoto> pictureFrom(const QString &path)
{
    if (isNothingThere(path))
        return noSuchFile(path);
    HEARTH_GET(const auto bytes, readPhotoFile(path));
    HEARTH_GET(const auto prepared, preparePhoto(bytes));
    return squareOf(prepared);
}

Partner presentSelf(const Journal &journal)
{
    if (const Partner *me = journal.partner(journal.me()))
        return *me;
    Partner partner = journal.compose<Partner>();
    partner.record.visibility = Visibility::Shared;
    return partner;
}

bool hasPicture(const Journal &journal)
{
    return !pictureOf(journal, journal.me()).isNull();
}

} // namespace

Result<ChosenSelf> selfFrom(const Arguments &given, const Journal &journal)
{
    ChosenSelf chosen{presentSelf(journal)};
    Partner &partner = chosen.partner;
    if (given.has("name"))
        partner.name = given.value("name").simplified();
    if (given.has("word"))
        partner.wordForOther = given.value("word").simplified();
    HEARTH_GET(partner.colour, colourFrom(given, partner.colour));
    if (given.value("picture") == kNoPicture) {
        chosen.picture.emplace(std::nullopt);
    } else if (given.has("picture")) {
        HEARTH_GET(auto picture, pictureFrom(given.value("picture")));
        chosen.picture.emplace(std::move(picture));
    }
    HEARTH_TRY(checkAgainst(journal, partner));
    return chosen;
}

ChangeSet selfChanges(const Journal &journal, const ChosenSelf &chosen)
{
    ChangeSet changes;
    const Partner present = presentSelf(journal);
    const bool isThere = journal.findRecord(present.record.id) != nullptr;
    Partner after = chosen.partner;
    if (!isThere) {
        changes.push_back(Change::add(after));
    } else if (after != present) {
        after.record.changed = std::max(journal.clock().now(), after.record.written);
        changes.push_back(Change::edit(present, after));
    }
    if (chosen.picture && (*chosen.picture || hasPicture(journal))) {
        for (Change &change : pictureChanges(journal, after, *chosen.picture))
            changes.push_back(std::move(change));
    }
    return changes;
}

QList<QPair<QString, QString>> selfInOptions(const Journal &journal)
{
    const Partner partner = presentSelf(journal);
    QList<QPair<QString, QString>> options{{QStringLiteral("name"), partner.name}};
    if (!partner.wordForOther.isEmpty())
        options += {QStringLiteral("word"), partner.wordForOther};
    options += {QStringLiteral("colour"), colourKey(partner.colour)};
    if (!hasPicture(journal))
        options += {QStringLiteral("picture"), kNoPicture};
    return options;
}

void addSelf(QJsonObject &object, const Journal &journal)
{
    const Partner partner = presentSelf(journal);
    object.insert(QLatin1String("name"), partner.name);
    object.insert(QLatin1String("word"), partner.wordForOther);
    object.insert(QLatin1String("colour"), colourKey(partner.colour));
    object.insert(QLatin1String("picture"), hasPicture(journal));
}

} // namespace hearth
