// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace hearth {

/// Bytes of the digest of an imported record's words.
inline constexpr qsizetype kStateLength = 8;

/// What Record::origin says of an imported record, part by part; see RECORDS.md.
struct ImportOrigin final
{
    /// The name of the format and a digest of what was imported.
    QByteArray name;
    /// A digest of its words and tags; empty or zeros where an earlier version noted none, and of its words alone where
    /// that did.
    QByteArray state;
    /// The photos that came with it, each by its mark.
    QByteArray photos;

    [[nodiscard]] bool hasPhoto(const QByteArray &mark) const;
    [[nodiscard]] QByteArray bytes() const;
};

[[nodiscard]] ImportOrigin originParts(const QByteArray &origin);
/// The same origin that names these photos, too. No more than a thousand are named.
[[nodiscard]] QByteArray withPhotos(const QByteArray &origin, const QByteArray &marks);

/// Tells the photos of one record apart, wherever in the source they lie: by the last part of the file's name, and by
/// how many of that name stood before it.
[[nodiscard]] QByteArray markOfPhoto(const QString &file, int before);

} // namespace hearth
