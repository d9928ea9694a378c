// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/series.h"
#include "theme/theme.h"
#include "widgets/card.h"

class QLabel;
class QPushButton;

namespace hearth {

class IconButton;

/// Invites to look back at a month, any month there is, or at its year.
class ReviewInvitation final : public Card
{
    Q_OBJECT

public:
    /// `isForTwo`: both sit here.
    ReviewInvitation(const Theme &theme, bool isForTwo, QWidget *parent = nullptr);

    /// The months there are. Keeps the choice where it still can be made; at first it is the month that ends within a
    /// week of `today`, or the one before.
    void setMonths(MonthRange months, QDate today);
    [[nodiscard]] YearMonth month() const { return m_month; }
    void choose(YearMonth month);

signals:
    /// Both included: one month, or January and December.
    void begun(hearth::YearMonth from, hearth::YearMonth to);

private:
    void showChoice();

    MonthRange m_months{};
    YearMonth m_month;
    bool m_isChosen = false;
    QLabel *m_words;
    IconButton *m_earlier;
    IconButton *m_later;
    QPushButton *m_begin;
    QPushButton *m_year;
};

} // namespace hearth
