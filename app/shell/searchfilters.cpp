// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/searchfilters.h"

#include "base/shortening.h"
#include "journal/timelinekinds.h"
#include "models/knowntags.h"
#include "widgets/buttons.h"
#include "widgets/choicebox.h"
#include "widgets/flowlayout.h"
#include "wording/recordwords.h"
#include "wording/wording.h"

#include <QAbstractItemView>

#include <algorithm>
#include <functional>
#include <set>

namespace hearth {

namespace {

constexpr int kBoxWidth = 12;         // average characters
constexpr qsizetype kLongestTag = 40; // UTF-16 units
constexpr int kFirstYear = 1000;      // of a time that is a year; what is less is a number of days up to today
constexpr int kDayCounts[] = {7, 30, 365};

/// The years in which something was written, the latest first.
std::set<int, std::greater<>> yearsOf(const Journal &journal)
{
    std::set<int, std::greater<>> years;
    TimelineKinds::forEach([&]<typename T>() {
        for (const T &value : journal.all<T>())
            years.insert(value.record.date.year());
    });
    return years;
}

} // namespace

SearchFilters::SearchFilters(const Journal &journal, QWidget *parent)
    : QWidget(parent)
    , m_journal(journal)
{
    auto *layout = new FlowLayout(spacing::small, this);
    m_kind = addBox(tr("Kind"), "searchKind");
    m_kind->addItem(tr("All kinds"));
    for (const Kind kind : TimelineKinds::kKinds)
        m_kind->addItem(kindsName(kind), static_cast<int>(kind));
    if (journal.hasOther()) {
        m_author = addBox(tr("Author"), "searchAuthor");
        m_author->addItem(tr("Both of us", "authors"));
        for (const PartnerId partner : {journal.me(), otherPartner(journal.me())})
            m_author->addItem(shortName(journal, partner), static_cast<int>(partner.number()));
    }
    m_tag = addBox(tr("Tag"), "searchTag");
    m_time = addBox(tr("Time"), "searchTime");
    m_clear = named("clearSearchFilters", quietButton(tr("Clear filters"), this));
    for (ChoiceBox *box : {m_kind, m_author, m_tag, m_time}) {
        if (box != nullptr)
            layout->addWidget(box);
    }
    layout->addWidget(m_clear);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_kind->setFocus(Qt::OtherFocusReason); // the button is about to go
        clear();
    });
    offerWhatIsThere();
    showClear();
}

ChoiceBox *SearchFilters::addBox(const QString &name, const char *objectName)
{
    auto *box = new ChoiceBox(name, this);
    box->setObjectName(QLatin1String(objectName));
    box->setToolTip(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(kBoxWidth);
    connect(box, &ChoiceBox::chosen, this, [this] {
        showClear();
        emit changed();
    });
    return box;
}

void SearchFilters::offerWhatIsThere()
{
    const QString tag = m_tag->currentData().toString();
    const QVariant time = m_time->currentData();
    m_tag->clear();
    m_tag->addItem(tr("Any tag"));
    for (const QString &each : knownTags(m_journal))
        m_tag->addItem(shortened(each, kLongestTag), each);
    m_tag->setEnabled(m_tag->count() > 1);
    m_tag->setCurrentIndex(std::max(0, m_tag->findData(tag)));
    m_time->clear();
    m_time->addItem(tr("Any time"));
    m_time->addItem(tr("The last week"), kDayCounts[0]);
    m_time->addItem(tr("The last month"), kDayCounts[1]);
    m_time->addItem(tr("The last year"), kDayCounts[2]);
    for (const int year : yearsOf(m_journal))
        m_time->addItem(QString::number(year), year);
    m_time->setCurrentIndex(std::max(0, m_time->findData(time)));
    for (ChoiceBox *box : {m_kind, m_tag, m_time}) // a list may be wider than what it hangs from
        box->view()->setMinimumWidth(box->view()->sizeHintForColumn(0) + spacing::page);
    showClear();
}

SearchFilter SearchFilters::filter() const
{
    SearchFilter filter;
    if (const QVariant kind = m_kind->currentData(); kind.isValid())
        filter.kind = static_cast<Kind>(kind.toInt());
    if (m_author != nullptr && m_author->currentData().isValid())
        filter.author = PartnerId(static_cast<std::uint8_t>(m_author->currentData().toInt()));
    filter.tag = m_tag->currentData().toString();
    const int time = m_time->currentData().toInt();
    if (time >= kFirstYear) {
        filter.from = QDate(time, 1, 1);
        filter.to = QDate(time, 12, 31);
    } else if (time > 0) {
        filter.from = m_journal.clock().today().addDays(1 - time);
    }
    return filter;
}

bool SearchFilters::isAnyChosen() const
{
    return filter() != SearchFilter();
}

void SearchFilters::clear()
{
    if (!isAnyChosen())
        return;
    for (ChoiceBox *box : {m_kind, m_author, m_tag, m_time}) {
        if (box != nullptr)
            box->setCurrentIndex(0);
    }
    showClear();
    emit changed();
}

void SearchFilters::showClear()
{
    m_clear->setVisible(isAnyChosen());
}

} // namespace hearth
