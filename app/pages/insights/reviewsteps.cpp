// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/insights/reviewsteps.h"

#include "editors/recordchip.h"
#include "pages/insights/ratingpicture.h"
#include "photos/recordphotos.h"
#include "records/markdownview.h"
#include "report/datewords.h"
#include "widgets/arrange.h"
#include "widgets/buttons.h"
#include "widgets/card.h"
#include "widgets/emptystate.h"
#include "widgets/plainlabel.h"
#include "widgets/wordslabel.h"
#include "wording/experiencewording.h"
#include "wording/names.h"
#include "wording/recordwords.h"
#include "wording/reviewwords.h"
#include "wording/wording.h"

#include <QCoreApplication>
#include <QPushButton>
#include <QVBoxLayout>

namespace hearth {

namespace {

/// Translates in the context of this file.
class StepWords final
{
    Q_DECLARE_TR_FUNCTIONS(ReviewSteps)

public:
    static QString noThanks() { return tr("No notes from this time. You can say thanks now."); }
    static QString nothingLived() { return tr("Nothing is written down here. What comes to mind?"); }
    static QString noAnswers() { return tr("No answers in this time. You can tell how it was."); }
    static QString nothingWritten() { return tr("No entry from this time that both may read."); }
    static QString noteOf(int place, int count)
    {
        return tr("Note %1 of %2", "which gratitude note").arg(QLocale().toString(place), QLocale().toString(count));
    }
    static QString byline(const QString &from, const QString &to, const QString &day)
    {
        return tr("%1 to %2 · %3", "author, addressee, day").arg(from, to, day);
    }
    static QString apart() { return tr("Time apart by choice"); }
    static QString rituals(const QString &names) { return tr("Rituals you kept: %1", "a list").arg(names); }
    static QString challenging() { return tr("What was challenging"); }
    static QString showBeside(const QString &name) { return tr("Show %1’s beside", "a partner").arg(name); }
    static QString tellFirst(const QString &name)
    {
        return tr("%1, say what you see in yours before the other is shown.", "a partner").arg(name);
    }
    static QString whose(const QString &name, const QString &sentence)
    {
        return tr("%1: %2", "a partner, what they answered").arg(name, sentence);
    }
};

QWidget *column(QVBoxLayout **layout, int gap = spacing::large)
{
    auto *widget = new QWidget;
    *layout = inColumn(widget, gap);
    return widget;
}

QWidget *occurrenceView(const PageContext &context, const Occurrence &occurrence)
{
    const Journal &journal = context.journal;
    auto *card = new Card;
    card->content()->setSpacing(spacing::tiny);
    const QString day = weekdayAndDay(occurrence.day, QLocale());
    card->content()->addWidget(paragraph(day, Role::Caption));
    card->content()->addWidget(new WordsLabel(occurrenceTitle(journal, occurrence), Role::Heading));
    card->content()->addWidget(paragraph(occurrenceDetail(journal, occurrence, QLocale()), Role::Muted));
    auto *photos = new RecordPhotos(context, RecordPhotos::Use::Read);
    photos->showRecord(occurrence.experience);
    card->content()->addWidget(photos);
    for (const PartnerId author : {kFirstPartner, kSecondPartner}) {
        const Reflection *words = wordsOf(journal, occurrence, author);
        if (words == nullptr)
            continue;
        if (!words->text.isEmpty()) {
            card->content()->addSpacing(spacing::small);
            card->content()->addWidget(paragraph(nameInWords(journal, author), Role::Caption));
            card->content()->addWidget(new WordsLabel(words->text, Role::Reading));
        }
        auto *theirs = new RecordPhotos(context, RecordPhotos::Use::Read);
        theirs->showRecord(words->record.id);
        addTo(card->content(), {theirs});
    }
    return card;
}

void addOccurrences(QVBoxLayout *layout, const PageContext &context, const QList<Occurrence> &occurrences)
{
    for (const Occurrence &each : occurrences)
        addTo(layout, {occurrenceView(context, each)});
}

/// The keyboard goes from a button that has done its work to what it has shown, and on from there.
void handKeysOn(QPushButton *button, QWidget *shown)
{
    shown->setFocusPolicy(Qt::TabFocus);
    shown->setFocus(Qt::OtherFocusReason);
    button->hide();
}

/// One person's side of a dimension.
QWidget *sideOf(const PageContext &context, const RatingSeries &ratings)
{
    QVBoxLayout *layout = nullptr;
    QWidget *side = column(&layout, spacing::tiny);
    const QString name = nameInWords(context.journal, ratings.author);
    const QString sentence = answersSentence(ratings, QLocale());
    layout->addWidget(paragraph(name, Role::Caption));
    layout->addWidget(new RatingPicture(context.theme, ratings, StepWords::whose(name, sentence)));
    layout->addWidget(paragraph(sentence, Role::Muted));
    return side;
}

/// A year holds too much to be read in one go: its entries are named, and open where they are read.
QWidget *namesOfEntries(const PageContext &context, const QList<RecordId> &entries)
{
    QVBoxLayout *layout = nullptr;
    QWidget *step = column(&layout, spacing::tiny);
    for (const RecordId id : entries) {
        const Entry *entry = context.journal.all<Entry>().find(id);
        if (entry == nullptr)
            continue;
        layout->addWidget(paragraph(QStringLiteral("%1 · %2").arg(dayInWords(entry->record.date, QLocale()),
                                                                  nameInWords(context.journal, entry->record.author)),
                                    Role::Caption));
        auto *chip = new RecordChip(context.theme, context.journal, id);
        QObject::connect(chip, &RecordChip::chosen, step,
                         [context](RecordId chosen) { context.navigator.open(chosen); });
        addTo(layout, {{chip, Qt::AlignLeading}});
    }
    return step;
}

} // namespace

QWidget *thanksStep(const PageContext &context, RecordId id, int place, int count)
{
    const GratitudeNote *note = context.journal.all<GratitudeNote>().find(id);
    if (note == nullptr)
        return emptyStep(context, ReviewStep::Thanks);
    QVBoxLayout *layout = nullptr;
    QWidget *step = column(&layout);
    layout->addSpacing(spacing::wide);
    layout->addWidget(paragraph(StepWords::noteOf(place, count), Role::Caption));
    for (const QString &part : {note->what, note->why, note->shows}) {
        if (!part.isEmpty())
            layout->addWidget(new WordsLabel(part, Role::Aloud));
    }
    const QString author = nameInWords(context.journal, note->record.author);
    const QString day = dayInWords(note->record.date, QLocale());
    layout->addWidget(paragraph(context.journal.hasOther()
                                    ? StepWords::byline(author, nameInWords(context.journal, note->to), day)
                                    : QStringLiteral("%1 · %2").arg(author, day),
                                Role::Muted));
    auto *photos = new RecordPhotos(context, RecordPhotos::Use::Read);
    photos->showRecord(id);
    addTo(layout, {photos});
    return step;
}

QWidget *whatWeDidStep(const PageContext &context, const Review &review)
{
    if (review.together.isEmpty() && review.apart.isEmpty() && review.challenging.isEmpty())
        return emptyStep(context, ReviewStep::WhatWeDid);
    QVBoxLayout *layout = nullptr;
    QWidget *step = column(&layout);
    QStringList rituals;
    for (const RecordId id : review.rituals) {
        if (const SharedExperience *ritual = context.journal.all<SharedExperience>().find(id))
            rituals += ritual->title;
    }
    addOccurrences(layout, context, review.together);
    if (!rituals.isEmpty())
        layout->addWidget(paragraph(StepWords::rituals(QLocale().createSeparatedList(rituals)), Role::Muted));
    if (!review.apart.isEmpty()) {
        layout->addSpacing(spacing::small);
        layout->addWidget(paragraph(StepWords::apart(), Role::Heading));
        addOccurrences(layout, context, review.apart);
    }
    if (!review.challenging.isEmpty()) {
        auto *show = quietButton(StepWords::challenging(), step);
        setGlyph(show, context.theme, Glyph::ChevronDown);
        addTo(layout, {{show, Qt::AlignLeading}});
        // By value: the step outlives what it was made from.
        QObject::connect(show, &QPushButton::clicked, step, [context, layout, show, occurrences = review.challenging] {
            QVBoxLayout *shown = nullptr;
            QWidget *all = column(&shown);
            all->setAccessibleName(show->text());
            addOccurrences(shown, context, occurrences);
            addTo(layout, {all});
            all->show(); // at once, or it takes no keys
            handKeysOn(show, all);
        });
    }
    return step;
}

QWidget *howItWasStep(const PageContext &context, const Review &review)
{
    if (review.dimensions.isEmpty())
        return emptyStep(context, ReviewStep::HowItWas);
    const Journal &journal = context.journal;
    const PartnerId writer = journal.me();
    const PartnerId other = otherPartner(writer);
    const bool hasTheirs = std::ranges::any_of(
        review.dimensions, [other](const ReviewedDimension &each) { return !each.of(other).points.empty(); });

    QVBoxLayout *layout = nullptr;
    QWidget *step = column(&layout);
    auto *show = plainButton(StepWords::showBeside(shortName(journal, other)), step);
    QList<QWidget *> beside; // what that shows
    if (hasTheirs) {
        if (journal.isTogether())
            layout->addWidget(paragraph(StepWords::tellFirst(nameInWords(journal, writer)), Role::Muted));
        addTo(layout, {{show, Qt::AlignLeading}});
    } else {
        show->hide();
    }
    for (const ReviewedDimension &each : review.dimensions) {
        auto *card = new Card;
        card->content()->addWidget(paragraph(dimensionStatement(each.dimension), Role::Strong));
        auto *sides = inRow(spacing::section, {{sideOf(context, each.of(writer)), 1}});
        if (hasTheirs) {
            QWidget *theirs = sideOf(context, each.of(other));
            QSizePolicy keepsItsPlace = theirs->sizePolicy();
            keepsItsPlace.setRetainSizeWhenHidden(true);
            theirs->setSizePolicy(keepsItsPlace);
            theirs->hide();
            sides->addWidget(theirs, 1);
            beside += theirs;
        }
        card->content()->addLayout(sides);
        layout->addWidget(card);
    }
    QObject::connect(show, &QPushButton::clicked, step, [show, beside] {
        for (QWidget *theirs : beside)
            theirs->show();
        handKeysOn(show, beside.first()->findChild<RatingPicture *>());
    });
    return step;
}

QWidget *whatWeWroteStep(const PageContext &context, const Review &review)
{
    if (review.entries.isEmpty())
        return emptyStep(context, ReviewStep::WhatWeWrote);
    if (!review.isMonth())
        return namesOfEntries(context, review.entries);
    QVBoxLayout *layout = nullptr;
    QWidget *step = column(&layout);
    for (const RecordId id : review.entries) {
        const Entry *entry = context.journal.all<Entry>().find(id);
        if (entry == nullptr)
            continue;
        auto *card = new Card;
        card->content()->setSpacing(spacing::small);
        card->content()->addWidget(
            paragraph(QStringLiteral("%1 · %2").arg(nameInWords(context.journal, entry->record.author),
                                                    dayInWords(entry->record.date, QLocale())),
                      Role::Caption));
        if (!entry->title.isEmpty())
            card->content()->addWidget(new WordsLabel(entry->title, Role::Title));
        auto *text = new MarkdownView(context.theme, recordTitle(context.journal, *entry));
        text->setJournalText(entry->text);
        addTo(card->content(), {text});
        auto *photos = new RecordPhotos(context, RecordPhotos::Use::Read);
        photos->showRecord(id);
        addTo(card->content(), {photos});
        layout->addWidget(card);
    }
    return step;
}

QWidget *emptyStep(const PageContext &context, ReviewStep step)
{
    switch (step) {
    case ReviewStep::Thanks:
        return new EmptyState(context.theme, Glyph::Gratitude, StepWords::noThanks());
    case ReviewStep::WhatWeDid:
        return new EmptyState(context.theme, Glyph::Together, StepWords::nothingLived());
    case ReviewStep::HowItWas:
        return new EmptyState(context.theme, Glyph::CheckIn, StepWords::noAnswers());
    case ReviewStep::WhatWeWrote:
    case ReviewStep::FromHere:
        return new EmptyState(context.theme, Glyph::Journal, StepWords::nothingWritten());
    }
    return nullptr;
}

} // namespace hearth
