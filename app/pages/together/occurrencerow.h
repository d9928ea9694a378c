// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/occurrences.h"
#include "theme/theme.h"

#include <QAbstractButton>

namespace hearth {

/// One thing on one day, to be opened: its mark, its title, and a line of what is worth knowing. Shows what the journal
/// held when it was made.
class OccurrenceRow final : public QAbstractButton
{
    Q_OBJECT

public:
    /// With `showsDay` the day of the month stands before it.
    OccurrenceRow(const Theme &theme, const Journal &journal, const Occurrence &occurrence, bool showsDay,
                  QWidget *parent = nullptr);

    [[nodiscard]] const Occurrence &occurrence() const { return m_occurrence; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void opened(const hearth::Occurrence &occurrence);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintDay(QPainter &painter, QRect &area) const;
    void paintMark(QPainter &painter, QRect &area) const;
    void paintLock(QPainter &painter, QRect &area) const;
    [[nodiscard]] int dayWidth() const;

    const Theme &m_theme;
    Occurrence m_occurrence;
    OccurrenceMark m_mark;
    QString m_title;
    QString m_detail;
    bool m_showsDay;
    bool m_isPrivate;
};

} // namespace hearth
