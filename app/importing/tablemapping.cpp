// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/tablemapping.h"

#include "base/shortening.h"
#include "checkins/askeddimensions.h"
#include "report/datewords.h"
#include "theme/theme.h"
#include "widgets/arrange.h"
#include "widgets/choicebox.h"
#include "widgets/plainlabel.h"
#include "wording/sourcewords.h"
#include "wording/wording.h"

#include <QDoubleSpinBox>
#include <QFormLayout>

#include <algorithm>
#include <tuple>

namespace hearth {

namespace {

constexpr qsizetype kMostColumns = 40; // that are shown; more are no table that a person mapped
constexpr qsizetype kNameLength = 30;  // characters of a column's name and of what stands in it
constexpr double kFarthest = 1'000'000;

// Beside the numbers of dimensions.
constexpr int kNothing = -1;
constexpr int kDay = -2;

QDoubleSpinBox *endOfScale(const QString &name)
{
    auto *end = new QDoubleSpinBox;
    end->setAccessibleName(name);
    end->setDecimals(1);
    end->setRange(-kFarthest, kFarthest);
    return end;
}

} // namespace

TableMapping::TableMapping(const Journal &journal, QWidget *parent)
    : QWidget(parent)
    , m_dimensions(askedDimensions(journal))
    , m_rows(new QWidget)
    , m_form(new QFormLayout(m_rows))
    , m_me(journal.nameOf(journal.me()))
    , m_whose(new ChoiceBox(tr("Whose rows")))
    , m_order(new ChoiceBox(tr("Which comes first in its days")))
    , m_day(paragraph({}, Role::Muted))
    , m_worst(endOfScale(tr("Lowest rating in the table")))
    , m_best(endOfScale(tr("Highest rating in the table")))
    , m_cadence(new ChoiceBox(tr("How often it was written down")))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_order->addItem(tr("Day or month first?"), kNothing);
    m_order->addItem(tr("The day comes first"), static_cast<int>(DayOrder::DayFirst));
    m_order->addItem(tr("The month comes first"), static_cast<int>(DayOrder::MonthFirst));
    m_cadence->addItem(tr("Each day"), static_cast<int>(Cadence::Day));
    m_cadence->addItem(tr("Each week"), static_cast<int>(Cadence::Week));
    m_cadence->addItem(tr("Each month"), static_cast<int>(Cadence::Month));
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    auto *least = new QWidget;
    inRow(least, spacing::small,
          {new PlainLabel(tr("Ratings from")), m_worst, new PlainLabel(tr("(least) to", "on a scale"))});
    auto *most = new QWidget;
    inRow(most, spacing::small, {m_best, new PlainLabel(tr("(most)", "on a scale"))});
    inColumn(this, spacing::small,
             {new PlainLabel(tr("Columns"), Role::Heading),
              m_rows,
              m_day,
              {m_order, Qt::AlignLeading},
              flowOf(this, spacing::small, {least, most}),
              inRow(spacing::small, {m_cadence, Stretch()}),
              {m_whose, Qt::AlignLeading}});
    connect(m_whose, &ChoiceBox::chosen, this, [this](const QVariant &value) {
        chooseName(value.toInt());
        emit changed();
    });
    connect(m_order, &ChoiceBox::chosen, this, [this](const QVariant &value) {
        const int order = value.toInt();
        m_columns.dayOrder = order == kNothing ? std::nullopt : std::optional(static_cast<DayOrder>(order));
        showDay();
        emit changed();
    });
    connect(m_worst, &QDoubleSpinBox::valueChanged, this, &TableMapping::takeScale);
    connect(m_best, &QDoubleSpinBox::valueChanged, this, &TableMapping::takeScale);
    connect(m_cadence, &ChoiceBox::chosen, this, [this](const QVariant &value) {
        m_columns.cadence = static_cast<Cadence>(value.toInt());
        emit changed();
    });
    hide();
}

void TableMapping::setTable(const TableLook &look)
{
    m_look = look;
    m_isOwnScale = false;
    m_columns = likelyColumns(look);
    // What is not asked here is not offered either, and so is left out.
    m_columns.dimensions.removeIf([this](const auto &column) { return !m_dimensions.contains(column.value()); });
    m_choices.clear();
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    for (const ColumnLook &column : m_look.mid(0, kMostColumns))
        addColumn(column);
    takeDays();
    offerNames();
    m_cadence->showValue(static_cast<int>(m_columns.cadence));
    showScale();
    show();
}

void TableMapping::offerNames()
{
    m_names.clear();
    m_whose->clear();
    m_whose->addItem(tr("All rows"), kNothing);
    int mine = kNothing;
    for (const ColumnLook &column : m_look.mid(0, kMostColumns)) {
        for (const QString &name : column.names) {
            if (mine == kNothing && name.compare(m_me, Qt::CaseInsensitive) == 0)
                mine = static_cast<int>(m_names.size());
            m_whose->addItem(tr("Only where “%1” is “%2”", "a column of a table, what stands in it")
                                 .arg(shortened(column.name, kNameLength), shortened(name, kNameLength)),
                             static_cast<int>(m_names.size()));
            m_names.append({column.name, name});
        }
    }
    m_whose->showValue(mine);
    chooseName(mine);
    m_whose->setVisible(!m_names.isEmpty());
}

void TableMapping::chooseName(int which)
{
    std::tie(m_columns.onlyColumn, m_columns.onlyValue) = m_names.value(which);
}

void TableMapping::focusWhatIsMissing()
{
    if (isOrderMissing() && isComplete())
        m_order->setFocus();
    else
        setFocus();
}

void TableMapping::addColumn(const ColumnLook &column)
{
    const QString &name = column.name;
    const QString &example = column.example;
    auto *meaning = new ChoiceBox(tr("What “%1” is", "a column of a table").arg(name));
    meaning->addItem(tr("Leave it out"), kNothing);
    meaning->addItem(tr("The day"), kDay);
    for (const Dimension dimension : m_dimensions)
        meaning->addItem(dimensionName(dimension), static_cast<int>(dimension));
    const auto dimension = m_columns.dimensions.constFind(name);
    meaning->showValue(name == m_columns.dateColumn               ? kDay
                       : dimension != m_columns.dimensions.cend() ? static_cast<int>(*dimension)
                                                                  : kNothing);
    connect(meaning, &ChoiceBox::chosen, this, [this, name](const QVariant &value) { choose(name, value.toInt()); });
    const QString words = example.isEmpty() ? shortened(name, kNameLength)
                                            : tr("%1 (%2)", "a column, what stands in it")
                                                  .arg(shortened(name, kNameLength), shortened(example, kNameLength));
    m_choices.insert(name, meaning);
    auto *label = new PlainLabel(words);
    label->setWordWrap(true);
    label->setMinimumHeight(meaning->sizeHint().height()); // level with its words
    meaning->setAccessibleDescription(example);
    m_form->addRow(label, meaning);
    if (m_choices.size() == 1)
        setFocusProxy(meaning);
}

void TableMapping::choose(const QString &column, int meaning)
{
    // One column each.
    for (const auto &[other, choice] : m_choices.asKeyValueRange()) {
        const bool isTaken = other != column && meaning != kNothing && choice->currentData().toInt() == meaning;
        if (isTaken) {
            choice->showValue(kNothing);
            m_columns.dimensions.remove(other);
        }
    }
    m_columns.dimensions.remove(column);
    if (m_columns.dateColumn == column)
        m_columns.dateColumn.clear();
    if (meaning == kDay)
        m_columns.dateColumn = column;
    else if (meaning != kNothing)
        m_columns.dimensions.insert(column, static_cast<Dimension>(meaning));
    takeDays();
    if (!m_isOwnScale) {
        fitScale(m_columns, m_look);
        showScale();
    }
    emit changed();
}

const ColumnLook *TableMapping::dateColumn() const
{
    const auto found = std::ranges::find(m_look, m_columns.dateColumn, &ColumnLook::name);
    return m_columns.dateColumn.isEmpty() || found == m_look.end() ? nullptr : &*found;
}

void TableMapping::takeDays()
{
    const ColumnLook *column = dateColumn();
    m_columns.dayOrder = column != nullptr ? column->orders.order() : std::nullopt;
    m_order->showValue(kNothing);
    m_order->setVisible(column != nullptr && column->orders.isOpen());
    showDay();
}

void TableMapping::showDay()
{
    const ColumnLook *column = dateColumn();
    const QString written = column == nullptr                    ? QString()
                            : column->orders.example().isEmpty() ? column->example
                                                                 : column->orders.example();
    const QDate day = dayInCell(written, m_columns.dayOrder);
    if (column != nullptr && column->orders.isOpen() && !m_columns.dayOrder)
        m_day->setText(openOrderInWords(written));
    else
        m_day->setText(day.isValid()
                           ? tr("%1 is read as %2.", "a day as it is written, a date")
                                 .arg(shortened(written, kNameLength), dayInWords(day, locale()))
                           : tr("“%1” is no day that Hearthbook knows.").arg(shortened(written, kNameLength)));
    m_day->setVisible(!written.isEmpty());
}

void TableMapping::showScale()
{
    const QSignalBlocker worst(m_worst);
    const QSignalBlocker best(m_best);
    m_worst->setValue(m_columns.low);
    m_best->setValue(m_columns.high);
}

void TableMapping::takeScale()
{
    m_isOwnScale = true;
    m_columns.low = m_worst->value();
    m_columns.high = m_best->value();
    emit changed();
}

} // namespace hearth
