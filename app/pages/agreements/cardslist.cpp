// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/agreements/cardslist.h"

#include "widgets/arrange.h"
#include "widgets/buttons.h"
#include "widgets/pagescroll.h"
#include "widgets/sectionheader.h"

#include <QScrollBar>
#include <QTimer>

#include <algorithm>

namespace hearth {

namespace {

constexpr std::size_t kFew = 25; // cards made at a time

} // namespace

CardsList::CardsList(const Theme &theme, const QString &name, MakeCard makeCard, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_makeCard(std::move(makeCard))
    , m_scroll(new PageScroll(this))
{
    m_scroll->setAccessibleName(name);
    constexpr int kSide = spacing::section - 2; // and the ring around it
    m_scroll->setEdges({kSide, 0, kSide, spacing::section});
    m_scroll->setContentWidth(QWIDGETSIZE_MAX); // from edge to edge, as what stands above it
    inColumn(this, {m_scroll});
}

void CardsList::setGroups(std::vector<Group> groups)
{
    m_groups = std::move(groups);
    m_shown.resize(m_groups.size(), kFew);
    rebuild();
}

RecordCard *CardsList::cardOf(RecordId record) const
{
    for (RecordCard *card : findChildren<RecordCard *>()) {
        if (card->record() == record)
            return card;
    }
    return nullptr;
}

void CardsList::rebuild()
{
    // Which button of which card the keyboard was on.
    const QWidget *focused = focusWidget();
    RecordId focusedCard;
    QString focusedName;
    for (const QWidget *at = focused; at != nullptr && at != this; at = at->parentWidget()) {
        if (const auto *card = qobject_cast<const RecordCard *>(at)) {
            focusedCard = card->record();
            focusedName = focused->objectName();
        }
    }
    const int position = m_scroll->verticalScrollBar()->value();

    delete m_column;
    m_column = new QWidget(m_scroll->column());
    auto *column = inColumn(m_column, spacing::medium);
    for (std::size_t number = 0; number < m_groups.size(); ++number) {
        const Group &group = m_groups[number];
        if (number > 0)
            column->addSpacing(spacing::large);
        column->addWidget(new SectionHeader(group.heading, group.line, SectionHeader::Level::Section, m_column));
        const std::size_t shown = std::min(group.records.size(), m_shown[number]);
        for (std::size_t place = 0; place < shown; ++place) {
            if (RecordCard *card = m_makeCard(group.records[place], m_column)) {
                card->setChosen(card->record() == m_chosen);
                column->addWidget(card);
            }
        }
        if (shown == group.records.size())
            continue;
        QPushButton *more = quietButton(tr("Show more"), m_column);
        column->addWidget(more, 0, Qt::AlignHCenter);
        connect(
            more, &QPushButton::clicked, this,
            [this, number] {
                m_shown[number] += kFew;
                rebuild();
            },
            Qt::QueuedConnection);
    }
    addTo(m_scroll->content(), {m_column});
    m_column->show();
    m_scroll->verticalScrollBar()->setValue(position);

    if (RecordCard *card = cardOf(focusedCard)) {
        auto *same = focusedName.isEmpty() ? nullptr : card->findChild<QWidget *>(focusedName);
        if (QWidget *next = same != nullptr ? same : card->firstButton())
            next->setFocus(Qt::OtherFocusReason);
    }
}

bool CardsList::choose(RecordId record)
{
    for (std::size_t number = 0; number < m_groups.size(); ++number) {
        const auto &records = m_groups[number].records;
        const auto found = std::ranges::find(records, record);
        if (found == records.end())
            continue;
        const auto place = static_cast<std::size_t>(found - records.begin());
        m_shown[number] = std::max(m_shown[number], place + 1);
        m_chosen = record;
        rebuild();
        RecordCard *card = cardOf(record);
        if (card == nullptr)
            return false;
        if (QPushButton *button = card->firstButton())
            button->setFocus(Qt::OtherFocusReason);
        // Its place is known only once everything is laid out.
        QTimer::singleShot(0, this, [this, record] {
            if (RecordCard *now = cardOf(record))
                m_scroll->ensureWidgetVisible(now, 0, spacing::section);
        });
        return true;
    }
    return false;
}

void CardsList::focusList()
{
    for (const RecordCard *card : findChildren<RecordCard *>()) {
        if (QPushButton *button = card->firstButton()) {
            button->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    m_scroll->setFocus(Qt::OtherFocusReason);
}

} // namespace hearth
