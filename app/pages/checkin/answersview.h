// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"
#include "theme/theme.h"
#include "widgets/card.h"

#include <optional>
#include <vector>

class QGridLayout;

namespace hearth {

/// What only their author is shown beside their answers.
struct BesideAnswers final
{
    const CheckIn *lastTime = nullptr; ///< of the period before
    QList<OwnAnswer> own;              ///< to questions that are mine alone
};

/// What was answered in one period, to be read: mine, the other's, or both side by side on the same scale. Nothing is
/// compared or added up.
class AnswersView final : public QWidget
{
    Q_OBJECT

public:
    AnswersView(const Theme &theme, const Journal &journal, QWidget *parent = nullptr);

    /// One or two check-ins, one column each; none hides the view. They are copied.
    void showAnswers(const std::vector<const CheckIn *> &checkIns, const BesideAnswers &beside = {});

signals:
    /// Somebody wants to talk about what was answered there, in these words.
    void talkChosen(const QString &topic);

private:
    void addNames();
    void addRatings();
    void addFeelings();
    void addWords();
    void addSeals();
    void addOwn();
    void addMine();
    /// With a way to talk about it, where it may be.
    void addHeading(const QString &heading, bool isTopic = false);
    [[nodiscard]] QWidget *ratingCell(const CheckIn &checkIn, Dimension dimension);
    /// A word, with the points before it where it is a rating, and what was said last time below it.
    [[nodiscard]] QWidget *wordCell(const CheckIn &checkIn, const QString &word, std::optional<int> rating,
                                    bool isGiven, const QString &lastTime);
    [[nodiscard]] bool isMine(const CheckIn &checkIn) const;
    /// Words of one of them, in their column.
    void addText(int column, const QString &text, const QString &name);
    [[nodiscard]] QString nameOf(const CheckIn &checkIn) const;

    const Theme &m_theme;
    const Journal &m_journal;
    std::vector<CheckIn> m_checkIns;
    std::optional<CheckIn> m_lastTime;
    QList<OwnAnswer> m_mine;
    QWidget *m_body = nullptr;
    QGridLayout *m_grid = nullptr;
    int m_row = 0;
};

} // namespace hearth
