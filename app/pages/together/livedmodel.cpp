// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/together/livedmodel.h"

#include "models/journalwatcher.h"
#include "report/datewords.h"
#include "widgets/rowpainter.h"
#include "wording/experiencewording.h"
#include "wording/inoneline.h"

#include <QPainter>

#include <algorithm>

namespace hearth {

namespace {

constexpr int kEdge = RowPainter::kInset + RowPainter::kPadding; // of a row, above and below

} // namespace

LivedModel::LivedModel(const Journal &journal, QObject *parent)
    : ListModel(parent)
    , m_journal(journal)
{
    const auto follow = [this] {
        const QList<Occurrence> lived = livedOccurrences(m_journal);
        setRows({lived.begin(), lived.end()});
    };
    new JournalWatcher(journal, this, {Kind::SharedExperience, Kind::Reflection, Kind::Partner}, follow);
    follow();
}

QString LivedModel::monthAt(int row) const
{
    const QDate day = rowAt(row).day;
    const bool isFirst = row == 0 || YearMonth::of(rowAt(row - 1).day) != YearMonth::of(day);
    return isFirst ? monthInWords(day, QLocale()) : QString();
}

QString LivedModel::detailOf(const Occurrence &occurrence) const
{
    return occurrenceDetail(m_journal, occurrence, QLocale());
}

QVariant LivedModel::valueAt(int row, int role) const
{
    const Occurrence &occurrence = rowAt(row);
    const Record *record = m_journal.findRecord(occurrence.experience);
    switch (role) {
    case Qt::DisplayRole:
        return occurrenceTitle(m_journal, occurrence);
    case Qt::AccessibleTextRole:
        return spokenLine(
            {occurrenceTitle(m_journal, occurrence), weekdayAndDay(occurrence.day, QLocale()), detailOf(occurrence)});
    case DayRole:
        return occurrence.day;
    case DetailRole:
        return detailOf(occurrence);
    case MonthRole:
        return monthAt(row);
    case IsPrivateRole:
        return record != nullptr && record->visibility == Visibility::Private && m_journal.hasOther();
    default:
        return {};
    }
}

LivedDelegate::LivedDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
    connect(&theme, &Theme::changed, this, [this] { emit sizeHintChanged({}); });
}

int LivedDelegate::monthHeight(const QModelIndex &index) const
{
    if (index.data(LivedModel::MonthRole).toString().isEmpty())
        return 0;
    const int above = index.row() == 0 ? 0 : spacing::large;
    return above + QFontMetrics(m_theme.type().heading).height() + spacing::small;
}

QSize LivedDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int words = heightOfLines(RowPainter::titleFont(m_theme), 1) + heightOfLines(m_theme.type().small, 1);
    return {0, monthHeight(index) + std::max(words, RowPainter::daySize(m_theme).height()) + 2 * kEdge};
}

void LivedDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &colours = m_theme.colours();
    const QFont &small = m_theme.type().small;
    constexpr int kPadding = RowPainter::kPadding;
    RowPainter row(*painter, m_theme, option);
    QRect place = option.rect;
    if (const int month = monthHeight(index); month > 0) {
        row.heading({place.left() + kPadding, place.top(), place.width() - 2 * kPadding, month - spacing::small},
                    index.data(LivedModel::MonthRole).toString());
        place.setTop(place.top() + month);
    }
    row.ground(place);
    row.day({place.left() + kPadding, place.top() + kEdge - spacing::tiny}, index.data(LivedModel::DayRole).toDate());

    QRect area = place.adjusted(kPadding + RowPainter::daySize(m_theme).width() + spacing::large, kEdge, -kPadding, 0);
    if (index.data(LivedModel::IsPrivateRole).toBool()) {
        const int side = QFontMetrics(small).height();
        row.glyph({area.right() - side + 1, area.top()}, side, Glyph::Private, Token::TextMuted);
        area.setRight(area.right() - side - spacing::small);
    }
    area.setWidth(std::max(0, area.width()));
    area.setTop(area.top() + row.words(area, index.data().toString(), RowPainter::titleFont(m_theme), colours.text));
    row.words(area, index.data(LivedModel::DetailRole).toString(), small, colours.textMuted);
}

} // namespace hearth
