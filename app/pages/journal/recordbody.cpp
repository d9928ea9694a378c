// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/journal/recordbody.h"

#include "editors/recordchips.h"
#include "journal/askeddimensions.h"
#include "pages/journal/markdownview.h"
#include "pages/journal/ratingdots.h"
#include "pages/journal/ratinggrid.h"
#include "pages/together/factgrid.h"
#include "photos/recordphotos.h"
#include "report/datewords.h"
#include "viewmodels/links.h"
#include "viewmodels/sharedwording.h"
#include "viewmodels/wording.h"
#include "widgets/plainlabel.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace hearth {

namespace {

constexpr std::size_t kMostLinkedFrom = 12;

QString feltWords(const FeltFeeling &felt)
{
    const QString strength = intensityWord(felt.intensity);
    return strength.isEmpty()
               ? feelingLabel(felt.key)
               : RecordBody::tr("%1 (%2)", "a feeling, how strongly it was felt").arg(feelingLabel(felt.key), strength);
}

} // namespace

RecordBody::RecordBody(const PageContext &context, const AnyRecord &record, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(spacing::small);
    std::visit(
        [this](const auto &value) {
            if constexpr (requires { add(value); })
                add(value);
        },
        record);
    if (kindOf(record) != Kind::SharedExperience) // whose own stand before the words about it, and theirs
        addPhotos(recordOf(record).id);
    addRecords(tr("Belongs to"), linksShown(context.journal, recordOf(record)));
    addLinkedFrom(recordOf(record).id);
    addWayToPage(record);
}

void RecordBody::add(const Entry &entry)
{
    if (!entry.text.trimmed().isEmpty())
        addText(tr("Text"))->setJournalText(entry.text);
    QStringList feelings;
    for (const FeltFeeling &felt : entry.feelings)
        feelings += feltWords(felt);
    addWords(tr("Feelings"), feelings.join(QStringLiteral(", ")));
    // To whoever may reply, it is said beside the reply.
    if (entry.record.author == m_context.journal.me())
        addLine(wouldLikeSentence(entry.wouldLike, m_context.journal.nameOf(entry.record.author)));
}

void RecordBody::add(const GratitudeNote &note)
{
    addPart(tr("What you did"), note.what);
    addPart(tr("Why it mattered to me"), note.why);
    addPart(tr("What it shows about you"), note.shows);
    if (note.mayPrint)
        addLine(tr("May be printed in a gratitude summary."));
    if (note.keptUntil.isValid() && note.record.visibility == Visibility::Private)
        addLine(tr("Kept until %1.", "a day").arg(dayInWords(note.keptUntil, QLocale())));
}

void RecordBody::add(const CheckIn &checkIn)
{
    addRatings(checkIn, m_context.journal.preferences().hidden);
    QStringList feelings;
    for (const QString &feeling : checkIn.feelings)
        feelings += feelingLabel(feeling);
    addWords(tr("Feelings"), feelings.join(QStringLiteral(", ")));
    for (const WrittenAnswer &answer : checkIn.words)
        addPart(questionText(answer.question), answer.text);
    addLine(sealWords(verdictOn(m_context.journal, checkIn)));
    const Journal &journal = m_context.journal;
    if (checkIn.record.author == journal.me() || journal.isTogether())
        addLine(counterpartWords(counterpartOf(journal, checkIn), journal.nameOf(otherPartner(checkIn.record.author)),
                                 journal.isTogether()));
}

MarkdownView *RecordBody::addText(const QString &name)
{
    auto *text = new MarkdownView(m_context.theme, name, this);
    connect(text, &MarkdownView::linkChosen, this, &RecordBody::linkChosen);
    m_layout->addWidget(text);
    return text;
}

void RecordBody::addHeading(const QString &heading)
{
    m_layout->addWidget(paragraph(breakable(heading), Role::Heading, this));
}

void RecordBody::addPart(const QString &heading, const QString &text)
{
    if (text.trimmed().isEmpty())
        return;
    addHeading(heading);
    addText(heading)->setPlainJournalText(text);
    m_layout->addSpacing(spacing::small);
}

void RecordBody::addLine(const QString &line)
{
    if (!line.isEmpty())
        m_layout->addWidget(paragraph(breakable(line), Role::Caption, this));
}

void RecordBody::addWords(const QString &heading, const QString &words)
{
    if (words.isEmpty())
        return;
    m_layout->addSpacing(spacing::small);
    addHeading(heading);
    m_layout->addWidget(paragraph(breakable(words), Role::Reading, this));
    m_layout->addSpacing(spacing::small);
}

void RecordBody::addRatings(const CheckIn &checkIn, const QList<Dimension> &hidden)
{
    auto *table = new RatingGrid(m_context.theme, this);
    for (const Dimension dimension : kDimensions) {
        const auto rating = shownRating(m_context.journal, checkIn, dimension);
        if (hidden.contains(dimension) || (isOptional(dimension) && !rating))
            continue;
        QLabel *name = paragraph(dimensionName(dimension), Role::Strong, table);
        name->setToolTip(dimensionStatement(dimension));
        QLabel *word =
            paragraph(rating ? ratingWord(*rating) : tr("no answer"), rating ? Role::Reading : Role::Muted, table);
        word->setAccessibleName(tr("%1: %2", "dimension and rating in words").arg(name->text(), word->text()));
        table->addRating(name, new RatingDots(m_context.theme, rating, table), word);
    }
    m_layout->addWidget(table);
    m_layout->addSpacing(spacing::small);
}

void RecordBody::addRecords(const QString &heading, const QList<RecordId> &records)
{
    if (records.isEmpty())
        return;
    m_layout->addSpacing(spacing::small);
    auto *chips = new RecordChips(m_context.theme, m_context.journal, heading, records, this);
    connect(chips, &RecordChips::chosen, this, &RecordBody::recordChosen);
    m_layout->addWidget(chips);
}

void RecordBody::addLinkedFrom(RecordId record)
{
    const std::vector<RecordId> all = linkedFrom(m_context.journal, record);
    const std::size_t shown = std::min(all.size(), kMostLinkedFrom);
    addRecords(tr("Linked from"), QList<RecordId>(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(shown)));
    if (all.size() > shown)
        addLine(tr("and %n more", "records that point to this one", static_cast<int>(all.size() - shown)));
}

void RecordBody::addPhotos(RecordId record)
{
    if (m_context.journal.photosOf(record).empty())
        return;
    auto *photos = new RecordPhotos(m_context, RecordPhotos::Use::Read, this);
    photos->showRecord(record);
    m_layout->addSpacing(spacing::small);
    m_layout->addWidget(photos);
    m_layout->addSpacing(spacing::small);
}

} // namespace hearth
