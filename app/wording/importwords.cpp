// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/importwords.h"

#include "exchange/jsonlines.h"
#include "report/datewords.h"

#include <QCoreApplication>
#include <QLocale>

namespace hearth {

namespace {

struct ImportWords final
{
    Q_DECLARE_TR_FUNCTIONS(Import)

public:
    static QString line(qint64 number) { return tr("Line %1").arg(QLocale().toString(number)); }
    static QString entry(qint64 number) { return tr("Entry %1").arg(QLocale().toString(number)); }
    static QString lineOf(const QString &file, qint64 number)
    {
        return tr("%1, line %2", "a file, a number").arg(file, QLocale().toString(number));
    }
    static QString entryOf(const QString &file, qint64 number)
    {
        return tr("%1, entry %2", "a file, a number").arg(file, QLocale().toString(number));
    }
    static QString tagsLeftOut(int n)
    {
        return tr("it has more tags than one record holds: the last %n were left out, the rest came in.", nullptr, n);
    }
    static QString noText()
    {
        return tr("it holds half a letter, a zero or a lone surrogate, or is not UTF-8. It was left out.");
    }
    static QString unreadable() { return tr("it cannot be read, or is not what it should be. It was left out."); }
    static QString locked()
    {
        return tr(
            "it is locked with a password, and so may be others. They were left out. Unpack the archive first, then "
            "choose the folder.");
    }
    static QString noWords() { return tr("it has no words. It was left out."); }
    static QString badValue(const QString &name)
    {
        return tr("its “%1” is not what was expected. It was left out.").arg(name);
    }
    static QString noDay(const QString &what)
    {
        return tr("“%1” is no day that exists, or is written in a way that Hearthbook does not know. It was left out.")
            .arg(what);
    }
    static QString noNumber(const QString &column, const QString &value)
    {
        return tr("“%1” in the column “%2” is no number. This answer was left out.").arg(value, column);
    }
    static QString outsideScale(const QString &column, const QString &value)
    {
        return tr("“%1” in the column “%2” lies outside the scale. This answer was left out.").arg(value, column);
    }
    static QString neverClosed()
    {
        return tr(
            "a quotation mark opens here and is never closed, so that nothing from here to the end could be read. "
            "What stands before it is taken. Close it, and bring in the same once more: nothing comes in twice.");
    }
    static QString closedLate(const QString &lastLine)
    {
        return tr("a quotation mark opens here and is not closed in its row. Everything from here to line %1 was left "
                  "out. Close it, and bring in the same once more: nothing comes in twice.")
            .arg(lastLine);
    }
    static QString endless()
    {
        return tr("it goes on without an end, so that nothing from here on was read. What stands before it is taken.");
    }
    static QString holdsNothing()
    {
        return tr(
            "There is nothing in it to bring in. See whether the other program wrote all of it, or choose another "
            "file.");
    }
    static QString noDay() { return tr("it has no day that exists. It was left out."); }
    static QString tooLong() { return tr("it is too long. It was left out."); }
    static QString linkOut() { return tr("it is a link, or its name leads out of the source. It was left out."); }
    static QString ofNobody() { return tr("it is for somebody who is not in this journal. It was left out."); }
    static QString noAnswer() { return tr("it answers nothing. It was left out."); }
    static QString noRating(const QString &value)
    {
        return tr("the rating %1 lies outside of its scale. It was left out.").arg(value);
    }
    static QString periodTaken()
    {
        return tr("you have checked in for that time already, and that stays as it is. This was left out.");
    }
    static QString twice() { return tr("there is such a thing already, and that stays as it is. This was left out."); }
    static QString noPicture(const QString &photo)
    {
        return tr("its photo “%1” is not a picture that Hearthbook can read. The photo alone was left out. Save it as "
                  "JPEG, PNG or WebP in another program, and add that.")
            .arg(photo);
    }
    static QString largePicture(const QString &photo)
    {
        return tr("its photo “%1” is larger than Hearthbook accepts. The photo alone was left out. Make it smaller in "
                  "another program, and add that.")
            .arg(photo);
    }
    static QString damagedPicture(const QString &photo)
    {
        return tr("its photo “%1” is damaged or incomplete. The photo alone was left out. Look for another copy, and "
                  "add that.")
            .arg(photo);
    }
    static QString missingPhoto(const QString &photo)
    {
        return tr("its photo “%1” is not in the source. The photo alone was left out.").arg(photo);
    }
    static QString noMemoryFor(const QString &photo)
    {
        return tr("there was not enough free memory for its photo “%1”. The photo alone was left out. Close other "
                  "programs, and bring in the same once more.")
            .arg(photo);
    }
    static QString unreadPhoto(const QString &photo)
    {
        return tr("its photo “%1” could not be read. The photo alone was left out.").arg(photo);
    }
    static QString strangeDay(const QString &day)
    {
        return tr("its day, %1, lies before 1900 or after next year. It was left out, unless you say that such days "
                  "are "
                  "meant.")
            .arg(day);
    }
    static QString added(int n) { return tr("%n record(s) added, private to you.", nullptr, n); }
    static QString wouldBeAdded(int n) { return tr("%n record(s) would be added.", nullptr, n); }
    static QString photos(int n) { return tr("%n photo(s) with them.", nullptr, n); }
    static QString asWords(int n)
    {
        return tr("%n of these come in as entries that hold their words: they were written by or for somebody else, or "
                  "by both of you.",
                  nullptr, n);
    }
    static QString photosForThoseHere(int n)
    {
        return tr("%n photo(s) that were missing before go to what is already here.", nullptr, n);
    }
    static QString photosOfShared(int n)
    {
        return tr("%n photo(s) that were missing before stay out: they belong to what you have shared since, and would "
                  "be shared with it. Add them there yourself if that is meant.",
                  nullptr, n);
    }
    static QString moodsWithoutRank(const QString &words)
    {
        return tr("These moods have no number from 1 to 5, so no check-in was made of them: %1.").arg(words);
    }
    static QString breaksOff() { return tr("it breaks off here. What stands before that is taken."); }
    static QString span(const QString &first, const QString &last)
    {
        return first == last ? tr("On %1.", "one day").arg(first) : tr("From %1 to %2.", "two days").arg(first, last);
    }
    static QString alreadyHere(int n) { return tr("%n already here.", nullptr, n); }
    static QString changedThere(int n)
    {
        return tr("%n of these have other words or tags in the source now; yours stay as they are.", nullptr, n);
    }
    static QString longAgo(int n)
    {
        return tr("%n of these days lie before 1900, as most of this source; they are taken as they are.", nullptr, n);
    }
    static QString characterSet(const QString &name)
    {
        return tr("The source is not Unicode; it was read as %1. Check that its letters look right.").arg(name);
    }
    static QString leftOut(const QString &what)
    {
        return tr("The source also holds what has no place here, and it was left out: %1.").arg(what);
    }
};

} // namespace

QString placeInWords(const SourcePlace &place)
{
    if (place.line > 0)
        return place.file.isEmpty() ? ImportWords::line(place.line) : ImportWords::lineOf(place.file, place.line);
    if (place.entry > 0)
        return place.file.isEmpty() ? ImportWords::entry(place.entry) : ImportWords::entryOf(place.file, place.entry);
    return place.file;
}

namespace {

QString problemOfAnswer(const ImportProblem &problem)
{
    return problem.error.code == ErrorCode::RatingOutOfRange
               ? ImportWords::outsideScale(problem.column, problem.error.detail)
               : ImportWords::noNumber(problem.column, problem.error.detail);
}

/// Why something breaks off or was never begun; see incoming.h.
QString unreadableInWords(const QString &why)
{
    const QString late = QLatin1String(kClosedLate);
    if (why == QLatin1String(kBreaksOff))
        return ImportWords::breaksOff();
    if (why == QLatin1String(kNeverClosed))
        return ImportWords::neverClosed();
    if (why == QLatin1String(kLocked))
        return ImportWords::locked();
    if (why == QLatin1String(kEndlessLine))
        return ImportWords::endless();
    return why.startsWith(late) ? ImportWords::closedLate(QLocale().toString(why.mid(late.size()).toLongLong()))
                                : ImportWords::unreadable();
}

QString problemOfPhoto(const ImportProblem &problem)
{
    const QString photo = problem.photo.section(QLatin1Char('/'), -1);
    switch (problem.error.code) {
    case ErrorCode::NotAPicture:
        return ImportWords::noPicture(photo);
    case ErrorCode::PictureTooLarge:
    case ErrorCode::LimitExceeded:
        return ImportWords::largePicture(photo);
    case ErrorCode::PictureDamaged:
        return ImportWords::damagedPicture(photo);
    case ErrorCode::MediaMissing:
        return ImportWords::missingPhoto(photo);
    case ErrorCode::OutOfMemory:
        return ImportWords::noMemoryFor(photo);
    default:
        return ImportWords::unreadPhoto(photo);
    }
}

} // namespace

// None of the sentences of describe() stands here: they say that nothing was changed, and the rest came in.
QString problemInWords(const ImportProblem &problem)
{
    if (problem.tagsLeftOut > 0)
        return ImportWords::tagsLeftOut(static_cast<int>(problem.tagsLeftOut));
    if (!problem.photo.isEmpty())
        return problemOfPhoto(problem);
    if (!problem.column.isEmpty())
        return problemOfAnswer(problem);
    switch (problem.error.code) {
    case ErrorCode::BadText:
        return ImportWords::noText();
    case ErrorCode::CannotRead:
        return unreadableInWords(problem.error.detail);
    case ErrorCode::EmptyText:
        return ImportWords::noWords();
    case ErrorCode::BadValue:
        return ImportWords::badValue(problem.error.detail);
    case ErrorCode::MissingDate:
        return problem.error.detail.isEmpty() ? ImportWords::noDay() : ImportWords::noDay(problem.error.detail);
    case ErrorCode::LimitExceeded:
    case ErrorCode::TextTooLong:
        return ImportWords::tooLong();
    case ErrorCode::StrangeDay:
        return ImportWords::strangeDay(problem.error.detail);
    case ErrorCode::OutsideSource:
        return ImportWords::linkOut();
    case ErrorCode::NoAnswer:
        return ImportWords::noAnswer();
    case ErrorCode::RatingOutOfRange:
        return ImportWords::noRating(problem.error.detail);
    case ErrorCode::NoteToOneself:
    case ErrorCode::UnknownPartner:
        return ImportWords::ofNobody();
    case ErrorCode::PeriodTaken:
        return ImportWords::periodTaken();
    case ErrorCode::AlreadyExists:
        return ImportWords::twice();
    default:
        return ImportWords::unreadable();
    }
}

QString photosForThoseHereInWords(qint64 count)
{
    return ImportWords::photosForThoseHere(static_cast<int>(count));
}

QStringList planInWords(const ImportPlan &plan, bool isDone)
{
    const auto fresh = static_cast<int>(plan.fresh.size());
    QStringList words{isDone ? ImportWords::added(fresh) : ImportWords::wouldBeAdded(fresh)};
    if (plan.takesNothing() && plan.problems.empty())
        words += ImportWords::holdsNothing();
    if (plan.photosOfFresh() > 0)
        words += ImportWords::photos(static_cast<int>(plan.photosOfFresh()));
    if (plan.asWords > 0)
        words += ImportWords::asWords(static_cast<int>(plan.asWords));
    if (plan.photosForThoseHere > 0)
        words += photosForThoseHereInWords(plan.photosForThoseHere);
    if (plan.photosOfShared > 0)
        words += ImportWords::photosOfShared(static_cast<int>(plan.photosOfShared));
    if (const auto days = plan.days(); days && !isDone)
        words += ImportWords::span(dayInWords(days->first, QLocale()), dayInWords(days->second, QLocale()));
    if (plan.alreadyHere > 0)
        words += ImportWords::alreadyHere(static_cast<int>(plan.alreadyHere));
    if (plan.changedThere > 0)
        words += ImportWords::changedThere(static_cast<int>(plan.changedThere));
    if (plan.ofLongAgo > 0)
        words += ImportWords::longAgo(static_cast<int>(plan.ofLongAgo));
    if (!plan.characterSet.isEmpty())
        words += ImportWords::characterSet(plan.characterSet);
    if (!plan.moodsWithoutRank.isEmpty())
        words += ImportWords::moodsWithoutRank(QLocale().createSeparatedList(plan.moodsWithoutRank));
    if (!plan.leftOut.isEmpty())
        words += ImportWords::leftOut(QLocale().createSeparatedList(plan.leftOut));
    return words;
}

} // namespace hearth
