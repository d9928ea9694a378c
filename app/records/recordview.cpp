// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/recordview.h"

#include "agreements/agreements.h"
#include "checkins/askeddimensions.h"
#include "journal/blindcheckin.h"
#include "journal/entrystart.h"
#include "prompts/cards.h"
#include "report/datewords.h"
#include "search/links.h"
#include "wording/agreementwords.h"
#include "wording/inoneline.h"
#include "wording/names.h"
#include "wording/ownquestionwords.h"
#include "wording/recordwords.h"
#include "wording/sharedwording.h"
#include "wording/talkcards.h"
#include "wording/wording.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace hearth {

namespace {

using Form = RecordItem::Form;

/// Translates in the context of records as they are read.
class ReadWords final
{
    Q_DECLARE_TR_FUNCTIONS(RecordView)
};

QString feltWords(const FeltFeeling &felt)
{
    const QString strength = intensityWord(felt.intensity);
    return strength.isEmpty()
               ? feelingLabel(felt.key)
               : ReadWords::tr("%1 (%2)", "a feeling, how strongly it was felt").arg(feelingLabel(felt.key), strength);
}

Glyph glyphOf(CommitmentState state)
{
    switch (state) {
    case CommitmentState::Open:
        return Glyph::Open;
    case CommitmentState::Kept:
        return Glyph::Check;
    case CommitmentState::Changed:
        return Glyph::Adjusted;
    case CommitmentState::Dropped:
        return Glyph::Ended;
    }
    return Glyph::Open;
}

// What the conversation began with, where its topic does not say the same.
QString cardText(const Conversation &conversation)
{
    const auto card = findCard(builtInDecks(QLocale().name()), conversation.card);
    return card && card->text != conversation.topic ? card->text : QString();
}

void addStanding(RecordView &view, const Journal &journal, const Agreement &agreement)
{
    view.standing = agreementStateName(agreement.state);
    view.fact(ReadWords::tr("Standing"), AgreementWords::standing(agreement));
    if (agreement.current == nullptr) // there is nothing to answer yet
        return;
    for (const PartnerId partner : {kFirstPartner, kSecondPartner}) {
        if (journal.partner(partner) == nullptr)
            continue;
        view.fact(ReadWords::tr("Answer"),
                  spokenLine({standingWords(journal, agreement, partner), AgreementWords::endOf(agreement, partner)}));
    }
}

// How each kind is read. viewOf() puts the photos and links of the record behind what they add, where they have not.

void build(RecordView &view, const Journal &journal, const Entry &entry)
{
    view.title = entry.title.simplified();
    view.gist = entry.title.isEmpty() ? entry.text : entry.title;
    if (const QString start = shownStart(journal, entry); !start.isEmpty())
        view.fact(ReadWords::tr("Begun as", "what an entry was started from"), templateName(start));
    view.add(Form::Markdown, ReadWords::tr("Text"), entry.text);
    QStringList feelings;
    for (const FeltFeeling &felt : entry.feelings)
        feelings += feltWords(felt);
    if (!feelings.isEmpty())
        view.add(Form::Words, ReadWords::tr("Feelings"), feelings.join(QStringLiteral(", ")));
    if (entry.wouldLike != WouldLike::NotSaid)
        view.note(wouldLikeSentence(entry.wouldLike, nameInWords(journal, entry.record.author)));
}

void build(RecordView &view, const Journal &journal, const GratitudeNote &note)
{
    view.gist = note.what;
    view.part(ReadWords::tr("What you did"), note.what);
    view.part(ReadWords::tr("Why it mattered to me"), note.why);
    view.part(ReadWords::tr("What it shows about you"), note.shows);
    if (note.mayPrint)
        view.note(ReadWords::tr("May be printed in a gratitude summary."));
    if (opensByItself(journal, note))
        view.note(ReadWords::tr("Kept until %1.", "a day").arg(dayInWords(note.keptUntil, QLocale())));
}

// The words of it, for a list.
QStringList addOwn(RecordView &view, const QList<OwnAnswer> &answers)
{
    QStringList gist;
    for (const OwnAnswer &answer : answers) {
        const Form form = answer.form == AnswerForm::Words ? Form::Part : Form::Words;
        view.add(form, answer.question, ownAnswerWords(answer));
        gist += answer.question + QLatin1Char(' ') + ownAnswerWords(answer);
    }
    return gist;
}

void build(RecordView &view, const Journal &, const OwnAnswers &own)
{
    view.title =
        ReadWords::tr("My own questions, %1", "a day, a week of or a month").arg(periodLabel(own.period, QLocale()));
    view.gist = addOwn(view, own.answers).join(QLatin1Char(' '));
    view.note(ReadWords::tr("These answers are yours alone and are never opened with a check-in."));
}

void build(RecordView &view, const Journal &, const OwnTemplate &own)
{
    view.title = own.name.simplified();
    view.gist = own.name;
    view.add(Form::Markdown, ReadWords::tr("Text"), own.text);
}

void build(RecordView &view, const Journal &journal, const CheckIn &checkIn)
{
    view.title =
        ReadWords::tr("Check-in, %1", "a day, a week of or a month").arg(periodLabel(checkIn.period, QLocale()));
    QStringList gist;
    const QList<Dimension> hidden = journal.preferences().hidden;
    const CheckIn shown = asShown(journal, checkIn);
    for (const Dimension dimension : kDimensions) {
        const Answer answer = shown.answer(dimension);
        const auto rating = answer.rating();
        if (rating)
            gist += QStringLiteral("%1: %2").arg(dimensionName(dimension), QLocale().toString(*rating));
        if (hidden.contains(dimension) || (isOptional(dimension) && answer == Answer()))
            continue;
        view.items.push_back({.form = Form::Rating,
                              .label = dimensionName(dimension),
                              .words = answerWord(answer),
                              .dimension = dimension,
                              .rating = rating});
    }
    view.add(Form::Words, ReadWords::tr("Feelings"), feelingLabels(checkIn.feelings));
    if (!checkIn.feelings.isEmpty())
        gist += feelingLabels(checkIn.feelings);
    for (const WrittenAnswer &answer : checkIn.words) {
        view.part(questionText(answer.question), answer.text);
        gist += answer.text;
    }
    gist += addOwn(view, shown.own);
    view.gist = gist.join(QStringLiteral(" · "));
    if (checkIn.isBlind() && checkIn.record.visibility == Visibility::Private && !journal.parting())
        view.note(ReadWords::tr("Sealed: it opens when both of you have answered."));
    view.note(sealWords(verdictOn(journal, checkIn)));
    const Counterpart counterpart = counterpartOf(journal, checkIn);
    const bool isStillToCome = counterpart != Counterpart::NotYetOpen || !journal.parting();
    if ((checkIn.record.author == journal.me() || journal.isTogether()) && isStillToCome)
        view.note(counterpartWords(counterpart, nameInWords(journal, otherPartner(checkIn.record.author)),
                                   journal.isTogether()));
}

void build(RecordView &view, const Journal &, const Response &response)
{
    view.gist = response.text;
    view.standing = responseTypeName(response.type);
    view.related(ReadWords::tr("In reply to"), {response.to});
    view.part(responseTypeName(response.type), response.text);
}

void build(RecordView &view, const Journal &, const PersonalLimit &limit)
{
    view.gist = limit.title;
    view.standing = areaName(limit.area);
    view.fact(ReadWords::tr("Area"), areaName(limit.area), Glyph::Tag);
    view.add(Form::Text, ReadWords::tr("Text"), limit.text);
    view.note(ReadWords::tr("A personal limit needs nobody’s approval."));
}

void build(RecordView &view, const Journal &journal, const Commitment &commitment)
{
    view.gist = commitment.what;
    view.standing = commitmentStateName(commitment.state);
    view.add(Form::Text, ReadWords::tr("Text"), commitment.what);
    view.fact(ReadWords::tr("State"), view.standing, glyphOf(commitment.state));
    if (commitment.due.isValid()) {
        const QString day = dayInWords(commitment.due, QLocale());
        const bool isOver = commitment.state != CommitmentState::Open || commitment.due < journal.clock().today();
        view.fact(ReadWords::tr("By when"), day, Glyph::Calendar,
                  isOver ? ReadWords::tr("Was meant for %1", "a day").arg(day)
                         : ReadWords::tr("By %1", "a day").arg(day));
    }
    view.part(ReadWords::tr("What became of it"), commitment.note);
}

void build(RecordView &view, const Journal &, const Attachment &photo)
{
    view.gist = photo.caption;
    view.standing = QStringLiteral("%1 × %2").arg(photo.width).arg(photo.height);
    view.fact(ReadWords::tr("Size", "of a photo"),
              QStringLiteral("%1, %2").arg(view.standing, QLocale().formattedDataSize(photo.size)));
    view.related(ReadWords::tr("Belongs to"), {photo.of});
    view.add(Form::Text, ReadWords::tr("Text"), photo.caption);
}

void build(RecordView &view, const Journal &journal, const OwnCard &card)
{
    view.gist = card.text;
    view.standing = depthName(card.depth);
    const QString deck = deckTitle(talkDecks(journal), card.deck);
    view.fact(ReadWords::tr("Deck"), deck.isEmpty() ? card.deck : deck);
    view.fact(ReadWords::tr("Depth", "of a question"), depthName(card.depth));
    view.add(Form::Text, ReadWords::tr("Text"), card.text);
}

void build(RecordView &view, const Journal &journal, const SharedChart &chart)
{
    view.gist = dimensionStatement(chart.dimension);
    view.standing = monthInWords(chart.month.firstDay(), QLocale());
    view.fact(ReadWords::tr("Statement", "what was rated"), view.gist);
    for (const SharedRating &shared : shownRatings(journal, chart)) {
        view.items.push_back({.form = Form::Rating,
                              .label = periodLabel(shared.period, QLocale()),
                              .words = ratingWord(shared.rating),
                              .dimension = chart.dimension,
                              .rating = shared.rating});
    }
    view.note(ReadWords::tr("Shared as it was on %1.", "a day").arg(dayInWords(chart.record.date, QLocale())));
}

void build(RecordView &view, const Journal &, const Partner &partner)
{
    view.gist = partner.name;
    view.add(Form::Text, ReadWords::tr("Text"), partner.name);
}

void build(RecordView &view, const Journal &journal, const SharedExperience &experience)
{
    const QLocale locale;
    view.gist = experience.title;
    view.standing = experienceStateName(experience.state);
    view.fact(ReadWords::tr("State"), view.standing);
    view.fact(ReadWords::tr("Time"), timeWords(experience, locale));
    view.fact(ReadWords::tr("Repeats"), recurrenceWords(experience.ritual, experience.record.date, locale));
    if (experience.ritual.until.isValid())
        view.fact(ReadWords::tr("Last day"), dayInWords(experience.ritual.until, locale));
    QStringList skipped;
    for (const QDate day : experience.ritual.exceptions)
        skipped += dayInWords(day, locale);
    view.fact(ReadWords::tr("Except on"), skipped.join(QStringLiteral(" · ")));
    view.fact(ReadWords::tr("Where"), experience.place);
    view.fact(ReadWords::tr("Kind"), experienceTypeName(experience.type));
    if (journal.hasOther())
        view.fact(ReadWords::tr("Whose idea"), whoseIdeaWords(journal, experience.whoseIdea));
    view.fact(ReadWords::tr("How it was"), toneName(experience.tone));
    if (experience.isNewToBoth)
        view.fact(ReadWords::tr("New to"), ReadWords::tr("Both of us"));
    view.add(Form::Markdown, ReadWords::tr("Details"), experience.details);
    view.photosOf(journal, experience.record.id);
    for (const Reflection &words : journal.all<Reflection>()) {
        if (words.experience != experience.record.id)
            continue;
        view.part(reflectionLabel(journal, words), words.text);
        view.photosOf(journal, words.record.id);
    }
}

void build(RecordView &view, const Journal &, const Reflection &words)
{
    view.gist = words.text;
    view.add(Form::Text, ReadWords::tr("Text"), words.text);
    view.fact(ReadWords::tr("How it was"), toneName(words.tone));
    view.related(ReadWords::tr("About"), {words.experience});
}

void build(RecordView &view, const Journal &journal, const AgreementVersion &version)
{
    const auto agreement = agreementOf(journal, version.agreement);
    view.gist = version.title;
    if (agreement && agreement->shown().record.id == version.record.id) {
        addStanding(view, journal, *agreement);
    } else if (version.record.visibility == Visibility::Private) {
        view.standing = agreementStateName(AgreementState::Draft);
        view.fact(ReadWords::tr("Standing"), view.standing);
    } else {
        view.standing = ReadWords::tr("An earlier version");
        view.fact(ReadWords::tr("Standing"), ReadWords::tr("An earlier version. Another has taken its place."));
    }
    view.fact(ReadWords::tr("Area"), areaName(version.area));
    if (version.review.isValid())
        view.fact(ReadWords::tr("Review day"), dayInWords(version.review, QLocale()));
    view.add(Form::Text, ReadWords::tr("Text"), version.text);
    if (agreement && !agreement->notVerified.empty())
        view.note(ReadWords::tr("%n answer(s) could not be verified and count for nothing.", nullptr,
                                static_cast<int>(agreement->notVerified.size())));
}

void build(RecordView &view, const Journal &journal, const Consent &consent)
{
    const AgreementVersion *version = journal.all<AgreementVersion>().find(consent.version);
    view.gist = version != nullptr ? version->title : QString();
    view.standing = decisionWords(consent.decision, nameInWords(journal, consent.record.author));
    view.fact(ReadWords::tr("Answer"), view.standing);
    if (version != nullptr)
        view.related(ReadWords::tr("About"), {version->record.id});
}

void build(RecordView &view, const Journal &journal, const Conversation &conversation)
{
    view.gist = conversation.topic;
    view.standing = conversationTypeName(conversation.type);
    view.fact(ReadWords::tr("Kind"), view.standing);
    if (conversation.firstSpeaker.isValid())
        view.fact(ReadWords::tr("Spoke first"), nameInWords(journal, conversation.firstSpeaker));
    if (!conversation.card.isEmpty())
        view.fact(ReadWords::tr("Card"), cardText(conversation));
    for (const SpokenPart &part : conversation.parts)
        view.part(conversationStepName(part.step), part.text);
    view.part(conversationStepName(QStringLiteral("outcome")), conversation.outcome);
    if (conversation.isLetGo)
        view.note(ReadWords::tr("Let go."));
    QList<RecordId> others;
    for (const Conversation &other : journal.all<Conversation>()) {
        const bool isOther = other.session == conversation.session && other.record.id != conversation.record.id;
        if (isOther && !other.isLetGo)
            others += other.record.id;
    }
    view.related(ReadWords::tr("Kept by the other"), others);
}

void fill(RecordView &view, const Journal &journal, const AnyRecord &any)
{
    const RecordId id = recordOf(any).id;
    std::visit(
        [&]<typename T>(const T &value) {
            // Asks for an overload of its own: any record converts to AnyRecord.
            if constexpr (requires { static_cast<void (*)(RecordView &, const Journal &, const T &)>(&build); })
                build(view, journal, value);
        },
        any);
    const bool hasPhotos = std::ranges::any_of(
        view.items, [id](const RecordItem &item) { return item.form == Form::Photos && item.records.contains(id); });
    if (!hasPhotos)
        view.photosOf(journal, id);
    if (const QList<RecordId> links = linksShown(journal, recordOf(any)); !links.isEmpty())
        view.related(ReadWords::tr("Belongs to"), links);
}

} // namespace

void RecordView::add(Form form, const QString &label, const QString &words)
{
    if (!QStringView(words).trimmed().isEmpty())
        items.push_back({form, label, words});
}

void RecordView::fact(const QString &label, const QString &words, Glyph glyph, const QString &brief)
{
    items.push_back({Form::Fact, label, words, glyph, brief});
}

void RecordView::related(const QString &label, const QList<RecordId> &records)
{
    if (!records.isEmpty())
        items.push_back({.form = Form::Records, .label = label, .records = records});
}

void RecordView::photosOf(const Journal &journal, RecordId record)
{
    if (!journal.photosOf(record).empty())
        items.push_back({.form = Form::Photos, .label = ReadWords::tr("Photo"), .records = {record}});
}

RecordView viewOf(const Journal &journal, const AnyRecord &any)
{
    RecordView view;
    view.title = recordTitle(journal, any);
    fill(view, journal, any);
    return view;
}

std::vector<RecordItem> itemsOf(const Journal &journal, const AnyRecord &any)
{
    RecordView view;
    fill(view, journal, any);
    return std::move(view.items);
}

} // namespace hearth
