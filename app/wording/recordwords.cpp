// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/recordwords.h"

#include "base/markdownwords.h"
#include "base/shortening.h"
#include "report/datewords.h"
#include "wording/labelled.h"
#include "wording/markdowntext.h"
#include "wording/names.h"
#include "wording/ownquestionwords.h"
#include "wording/sharedwording.h"
#include "wording/wording.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTime>

namespace hearth {

namespace {

constexpr qsizetype kExcerpt = 320; // characters; more than two lines hold
constexpr qsizetype kTitle = 60;
constexpr qsizetype kMore = kExcerpt + 1; // shows that there is more

struct Beginning final
{
    QString title;
    QString rest;
};

// Cuts the first line into what can serve as a title, and what is too much for that.
Beginning beginningOf(const QString &line)
{
    if (line.size() <= kTitle)
        return {line, {}};
    qsizetype cut = line.lastIndexOf(QLatin1Char(' '), kTitle);
    if (cut <= 0)
        cut = beginning(line, kTitle).size();
    return {line.left(cut), line.mid(cut).trimmed()};
}

// The same without looking at more of the line than a title may need: lists and exports ask for many.
QString titleFrom(const QString &text)
{
    constexpr qsizetype kEnough = 2 * kTitle;
    constexpr qsizetype kLookedAt = kTitle + 2; // where to cut depends on no more
    const QStringView line = firstLine(text);
    const QString begin = plainText(line, kEnough);
    return beginningOf(begin.size() > kLookedAt ? begin : plainText(line, kExcerpt)).title;
}

QString joined(const QStringList &parts)
{
    QStringList present;
    for (const QString &part : parts) {
        if (!part.trimmed().isEmpty())
            present += beginning(part, kMore).toString();
    }
    return lineFrom(present.join(QStringLiteral(" \u2013 ")), kMore);
}

// The beginning of something that has no title of its own.
QString lineOf(const QString &text)
{
    const QString line = text.simplified();
    if (line.size() <= kTitle)
        return line;
    const qsizetype cut = line.lastIndexOf(QLatin1Char(' '), kTitle);
    return cut > 0 ? line.left(cut) + QChar(0x2026) : shortened(line, kTitle);
}

QString titleOf(const Journal &, const Entry &entry)
{
    const QString title = entry.title.simplified();
    return title.isEmpty() ? titleFrom(entry.text) : title;
}

QString titleOf(const Journal &journal, const GratitudeNote &note)
{
    if (note.record.author == journal.me())
        return QCoreApplication::translate("Records", "Thanks to %1", "a gratitude note, by name of its reader")
            .arg(nameInWords(journal, note.to));
    return QCoreApplication::translate("Records", "Thanks from %1", "a gratitude note, by name of its author")
        .arg(nameInWords(journal, note.record.author));
}

QString titleOf(const Journal &journal, const Reflection &words)
{
    const SharedExperience *about = journal.all<SharedExperience>().find(words.experience);
    return about != nullptr ? about->title.simplified() : kindName(words.kind);
}

QString titleOf(const Journal &, const AgreementVersion &version)
{
    return version.number == 1 ? version.title.simplified()
                               : QCoreApplication::translate("Records", "%1 (version %2)", "an agreement")
                                     .arg(version.title.simplified())
                                     .arg(version.number);
}

QString titleOf(const Journal &, const Conversation &conversation)
{
    const QString topic = lineOf(conversation.topic);
    return topic.isEmpty() ? conversationTypeName(conversation.type) : topic;
}

QString titleOf(const Journal &, const Commitment &commitment)
{
    return lineOf(commitment.what);
}

QString titleOf(const Journal &journal, const Response &response)
{
    const Entry *entry = journal.all<Entry>().find(response.to);
    if (entry == nullptr)
        return kindName(response.kind);
    return QCoreApplication::translate("Records", "Reply to \u201c%1\u201d", "title of an entry")
        .arg(titleOf(journal, *entry));
}

QString titleOf(const Journal &, const OwnTemplate &own)
{
    return own.name.simplified();
}

QString titleOf(const Journal &, const SharedChart &chart)
{
    return QCoreApplication::translate("Records", "%1, %2", "a shared chart: its dimension, its month")
        .arg(dimensionName(chart.dimension), monthInWords(chart.month.firstDay(), QLocale()));
}

QString excerptOf(const SharedExperience &experience)
{
    return joined({experienceStateName(experience.state), experience.place, experience.details});
}

QString excerptOf(const Reflection &words)
{
    return joined({words.text});
}

QString excerptOf(const AgreementVersion &version)
{
    return joined({areaName(version.area), version.text});
}

QString excerptOf(const PersonalLimit &limit)
{
    return joined({areaName(limit.area), limit.text});
}

QString excerptOf(const Conversation &conversation)
{
    QStringList parts{conversationTypeName(conversation.type), conversation.outcome};
    for (const SpokenPart &part : conversation.parts)
        parts += part.text;
    return joined(parts);
}

QString excerptOf(const Commitment &commitment)
{
    return joined({commitmentStateName(commitment.state), commitment.note});
}

QString excerptOf(const Response &response)
{
    return joined({responseTypeName(response.type), response.text});
}

QString excerptOf(const Entry &entry)
{
    if (!entry.title.simplified().isEmpty())
        return plainText(entry.text, kMore);
    const QString rest = beginningOf(plainText(firstLine(entry.text), kTitle + kMore)).rest;
    return rest.isEmpty() ? plainText(afterFirstLine(entry.text), kMore) : rest;
}

QString excerptOf(const GratitudeNote &note)
{
    return lineFrom(note.what.isEmpty() ? note.why : note.what + QLatin1Char(' ') + note.why, kMore);
}

QString excerptOf(const CheckIn &checkIn)
{
    QStringList parts{periodLabel(checkIn.period, QLocale()), feelingLabels(checkIn.feelings)};
    for (const WrittenAnswer &answer : checkIn.words)
        parts += answer.text;
    for (const OwnAnswer &answer : checkIn.own)
        parts += ownAnswerWords(answer);
    return joined(parts);
}

QString excerptOf(const OwnAnswers &own)
{
    QStringList parts{periodLabel(own.period, QLocale())};
    for (const OwnAnswer &answer : own.answers) {
        parts += labelled(answer.question, ownAnswerWords(answer));
    }
    return joined(parts);
}

} // namespace

QString recordTitle(const Journal &journal, const AnyRecord &any)
{
    return std::visit(
        [&journal]<typename T>(const T &value) {
            if constexpr (requires { titleOf(journal, value); })
                return titleOf(journal, value);
            else if constexpr (requires { value.title; })
                return value.title.simplified();
            else
                return kindName(T::kind);
        },
        any);
}

QString recordExcerpt(const AnyRecord &any)
{
    return std::visit(
        []<typename T>(const T &value) {
            if constexpr (requires { excerptOf(value); })
                return shortenedByWords(excerptOf(value), kExcerpt);
            else
                return QString();
        },
        any);
}

QString timeWords(const SharedExperience &experience, const QLocale &locale)
{
    if (!experience.minuteOfDay)
        return {};
    return locale.toString(QTime(0, 0).addSecs(*experience.minuteOfDay * 60), QLocale::ShortFormat);
}

QString whoseIdeaWords(const Journal &journal, PartnerId whose)
{
    if (whose == journal.me())
        return QCoreApplication::translate("Together", "My idea");
    const QString name = nameInWords(journal, whose);
    if (whose.isValid() && !name.isEmpty())
        return QCoreApplication::translate("Together", "%1’s idea", "a name").arg(name);
    return QCoreApplication::translate("Together", "Our idea");
}

QString reflectionLabel(const Journal &journal, const Reflection &words)
{
    const QString name = nameInWords(journal, words.record.author);
    const QString tone = toneName(words.tone).toLower();
    return tone.isEmpty()
               ? QCoreApplication::translate("RecordView", "%1’s words", "a name").arg(name)
               : QCoreApplication::translate("RecordView", "%1’s words: %2", "a name, how it was").arg(name, tone);
}

QString answerWords(const Journal &journal, const Consent &consent)
{
    return QCoreApplication::translate("Records", "%1 on %2", "what somebody answered, a day")
        .arg(decisionWords(consent.decision, nameInWords(journal, consent.record.author)),
             dayInWords(consent.record.date, QLocale()));
}

QString standingWords(const Journal &journal, const Agreement &agreement, PartnerId partner)
{
    const Consent *given = agreement.standingOf(partner).answer;
    if (given != nullptr)
        return answerWords(journal, *given);
    const QString none = journal.parting() ? QCoreApplication::translate("Records", "%1: no answer", "by name")
                                           : QCoreApplication::translate("Records", "%1: no answer yet", "by name");
    return none.arg(nameInWords(journal, partner));
}

QString visibilityWords(const Journal &journal, const Record &record)
{
    if (record.visibility == Visibility::Private)
        return QCoreApplication::translate("Records", "Only you can read this");
    if (!journal.hasOther())
        return QCoreApplication::translate("Records", "Shared with whoever joins this journal");
    const QString other = nameInWords(journal, otherPartner(journal.me()));
    if (record.author == journal.me())
        return QCoreApplication::translate("Records", "Shared with %1", "by name").arg(other);
    return QCoreApplication::translate("Records", "%1 shares this with you").arg(other);
}

Glyph readersGlyph(const Record &record)
{
    return record.visibility == Visibility::Shared ? Glyph::People : Glyph::Private;
}

QString notVerifiedWords()
{
    return QCoreApplication::translate("Records", "Not verified", "the signature of a shared record");
}

QString notVerifiedSentence(Kind kind)
{
    if (kind == Kind::AgreementVersion)
        return QCoreApplication::translate("Records", "The signature does not verify. These words count for nothing.");
    if (kind == Kind::Consent)
        return QCoreApplication::translate("Records", "The signature does not verify. This answer counts for nothing.");
    return QCoreApplication::translate(
        "Records", "Not verified: its signature does not match. Someone else may have changed these words.");
}

QString shortName(const Journal &journal, PartnerId partner)
{
    constexpr qsizetype kShortName = 24; // characters
    return isolated(shortened(journal.nameOf(partner).simplified(), kShortName))
        .replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace hearth
