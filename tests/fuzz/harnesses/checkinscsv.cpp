// SPDX-License-Identifier: GPL-3.0-or-later
// A table of check-ins, and before it how its columns are to be read.
#include "exchange/checkinscsv.h"
#include "core/journal/memorystore.h"
#include "fuzz/harness.h"
#include "fuzz/input.h"
#include "records/codec.h"

#include <QBuffer>

#include <bit>

namespace hearth::fuzz {

namespace checkInsCsv {

constexpr quint32 kDays = 9999 * 366; // about as many as can be written with four digits a year

QString textFrom(Input &input)
{
    return QString::fromUtf8(input.take(input.number<quint8>()));
}

CheckInColumns columnsFrom(Input &input)
{
    CheckInColumns columns;
    const quint8 choice = input.number<quint8>();
    columns.cadence = static_cast<Cadence>(choice % 3);
    for (std::size_t i = 0; i < std::size_t{(choice >> 2) & 3U} + 1; ++i)
        columns.dimensions.insert(textFrom(input), kDimensions.at(i));
    columns.dateColumn = textFrom(input);
    columns.dayNumberColumn = textFrom(input);
    columns.firstDay = QDate(1, 1, 1).addDays(input.number<quint32>() % kDays);
    columns.onlyColumn = textFrom(input);
    columns.onlyValue = textFrom(input);
    columns.low = std::bit_cast<double>(input.number<quint64>());
    columns.high = std::bit_cast<double>(input.number<quint64>());
    return columns;
}

bool run(const QByteArray &bytes)
{
    Input input(bytes);
    const CheckInColumns columns = columnsFrom(input);
    test::MemoryJournal into;
    QBuffer source;
    source.setData(input.rest());
    source.open(QIODevice::ReadOnly);
    const auto plan = planCheckInsCsv(source, columns, into.journal);
    if (!plan)
        return false;
    for (const AnyRecord &record : plan.value().fresh)
        promise(validate(record).ok() && decode(encode(record)).ok(), "check-ins are sound");
    const auto applied = into.journal.apply(plan.value().changes());
    promise(applied.ok(), "a plan can be carried out");
    (void)source.seek(0);
    const auto twice = planCheckInsCsv(source, columns, into.journal);
    promise(twice && twice.value().fresh.empty(), "a second import of the same brings nothing");
    return !plan.value().fresh.empty();
}

QByteArray seedFrom(quint8 choice, const QList<QByteArray> &dimensions, const QList<QByteArray> &date, quint32 firstDay,
                    const QList<QByteArray> &only, double low, double high, const QByteArray &table)
{
    QByteArray seed;
    const auto append = [&seed](const QList<QByteArray> &texts) {
        for (const QByteArray &text : texts) {
            appendNumber(seed, static_cast<quint8>(text.size()));
            seed += text;
        }
    };
    appendNumber(seed, choice);
    append(dimensions);
    append(date);
    appendNumber(seed, firstDay);
    append(only);
    appendNumber(seed, std::bit_cast<quint64>(low));
    appendNumber(seed, std::bit_cast<quint64>(high));
    return seed + table;
}

std::vector<QByteArray> seeds()
{
    return {seedFrom(4, {"close", "safe"}, {"date", ""}, 0, {"", ""}, 1, 7,
                     "Date,close,SAFE\n2026-07-12,1,7\n2026-07-13,NA,4.5\n2026-07-14,,\n2026-07-15,8,x\n"),
            seedFrom(0, {"a"}, {"", "day"}, 739800, {"who", "me"}, 0, 100,
                     "day;who;a\n0;me;55\n1;you;3\n50001;me;1\n-1;me;1\n"),
            seedFrom(2, {"a"}, {"date", ""}, 0, {"", ""}, -1e308, 1e308, "date\ta\n2026-07-12\t1e5\n")};
}

} // namespace checkInsCsv

const Harness kCheckInsCsv{"checkinscsv", checkInsCsv::run, checkInsCsv::seeds};

} // namespace hearth::fuzz
