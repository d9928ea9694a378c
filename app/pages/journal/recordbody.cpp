// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/journal/recordbody.h"

#include "editors/recordchips.h"
#include "pages/journal/ratinggrid.h"
#include "photos/partnerpicture.h"
#include "photos/recordphotos.h"
#include "records/markdownview.h"
#include "search/links.h"
#include "widgets/arrange.h"
#include "widgets/buttons.h"
#include "widgets/factgrid.h"
#include "widgets/plainlabel.h"
#include "widgets/ratingscale.h"
#include "wording/wording.h"

#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace hearth {

namespace {

constexpr std::size_t kMaxLinkedFrom = 12;

using Form = RecordItem::Form;

} // namespace

RecordBody::RecordBody(const PageContext &context, const AnyRecord &record, const RecordView &view, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_colour(colourOfPartner(context.journal, recordOf(record).author))
    , m_layout(inColumn(this, spacing::small))
{
    std::vector<RecordItem> items = view.items;
    if (kindOf(record) == Kind::Entry) {
        // To whoever may reply, what the author would like is said beside the reply; and what an entry began from has
        // become its own.
        const bool isMine = recordOf(record).author == context.journal.me();
        std::erase_if(items, [isMine](const RecordItem &item) {
            return item.form == Form::Fact || (item.form == Form::Note && !isMine);
        });
    }
    add(items);
    addLinkedFrom(recordOf(record).id);
    addWayToPage(record);
}

void RecordBody::add(const std::vector<RecordItem> &items)
{
    for (std::size_t at = 0; at < items.size();) {
        const Form form = items[at].form;
        if (form != Form::Fact && form != Form::Rating) {
            add(items[at++]);
            continue;
        }
        std::size_t end = at;
        while (end < items.size() && items[end].form == form)
            ++end;
        addTo(m_layout, {gridOf(std::span(items).subspan(at, end - at)), spacing::small});
        at = end;
    }
}

QWidget *RecordBody::gridOf(std::span<const RecordItem> items)
{
    if (items.front().form == Form::Fact) {
        auto *facts = new FactGrid(this);
        for (const RecordItem &item : items)
            facts->add(item.label, item.words);
        return facts;
    }
    auto *ratings = new RatingGrid(m_context.theme, this);
    for (const RecordItem &item : items) {
        QLabel *name = paragraph(item.label, Role::Strong, ratings);
        name->setToolTip(dimensionStatement(item.dimension));
        QLabel *word = paragraph(item.words, item.rating ? Role::Reading : Role::Muted, ratings);
        word->setAccessibleName(tr("%1: %2", "dimension and rating in words").arg(item.label, item.words));
        ratings->addRating(name, new RatingDots(m_context.theme, item.rating, m_colour, ratings), word);
    }
    return ratings;
}

void RecordBody::add(const RecordItem &item)
{
    switch (item.form) {
    case Form::Markdown:
        addText(item.label)->setJournalText(item.words);
        break;
    case Form::Text:
        addText(item.label)->setPlainJournalText(item.words);
        break;
    case Form::Part:
        addHeading(item.label);
        addText(item.label)->setPlainJournalText(item.words);
        m_layout->addSpacing(spacing::small);
        break;
    case Form::Words:
        m_layout->addSpacing(spacing::small);
        addHeading(item.label);
        addTo(m_layout, {paragraph(breakable(item.words), Role::Reading, this), spacing::small});
        break;
    case Form::Records:
        addRecords(item.label, item.records);
        break;
    case Form::Photos: {
        auto *photos = new RecordPhotos(m_context, RecordPhotos::Use::Read, this);
        photos->setPhotoSize(PhotoSize::Wide);
        photos->showRecord(item.records.first());
        addTo(m_layout, {spacing::small, photos, spacing::small});
        break;
    }
    case Form::Note:
    case Form::Fact:
    case Form::Rating:
        m_layout->addWidget(paragraph(breakable(item.words), Role::Caption, this));
        break;
    }
}

MarkdownView *RecordBody::addText(const QString &name)
{
    auto *text = new MarkdownView(m_context.theme, name, this);
    connect(text, &MarkdownView::linkChosen, this, &RecordBody::linkChosen);
    addTo(m_layout, {text});
    return text;
}

void RecordBody::addHeading(const QString &heading)
{
    m_layout->addWidget(paragraph(breakable(heading), Role::Heading, this));
}

void RecordBody::addRecords(const QString &heading, const QList<RecordId> &records)
{
    m_layout->addSpacing(spacing::small);
    auto *chips = new RecordChips(m_context.theme, m_context.journal, heading, records, this);
    connect(chips, &RecordChips::chosen, this, &RecordBody::recordChosen);
    addTo(m_layout, {chips});
}

void RecordBody::addLinkedFrom(RecordId record)
{
    const std::vector<RecordId> all = linkedFrom(m_context.journal, record);
    const std::size_t shown = std::min(all.size(), kMaxLinkedFrom);
    if (all.empty())
        return;
    addRecords(tr("Linked from"), QList<RecordId>(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(shown)));
    if (all.size() > shown)
        add({RecordItem::Form::Note,
             {},
             tr("and %n more", "records that point to this one", static_cast<int>(all.size() - shown))});
}

void RecordBody::addWayToPage(const AnyRecord &record)
{
    const Kind kind = kindOf(record);
    if (kind != Kind::SharedExperience && kind != Kind::AgreementVersion)
        return;
    QPushButton *button =
        named("toItsPage", plainButton(m_context.theme, Glyph::ChevronForward,
                                       kind == Kind::SharedExperience ? tr("Open on the Together page")
                                                                      : tr("Open on the Agreements page"),
                                       this));
    addTo(m_layout, {spacing::small, inRow({button, Stretch()})});
    connect(button, &QPushButton::clicked, this, [this, id = recordOf(record).id] { emit pageChosen(id); });
}

} // namespace hearth
