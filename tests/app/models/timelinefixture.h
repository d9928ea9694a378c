// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agreements/agreements.h"
#include "core/journal/memorystore.h"
#include "journal/timelinekinds.h"
#include "models/knowntags.h"
#include "models/timelinemodel.h"
#include "support/journalfixture.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>

namespace hearth::test {

using Tester = QAbstractItemModelTester;

/// Takes everything and keeps nothing.
class QuietStore final : public RecordStore
{
public:
    [[nodiscard]] Result<void> commit(const std::vector<RecordWrite> &) override { return {}; }
    [[nodiscard]] Result<QByteArray> content(RecordId) override { return Error{ErrorCode::NotFound, {}}; }
    [[nodiscard]] Result<QByteArray> sign(PartnerId, const QByteArray &) override { return QByteArray(64, 's'); }
};

class TimelineModelTest : public testing::Test
{
protected:
    [[nodiscard]] static Partner partner(PartnerId id, const QString &name)
    {
        Partner partner;
        partner.record.id = RecordId(1000 + id.number());
        partner.record.author = id;
        partner.record.visibility = Visibility::Shared;
        partner.record.date = QDate(2024, 1, 1);
        partner.name = name;
        return partner;
    }
    [[nodiscard]] static JournalContents twoPeople()
    {
        JournalContents contents;
        std::get<std::vector<Partner>>(contents.records) = {partner(kFirstPartner, QStringLiteral("Anna")),
                                                            partner(kSecondPartner, QStringLiteral("Ben"))};
        return contents;
    }
    RecordId addEntry(const QString &title, QDate date)
    {
        Entry entry = test::entryOf(journal, title, QStringLiteral("Text"));
        entry.record.date = date;
        EXPECT_TRUE(journal.add(entry));
        return entry.record.id;
    }
    RecordId addNote(const QString &what, QDate date)
    {
        GratitudeNote note = test::noteOf(journal, what);
        note.record.date = date;
        EXPECT_TRUE(journal.add(note));
        return note.record.id;
    }
    RecordId addCheckIn(QDate date)
    {
        CheckIn checkIn = journal.compose<CheckIn>();
        checkIn.record.date = date;
        checkIn.period = {Cadence::Day, date};
        checkIn.setAnswer(Dimension::Connected, Answer::rated(5).value());
        EXPECT_TRUE(journal.add(checkIn));
        return checkIn.record.id;
    }
    [[nodiscard]] static QStringList rowsOf(const TimelineModel &model)
    {
        QStringList rows;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex index = model.index(row);
            rows += index.data(TimelineModel::IsHeaderRole).toBool() ? QStringLiteral("# ") + index.data().toString()
                                                                     : index.data(TimelineModel::TitleRole).toString();
        }
        return rows;
    }
    /// Everything a view can ask about every row.
    [[nodiscard]] static QStringList dumpOf(const TimelineModel &model)
    {
        QStringList rows;
        for (int row = 0; row < model.rowCount(); ++row) {
            QStringList parts;
            for (const int role :
                 {int(Qt::DisplayRole), int(Qt::AccessibleTextRole), int(TimelineModel::IdRole),
                  int(TimelineModel::KindRole), int(TimelineModel::DateRole), int(TimelineModel::ExcerptRole),
                  int(TimelineModel::AuthorRole), int(TimelineModel::IsSharedRole), int(TimelineModel::IsHeaderRole)})
                parts += model.index(row).data(role).toString();
            rows += parts.join(QLatin1Char('|'));
        }
        return rows;
    }

    FixedClock clock{QDate(2026, 7, 12)};
    SeededRandom random{4};
    QuietStore store;
    Journal journal{kFirstPartner, true, twoPeople(), store, clock, random};
};

} // namespace hearth::test
