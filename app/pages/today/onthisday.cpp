// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/today/onthisday.h"

#include "report/datewords.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace hearth {

namespace {

constexpr qsizetype kExcerpt = 400; // characters; more than two lines hold

bool isSameDay(QDate day, QDate today)
{
    if (day.year() >= today.year())
        return false;
    if (day.month() == today.month() && day.day() == today.day())
        return true;
    const bool isLeapDay = day.month() == 2 && day.day() == 29;
    return isLeapDay && today.month() == 2 && today.day() == 28 && !QDate::isLeapYear(today.year());
}

} // namespace

std::vector<const Entry *> entriesOnThisDay(const Journal &journal, QDate today, std::size_t most)
{
    std::vector<const Entry *> found;
    const Repository<Entry> &entries = journal.all<Entry>();
    for (std::size_t i = entries.size(); i-- > 0 && found.size() < most;) {
        if (isSameDay(entries.at(i).record.date, today))
            found.push_back(&entries.at(i));
    }
    return found;
}

std::vector<AnyRecord> lately(const Journal &journal, std::size_t most)
{
    std::vector<AnyRecord> newest;
    const auto collect = [&](const auto &repository, auto isWanted) {
        std::size_t taken = 0;
        for (std::size_t i = repository.size(); i-- > 0 && taken < most;) {
            if (isWanted(repository.at(i))) {
                newest.emplace_back(repository.at(i));
                ++taken;
            }
        }
    };
    collect(journal.all<Entry>(), [](const Entry &) { return true; });
    collect(journal.all<GratitudeNote>(), [&](const GratitudeNote &note) { return note.to == journal.me(); });
    const auto when = [](const AnyRecord &record) {
        return std::pair(recordOf(record).date, recordOf(record).written);
    };
    std::ranges::sort(newest, std::ranges::greater(), when);
    if (newest.size() > most)
        newest.erase(newest.begin() + static_cast<std::ptrdiff_t>(most), newest.end());
    return newest;
}

MemoryCard::MemoryCard(const Theme &theme, const AnyRecord &record, const QString &when, QWidget *parent)
    : QPushButton(parent)
    , m_theme(theme)
    , m_when(when)
{
    if (const auto *entry = std::get_if<Entry>(&record)) {
        m_title = entry->title;
        m_excerpt = entry->text.left(kExcerpt).simplified();
    } else if (const auto *note = std::get_if<GratitudeNote>(&record)) {
        m_title = tr("Thank you");
        m_excerpt = note->what.left(kExcerpt).simplified();
    }
    if (m_title.isEmpty())
        m_title = dayInWords(recordOf(record).date, QLocale());
    setAccessibleName(m_when + QStringLiteral(". ") + m_title + QStringLiteral(". ") + m_excerpt);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPushButton::clicked, this, [this, id = recordOf(record).id] { emit opened(id); });
    connect(&theme, &Theme::changed, this, &QWidget::updateGeometry);
}

QSize MemoryCard::sizeHint() const
{
    const TypeScale &type = m_theme.type();
    const int text = QFontMetrics(type.small).lineSpacing() + QFontMetrics(type.heading).lineSpacing() +
                     2 * QFontMetrics(type.reading).lineSpacing();
    return {320, text + 2 * spacing::large + 2 * spacing::tiny};
}

void MemoryCard::paintEvent(QPaintEvent *)
{
    const Colours &colours = m_theme.colours();
    const TypeScale &type = m_theme.type();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isHot = underMouse() || hasFocus();
    painter.setPen(QPen(hasFocus() ? colours.focusRing : colours.border, hasFocus() ? 2 : 1));
    painter.setBrush(isHot ? colours.surfaceRaised : colours.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius::card, radius::card);

    QRect area = rect().adjusted(spacing::large, spacing::large, -spacing::large, -spacing::large);
    const auto line = [&](const QFont &font, const QColor &colour, const QString &text) {
        painter.setFont(font);
        painter.setPen(colour);
        const QFontMetrics metrics(font);
        painter.drawText(QRect(area.topLeft(), QSize(area.width(), metrics.lineSpacing())),
                         Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine,
                         metrics.elidedText(text, Qt::ElideRight, area.width()));
        area.setTop(area.top() + metrics.lineSpacing() + spacing::tiny);
    };
    line(type.small, colours.textMuted, m_when);
    line(type.heading, colours.text, m_title);
    painter.setFont(type.reading);
    painter.setPen(colours.text);
    QTextLayout layout(m_excerpt, type.reading);
    layout.beginLayout();
    qreal y = 0;
    for (int i = 0; i < 2; ++i) {
        QTextLine text = layout.createLine();
        if (!text.isValid())
            break;
        text.setLineWidth(area.width());
        if (i == 1 && text.textStart() + text.textLength() < m_excerpt.size()) {
            // The last line tells that there is more.
            const QString rest = m_excerpt.mid(text.textStart());
            painter.drawText(QRectF(area.left(), area.top() + y, area.width(), text.height()),
                             Qt::AlignLeading | Qt::TextSingleLine,
                             QFontMetrics(type.reading).elidedText(rest, Qt::ElideRight, area.width()));
            break;
        }
        text.draw(&painter, QPointF(area.left(), area.top() + y));
        y += text.height();
    }
    layout.endLayout();
}

} // namespace hearth
