// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/carried.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace hearth {

namespace {

const QLatin1String kNumber("id");
const QLatin1String kKind("kind");
constexpr std::array kProvenance{"id", "author", "own", "visibility"};
constexpr qsizetype kMostDigits = 20; // of 64 bits

// It becomes part of the name of a file, and leads nowhere else.
bool isNumber(const QString &text)
{
    const auto isDigit = [](QChar sign) { return sign >= QLatin1Char('0') && sign <= QLatin1Char('9'); };
    return !text.isEmpty() && text.size() <= kMostDigits && std::ranges::all_of(text, isDigit);
}

QByteArray compact(const QJsonObject &object)
{
    return object.isEmpty() ? QByteArray() : QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

Carried::Carried(const Record &record)
{
    if (!record.carried.isEmpty())
        m_object = QJsonDocument::fromJson(record.carried).object();
    if (!isNumber(m_object.value(kNumber).toString()))
        m_object.remove(kNumber);
}

QString Carried::number() const
{
    return m_object.value(kNumber).toString();
}

bool Carried::isWhole() const
{
    return m_object.contains(kKind);
}

bool Carried::isProvenance(const QString &key)
{
    return std::ranges::any_of(kProvenance, [&key](const char *each) { return key == QLatin1String(each); });
}

QByteArray Carried::of(const QJsonObject &there, const QJsonObject &exported)
{
    QJsonObject object;
    for (auto each = there.begin(); each != there.end(); ++each) {
        const bool isMissing = !exported.contains(each.key());
        if (isMissing || (isProvenance(each.key()) && exported.value(each.key()) != each.value()))
            object.insert(each.key(), each.value());
    }
    object.remove(kKind);
    return compact(object);
}

QByteArray Carried::whole(const QJsonObject &there)
{
    return compact(there);
}

void forgetCarried(AnyRecord &record, const AnyRecord *before)
{
    Record &common = recordOf(record);
    if (common.carried.isEmpty())
        return;
    const auto *entry = std::get_if<Entry>(&record);
    const auto *entryBefore = before != nullptr ? std::get_if<Entry>(before) : nullptr;
    const bool isRewritten = entry != nullptr && entryBefore != nullptr &&
                             (entry->title != entryBefore->title || entry->text != entryBefore->text);
    if (common.visibility == Visibility::Shared || (isRewritten && Carried(common).isWhole()))
        common.carried.clear();
}

} // namespace hearth
