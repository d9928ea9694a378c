// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QByteArray>
#include <QDate>
#include <QStringList>

#include <optional>

namespace hearth {

/// Where in a source something stands, so that a person can find it there.
struct SourcePlace final
{
    /// Within a folder or an archive; empty where the source is one file.
    QString file = {};
    /// Counted from 1; 0 where the source has no lines.
    qint64 line = 0;
    /// The how-manieth entry, counted from 1; 0 where lines are counted.
    qint64 entry = 0;

    friend bool operator==(const SourcePlace &, const SourcePlace &) = default;
};

/// A photo that belongs to an entry, by the name under which its source holds it.
struct IncomingPhoto final
{
    QString file;
    QString caption = {};
};

/// One entry as a source tells it. Nothing of it has been judged yet.
struct IncomingEntry final
{
    SourcePlace place = {};
    /// What the clock on the wall said; invalid where the source says no day that exists.
    QDate day = {};
    /// Unknown where the source knows but the day.
    std::optional<Instant> written = {};
    QString title = {};
    /// Markdown.
    QString text = {};
    QStringList tags = {};
    /// By what the source knows it, however its words change there; empty where there is no such thing, and then its
    /// day and its words name it.
    QByteArray name = {};
    /// The source's word for how the day was, as it stands there.
    QString mood = {};
    QList<IncomingPhoto> photos = {};
};

} // namespace hearth
