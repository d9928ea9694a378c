// SPDX-License-Identifier: GPL-3.0-or-later
// A whole file that somebody without a key changed: the input is a list of edits to a fixed journal.
#include "fuzz/copies.h"
#include "fuzz/harness.h"
#include "fuzz/input.h"
#include "store/database.h"
#include "store/inspection.h"

namespace hearth::fuzz {

namespace journals {

constexpr int kMaxEdits = 32;

enum class Edit : quint8 { Overwrite, OverwriteInPage, CopyPage, Resize, Last = Resize };

void overwrite(QByteArray &file, qsizetype at, const QByteArray &bytes)
{
    const qsizetype size = std::min(bytes.size(), file.size() - at);
    if (size > 0)
        file.replace(at, size, bytes.left(size));
}

void edit(QByteArray &file, Input &input)
{
    const auto pages = std::max(file.size() / kPageSize, qsizetype{1});
    switch (static_cast<Edit>(input.number<quint8>() % (static_cast<quint8>(Edit::Last) + 1))) {
    case Edit::Overwrite: {
        const auto at = static_cast<qsizetype>(input.number<quint32>()) % (file.size() + 1);
        overwrite(file, at, input.take(input.number<quint8>()));
        break;
    }
    case Edit::OverwriteInPage: {
        const auto page = input.number<quint8>() % pages;
        const auto at = page * kPageSize + input.number<quint16>() % kPageSize;
        overwrite(file, at, input.take(input.number<quint8>()));
        break;
    }
    case Edit::CopyPage: {
        const auto from = input.number<quint8>() % pages;
        const auto to = input.number<quint8>() % pages;
        overwrite(file, to * kPageSize, file.mid(from * kPageSize, kPageSize));
        break;
    }
    case Edit::Resize:
        file.resize(static_cast<qsizetype>(input.number<quint32>()) % (2 * file.size() + 1));
        break;
    }
}

bool run(const QByteArray &bytes)
{
    QByteArray file = fixedJournal().file;
    Input input(bytes);
    for (int i = 0; i < kMaxEdits && !input.isAtEnd(); ++i)
        edit(file, input);
    const PlantedFile planted(file);
    (void)inspectJournal(planted.path());
    promise(planted.bytes() == file, "looking at a file changes nothing");
    const auto contents = planted.open();
    promise(!contents || *contents == fixedJournal().annas, "what opens holds exactly what was written");
    return contents.has_value();
}

QByteArray overwriteInPage(quint8 page, quint16 at, const QByteArray &bytes)
{
    QByteArray edit(1, static_cast<char>(Edit::OverwriteInPage));
    appendNumber(edit, page);
    appendNumber(edit, at);
    appendNumber(edit, static_cast<quint8>(bytes.size()));
    return edit + bytes;
}

std::vector<QByteArray> seeds()
{
    QByteArray resize(1, static_cast<char>(Edit::Resize));
    appendNumber(resize, static_cast<quint32>(3 * kPageSize));
    QByteArray pages(1, static_cast<char>(Edit::CopyPage));
    pages += "\x01\x02";
    std::vector<QByteArray> all{{},
                                overwriteInPage(0, 24, QByteArray(4, '\x09')),                     // counters
                                overwriteInPage(0, 32, QByteArrayLiteral("\0\0\0\x03\0\0\0\x01")), // free pages
                                overwriteInPage(0, 60, QByteArrayLiteral("\0\0\0\x02")),           // version
                                overwriteInPage(0, 28, QByteArrayLiteral("\0\0\0\x03")) + resize,
                                overwriteInPage(0, 100, QByteArrayLiteral("\x0d\0\0\0\x01\x7f\xf0\0")),
                                pages};
    const auto count = static_cast<quint8>(fixedJournal().file.size() / kPageSize);
    for (quint8 page = 1; page < count; ++page)
        all.push_back(overwriteInPage(page, 0, fixedJournal().file.mid(page * kPageSize, 24)));
    return all;
}

} // namespace journals

const Harness kJournals{"journals", journals::run, journals::seeds};

} // namespace hearth::fuzz
