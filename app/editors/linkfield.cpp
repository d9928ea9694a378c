// SPDX-License-Identifier: GPL-3.0-or-later
#include "editors/linkfield.h"

#include "editors/recordchip.h"
#include "search/searchservice.h"
#include "widgets/arrange.h"
#include "widgets/buttons.h"
#include "widgets/flowlayout.h"
#include "widgets/plainlabel.h"

#include <QLineEdit>
#include <QSet>

#include <algorithm>

namespace hearth {

namespace {

constexpr int kOffered = 6;
constexpr int kAsked = 30; // some hits stand for the same record, or for one that cannot be linked

// What is thought of when that record is found: a photo stands for what it belongs to.
RecordId standsFor(const Journal &journal, RecordId id)
{
    if (const Attachment *photo = journal.all<Attachment>().find(id))
        return photo->of;
    const bool isTool = journal.all<OwnCard>().find(id) != nullptr || journal.all<OwnTemplate>().find(id) != nullptr;
    return isTool ? RecordId() : id;
}

} // namespace

LinkField::LinkField(const PageContext &context, RecordId self, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_self(self)
    , m_linked(new QWidget(this))
    , m_linkedLayout(new FlowLayout(spacing::small, m_linked))
    , m_line(new QLineEdit(this))
    , m_offered(new QWidget(this))
    , m_offeredLayout(new FlowLayout(spacing::small, m_offered))
    , m_nothing(new PlainLabel(tr("Nothing is found."), Role::Caption, this))
{
    setAccessibleName(tr("Belongs to"));
    setFocusProxy(m_line);
    m_line->setPlaceholderText(tr("Find another record"));
    m_line->setAccessibleName(tr("Find a record to link"));
    m_line->setClearButtonEnabled(true);
    m_offered->setAccessibleName(tr("Found records"));
    auto *layout = inColumn(this, spacing::small);
    for (QWidget *part : std::initializer_list<QWidget *>{m_linked, m_line, m_offered, m_nothing})
        addTo(layout, {part});
    connect(m_line, &QLineEdit::textChanged, this, &LinkField::search);
    connect(&context.search, &SearchService::found, this, [this](quint64 request, const SearchResult &result) {
        if (request == m_request && (result.isWhole || !result.hits.isEmpty()))
            offer(result);
    });
    showLinks();
    search();
}

void LinkField::setLinks(const QList<RecordId> &links)
{
    m_links = links;
    showLinks();
    search();
}

bool LinkField::isShown(RecordId link) const
{
    return !m_context.journal.isTogether() || m_context.journal.findRecord(link) != nullptr;
}

int LinkField::shownCount() const
{
    return static_cast<int>(std::ranges::count_if(m_links, [this](RecordId link) { return isShown(link); }));
}

void LinkField::showLinks()
{
    clear(m_linkedLayout);
    for (const RecordId link : std::as_const(m_links)) {
        if (!isShown(link))
            continue;
        auto *linked = new QWidget(m_linked);
        auto *chip = new RecordChip(m_context.theme, m_context.journal, link, linked);
        chip->setFocusPolicy(Qt::NoFocus); // it only names the record here
        chip->setAttribute(Qt::WA_TransparentForMouseEvents);
        auto *away =
            new IconButton(m_context.theme, Glyph::Close, tr("Take away the link to %1").arg(chip->title()), linked);
        away->setToolTip(tr("Take this link away"));
        away->setObjectName(QStringLiteral("unlink"));
        inRow(linked, 0, {chip, away});
        connect(away, &QToolButton::clicked, this, [this, link] { remove(link); });
        m_linkedLayout->addWidget(linked);
        linked->show();
    }
    m_linked->setVisible(shownCount() > 0);
}

void LinkField::search()
{
    const QString words = m_line->text().trimmed();
    m_request = 0;
    if (words.isEmpty())
        offer(newest());
    else
        m_request = m_context.search.find(words, {}, kAsked);
}

QList<RecordId> LinkField::newest() const
{
    std::vector<const Record *> found;
    const auto collect = [&found](const auto &all) {
        const std::size_t from = all.size() > kOffered ? all.size() - kOffered : 0;
        for (std::size_t at = from; at < all.size(); ++at)
            found.push_back(&all.at(at).record);
    };
    const Journal &journal = m_context.journal;
    collect(journal.all<Entry>());
    collect(journal.all<SharedExperience>());
    collect(journal.all<GratitudeNote>());
    collect(journal.all<Conversation>());
    std::ranges::sort(found, std::ranges::greater(),
                      [](const Record *record) { return std::pair(record->date, record->written); });
    QList<RecordId> ids;
    for (const Record *record : found)
        ids += record->id;
    return ids;
}

void LinkField::offer(const SearchResult &result)
{
    QList<RecordId> records;
    for (const SearchHit &hit : result.hits)
        records += standsFor(m_context.journal, hit.id);
    offer(records);
}

void LinkField::offer(const QList<RecordId> &records)
{
    clear(m_offeredLayout);
    QSet<RecordId> seen(m_links.begin(), m_links.end());
    seen += m_self;
    for (const RecordId record : records) {
        if (m_offeredLayout->count() == kOffered || m_links.size() >= kMax)
            break;
        if (seen.contains(record) || m_context.journal.findRecord(record) == nullptr)
            continue;
        seen += record;
        auto *chip = new RecordChip(m_context.theme, m_context.journal, record, m_offered);
        chip->setToolTip(tr("Link to this record"));
        connect(chip, &RecordChip::chosen, this, &LinkField::add);
        m_offeredLayout->addWidget(chip);
        chip->show();
    }
    m_offered->setVisible(m_offeredLayout->count() > 0);
    m_nothing->setVisible(m_offeredLayout->count() == 0 && !m_line->text().trimmed().isEmpty());
}

void LinkField::add(RecordId record)
{
    if (m_links.contains(record) || m_links.size() >= kMax)
        return;
    m_links += record;
    showLinks();
    if (m_line->text().isEmpty())
        search();
    else
        m_line->clear();
    m_line->setFocus(Qt::OtherFocusReason);
    emit linksChanged();
}

void LinkField::remove(RecordId record)
{
    m_links.removeAll(record);
    showLinks();
    search();
    m_line->setFocus(Qt::OtherFocusReason);
    emit linksChanged();
}

} // namespace hearth
