// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/review.h"
#include "page/page.h"
#include "records/keptreview.h"

#include <array>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace hearth {

class GrowingText;

/// The last step of a review: three questions, one thing to try, and agreements whose review is due; and by itself
/// whether it is kept.
class FromHereStep final : public QWidget
{
    Q_OBJECT

public:
    FromHereStep(const PageContext &context, const Review &review, const ReviewAnswers &answers,
                 QWidget *parent = nullptr);

    /// What becomes of it: kept or printed. For whoever shows the step to put where it stays in sight.
    [[nodiscard]] QWidget *keeping() const { return m_keeping; }

signals:
    /// As it is typed.
    void typed(const hearth::ReviewAnswers &answers);
    /// It is in the journal now.
    void kept();
    void printWanted();

private:
    [[nodiscard]] QWidget *questions(const ReviewAnswers &answers);
    [[nodiscard]] QWidget *oneThing(const QString &text);
    [[nodiscard]] QWidget *agreementsDue();
    [[nodiscard]] QWidget *makeKeeping();
    [[nodiscard]] ReviewAnswers answers() const;
    void tryAs(Kind kind);
    void keep();
    void showWhetherKept();

    const PageContext m_context;
    const Review m_review;
    std::array<GrowingText *, 3> m_answers{};
    QLineEdit *m_tryThis = nullptr;
    std::vector<QPushButton *> m_ways; // of trying it
    std::vector<QCheckBox *> m_yes;    // of both, while they sit together
    QPushButton *m_keep = nullptr;
    QWidget *m_keeping = nullptr;
};

} // namespace hearth
