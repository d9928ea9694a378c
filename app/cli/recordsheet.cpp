// SPDX-License-Identifier: GPL-3.0-or-later
// One record in full, in the language of the person who reads it.
#include "cli/arguments.h"
#include "cli/recordoutput.h"
#include "cli/words.h"
#include "journal/askeddimensions.h"
#include "viewmodels/links.h"
#include "viewmodels/recordwords.h"
#include "viewmodels/sharedwording.h"
#include "viewmodels/wording.h"

#include <QTime>

namespace hearth {

namespace {

/// Gathers lines; what is empty is left out.
class Sheet final
{
public:
    void line(const QString &words)
    {
        if (!words.isEmpty())
            m_lines += words;
    }
    /// `sentence` has one place for `value`, which is somebody's words.
    void line(const QString &sentence, const QString &value)
    {
        if (!value.trimmed().isEmpty())
            m_lines += sentence.arg(printable(value));
    }
    /// Somebody's words in full, after an empty line.
    void text(const QString &words)
    {
        if (!words.trimmed().isEmpty())
            m_lines += QLatin1Char('\n') + printableText(words);
    }
    void text(const QString &heading, const QString &words)
    {
        if (!words.trimmed().isEmpty())
            m_lines += QLatin1Char('\n') + heading + QLatin1Char('\n') + printableText(words);
    }
    [[nodiscard]] QString toString() const { return m_lines.join(QLatin1Char('\n')) + QLatin1Char('\n'); }

private:
    QStringList m_lines;
};

QString dayInWords(QDate day)
{
    return day.isValid() ? QLocale().toString(day, QLocale::LongFormat) : QString();
}

void fill(Sheet &sheet, const Entry &entry, const Journal &journal)
{
    QStringList feelings;
    for (const FeltFeeling &felt : entry.feelings) {
        const QString strength = intensityWord(felt.intensity);
        feelings += strength.isEmpty() ? feelingLabel(felt.key)
                                       : QStringLiteral("%1 (%2)").arg(feelingLabel(felt.key), strength);
    }
    if (!entry.startedFrom.isEmpty())
        sheet.line(say(QT_TRANSLATE_NOOP("CommandLine", "Begun as: %1")), templateName(entry.startedFrom));
    sheet.line(say(QT_TRANSLATE_NOOP("CommandLine", "Feelings: %1")), feelings.join(QStringLiteral(", ")));
    sheet.line(printable(wouldLikeSentence(entry.wouldLike, journal.nameOf(entry.record.author))));
    sheet.text(entry.text);
}

void fill(Sheet &sheet, const GratitudeNote &note, const Journal &)
{
    sheet.line(say(QT_TRANSLATE_NOOP("CommandLine", "Kept until: %1")), dayInWords(note.keptUntil));
    if (note.mayPrint)
        sheet.line(say(QT_TRANSLATE_NOOP("CommandLine", "May be printed.")));
    for (const QString &text : {note.what, note.why, note.shows})
        sheet.text(text);
}

void fill(Sheet &sheet, const CheckIn &checkIn, const Journal &journal)
{
    sheet.line(periodLabel(checkIn.period, QLocale()));
    if (checkIn.isBlind() && checkIn.record.visibility == Visibility::Private) {
        sheet.line(say(QT_TRANSLATE_NOOP("CommandLine", "Sealed: it opens when both of you have answered.")));
    }
    sheet.line(sealWords(verdictOn(journal, checkIn)));
    for (const Dimension dimension : kDimensions) {
        if (const auto rating = shownRating(journal, checkIn, dimension)) {
            sheet.line(QStringLiteral("%1 %2 (%3)")
                           .arg(dimensionStatement(dimension), QLocale().toString(*rating), ratingWord(*rating)));
        }
    }
    QStringList feelings;
    for (const QString &feeling : checkIn.feelings)
        feelings += feelingLabel(feeling);
    sheet.line(say(QT_TRANSLATE_NOOP("CommandLine", "Feelings: %1")), feelings.join(QStringLiteral(", ")));
    for (const WrittenAnswer &answer : checkIn.words)
        sheet.text(printable(questionText(answer.question)), answer.text);
}

void fill(Sheet &sheet, const SharedExperience &experience, const Journal &journal)
{
    const QLocale locale;
    sheet.line(experienceStateName(experience.state) + QStringLiteral(", ") + experienceSortName(experience.sort));
    if (experience.minuteOfDay) {
        const QTime time = QTime(0, 0).addSecs(*experience.minuteOfDay * 60);
        sheet.line(say(QT_TRANSLATE_NOOP("CommandLine", "At: %1")), locale.toString(time, QLocale::ShortFormat));
    }
    sheet.line(say(QT_TRANSLATE_NOOP("CommandLine", "Where: %1")), experience.place);
    sheet.line(recurrenceWords(experience.ritual, experience.record.date, locale));
    sheet.line(say(QT_TRANSLATE_NOOP("CommandLine", "Last on: %1")), dayInWords(experience.ritual.until));
    QStringList exceptions;
    for (const QDate day : experience.ritual.exceptions)
        exceptions += locale.toString(day, QLocale::ShortFormat);
    sheet.line(say(QT_TRANSLATE_NOOP("CommandLine", "Not on: %1")), exceptions.join(QStringLiteral(", ")));
    if (experience.whoseIdea.isValid())
        sheet.line(say(QT_TRANSLATE_NOOP("CommandLine", "Whose idea: %1")), journal.nameOf(experience.whoseIdea));
    sheet.line(toneName(experience.tone));
    if (experience.isNewToBoth)
        sheet.line(say(QT_TRANSLATE_NOOP("CommandLine", "New to both.")));
    sheet.text(experience.details);
    for (const ExperienceWords &words : journal.all<ExperienceWords>()) {
        if (words.experience == experience.record.id) {
            const QString heading = QStringLiteral("%1, %2").arg(printable(journal.nameOf(words.record.author)),
                                                                 dayInWords(words.record.date));
            sheet.text(heading, words.text);
        }
    }
}

void fill(Sheet &sheet, const ExperienceWords &words, const Journal &)
{
    sheet.line(toneName(words.tone));
    sheet.text(words.text);
}

void fillStandings(Sheet &sheet, const Agreement &agreement, const Journal &journal)
{
    for (const PartnerId partner : {kFirstPartner, kSecondPartner}) {
        const QString name = printable(journal.nameOf(partner));
        const Standing &standing = agreement.standingOf(partner);
        if (name.isEmpty())
            continue;
        if (standing.answer == nullptr) {
            sheet.line(say(QT_TRANSLATE_NOOP("CommandLine", "%1: no answer yet.")).arg(name));
            continue;
        }
        QString words = QStringLiteral("%1, %2").arg(decisionWords(standing.answer->decision, name),
                                                     dayInWords(standing.answer->record.date));
        if (standing.answer->decision == Decision::Agree && !standing.agrees)
            words += QStringLiteral(" (%1)").arg(say(QT_TRANSLATE_NOOP("CommandLine", "no longer counts")));
        sheet.line(words);
    }
    if (!agreement.notVerified.empty()) {
        sheet.line(say(QT_TRANSLATE_N_NOOP("CommandLine", "%n answer(s) could not be verified and count for nothing."),
                       static_cast<qint64>(agreement.notVerified.size())));
    }
}

void fill(Sheet &sheet, const AgreementVersion &version, const Journal &journal)
{
    sheet.line(standingOf(version, journal));
    const auto agreement = agreementOf(journal, version.agreement);
    const bool isCurrent =
        agreement && agreement->current != nullptr && agreement->current->record.id == version.record.id;
    if (isCurrent) {
        sheet.line(agreementStanding(agreement->state));
        fillStandings(sheet, *agreement, journal);
    }
    sheet.line(say(QT_TRANSLATE_NOOP("CommandLine", "Area: %1")), areaName(version.area));
    sheet.line(say(QT_TRANSLATE_NOOP("CommandLine", "To be reviewed: %1")), dayInWords(version.review));
    sheet.text(version.text);
}

void fill(Sheet &sheet, const Consent &consent, const Journal &journal)
{
    const AgreementVersion *version = journal.all<AgreementVersion>().find(consent.version);
    sheet.line(decisionWords(consent.decision, printable(journal.nameOf(consent.record.author))));
    if (version != nullptr)
        sheet.line(say(QT_TRANSLATE_NOOP("CommandLine", "To: %1")), recordTitle(journal, *version));
}

void fill(Sheet &sheet, const PersonalLimit &limit, const Journal &)
{
    sheet.line(say(QT_TRANSLATE_NOOP("CommandLine", "Area: %1")), areaName(limit.area));
    sheet.text(limit.text);
}

void fill(Sheet &sheet, const Conversation &conversation, const Journal &)
{
    sheet.line(conversationSortName(conversation.sort));
    if (conversation.isLetGo)
        sheet.line(say(QT_TRANSLATE_NOOP("CommandLine", "Let go.")));
    for (const SpokenPart &part : conversation.parts)
        sheet.text(printable(conversationStepName(part.step)), part.text);
    sheet.text(say(QT_TRANSLATE_NOOP("CommandLine", "What you take with you")), conversation.outcome);
}

void fill(Sheet &sheet, const Commitment &commitment, const Journal &)
{
    sheet.line(commitmentStateName(commitment.state));
    sheet.line(say(QT_TRANSLATE_NOOP("CommandLine", "By: %1")), dayInWords(commitment.due));
    sheet.text(commitment.what);
    sheet.text(commitment.note);
}

void fill(Sheet &sheet, const Response &response, const Journal &)
{
    sheet.line(responseSortName(response.sort));
    sheet.text(response.text);
}

void fill(Sheet &sheet, const Attachment &photo, const Journal &)
{
    sheet.line(
        QStringLiteral("%1 × %2, %3").arg(photo.width).arg(photo.height).arg(QLocale().formattedDataSize(photo.size)));
    sheet.line(say(QT_TRANSLATE_NOOP("CommandLine", "Belongs to: %1")), toString(photo.of));
    sheet.text(photo.caption);
}

void fill(Sheet &sheet, const OwnCard &card, const Journal &)
{
    sheet.line(say(QT_TRANSLATE_NOOP("CommandLine", "Deck: %1")), card.deck);
    sheet.line(depthName(card.depth));
    sheet.text(card.text);
}

void fill(Sheet &sheet, const Partner &partner, const Journal &)
{
    sheet.text(partner.name);
}

// Never listed or shown.
void fill(Sheet &, const Preferences &, const Journal &) {}
void fill(Sheet &, const Draft &, const Journal &) {}
void fill(Sheet &, const CheckInSeal &, const Journal &) {}

} // namespace

QString sheetOf(const AnyRecord &any, const Journal &journal)
{
    const Record &record = recordOf(any);
    const QString kind = kindName(kindOf(any));
    const QString title = printable(recordTitle(journal, any));
    Sheet sheet;
    sheet.line(title.isEmpty() || title == kind ? kind : QStringLiteral("%1: %2").arg(kind, title));
    sheet.line(QStringLiteral("%1, %2. %3")
                   .arg(printable(journal.nameOf(record.author)), dayInWords(record.date),
                        printable(visibilityWords(journal, record))));
    if (!record.verified)
        sheet.line(notVerifiedWords());
    sheet.line(say(QT_TRANSLATE_NOOP("CommandLine", "Tags: %1")), record.tags.join(QStringLiteral(", ")));
    for (const RecordId link : linksShown(journal, record)) {
        if (const auto linked = journal.find(link)) {
            sheet.line(say(QT_TRANSLATE_NOOP("CommandLine", "Points to: %1")),
                       toString(link) + QStringLiteral("  ") + lineOf(*linked, journal));
        }
    }
    for (const Attachment *photo : journal.photosOf(record.id)) {
        sheet.line(say(QT_TRANSLATE_NOOP("CommandLine", "Photo: %1")),
                   toString(photo->record.id) + QStringLiteral("  ") + photo->caption);
    }
    std::visit([&](const auto &value) { fill(sheet, value, journal); }, any);
    return sheet.toString();
}

} // namespace hearth
