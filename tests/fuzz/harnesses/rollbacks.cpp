// SPDX-License-Identifier: GPL-3.0-or-later
// A rollback journal that somebody without a key laid beside a journal. The input is one, or the numbers and pages that
// a sound one is made from: SQLite obeys what its checksums fit.
#include "fuzz/copies.h"
#include "fuzz/harness.h"
#include "fuzz/input.h"
#include "store/database.h"
#include "store/filestate.h"
#include "store/inspection.h"

#include <QtEndian>

namespace hearth::fuzz {

namespace rollbacks {

constexpr int kMaxPages = 8;

void append(QByteArray &bytes, quint32 number)
{
    const quint32 big = qToBigEndian(number);
    bytes.append(reinterpret_cast<const char *>(&big), sizeof big);
}

// pager.c, pager_cksum()
quint32 checksumOf(quint32 nonce, const QByteArray &page)
{
    quint32 sum = nonce;
    for (qsizetype at = page.size() - 200; at > 0; at -= 200)
        sum += static_cast<unsigned char>(page[at]);
    return sum;
}

struct Record final
{
    quint32 number = 0;    // the page it goes to
    quint8 from = 0;       // the page it is made from
    quint16 at = 0;        // where that is changed
    QByteArray bytes = {}; // into what
};

struct Header final
{
    quint32 count = 0;
    quint32 nonce = 0;
    quint32 pages = 0;
    quint32 sector = 512;
};

// The number of the rollback journal with which the fixed journal was last written.
quint32 lastNonce()
{
    const QByteArray &file = fixedJournal().file;
    for (qsizetype at = 0; at < file.size(); at += kPageSize) {
        if (const auto state = FileState::findIn(file.mid(at, kPageSize)))
            return readNumber<quint32>(ByteView(state->stamp).last(sizeof(quint32)));
    }
    return 0;
}

QByteArray journalFrom(Input &input)
{
    static const quint32 last = lastNonce();
    Header header;
    header.count = input.number<quint32>();
    header.nonce = input.number<quint32>();
    if (header.nonce == 0)
        header.nonce = last;
    header.pages = input.number<quint32>();
    header.sector = input.number<quint16>();
    QByteArray journal("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8);
    for (const quint32 number : {header.count, header.nonce, header.pages, header.sector})
        append(journal, number);
    append(journal, kPageSize);
    if (journal.size() < static_cast<qsizetype>(header.sector))
        journal.append(static_cast<qsizetype>(header.sector) - journal.size(), '\0');
    const QByteArray &file = fixedJournal().file;
    for (int i = 0; i < kMaxPages && !input.isAtEnd(); ++i) {
        Record record;
        record.number = input.number<quint32>();
        record.from = input.number<quint8>();
        record.at = input.number<quint16>();
        record.bytes = input.take(input.number<quint8>());
        QByteArray page = file.mid(record.from % (file.size() / kPageSize) * kPageSize, kPageSize);
        const qsizetype at = record.at % kPageSize;
        const qsizetype size = std::min(record.bytes.size(), page.size() - at);
        page.replace(at, size, record.bytes.left(size));
        append(journal, record.number);
        journal += page;
        append(journal, checksumOf(header.nonce, page));
    }
    return journal;
}

bool run(const QByteArray &bytes)
{
    Input input(bytes);
    const bool isRaw = input.number<quint8>() % 4 == 0;
    const PlantedFile planted(fixedJournal().file);
    planted.putBeside(isRaw ? input.rest() : journalFrom(input));
    (void)inspectJournal(planted.path());
    const auto contents = planted.open();
    promise(!contents || *contents == fixedJournal().annas, "what opens holds exactly what was written");
    return contents.has_value();
}

QByteArray seedFrom(const Header &header, const std::vector<Record> &records)
{
    QByteArray seed("\x01");
    appendNumber(seed, header.count);
    appendNumber(seed, header.nonce);
    appendNumber(seed, header.pages);
    appendNumber(seed, static_cast<quint16>(header.sector));
    for (const Record &record : records) {
        appendNumber(seed, record.number);
        appendNumber(seed, record.from);
        appendNumber(seed, record.at);
        appendNumber(seed, static_cast<quint8>(record.bytes.size()));
        seed += record.bytes;
    }
    return seed;
}

std::vector<QByteArray> seeds()
{
    const auto pages = static_cast<quint32>(fixedJournal().file.size() / kPageSize);
    QByteArray naming(1, '\0');
    naming += QByteArrayLiteral("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7") + QByteArray(20, '\0') + "a-name";
    append(naming, 6);
    append(naming, 6U * 'n');
    naming += QByteArrayLiteral("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7");
    std::vector<Record> all;
    for (quint32 page = 1; page <= pages && all.size() < kMaxPages; ++page)
        all.push_back({page, static_cast<quint8>(page - 1)});
    return {seedFrom({0, 0, pages}, {}),
            seedFrom({1, 77, pages}, {{1, 0}}),
            seedFrom({1, 0, pages}, {{2, 1}}),
            seedFrom({2, 77, pages}, {{2, 1}, {3, 2, 40, "changed"}}),
            seedFrom({1, 77, 2}, {{1, 0, 28, QByteArrayLiteral("\0\0\0\x02")}}),
            seedFrom({static_cast<quint32>(all.size()), 5, pages}, all),
            naming};
}

} // namespace rollbacks

const Harness kRollbacks{"rollbacks", rollbacks::run, rollbacks::seeds};

} // namespace hearth::fuzz
