// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/occurrences.h"
#include "theme/theme.h"

#include <QAbstractButton>

namespace hearth {

/// One thing on one day, to be opened: its mark, its title, and a line of what is worth knowing. Shows what the journal
/// held when it was made.
class HappeningRow final : public QAbstractButton
{
    Q_OBJECT

public:
    /// With `showsDay` the day of the month stands before it.
    HappeningRow(const Theme &theme, const Journal &journal, const Happening &happening, bool showsDay,
                 QWidget *parent = nullptr);

    [[nodiscard]] const Happening &happening() const { return m_happening; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void opened(const hearth::Happening &happening);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintDay(QPainter &painter, QRect &area) const;
    void paintMark(QPainter &painter, QRect &area) const;
    void paintLock(QPainter &painter, QRect &area) const;
    [[nodiscard]] int dayWidth() const;

    const Theme &m_theme;
    Happening m_happening;
    HappeningMark m_mark;
    QString m_title;
    QString m_detail;
    bool m_showsDay;
    bool m_isPrivate;
};

} // namespace hearth
