// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/formats/shownpictures.h"

#include "exchange/textdecoder.h"
#include "records/attachment.h"

#include <QDir>
#include <QMimeDatabase>
#include <QRegularExpression>
#include <QUrl>

namespace hearth {

ShownPictures::ShownPictures(const SourceTree &source)
    : m_source(source)
{
    for (const SourceTree::File &file : source.files())
        m_byName.insert(file.name.section(QLatin1Char('/'), -1), file.name);
}

void ShownPictures::take(IncomingEntry &entry)
{
    static const QRegularExpression link(QStringLiteral(
        "!\\[([^\\[\\]\\n]*)\\]\\(<?([^()<>\\n]+?)>?\\)|!\\[\\[([^\\[\\]|\\n]+)(?:\\|[^\\[\\]\\n]*)?\\]\\]"));
    QString text;
    qsizetype from = 0;
    for (auto found = link.globalMatch(entry.text); found.hasNext();) {
        const auto match = found.next();
        const bool isWiki = match.capturedLength(3) > 0;
        const QString file = fileFor(isWiki ? match.captured(3) : match.captured(2), entry.place.file);
        if (file.isEmpty())
            continue;
        const QString caption = isWiki ? QString() : match.captured(1).trimmed();
        const bool mayBeCaption = caption.size() <= Attachment::kMaxCaptionLength && isSoundText(caption);
        text += QStringView(entry.text).mid(from, match.capturedStart() - from);
        text += mayBeCaption ? QString() : caption;
        from = match.capturedEnd();
        entry.photos.append({file, mayBeCaption ? caption : QString()});
        m_taken.insert(file);
    }
    static const QRegularExpression gap(QStringLiteral("\\n{3,}"));
    text += QStringView(entry.text).mid(from);
    entry.text = from > 0 ? text.replace(gap, QStringLiteral("\n\n")) : text;
}

QString ShownPictures::fileFor(const QString &target, const QString &of) const
{
    constexpr qsizetype kLongestName = 4096; // of a file; a picture that stands in the words is longer
    if (target.size() > kLongestName)
        return {};
    const QString type = QMimeDatabase().mimeTypeForFile(target, QMimeDatabase::MatchExtension).name();
    const bool isPicture = type.startsWith(QLatin1String("image/")) && !type.startsWith(QLatin1String("image/svg"));
    if (!isPicture || (target.contains(QLatin1String("://")) && !target.startsWith(QLatin1String("file://"))))
        return {};
    QString name = QUrl::fromPercentEncoding(target.trimmed().toUtf8());
    if (name.startsWith(QLatin1String("file://")))
        name.remove(0, 7);
    name.replace(QLatin1Char('\\'), QLatin1Char('/'));
    const QString beside = QDir::cleanPath(of.section(QLatin1Char('/'), 0, -2) + QLatin1Char('/') + name);
    const QString within = beside.startsWith(QLatin1Char('/')) ? beside.mid(1) : beside;
    if (m_source.has(within))
        return within;
    const QStringList alike = m_byName.values(name.section(QLatin1Char('/'), -1));
    if (alike.size() < 2)
        return alike.value(0);
    // Of several of that name the one that lies in folders of the same names.
    for (qsizetype at = name.indexOf(QLatin1Char('/')); at >= 0; at = name.indexOf(QLatin1Char('/'), at + 1)) {
        if (m_source.has(name.mid(at + 1)))
            return name.mid(at + 1);
    }
    return {};
}

} // namespace hearth
