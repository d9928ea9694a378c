// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/calendar.h"
#include "editors/draftkeeper.h"
#include "journal/checkin.h"
#include "shell/page.h"

#include <map>

class QLabel;
class QPushButton;

namespace hearth {

class ChipPicker;
class GrowingText;
class IconButton;
class PageScroll;
class RatingRow;
class Switch;

/// My answers for one period: ratings, feelings and words. Opens the present period; earlier ones can be reached and
/// changed. Nothing needs an answer.
class CheckInPage final : public Page
{
    Q_OBJECT

public:
    explicit CheckInPage(const PageContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] Glyph glyph() const override { return Glyph::CheckIn; }
    void activate() override;
    bool keepDrafts() override;
    bool compose(Kind kind) override;

    /// Shows the check-in of the period in which that day lies.
    void showPeriod(const Period &period);
    [[nodiscard]] const Period &period() const { return m_period; }

private:
    void addRatings(PageScroll &scroll);
    void addFeelings(PageScroll &scroll);
    void addWords(PageScroll &scroll);
    void addFoot(PageScroll &scroll);
    void showHiddenDimensions();
    void showAnswers(const CheckIn &checkIn);
    [[nodiscard]] CheckIn collect() const;
    [[nodiscard]] QCborMap fields() const;
    void restore(const QCborMap &fields);
    void edited();
    void save();

    PageContext m_context;
    Period m_period;
    QLabel *m_when;
    QLabel *m_state;
    IconButton *m_next;
    std::map<Dimension, RatingRow *> m_ratings;
    ChipPicker *m_feelings;
    std::map<QString, GrowingText *> m_words;
    Switch *m_share;
    QPushButton *m_save;
    PageScroll *m_scroll;
    DraftKeeper m_draft;
    bool m_isShowing = false; // fields change because a check-in is being shown, not because someone types
};

} // namespace hearth
