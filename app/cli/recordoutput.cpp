// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/recordoutput.h"

#include "base/shortening.h"
#include "cli/openedjournal.h"
#include "cli/words.h"
#include "journal/askeddimensions.h"
#include "viewmodels/sharedwording.h"

namespace hearth {

namespace {

constexpr qsizetype kLineLength = 72; // characters

/// What a line says of a record: the beginning of its words, and how it stands.
struct Gist final
{
    QString words;
    QString standing = {};
};

Gist gistOf(const Entry &entry, const Journal &)
{
    return {entry.title.isEmpty() ? entry.text : entry.title};
}

Gist gistOf(const GratitudeNote &note, const Journal &)
{
    return {note.what};
}

Gist gistOf(const CheckIn &checkIn, const Journal &journal)
{
    QStringList parts;
    for (const Dimension dimension : kDimensions) {
        if (const auto rating = shownRating(journal, checkIn, dimension))
            parts += QStringLiteral("%1=%2").arg(keyOf(dimension)).arg(*rating);
    }
    parts += checkIn.feelings;
    for (const WrittenAnswer &answer : checkIn.words)
        parts += answer.text;
    return {parts.join(QLatin1Char(' '))};
}

Gist gistOf(const SharedExperience &experience, const Journal &)
{
    return {experience.title, experienceStateName(experience.state)};
}

Gist gistOf(const ExperienceWords &words, const Journal &)
{
    return {words.text};
}

Gist gistOf(const AgreementVersion &version, const Journal &journal)
{
    return {version.title, standingOf(version, journal)};
}

Gist gistOf(const Consent &consent, const Journal &journal)
{
    const AgreementVersion *version = journal.all<AgreementVersion>().find(consent.version);
    return {version != nullptr ? version->title : QString(),
            decisionWords(consent.decision, journal.nameOf(consent.record.author))};
}

Gist gistOf(const PersonalLimit &limit, const Journal &)
{
    return {limit.title, areaName(limit.area)};
}

Gist gistOf(const Conversation &conversation, const Journal &)
{
    return {conversation.topic, conversationSortName(conversation.sort)};
}

Gist gistOf(const Commitment &commitment, const Journal &)
{
    return {commitment.what, commitmentStateName(commitment.state)};
}

Gist gistOf(const Response &response, const Journal &)
{
    return {response.text, responseSortName(response.sort)};
}

Gist gistOf(const Attachment &photo, const Journal &)
{
    return {photo.caption, QStringLiteral("%1 × %2").arg(photo.width).arg(photo.height)};
}

Gist gistOf(const OwnCard &card, const Journal &)
{
    return {card.text, depthName(card.depth)};
}

Gist gistOf(const Partner &partner, const Journal &)
{
    return {partner.name};
}

// Never listed or shown.
Gist gistOf(const Preferences &, const Journal &)
{
    return {};
}

Gist gistOf(const Draft &, const Journal &)
{
    return {};
}

Gist gistOf(const CheckInSeal &, const Journal &)
{
    return {};
}

bool mayCommand(QChar character)
{
    const QChar::Category category = character.category();
    const bool joins = character == QChar(0x200c) || character == QChar(0x200d); // letters and signs, nothing more
    return category == QChar::Other_Control || (category == QChar::Other_Format && !joins);
}

} // namespace

QString standingOf(const AgreementVersion &version, const Journal &journal)
{
    if (version.record.visibility == Visibility::Private)
        return agreementStateName(AgreementState::Draft);
    const auto agreement = agreementOf(journal, version.agreement);
    if (!agreement || agreement->current == nullptr || agreement->current->record.id != version.record.id)
        return say(QT_TRANSLATE_NOOP("CommandLine", "An earlier version"));
    return agreementStateName(agreement->state);
}

QString printable(const QString &text)
{
    QString line = text.simplified();
    for (QChar &character : line) {
        if (mayCommand(character))
            character = QChar(QChar::ReplacementCharacter);
    }
    return line;
}

QString printableText(const QString &text)
{
    QString shown = text;
    for (QChar &character : shown) {
        if (character != QLatin1Char('\n') && mayCommand(character))
            character = character == QLatin1Char('\t') ? QChar(QChar::Space) : QChar(QChar::ReplacementCharacter);
    }
    return shown;
}

QString lineOf(const AnyRecord &any, const Journal &journal)
{
    const Record &record = recordOf(any);
    const Gist gist = std::visit([&](const auto &value) { return gistOf(value, journal); }, any);
    QStringList parts{record.date.toString(Qt::ISODate), keyOf(kindOf(any)), printable(journal.nameOf(record.author)),
                      shortened(printable(gist.words), kLineLength)};
    QString line = parts.join(QStringLiteral("  "));
    if (!gist.standing.isEmpty())
        line += QStringLiteral("  [%1]").arg(printable(gist.standing));
    if (!record.verified)
        line += QLatin1Char(' ') + say(QT_TRANSLATE_NOOP("CommandLine", "(not verified)"));
    return line;
}

} // namespace hearth
