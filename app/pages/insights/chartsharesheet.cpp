// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/insights/chartsharesheet.h"

#include "charts/chartsummary.h"
#include "insights/sharedcharts.h"
#include "onboarding/dialogcolumn.h"
#include "pages/insights/chartpicture.h"
#include "pages/insights/drawingqueue.h"
#include "pages/insights/rangechoice.h"
#include "widgets/arrange.h"
#include "widgets/buttons.h"
#include "widgets/card.h"
#include "widgets/dialogfoot.h"
#include "widgets/neutraltitle.h"
#include "widgets/plainlabel.h"
#include "wording/names.h"
#include "wording/stepwords.h"
#include "wording/wording.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace hearth {

namespace {

constexpr int kShareWidth = 600; // at the usual text size
constexpr int kMonthsInARow = 6;

} // namespace

ChartShareSheet::ChartShareSheet(const PageContext &context, Dimension dimension, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_dimension(dimension)
    , m_other(nameInWords(context.journal, otherPartner(context.journal.me())))
    , m_months(monthsToShare(context.journal, dimension))
    , m_tickAll(quietButton(tr("&Tick all"), this))
    , m_queue(new DrawingQueue(this))
    , m_picture(new ChartPicture(context.theme, ChartForm::Panel, *m_queue, this))
    , m_words(paragraph({}, Role::Caption))
    , m_share(primaryButton(tr("&Share"), this))
{
    setNeutralTitle(this, tr("Share a chart"));
    auto *cancel = plainButton(tr("Cancel"), this);
    m_share->setDefault(true);
    connect(m_share, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);

    auto *column = new DialogColumn(context.theme, kShareWidth);
    QVBoxLayout *content = column->content();
    content->setSpacing(spacing::large);
    auto *head = inColumn(spacing::tiny, {paragraph(tr("Share this chart with %1?").arg(m_other), Role::Title),
                                          paragraph(dimensionStatement(dimension), Role::Muted)});
    addTo(content, {inRow({{head, 1}, {m_tickAll, Qt::AlignBottom}}), monthBoxes(), previewCard()});
    auto *consent =
        new PlainLabel(tr("%1 will be able to see these answers and their days, as they are today. You can take "
                          "them back, but what has been seen stays seen.")
                           .arg(m_other));
    consent->setWordWrap(true);
    content->addWidget(paragraph(tr("Not shown: feelings, words, other questions, and times that are still under way. "
                                    "What you left without an answer looks as if you had not checked in. If you change "
                                    "an answer later, that stays yours until you share it again."),
                                 Role::Caption));
    auto *foot = dialogFoot(cancel, {m_share});
    // Consent stays in sight wherever the rest is scrolled to.
    inColumn(this, spacing::large, {{column, 1}, consent, foot}, around(spacing::section));
    showPreview();
    if (!m_boxes.empty())
        m_boxes.front()->setFocus(Qt::OtherFocusReason);
}

ChartShareSheet::~ChartShareSheet()
{
    delete m_picture; // while its queue still stands
}

QWidget *ChartShareSheet::monthBoxes()
{
    auto *months = new QWidget;
    auto *grid = new QGridLayout(months);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(spacing::medium);
    grid->setVerticalSpacing(spacing::small);
    const std::vector<YearMonth> shared = sharedMonths(m_context.journal, m_dimension);
    QStringList sharedNames;
    int row = -1;
    for (std::size_t i = 0; i < m_months.size(); ++i) {
        const YearMonth month = m_months.at(i);
        const bool beginsYear = i == 0 || m_months.at(i - 1).year() != month.year();
        const int column = (month.month() - 1) % kMonthsInARow;
        if (beginsYear || (m_months.at(i - 1).month() - 1) / kMonthsInARow != (month.month() - 1) / kMonthsInARow)
            ++row;
        if (beginsYear)
            grid->addWidget(new PlainLabel(locale().toString(month.firstDay(), QStringLiteral("yyyy")), Role::Strong),
                            row, 0);
        const QString name = monthsInWords({month, month});
        auto *box = new QCheckBox(locale().standaloneMonthName(month.month(), QLocale::ShortFormat), months);
        const bool isShared = std::ranges::find(shared, month) != shared.end();
        box->setAccessibleName(isShared ? tr("%1, as it is now", "a month that is shared already").arg(name) : name);
        if (isShared)
            sharedNames += name;
        grid->addWidget(box, row, column + 1);
        m_boxes.push_back(box);
        connect(box, &QCheckBox::toggled, this, &ChartShareSheet::showPreview);
    }
    grid->setColumnStretch(kMonthsInARow + 1, 1);
    m_tickAll->setVisible(m_boxes.size() > 1);
    connect(m_tickAll, &QPushButton::clicked, this, &ChartShareSheet::tickAll);
    auto *again = paragraph(tr("Shared already, and shared again as it is now: %1.", "a list of months")
                                .arg(locale().createSeparatedList(sharedNames)),
                            Role::Caption);
    again->setVisible(!sharedNames.isEmpty());
    auto *all = new QWidget;
    inColumn(all, spacing::small, {months, again});
    return all;
}

void ChartShareSheet::tickAll()
{
    const bool isTicking = ticked().size() < m_boxes.size();
    for (QCheckBox *box : m_boxes) {
        const QSignalBlocker untilAllAre(box);
        box->setChecked(isTicking);
    }
    showPreview();
}

QWidget *ChartShareSheet::previewCard()
{
    auto *card = new Card(this);
    card->content()->setSpacing(spacing::small);
    // The words first: they are in sight also where the picture has to be scrolled to.
    addTo(card->content(), {paragraph(tr("What %1 will see").arg(m_other), Role::Heading), m_words, m_picture});
    return card;
}

std::vector<YearMonth> ChartShareSheet::ticked() const
{
    std::vector<YearMonth> months;
    for (std::size_t i = 0; i < m_boxes.size(); ++i) {
        if (m_boxes.at(i)->isChecked())
            months.push_back(m_months.at(i));
    }
    return months;
}

void ChartShareSheet::showPreview()
{
    const std::vector<YearMonth> months = ticked();
    m_share->setEnabled(!months.empty());
    m_tickAll->setText(months.size() < m_boxes.size() ? tr("&Tick all") : tr("Un&tick all"));
    m_picture->setVisible(!months.empty());
    m_preview = {};
    if (months.empty()) {
        m_words->setText(tr("Tick a month to look at it first."));
        return;
    }
    const MonthRange range{months.front(), months.back()};
    m_preview = asTheOtherSees(m_context.journal, m_dimension, range, months);
    QStringList lines;
    for (const StepOfRatings &month : m_preview.steps) {
        QStringList answers;
        for (const RatedDay &point : m_preview.points) {
            if (YearMonth::of(point.day) == month.first) {
                answers +=
                    tr("%1 on %2", "a rating, the first day of the time it is about")
                        .arg(locale().toString(point.rating),
                             locale().toString(point.day, tr("d MMM", "a date format: day and short month, as in "
                                                                      "QLocale::toString()")));
            }
        }
        if (!answers.isEmpty())
            lines += tr("%1: %2", "a month, the ratings in it")
                         .arg(monthsInWords({month.first, month.first}), locale().createSeparatedList(answers));
    }
    m_words->setText(lines.join(QLatin1Char('\n')));

    ChartContent content;
    content.topic = m_dimension;
    content.name = dimensionName(m_dimension);
    content.parts = {{m_preview, m_dimension, m_preview.author, dimensionStatement(m_dimension), monthsInWords(range),
                      summaryOf(m_preview, Whose::Other)}};
    m_picture->setContent(content);
}

} // namespace hearth
