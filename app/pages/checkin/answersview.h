// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"
#include "theme/theme.h"
#include "widgets/card.h"

#include <vector>

class QGridLayout;

namespace hearth {

/// What was answered in one period, to be read: mine, the other's, or both side by side on the same scale. Nothing is
/// compared or added up.
class AnswersView final : public QWidget
{
    Q_OBJECT

public:
    AnswersView(const Theme &theme, const Journal &journal, QWidget *parent = nullptr);

    /// One or two check-ins, one column each; none hides the view. They are copied.
    void showAnswers(const std::vector<const CheckIn *> &checkIns);

private:
    void addNames();
    void addRatings();
    void addFeelings();
    void addWords();
    void addSeals();
    void addHeading(const QString &heading);
    [[nodiscard]] QWidget *ratingCell(const CheckIn &checkIn, Dimension dimension);
    /// Words of one of them, in their column.
    void addText(int column, const QString &text, const QString &name);
    [[nodiscard]] QString nameOf(const CheckIn &checkIn) const;

    const Theme &m_theme;
    const Journal &m_journal;
    std::vector<CheckIn> m_checkIns;
    QWidget *m_body = nullptr;
    QGridLayout *m_grid = nullptr;
    int m_row = 0;
};

} // namespace hearth
