// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/together/weekview.h"

#include "pages/together/occurrencerow.h"
#include "report/datewords.h"
#include "widgets/arrange.h"
#include "widgets/buttons.h"
#include "widgets/plainlabel.h"
#include "wording/experiencewording.h"

#include <QButtonGroup>
#include <QEvent>
#include <QGridLayout>
#include <QShortcut>

#include <utility>

namespace hearth {

namespace {

constexpr int kDaysOfWeek = 7;

} // namespace

WeekView::WeekView(const PageContext &context, CalendarDensity density, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_day(context.journal.clock().today())
    , m_days(new QGridLayout)
{
    setAccessibleName(tr("Week"));
    QWidget *header = makeHeader(density);
    m_days->setColumnStretch(1, 1);
    m_days->setHorizontalSpacing(spacing::medium);
    m_days->setVerticalSpacing(spacing::small);
    auto *layout = inColumn(this, spacing::medium, {header});
    layout->addLayout(m_days);
    layout->addStretch();
    const auto turn = [this](Qt::Key key, int days) {
        auto *shortcut = new QShortcut(key, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, days] { goTo(m_day.addDays(days)); });
    };
    turn(Qt::Key_PageUp, -kDaysOfWeek);
    turn(Qt::Key_PageDown, kDaysOfWeek);
    rebuild();
}

QWidget *WeekView::makeHeader(CalendarDensity density)
{
    auto *header = new QWidget(this);
    // As the month of the same size says its name.
    const Role role = density == CalendarDensity::Roomy ? Role::Title : Role::Heading;
    m_title = named("weekTitle", paragraph({}, role, header));
    m_backToToday = quietButton(tr("Today"), header);
    m_backToToday->setAccessibleName(tr("Go to this week"));
    auto *previous =
        named("previousWeek", new IconButton(m_context.theme, Glyph::ChevronBack, tr("Previous week"), header));
    auto *next = named("nextWeek", new IconButton(m_context.theme, Glyph::ChevronForward, tr("Next week"), header));
    inRow(header, 0, {spacing::small, {m_title, 1}, m_backToToday, previous, next});
    connect(previous, &QToolButton::clicked, this, [this] { goTo(m_day.addDays(-kDaysOfWeek)); });
    connect(next, &QToolButton::clicked, this, [this] { goTo(m_day.addDays(kDaysOfWeek)); });
    connect(m_backToToday, &QPushButton::clicked, this, [this] {
        goTo(m_context.journal.clock().today());
        focusDay(); // the button is gone
    });
    return header;
}

QDate WeekView::firstDay() const
{
    const int before = (m_day.dayOfWeek() - locale().firstDayOfWeek() + kDaysOfWeek) % kDaysOfWeek;
    return m_day.addDays(-before);
}

void WeekView::chooseDay(QDate day)
{
    m_day = day;
    rebuild();
}

void WeekView::goTo(QDate day)
{
    const bool hadFocus = m_choice->checkedButton() != nullptr && m_choice->checkedButton()->hasFocus();
    chooseDay(day);
    if (hadFocus)
        focusDay();
    emit daySelected(day);
}

void WeekView::focusDay()
{
    if (m_choice->checkedButton() != nullptr)
        m_choice->checkedButton()->setFocus(Qt::OtherFocusReason);
}

void WeekView::rebuild()
{
    const QDate today = m_context.journal.clock().today();
    const QDate first = firstDay();
    const QDate last = first.addDays(kDaysOfWeek - 1);
    m_title->setText(rangeInWords(first, last, locale()));
    m_backToToday->setVisible(today < first || today > last);
    if (QButtonGroup *before = std::exchange(m_choice, new QButtonGroup(this)))
        before->deleteLater(); // one of its days may be in the middle of its click
    clear(m_days);
    for (int each = 0; each < kDaysOfWeek; ++each)
        addDay(first.addDays(each), each);
}

void WeekView::addDay(QDate day, int row)
{
    const bool isToday = day == m_context.journal.clock().today();
    const QString name = locale().toString(day, QStringLiteral("ddd d"));
    auto *choice = plainButton(isToday ? tr("%1, today", "a short day").arg(name) : name, this);
    choice->setObjectName(QStringLiteral("weekDay"));
    choice->setCheckable(true);
    choice->setChecked(day == m_day);
    const QString words = weekdayAndDay(day, locale());
    choice->setAccessibleName(isToday ? tr("%1. Today", "a day, and that it is today").arg(words) : words);
    setRole(choice, Role::Choice);
    m_choice->addButton(choice);
    // Later: the days are made anew while one of them is in the middle of its click.
    connect(
        choice, &QPushButton::toggled, this,
        [this, day](bool isOn) {
            if (!isOn || day == m_day)
                return;
            m_day = day;
            emit daySelected(day);
        },
        Qt::QueuedConnection);

    auto *there = new QWidget(this);
    auto *rows = inColumn(there, spacing::tiny);
    const QList<Occurrence> occurrences = occurrencesBetween(m_context.journal, day, day);
    for (const Occurrence &each : occurrences) {
        auto *shown = new OccurrenceRow(m_context.theme, m_context.journal, each, false, there);
        connect(shown, &OccurrenceRow::opened, this, &WeekView::opened);
        rows->addWidget(shown);
    }
    if (occurrences.isEmpty())
        choice->setAccessibleDescription(tr("Nothing is planned for this day."));
    auto *line = new QFrame(this); // above each day
    setRole(line, Role::Separator);
    m_days->addWidget(line, 2 * row, 0, 1, 2);
    m_days->addWidget(choice, 2 * row + 1, 0, Qt::AlignTop);
    m_days->addWidget(there, 2 * row + 1, 1);
    line->show();
    choice->show();
    there->show();
}

void WeekView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LocaleChange && m_choice != nullptr)
        rebuild();
}

} // namespace hearth
