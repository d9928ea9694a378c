// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/journal/filterbar.h"

#include "pages/journal/datespopup.h"
#include "report/datewords.h"
#include "widgets/buttons.h"
#include "widgets/flowlayout.h"

#include <QComboBox>
#include <QLocale>

#include <algorithm>

namespace hearth {

namespace {

template <typename T>
QDate oldestDayOf(const Journal &journal, QDate otherwise)
{
    const auto &all = journal.all<T>();
    return all.isEmpty() ? otherwise : std::min(all.at(0).record.date, otherwise);
}

} // namespace

FilterBar::FilterBar(const Theme &theme, const Journal &journal, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_journal(journal)
    , m_kind(new QComboBox(this))
    , m_dates(plainButton({}, this))
    , m_clear(quietButton(tr("Clear filters"), this))
    , m_popup(new DatesPopup(theme, this))
{
    auto *layout = new FlowLayout(spacing::small, this);
    m_kind->setAccessibleName(tr("Kind"));
    m_kind->setObjectName(QStringLiteral("kind"));
    m_kind->addItem(tr("All kinds"));
    m_kind->addItem(tr("Entries"), static_cast<int>(Kind::Entry));
    m_kind->addItem(tr("Thanks"), static_cast<int>(Kind::GratitudeNote));
    m_kind->addItem(tr("Check-ins"), static_cast<int>(Kind::CheckIn));
    layout->addWidget(m_kind);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &FilterBar::apply);

    if (journal.hasOther()) {
        m_author = new QComboBox(this);
        m_author->setAccessibleName(tr("Author"));
        m_author->setObjectName(QStringLiteral("author"));
        m_author->addItem(tr("Both of us", "authors"));
        for (const PartnerId partner : {journal.me(), otherPartner(journal.me())})
            m_author->addItem(journal.nameOf(partner), static_cast<int>(partner.number()));
        layout->addWidget(m_author);
        connect(m_author, &QComboBox::currentIndexChanged, this, &FilterBar::apply);
    }

    m_dates->setObjectName(QStringLiteral("dates"));
    m_dates->setAccessibleName(tr("Dates"));
    setGlyph(m_dates, theme, Glyph::Calendar);
    layout->addWidget(m_dates);
    m_clear->setObjectName(QStringLiteral("clearFilters"));
    layout->addWidget(m_clear);
    connect(m_dates, &QPushButton::clicked, this, &FilterBar::openDates);
    connect(m_clear, &QPushButton::clicked, this, &FilterBar::clear);
    connect(m_popup, &DatesPopup::chosen, this, [this](QDate first, QDate last) {
        m_filter.first = first;
        m_filter.last = last;
        showDates();
        apply();
    });
    showDates();
    m_clear->hide();
}

void FilterBar::clear()
{
    m_filter = {};
    for (QComboBox *box : {m_kind, m_author}) {
        if (box == nullptr)
            continue;
        const QSignalBlocker quiet(box);
        box->setCurrentIndex(0);
    }
    if (m_clear->hasFocus())
        m_kind->setFocus(Qt::OtherFocusReason);
    showDates();
    apply();
}

void FilterBar::openDates()
{
    QDate oldest = m_journal.clock().today();
    oldest = oldestDayOf<Entry>(m_journal, oldest);
    oldest = oldestDayOf<GratitudeNote>(m_journal, oldest);
    oldest = oldestDayOf<CheckIn>(m_journal, oldest);
    m_popup->open(*m_dates, m_filter.first.isValid() ? m_filter.first : oldest,
                  m_filter.last.isValid() ? m_filter.last : m_journal.clock().today());
}

void FilterBar::showDates()
{
    const QString days = m_filter.first.isValid() ? rangeInWords(m_filter.first, m_filter.last, QLocale()) : QString();
    m_dates->setText(days.isEmpty() ? tr("Any day") : days);
    m_dates->setAccessibleDescription(m_dates->text());
}

void FilterBar::apply()
{
    const QVariant kind = m_kind->currentData();
    const QVariant author = m_author != nullptr ? m_author->currentData() : QVariant();
    m_filter.kind = kind.isValid() ? std::optional(static_cast<Kind>(kind.toInt())) : std::nullopt;
    m_filter.author =
        author.isValid() ? std::optional(PartnerId(static_cast<std::uint8_t>(author.toInt()))) : std::nullopt;
    m_clear->setVisible(!m_filter.isEmpty());
    emit filterChanged(m_filter);
}

} // namespace hearth
