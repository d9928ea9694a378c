// SPDX-License-Identifier: GPL-3.0-or-later
// How what one of them wrote is read.
#include "records/recordview.h"

#include "checkins/askeddimensions.h"
#include "report/datewords.h"
#include "wording/sharedwording.h"
#include "wording/wording.h"

#include <QCoreApplication>
#include <QLocale>

namespace hearth {

namespace {

using Form = RecordItem::Form;

/// Translates in the context of records as they are read.
class WrittenWords final
{
    Q_DECLARE_TR_FUNCTIONS(RecordView)
};

QString feltWords(const FeltFeeling &felt)
{
    const QString strength = intensityWord(felt.intensity);
    return strength.isEmpty() ? feelingLabel(felt.key)
                              : WrittenWords::tr("%1 (%2)", "a feeling, how strongly it was felt")
                                    .arg(feelingLabel(felt.key), strength);
}

} // namespace

void build(RecordView &view, const Journal &journal, const Entry &entry)
{
    view.title = entry.title.simplified();
    view.gist = entry.title.isEmpty() ? entry.text : entry.title;
    if (!entry.startedFrom.isEmpty())
        view.fact(WrittenWords::tr("Begun as", "what an entry was started from"), templateName(entry.startedFrom));
    view.add(Form::Markdown, WrittenWords::tr("Text"), entry.text);
    QStringList feelings;
    for (const FeltFeeling &felt : entry.feelings)
        feelings += feltWords(felt);
    view.add(Form::Words, WrittenWords::tr("Feelings"), feelings.join(QStringLiteral(", ")));
    view.note(wouldLikeSentence(entry.wouldLike, journal.nameOf(entry.record.author)));
}

void build(RecordView &view, const Journal &, const GratitudeNote &note)
{
    view.gist = note.what;
    view.part(WrittenWords::tr("What you did"), note.what);
    view.part(WrittenWords::tr("Why it mattered to me"), note.why);
    view.part(WrittenWords::tr("What it shows about you"), note.shows);
    if (note.mayPrint)
        view.note(WrittenWords::tr("May be printed in a gratitude summary."));
    if (note.keptUntil.isValid() && note.record.visibility == Visibility::Private)
        view.note(WrittenWords::tr("Kept until %1.", "a day").arg(dayInWords(note.keptUntil, QLocale())));
}

void build(RecordView &view, const Journal &journal, const CheckIn &checkIn)
{
    view.title =
        WrittenWords::tr("Check-in, %1", "a day, a week of or a month").arg(periodLabel(checkIn.period, QLocale()));
    QStringList gist;
    const QList<Dimension> hidden = journal.preferences().hidden;
    for (const Dimension dimension : kDimensions) {
        const auto rating = shownRating(journal, checkIn, dimension);
        if (rating)
            gist += QStringLiteral("%1=%2").arg(keyOf(dimension)).arg(*rating);
        if (hidden.contains(dimension) || (isOptional(dimension) && !rating))
            continue;
        view.items.push_back({Form::Rating,
                              dimensionName(dimension),
                              rating ? ratingWord(*rating) : WrittenWords::tr("no answer"),
                              {},
                              dimension,
                              rating});
    }
    QStringList feelings;
    for (const QString &feeling : checkIn.feelings)
        feelings += feelingLabel(feeling);
    view.add(Form::Words, WrittenWords::tr("Feelings"), feelings.join(QStringLiteral(", ")));
    gist += checkIn.feelings;
    for (const WrittenAnswer &answer : checkIn.words) {
        view.part(questionText(answer.question), answer.text);
        gist += answer.text;
    }
    view.gist = gist.join(QLatin1Char(' '));
    if (checkIn.isBlind() && checkIn.record.visibility == Visibility::Private)
        view.note(WrittenWords::tr("Sealed: it opens when both of you have answered."));
    view.note(sealWords(verdictOn(journal, checkIn)));
    if (checkIn.record.author == journal.me() || journal.isTogether())
        view.note(counterpartWords(counterpartOf(journal, checkIn), journal.nameOf(otherPartner(checkIn.record.author)),
                                   journal.isTogether()));
}

void build(RecordView &view, const Journal &, const Response &response)
{
    view.gist = response.text;
    view.standing = responseTypeName(response.type);
    view.related(WrittenWords::tr("In reply to"), {response.to});
    view.part(responseTypeName(response.type), response.text);
}

void build(RecordView &view, const Journal &, const PersonalLimit &limit)
{
    view.gist = limit.title;
    view.standing = areaName(limit.area);
    view.fact(WrittenWords::tr("Area"), areaName(limit.area));
    view.add(Form::Text, WrittenWords::tr("Text"), limit.text);
    view.note(WrittenWords::tr("A personal limit needs nobody’s approval."));
}

void build(RecordView &view, const Journal &, const Commitment &commitment)
{
    view.gist = commitment.what;
    view.standing = commitmentStateName(commitment.state);
    view.add(Form::Text, WrittenWords::tr("Text"), commitment.what);
    view.fact(WrittenWords::tr("State"), commitmentStateName(commitment.state));
    if (commitment.due.isValid())
        view.fact(WrittenWords::tr("By when"), dayInWords(commitment.due, QLocale()));
    view.part(WrittenWords::tr("What became of it"), commitment.note);
}

void build(RecordView &view, const Journal &, const Attachment &photo)
{
    view.gist = photo.caption;
    view.standing = QStringLiteral("%1 × %2").arg(photo.width).arg(photo.height);
    view.fact(WrittenWords::tr("Size", "of a photo"),
              QStringLiteral("%1, %2").arg(view.standing, QLocale().formattedDataSize(photo.size)));
    view.related(WrittenWords::tr("Belongs to"), {photo.of});
    view.add(Form::Text, WrittenWords::tr("Text"), photo.caption);
}

void build(RecordView &view, const Journal &, const OwnCard &card)
{
    view.gist = card.text;
    view.standing = depthName(card.depth);
    view.fact(WrittenWords::tr("Deck"), card.deck);
    view.fact(WrittenWords::tr("Depth", "of a question"), depthName(card.depth));
    view.add(Form::Text, WrittenWords::tr("Text"), card.text);
}

void build(RecordView &view, const Journal &, const Partner &partner)
{
    view.gist = partner.name;
    view.add(Form::Text, WrittenWords::tr("Text"), partner.name);
}

} // namespace hearth
