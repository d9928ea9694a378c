// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/datapictures.h"

#include "exchange/textdecoder.h"
#include "records/attachment.h"

#include <QMimeDatabase>
#include <QRegularExpression>

#include <algorithm>

namespace hearth {

namespace {

constexpr qsizetype kLongestHead = 200; // signs before the comma
constexpr qsizetype kLongestEnding = 8;

QString endingOf(QStringView type)
{
    QString ending;
    for (const QChar sign : type.sliced(type.indexOf(u'/') + 1)) {
        if (!sign.isLetterOrNumber() || ending.size() == kLongestEnding)
            break;
        ending += sign.toLower();
    }
    return ending;
}

std::optional<QByteArray> bytesOf(QStringView encoded)
{
    QByteArray letters = encoded.toLatin1();
    if (letters.contains('%'))
        letters = QByteArray::fromPercentEncoding(letters);
    letters.removeIf([](char sign) { return sign == ' ' || sign == '\t' || sign == '\r' || sign == '\n'; });
    const bool isOfAddresses = letters.contains('-') || letters.contains('_');
    const auto options = QByteArray::AbortOnBase64DecodingErrors |
                         (isOfAddresses ? QByteArray::Base64UrlEncoding : QByteArray::Base64Encoding);
    const auto decoded = QByteArray::fromBase64Encoding(std::move(letters), options);
    return decoded ? std::optional(*decoded) : std::nullopt;
}

bool isPicture(const QByteArray &bytes)
{
    static const QMimeDatabase types;
    const QString type = types.mimeTypeForData(bytes).name();
    return type.startsWith(QLatin1String("image/")) && !type.startsWith(QLatin1String("image/svg"));
}

bool mayBeCaption(const QString &words)
{
    return words.size() <= Attachment::kMaxCaptionLength && isSoundText(words);
}

} // namespace

std::optional<DataPicture> dataPictureFrom(QStringView address)
{
    const QStringView whole = address.trimmed();
    const qsizetype comma = whole.left(kLongestHead).indexOf(u',');
    const QStringView head = comma < 0 ? QStringView() : whole.left(comma);
    const bool isData =
        head.startsWith(u"data:image/", Qt::CaseInsensitive) && head.endsWith(u";base64", Qt::CaseInsensitive);
    const auto bytes = isData ? bytesOf(whole.sliced(comma + 1)) : std::nullopt;
    if (!bytes || !isPicture(*bytes))
        return std::nullopt;
    return DataPicture{*bytes, endingOf(head)};
}

void addDataPicture(IncomingEntry &entry, const DataPicture &picture, const QString &caption, ImportSink &sink)
{
    const QString name = QStringLiteral("picture-%1.%2").arg(entry.photos.size() + 1).arg(picture.ending);
    const bool isCaption = mayBeCaption(caption);
    entry.photos.append({name, isCaption ? caption : QString(), sink.hold(picture.bytes)});
    if (!isCaption)
        entry.text += QStringLiteral("\n\n") + caption;
}

void takeDataPictures(IncomingEntry &entry, ImportSink &sink)
{
    if (!entry.text.contains(QLatin1String("](data:"), Qt::CaseInsensitive) &&
        !entry.text.contains(QLatin1String("](<data:"), Qt::CaseInsensitive))
        return;
    // No part of a link goes over the beginning of another.
    static const QRegularExpression link(
        QStringLiteral("!\\[([^\\[\\]\\n]*+)\\]\\(<?(data:[^()<>\"\\s]++)>?(?:[ \\t]++\"[^\"\\n]*+\")?\\)"),
        QRegularExpression::CaseInsensitiveOption);
    const QString all = std::exchange(entry.text, {});
    QString words;
    qsizetype from = 0;
    for (auto found = link.globalMatch(all); found.hasNext();) {
        const auto match = found.next();
        words += QStringView(all).mid(from, match.capturedStart() - from);
        from = match.capturedEnd();
        const QString caption = match.captured(1).trimmed();
        const auto picture = dataPictureFrom(match.capturedView(2));
        if (picture) {
            addDataPicture(entry, *picture, caption, sink);
            continue;
        }
        words += caption;
        entry.hasMore = true;
        sink.leaveOut(
            match.captured(2).left(kLongestHead).section(QLatin1Char(';'), 0, 0).section(QLatin1Char(','), 0, 0));
    }
    words += QStringView(all).mid(from);
    static const QRegularExpression gap(QStringLiteral("\\n{3,}"));
    entry.text = (from > 0 ? words.replace(gap, QStringLiteral("\n\n")).trimmed() : words) + entry.text;
}

} // namespace hearth
