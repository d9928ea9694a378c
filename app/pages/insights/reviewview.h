// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/insights/fromherestep.h"
#include "pages/insights/reviewsteps.h"

class QLabel;
class QPushButton;

namespace hearth {

class DraftKeeper;
class PageScroll;

/// A month or a year, looked at step by step by two people or one. Arrow keys turn; Escape leaves. It leaves no trace:
/// nothing is in the journal that was not chosen to be kept there, but a draft of what is typed.
class ReviewView final : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewView(const PageContext &context, QWidget *parent = nullptr);

    /// Begins at the first step, or goes on where it was left for the same time.
    void begin(const Review &review);
    /// Shows the same step with what is in the journal now.
    void refresh();
    [[nodiscard]] ReviewStep step() const;
    [[nodiscard]] const Review &review() const { return m_review; }
    [[nodiscard]] const ReviewAnswers &answers() const { return m_answers; }
    /// Keeps what is being typed. False when that was not possible.
    [[nodiscard]] bool keepDraft();

    void goOn();
    void goBack();
    /// To the next step, past the notes that are left.
    void skip();

signals:
    void left();
    /// The ratings themselves are wanted.
    void numbersWanted();
    void printWanted();

private:
    /// A screenful: a step, or one note of the first.
    struct Screen final
    {
        ReviewStep step;
        int note = 0;
    };

    void plan();
    void showStep();
    [[nodiscard]] QWidget *content();

    PageContext m_context;
    Review m_review;
    ReviewAnswers m_answers;
    DraftKeeper *m_keeper = nullptr; // of the review that was begun
    std::vector<Screen> m_screens;
    std::size_t m_place = 0;
    QLabel *m_title;
    QLabel *m_where;
    QPushButton *m_numbers;
    PageScroll *m_scroll;
    QWidget *m_content = nullptr;
    QPushButton *m_back;
    QWidget *m_end; // of the last step: what becomes of it
    QPushButton *m_skip;
    QPushButton *m_next;
};

} // namespace hearth
