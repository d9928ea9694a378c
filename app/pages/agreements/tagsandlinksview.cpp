// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/agreements/tagsandlinksview.h"

#include "editors/recordchips.h"
#include "models/journalwatcher.h"
#include "widgets/arrange.h"
#include "widgets/tagsline.h"

#include <algorithm>

namespace hearth {

TagsAndLinksView::TagsAndLinksView(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_tags(new TagsLine(this))
    , m_layout(inColumn(this, spacing::medium))
{
    addTo(m_layout, {m_tags});
    connect(m_tags, &TagsLine::tagChosen, this, [this](const QString &tag) { m_context.navigator.showTagged(tag); });
    new JournalWatcher(context.journal, this, {}, [this](const QList<RecordEvent> &events) {
        const bool isAboutThese =
            std::ranges::any_of(events, [this](const RecordEvent &event) { return m_shownLinks.contains(event.id); });
        if (isAboutThese)
            showLinks();
    });
    hide();
}

void TagsAndLinksView::show(const QStringList &tags, const QList<RecordId> &links)
{
    m_tags->setTags(tags);
    if (std::exchange(m_shownLinks, links) != links)
        showLinks();
    setVisible(!tags.isEmpty() || !links.isEmpty());
}

void TagsAndLinksView::showLinks()
{
    if (QWidget *before = std::exchange(m_links, nullptr)) {
        before->hide();
        before->deleteLater(); // one of its chips may be speaking at this moment
    }
    if (m_shownLinks.isEmpty())
        return;
    auto *chips = new RecordChips(m_context.theme, m_context.journal, tr("Belongs to"), m_shownLinks, this);
    m_links = chips;
    addTo(m_layout, {chips});
    chips->show();
    connect(
        chips, &RecordChips::chosen, this, [this](RecordId record) { m_context.navigator.open(record); },
        Qt::QueuedConnection);
}

} // namespace hearth
