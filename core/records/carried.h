// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/change.h"

#include <QJsonObject>

namespace hearth {

/// What Record::carried says: how a record that came from another journal by Hearthbook's own export stood there. The
/// next export says it again.
class Carried final
{
public:
    explicit Carried(const Record &record);

    /// The record's number there; empty for what was written here, and for what is no number.
    [[nodiscard]] QString number() const;
    /// It could not come in as what it was there: the record holds its words, this everything.
    [[nodiscard]] bool isWhole() const;
    [[nodiscard]] const QJsonObject &all() const { return m_object; }
    /// Of one that came in as what it was: says again who wrote it there and who could read it, and what is missing.
    /// `Object` takes members as a QJsonObject does.
    template <typename Object>
    void addTo(Object &exported) const
    {
        for (auto each = m_object.begin(); each != m_object.end(); ++each) {
            if (isProvenance(each.key()) || !exported.contains(each.key()))
                exported.insert(each.key(), each.value());
        }
    }
    template <typename Object>
    void addAllTo(Object &exported) const
    {
        for (auto each = m_object.begin(); each != m_object.end(); ++each)
            exported.insert(each.key(), each.value());
    }

    /// For a record whose export says `exported`, though `there` was what its source said: what it has to carry.
    [[nodiscard]] static QByteArray of(const QJsonObject &there, const QJsonObject &exported);
    /// All of it.
    [[nodiscard]] static QByteArray whole(const QJsonObject &there);

private:
    /// What another journal knows of a record and this one cannot.
    [[nodiscard]] static bool isProvenance(const QString &key);

    QJsonObject m_object;
};

/// Lets go of what a record carries where that would say more than its author wants to: nobody else reads words that
/// are not those of the record, and what was rewritten is gone. `before` is null for a new record.
void forgetCarried(AnyRecord &record, const AnyRecord *before);

} // namespace hearth
