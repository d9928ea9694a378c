// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/gratitude/summarydialog.h"

#include "base/calendar.h"
#include "journal/journal.h"
#include "onboarding/dialogcolumn.h"
#include "paper/gratitudepaper.h"
#include "paper/onpaper.h"
#include "report/gratitudeinput.h"
#include "session/settings.h"
#include "widgets/arrange.h"
#include "widgets/buttons.h"
#include "widgets/datefield.h"
#include "widgets/dialogfoot.h"
#include "widgets/neutraltitle.h"
#include "widgets/plainlabel.h"
#include "widgets/segmentedcontrol.h"

#include <QFormLayout>
#include <QLocale>

namespace hearth {

namespace {

enum Range { ThisMonth, LastMonth, ThisYear, OwnDays };

} // namespace

SummaryDialog::SummaryDialog(const PageContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
{
    const QString title = tr("Print a summary");
    setNeutralTitle(this, title);
    auto *heading = paragraph(title, Role::Title);
    m_form = new SegmentedControl(tr("What to print"), this);
    m_form->addSegment(tr("A letter"));
    m_form->addSegment(tr("A booklet"));
    m_form->addSegment(tr("Cards"));
    m_about = paragraph({}, Role::Muted);
    m_range = new SegmentedControl(tr("Which days"), this);
    m_range->addSegment(tr("This month"));
    m_range->addSegment(tr("Last month"));
    m_range->addSegment(tr("This year"));
    m_range->addSegment(tr("Other days"));
    m_first = new DateField(m_context.theme, tr("First day"), this);
    m_last = new DateField(m_context.theme, tr("Last day"), this);
    m_paper = new SegmentedControl(tr("Paper"), this);
    m_paper->addSegment(tr("A4"));
    m_paper->addSegment(tr("US Letter"));
    m_paper->setCurrent(static_cast<int>(m_context.settings.paper().value_or(usualPaper(QLocale::system()))));
    m_howMany = new PlainLabel(this);
    m_howMany->setWordWrap(true);

    auto *toLabel = new PlainLabel(tr("to"), this);
    auto *days = inRow(spacing::small, {new PlainLabel(tr("From"), this), m_first, toLabel, m_last, Stretch()});
    auto *paperRow = inRow({m_paper, Stretch()});
    m_preview = primaryButton(tr("&Preview…"));
    m_preview->setDefault(true);
    m_leave = plainButton(tr("Cancel"));
    auto *foot = dialogFoot(m_leave, {m_preview});

    constexpr int kWidth = 520; // at the usual text size
    auto *column = new DialogColumn(m_context.theme, kWidth, this);
    column->content()->setSpacing(spacing::large);
    addTo(column->content(), {heading, m_form, m_about, m_range, days, paperRow, m_howMany});
    inColumn(this, spacing::large, {{column, 1}, foot}, around(spacing::section));

    connect(m_form, &SegmentedControl::currentChanged, this, &SummaryDialog::chooseForm);
    connect(m_range, &SegmentedControl::currentChanged, this, &SummaryDialog::chooseRange);
    const auto ownDays = [this] {
        m_range->setCurrent(OwnDays);
        showHowMany();
    };
    connect(m_first, &DateField::dateChanged, this, ownDays);
    connect(m_last, &DateField::dateChanged, this, ownDays);
    connect(m_preview, &QPushButton::clicked, this, &SummaryDialog::preview);
    connect(m_leave, &QPushButton::clicked, this, &QDialog::reject);
    m_form->setCurrent(static_cast<int>(m_context.settings.gratitudeForm()));
    chooseForm(m_form->current());
    offerRange();
}

// The first of these in which there is something to print; on the first of a month it is the last one.
void SummaryDialog::offerRange()
{
    for (const Range range : {ThisMonth, LastMonth, ThisYear}) {
        m_range->setCurrent(range);
        chooseRange(range);
        if (m_preview->isEnabled())
            return;
    }
    m_range->setCurrent(ThisMonth);
    chooseRange(ThisMonth);
}

void SummaryDialog::chooseForm(int choice)
{
    switch (static_cast<GratitudeForm>(choice)) {
    case GratitudeForm::Letter:
        return m_about->setText(tr("A letter from each of you to the other, with the notes their authors allow to be "
                                   "printed, word for word."));
    case GratitudeForm::Booklet:
        return m_about->setText(tr("The letters in a booklet half as large as the paper. Print on both sides, turned "
                                   "on the short edge, lay the sheets on each other and fold them once."));
    case GratitudeForm::Cards:
        return m_about->setText(tr("A card for each note, eight to a sheet, with date and name on the back. Print on "
                                   "both sides, turned on the long edge, and cut along the marks."));
    }
}

void SummaryDialog::chooseRange(int choice)
{
    const QDate today = m_context.journal.clock().today();
    const YearMonth month = YearMonth::of(today);
    const QSignalBlocker quietFirst(m_first);
    const QSignalBlocker quietLast(m_last);
    if (choice == ThisMonth || choice == LastMonth) {
        const YearMonth wanted = month.plusMonths(choice == ThisMonth ? 0 : -1);
        m_first->setDate(wanted.firstDay());
        m_last->setDate(wanted.lastDay());
    } else if (choice == ThisYear) {
        m_first->setDate(QDate(today.year(), 1, 1));
        m_last->setDate(QDate(today.year(), 12, 31));
    }
    showHowMany();
}

void SummaryDialog::showHowMany()
{
    const int notes = countPrintable(m_context.journal, m_first->date(), m_last->date());
    m_howMany->setText(notes > 0 ? tr("%n note(s) may be printed for these days.", nullptr, notes)
                                 : tr("No note of these days may be printed yet. A note has to be shared, and its "
                                      "author has to allow printing it."));
    m_preview->setEnabled(notes > 0);
}

void SummaryDialog::preview()
{
    const auto paper = static_cast<Paper>(m_paper->current());
    const auto form = static_cast<GratitudeForm>(m_form->current());
    m_context.settings.setPaper(paper);
    m_context.settings.setGratitudeForm(form);
    m_leave->setText(tr("Close")); // what was looked at, or printed, is not taken back
    showOnPaper(m_context, gratitudeOnPaper(m_context.journal, m_first->date(), m_last->date(), form), tr("Thanks.pdf"),
                this);
}

} // namespace hearth
