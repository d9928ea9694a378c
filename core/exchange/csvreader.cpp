// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvreader.h"

#include "exchange/textdecoder.h"

namespace hearth {

namespace {

constexpr std::size_t kMaxRows = 1'000'000;
constexpr qsizetype kMaxFields = 1000;
constexpr qsizetype kMaxField = 1 << 20;

QChar separatorOf(const QString &text)
{
    int counts[3] = {};
    constexpr char16_t candidates[3] = {u',', u';', u'\t'};
    bool quoted = false;
    for (const QChar character : text) {
        if (character == QLatin1Char('"'))
            quoted = !quoted;
        else if (!quoted && (character == QLatin1Char('\n') || character == QLatin1Char('\r')))
            break;
        for (int i = 0; i < 3 && !quoted; ++i)
            counts[i] += character == QChar(candidates[i]) ? 1 : 0;
    }
    int best = 0;
    for (int i = 1; i < 3; ++i)
        best = counts[i] > counts[best] ? i : best;
    return QChar(candidates[best]);
}

} // namespace

Result<std::vector<CsvRow>> readCsv(const QByteArray &bytes)
{
    const DecodedText decoded = decodeLeniently(bytes);
    const QString &text = decoded.text;
    auto broken = decoded.broken.begin();
    const QChar separator = separatorOf(text);
    std::vector<CsvRow> rows;
    CsvRow row{1, {}};
    QString field;
    qint64 line = 1;
    bool quoted = false;
    bool fieldStarted = false;
    const auto endField = [&] {
        row.fields += field;
        field.clear();
        fieldStarted = false;
    };
    const auto endRow = [&] {
        if (fieldStarted || !field.isEmpty() || !row.fields.isEmpty()) {
            endField();
            rows.push_back(std::move(row));
        }
        row = CsvRow{line + 1, {}};
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text[i];
        if (broken != decoded.broken.end() && *broken == i) {
            row.isText = false;
            ++broken;
        }
        if (quoted) {
            if (character == QLatin1Char('"') && i + 1 < text.size() && text[i + 1] == QLatin1Char('"')) {
                field += character;
                ++i;
            } else if (character == QLatin1Char('"')) {
                quoted = false;
            } else {
                field += character;
                line += character == QLatin1Char('\n') ? 1 : 0;
            }
        } else if (character == QLatin1Char('"') && field.isEmpty()) {
            quoted = fieldStarted = true;
        } else if (character == separator) {
            endField();
            fieldStarted = true;
        } else if (character == QLatin1Char('\n') || character == QLatin1Char('\r')) {
            if (character == QLatin1Char('\r') && i + 1 < text.size() && text[i + 1] == QLatin1Char('\n'))
                ++i;
            endRow();
            ++line;
        } else {
            field += character;
        }
        if (rows.size() > kMaxRows || row.fields.size() > kMaxFields || field.size() > kMaxField)
            return Error{ErrorCode::LimitExceeded, QStringLiteral("line %1").arg(line)};
    }
    if (quoted)
        return Error{ErrorCode::CannotRead, QStringLiteral("a quote opened on line %1 never closes").arg(row.line)};
    endRow();
    return rows;
}

} // namespace hearth
