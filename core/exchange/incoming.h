// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/error.h"

#include <QByteArray>
#include <QDate>
#include <QJsonObject>
#include <QSet>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

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
    /// It shows something besides words and photos, which has no place here: without words its day stands for it.
    bool hasMore = false;
};

/// A record as Hearthbook's own export tells it; see recordjson.h. Nothing of it has been judged yet.
struct IncomingRecord final
{
    SourcePlace place = {};
    QJsonObject record;
    /// Who made the export; empty where it does not say so.
    QString exportedBy = {};
};

/// Takes what a reader finds in a source, one thing after the other.
class ImportSink
{
public:
    virtual ~ImportSink() = default;
    virtual void take(IncomingEntry entry) = 0;
    virtual void take(IncomingRecord record) = 0;
    /// Something could not be read.
    virtual void refuse(const SourcePlace &place, const Error &error) = 0;
    /// The source has something that nothing here has a place for.
    virtual void leaveOut(const QString &what) = 0;
    /// The source is in this character set, which was guessed.
    virtual void noteCharacterSet(const QString &name) = 0;
};

/// Keeps what a reader finds, to be told to another sink, as often as need be: reading may go on beside the window, and
/// what is made of it may change.
class IncomingSource final : public ImportSink
{
public:
    void take(IncomingEntry entry) override { m_found.emplace_back(std::move(entry)); }
    void take(IncomingRecord record) override { m_found.emplace_back(std::move(record)); }
    void refuse(const SourcePlace &place, const Error &error) override { m_found.emplace_back(Refusal{place, error}); }
    void leaveOut(const QString &what) override { m_leftOut.insert(what); }
    void noteCharacterSet(const QString &name) override { m_characterSet = name; }

    /// How many things were found.
    [[nodiscard]] std::size_t size() const { return m_found.size(); }
    void tell(ImportSink &sink) const;
    /// Only those from `from` on up to `end`, which is not among them; with the last comes what is told of all.
    void tell(ImportSink &sink, std::size_t from, std::size_t end) const;

private:
    struct Refusal final
    {
        SourcePlace place;
        Error error;
    };

    std::vector<std::variant<IncomingEntry, IncomingRecord, Refusal>> m_found;
    QSet<QString> m_leftOut;
    QString m_characterSet;
};

} // namespace hearth
