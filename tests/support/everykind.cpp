// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/everykind.h"

#include "agreements/agreements.h"
#include "crypto/bytes.h"

namespace hearth::test {

namespace {

class Maker final
{
public:
    Maker(const Journal &journal, Visibility visibility, const TextSource &text)
        : m_journal(journal)
        , m_visibility(visibility)
        , m_text(text)
    {
    }

    template <typename T>
    T make()
    {
        T value = m_journal.compose<T>();
        value.record.visibility = m_visibility;
        value.record.tags = {m_text(kMaxTagLength), m_text(kMaxTagLength)};
        return value;
    }
    QString text() { return m_text(kMaxTextLength); }
    QString title() { return m_text(kMaxTitleLength); }

private:
    const Journal &m_journal;
    Visibility m_visibility;
    const TextSource &m_text;
};

} // namespace

Attachment photoOf(const Journal &journal, const Record &owner, const QByteArray &content, const QString &caption)
{
    Attachment photo = journal.compose<Attachment>();
    photo.record.visibility = owner.visibility;
    photo.of = owner.id;
    photo.caption = caption;
    photo.mimeType = QStringLiteral("image/jpeg");
    photo.width = 640;
    photo.height = 480;
    photo.size = content.size();
    photo.digest = digestOfContent(content);
    photo.thumbnail = content.left(200);
    return photo;
}

ChangeSet everyKind(Journal &journal, Visibility visibility, const TextSource &text)
{
    Maker maker(journal, visibility, text);
    ChangeSet changes;
    const auto put = [&changes](AnyRecord record) { changes.push_back(Change::add(std::move(record))); };

    auto entry = maker.make<Entry>();
    entry.title = maker.title();
    entry.text = maker.text();
    // Any other than one that everybody may know is not shared.
    entry.startedFrom = visibility == Visibility::Shared ? QStringLiteral("fear") : maker.title();
    entry.feelings = {{maker.title(), 2}, {QStringLiteral("calm"), 0}};
    entry.wouldLike = WouldLike::Comfort;
    entry.record.links = {RecordId(17), RecordId(4711)};
    put(entry);
    auto target = maker.make<Entry>();
    target.record.visibility = Visibility::Shared;
    target.text = maker.text();
    if (target.text.trimmed().isEmpty())
        target.text = QStringLiteral("something to reply to");
    if (!journal.add(target))
        qFatal("An entry to reply to could not be added.");
    auto response = maker.make<Response>();
    response.record.visibility = Visibility::Shared;
    response.to = target.record.id;
    response.type = ResponseType::Validate;
    response.text = maker.text();
    put(response);

    auto note = maker.make<GratitudeNote>();
    note.to = otherPartner(journal.me());
    note.what = maker.text();
    note.why = maker.text();
    note.shows = maker.text();
    if (visibility == Visibility::Private)
        note.keptUntil = QDate(2031, 5, 4);
    put(note);

    auto experience = maker.make<SharedExperience>();
    experience.title = maker.title();
    experience.place = maker.text();
    experience.details = maker.text();
    experience.state = ExperienceState::Planned;
    experience.type = ExperienceType::Apart;
    experience.whoseIdea = kSecondPartner;
    experience.tone = Tone::Challenging;
    experience.isNewToBoth = true;
    experience.minuteOfDay = 1175;
    experience.fromIdea = RecordId(99);
    experience.ritual = {Repeat::MonthlyByWeekday, 2, QDate(2030, 1, 1), {QDate(2027, 3, 5), QDate(2027, 5, 7)}};
    put(experience);
    auto words = maker.make<Reflection>();
    words.experience = experience.record.id;
    words.text = maker.text();
    words.tone = Tone::Joyful;
    put(words);

    auto version = maker.make<AgreementVersion>();
    version.agreement = version.record.id;
    version.title = maker.title();
    version.text = maker.text();
    version.area = Area::Conflict;
    version.review = QDate(2027, 1, 31);
    put(version);
    auto limit = maker.make<PersonalLimit>();
    limit.title = maker.title();
    limit.text = maker.text();
    limit.area = Area::Digital;
    put(limit);

    auto conversation = maker.make<Conversation>();
    conversation.record.visibility = Visibility::Shared;
    conversation.session = conversation.record.id;
    conversation.type = ConversationType::Repair;
    conversation.topic = maker.text();
    conversation.card = QStringLiteral("values-01");
    conversation.firstSpeaker = kSecondPartner;
    conversation.parts = {{QStringLiteral("felt"), maker.text()}, {maker.title(), maker.text()}};
    conversation.outcome = maker.text();
    conversation.isLetGo = true;
    put(conversation);

    auto commitment = maker.make<Commitment>();
    commitment.what = maker.text();
    commitment.due = QDate(2026, 12, 24);
    commitment.state = CommitmentState::Changed;
    commitment.note = maker.text();
    put(commitment);
    auto card = maker.make<OwnCard>();
    card.deck = QStringLiteral("play");
    card.depth = 3;
    card.text = text(OwnCard::kMaxLength);
    put(card);

    auto chart = maker.make<SharedChart>();
    chart.record.visibility = Visibility::Shared;
    chart.dimension = Dimension::Closeness;
    // Of each author, dimension and month there is one; the entry that was added just now makes it another.
    const auto entries = static_cast<int>(journal.all<Entry>().size());
    chart.month = YearMonth::of(chart.record.date).plusMonths(-entries);
    const QDate first = chart.month.firstDay();
    chart.ratings = {SharedRating{Period::containing(first, Cadence::Month), 7, {}},
                     SharedRating{Period::containing(first, Cadence::Day), 1, QByteArray(kDigestSize, 'd')}};
    put(chart);

    auto own = maker.make<OwnAnswers>();
    own.record.visibility = Visibility::Private;
    // Of each period there is one.
    own.period = Period::containing(own.record.date.addDays(-entries), Cadence::Day);
    own.answers = {{QStringLiteral("1"), AnswerForm::Scale, text(OwnQuestion::kMaxLength), 7, {}},
                   {QStringLiteral("2"), AnswerForm::YesNo, text(OwnQuestion::kMaxLength), OwnAnswer::kNo, {}},
                   {QStringLiteral("3"), AnswerForm::Words, text(OwnQuestion::kMaxLength), 0, maker.text()}};
    put(own);
    auto ownTemplate = maker.make<OwnTemplate>();
    ownTemplate.record.visibility = Visibility::Private;
    ownTemplate.name = text(OwnTemplate::kMaxNameLength);
    ownTemplate.text = text(OwnTemplate::kMaxTextLength);
    put(ownTemplate);

    const QString caption = text(300);
    const QByteArray content = (caption + QStringLiteral("a picture")).toUtf8();
    changes.push_back(Change::add(photoOf(journal, entry.record, content, caption), content));
    return changes;
}

} // namespace hearth::test
