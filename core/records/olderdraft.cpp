// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/olderdraft.h"

#include <QCborArray>

#include <algorithm>

namespace hearth {

namespace {

// Takes over what stands under a name.
class OlderFields final
{
public:
    explicit OlderFields(const QCborMap &fields)
        : m_fields(fields)
    {
    }

    [[nodiscard]] QCborValue at(const char *name) const { return m_fields.value(QLatin1String(name)); }
    void text(const char *name, QString &text) const { text = at(name).toString(text); }
    void flag(const char *name, bool &flag) const { flag = at(name).toBool(flag); }
    template <typename Choice>
    void choice(const char *name, Choice &choice, Choice least, Choice most) const
    {
        const qint64 number = at(name).toInteger(-1);
        if (number >= static_cast<qint64>(least) && number <= static_cast<qint64>(most))
            choice = static_cast<Choice>(number);
    }
    // A day that is always there.
    void date(const char *name, QDate &date) const
    {
        if (const QDate day = dayIn(at(name)); day.isValid())
            date = day;
    }
    // One that may be left out.
    void day(const char *name, QDate &day) const
    {
        if (const QCborValue value = at(name); !value.isUndefined())
            day = dayIn(value);
    }
    void readers(const char *name, Record &record) const
    {
        if (const QCborValue value = at(name); value.isBool())
            record.visibility = value.toBool() ? Visibility::Shared : Visibility::Private;
    }
    void tagsAndLinks(Record &record) const
    {
        if (const QCborValue tags = at("tags"); tags.isArray()) {
            record.tags.clear();
            for (const QCborValue &tag : tags.toArray())
                record.tags += tag.toString();
        }
        if (const QCborValue links = at("links"); links.isArray()) {
            record.links.clear();
            for (const QCborValue &link : links.toArray())
                record.links += RecordId(link.toInteger());
        }
    }

private:
    static QDate dayIn(const QCborValue &value)
    {
        if (value.isInteger())
            return value.toInteger() > 0 ? QDate::fromJulianDay(value.toInteger()) : QDate();
        return QDate::fromString(value.toString(), Qt::ISODate);
    }

    const QCborMap &m_fields;
};

void readOlder(const OlderFields &fields, Entry &entry)
{
    fields.text("title", entry.title);
    fields.text("text", entry.text);
    fields.text("startedFrom", entry.startedFrom);
    fields.choice("wouldLike", entry.wouldLike, WouldLike::NotSaid, WouldLike::Nothing);
    if (const QCborValue value = fields.at("feelings"); value.isArray()) {
        const QCborArray feelings = value.toArray(); // a key and how strongly, by turns
        entry.feelings.clear();
        for (qsizetype at = 0; at + 1 < feelings.size(); at += 2) {
            const qint64 intensity = std::clamp<qint64>(feelings.at(at + 1).toInteger(), 0, kStrongestFeeling);
            entry.feelings += FeltFeeling{feelings.at(at).toString(), static_cast<int>(intensity)};
        }
    }
}

void readOlder(const OlderFields &fields, GratitudeNote &note)
{
    fields.text("what", note.what);
    fields.text("why", note.why);
    fields.text("shows", note.shows);
    fields.day("until", note.keptUntil);
    fields.flag("print", note.mayPrint);
}

void readOlder(const OlderFields &fields, SharedExperience &experience)
{
    fields.text("title", experience.title);
    fields.text("place", experience.place);
    fields.text("details", experience.details);
    fields.choice("state", experience.state, ExperienceState::Idea, ExperienceState::Lived);
    fields.choice("sort", experience.type, ExperienceType::Together, ExperienceType::Apart);
    fields.choice("tone", experience.tone, Tone::NotSaid, Tone::Challenging);
    fields.flag("new", experience.isNewToBoth);
    int whose = static_cast<int>(experience.whoseIdea.number());
    fields.choice("whose", whose, 0, 2);
    experience.whoseIdea = PartnerId(static_cast<std::uint8_t>(whose));
    if (fields.at("minute").isInteger()) {
        int minute = -1;
        fields.choice("minute", minute, 0, SharedExperience::kMinutesOfDay - 1);
        experience.minuteOfDay = minute < 0 ? std::nullopt : std::optional(minute);
    }
    Recurrence &ritual = experience.ritual;
    fields.choice("repeat", ritual.repeat, Repeat::Never, Repeat::Yearly);
    fields.choice("every", ritual.every, 1, 52);
    fields.day("until", ritual.until);
    if (ritual.repeat == Repeat::Never)
        ritual = {};
    if (const QCborValue idea = fields.at("from"); idea.isInteger())
        experience.fromIdea = RecordId(idea.toInteger());
}

void readOlder(const OlderFields &fields, Reflection &words)
{
    fields.text("text", words.text);
    fields.choice("tone", words.tone, Tone::NotSaid, Tone::Challenging);
}

void readOlder(const OlderFields &fields, AgreementVersion &version)
{
    fields.text("title", version.title);
    fields.text("text", version.text);
    fields.choice("area", version.area, Area::Space, Area::Other);
    fields.day("review", version.review);
    fields.choice("number", version.number, 1, AgreementVersion::kMaxNumber);
}

void readOlder(const OlderFields &fields, PersonalLimit &limit)
{
    fields.text("title", limit.title);
    fields.text("text", limit.text);
    fields.choice("area", limit.area, Area::Space, Area::Other);
}

void readOlder(const OlderFields &fields, Commitment &commitment)
{
    fields.text("what", commitment.what);
    fields.day("due", commitment.due);
    fields.choice("state", commitment.state, CommitmentState::Open, CommitmentState::Dropped);
    fields.text("note", commitment.note);
    // The first link that is an agreement is the one it belongs to.
    const RecordId agreement(fields.at("agreement").toInteger());
    if (agreement.isValid() && !commitment.record.links.contains(agreement))
        commitment.record.links.prepend(agreement);
}

void readOlder(const OlderFields &fields, Response &reply)
{
    fields.text("text", reply.text);
    fields.choice("sort", reply.type, ResponseType::Acknowledge, ResponseType::Thank);
}

void readOlder(const OlderFields &fields, OwnCard &card)
{
    fields.text("text", card.text);
    fields.text("deck", card.deck);
    fields.choice("depth", card.depth, 1, 3);
}

template <typename T>
void readOlder(const OlderFields &, T &)
{
    // Nothing of the other kinds was kept so.
}

} // namespace

AnyRecord withOlderFields(AnyRecord any, const QCborMap &map)
{
    const OlderFields fields(map);
    Record &record = recordOf(any);
    fields.date("date", record.date);
    fields.readers("shared", record);
    fields.readers("share", record);
    fields.tagsAndLinks(record);
    std::visit([&fields](auto &value) { readOlder(fields, value); }, any);
    return any;
}

} // namespace hearth
