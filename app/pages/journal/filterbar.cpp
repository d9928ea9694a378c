// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/journal/filterbar.h"
#include "journal/timelinekinds.h"

#include "pages/journal/filterpopups.h"
#include "report/datewords.h"
#include "widgets/buttons.h"
#include "widgets/choicebox.h"
#include "widgets/flowlayout.h"
#include "wording/names.h"
#include "wording/wording.h"

#include <QLocale>

#include <algorithm>

namespace hearth {

namespace {

constexpr int kChipWidth = 22; // average characters
constexpr int kKindWidth = 9;  // likewise

template <typename... Kinds>
QDate oldestDay(const Journal &journal, QDate otherwise)
{
    const auto oldestOf = [&](const auto &all) {
        if (!all.isEmpty())
            otherwise = std::min(all.at(0).record.date, otherwise);
    };
    (oldestOf(journal.all<Kinds>()), ...);
    return otherwise;
}

} // namespace

FilterBar::FilterBar(const Theme &theme, const Journal &journal, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_journal(journal)
    , m_layout(new FlowLayout(spacing::small, this))
    , m_kind(named("kind", new ChoiceBox(tr("Kind"), this)))
    , m_dates(plainButton({}, this))
    , m_more(plainButton({}, this))
    , m_clear(quietButton(tr("Clear filters"), this))
    , m_datesPopup(new DatesPopup(theme, this))
    , m_morePopup(new FilterPopup(journal, this))
{
    makeKinds();
    makeButtons();
    connect(m_datesPopup, &DatesPopup::chosen, this, [this](QDate first, QDate last) {
        TimelineFilter filter = m_filter;
        filter.first = first;
        filter.last = last;
        narrow(filter);
    });
    connect(m_datesPopup, &DatesPopup::dayChosen, this, &FilterBar::dayChosen);
    connect(m_datesPopup, &DatesPopup::monthShown, this, &FilterBar::monthShown);
    connect(m_morePopup, &FilterPopup::authorChosen, this, [this](std::optional<PartnerId> author) {
        TimelineFilter filter = m_filter;
        filter.author = author;
        narrow(filter);
    });
    connect(m_morePopup, &FilterPopup::tagChosen, this, [this](const QString &tag) {
        TimelineFilter filter = m_filter;
        filter.tag = tag;
        narrow(filter);
    });
    connect(m_morePopup, &FilterPopup::feelingChosen, this, [this](const QString &feeling) {
        TimelineFilter filter = m_filter;
        filter.feeling = feeling;
        narrow(filter);
    });
    showFilter();
}

void FilterBar::makeKinds()
{
    m_kind->addItem(tr("All kinds"));
    for (const Kind kind : TimelineKinds::kKinds) {
        const bool needsTwo = kind == Kind::GratitudeNote || kind == Kind::Response || kind == Kind::Conversation;
        if (m_journal.hasOther() || !needsTwo)
            m_kind->addItem(kindsName(kind), static_cast<int>(kind));
    }
    m_kind->setMaxVisibleItems(m_kind->count());
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kind->setMinimumContentsLength(kKindWidth);
    m_layout->addWidget(m_kind);
    connect(m_kind, &ChoiceBox::currentIndexChanged, this, [this] {
        const QVariant kind = m_kind->currentData();
        TimelineFilter filter = m_filter;
        filter.kind = kind.isValid() ? std::optional(static_cast<Kind>(kind.toInt())) : std::nullopt;
        narrow(filter);
    });
}

void FilterBar::makeButtons()
{
    m_dates->setObjectName(QStringLiteral("dates"));
    m_dates->setAccessibleName(tr("Dates"));
    setGlyph(m_dates, m_theme, Glyph::Calendar);
    m_more->setObjectName(QStringLiteral("moreFilters"));
    m_more->setAccessibleName(tr("Author, tag and feeling"));
    m_more->setToolTip(m_more->accessibleName());
    setGlyph(m_more, m_theme, Glyph::Filter);
    m_clear->setObjectName(QStringLiteral("clearFilters"));
    for (QWidget *button : std::initializer_list<QWidget *>{m_dates, m_more, m_clear})
        m_layout->addWidget(button);
    connect(m_dates, &QPushButton::clicked, this, &FilterBar::openDates);
    connect(m_more, &QPushButton::clicked, this, [this] { m_morePopup->open(*m_more, m_filter); });
    connect(m_clear, &QPushButton::clicked, this, &FilterBar::clear);
}

void FilterBar::setMarks(const QList<DayMark> &marks)
{
    m_datesPopup->setMarks(marks);
}

void FilterBar::clear()
{
    if (m_clear->hasFocus())
        m_kind->setFocus(Qt::OtherFocusReason);
    narrow({});
}

void FilterBar::showTag(const QString &tag)
{
    TimelineFilter filter;
    filter.tag = tag;
    narrow(filter);
}

void FilterBar::openDates()
{
    const QDate today = m_journal.clock().today();
    const QDate oldest = oldestDay<Entry, GratitudeNote, CheckIn, OwnAnswers, SharedExperience, Conversation,
                                   Commitment, AgreementVersion, PersonalLimit>(m_journal, today);
    m_datesPopup->open(*m_dates, m_filter.first.isValid() ? m_filter.first : oldest,
                       m_filter.last.isValid() ? m_filter.last : today, m_shownDay.isValid() ? m_shownDay : today,
                       today);
}

void FilterBar::narrow(const TimelineFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    showFilter();
    emit filterChanged(m_filter);
}

void FilterBar::showFilter()
{
    {
        const QSignalBlocker quiet(m_kind);
        m_kind->setCurrentIndex(m_filter.kind ? std::max(0, m_kind->findData(static_cast<int>(*m_filter.kind))) : 0);
    }
    m_morePopup->showFilter(m_filter);
    const QString days = m_filter.first.isValid() ? rangeInWords(m_filter.first, m_filter.last, QLocale()) : QString();
    m_dates->setText(days.isEmpty() ? tr("Any day") : days);
    m_dates->setAccessibleDescription(m_dates->text());

    for (QPushButton *chip : std::as_const(m_chips)) {
        m_layout->removeWidget(chip);
        chip->hide();
        chip->deleteLater(); // it may be speaking at this moment
    }
    m_chips.clear();
    TimelineFilter without = m_filter;
    if (m_filter.author) {
        without.author = std::nullopt;
        addChip(tr("By %1", "an author").arg(nameInWords(m_journal, *m_filter.author)), without);
    }
    without = m_filter;
    if (!m_filter.tag.isEmpty()) {
        without.tag.clear();
        addChip(QLatin1Char('#') + m_filter.tag, without);
    }
    without = m_filter;
    if (!m_filter.feeling.isEmpty()) {
        without.feeling.clear();
        addChip(feelingLabel(m_filter.feeling), without);
    }
    m_layout->removeWidget(m_clear); // last in its line
    m_layout->addWidget(m_clear);
    m_clear->setVisible(!m_filter.isEmpty());
}

void FilterBar::addChip(const QString &words, TimelineFilter without)
{
    auto *chip = named("chip", new QPushButton(this));
    const QFontMetrics metrics(m_theme.type().small);
    QString shown = metrics.elidedText(words, Qt::ElideRight, kChipWidth * metrics.averageCharWidth());
    shown.replace(QLatin1Char('&'), QStringLiteral("&&"));
    chip->setText(shown);
    chip->setAutoDefault(false);
    chip->setAccessibleName(tr("Take away the filter: %1").arg(words));
    chip->setToolTip(tr("Take this filter away"));
    setRole(chip, Role::Choice);
    chip->setIcon(m_theme.icon(Glyph::Close, Token::TextMuted));
    m_layout->addWidget(chip);
    m_chips += chip;
    chip->show();
    connect(chip, &QPushButton::clicked, this, [this, without = std::move(without)] {
        m_more->setFocus(Qt::OtherFocusReason);
        narrow(without);
    });
}

} // namespace hearth
