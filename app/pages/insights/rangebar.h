// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/insights/rangechoice.h"
#include "theme/theme.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;

namespace hearth {

class ChoiceBox;
class FlowLayout;
class IconButton;
class SegmentedControl;

/// Chooses which months are shown, by which steps, and whose answers.
class RangeBar final : public QWidget
{
    Q_OBJECT
public:
    /// `whole` is as for setWhole().
    RangeBar(const Theme &theme, MonthRange whole, QWidget *parent = nullptr);

    /// All the months there are; keeps the choice. Does not emit changed().
    void setWhole(MonthRange whole);
    /// The months to show.
    [[nodiscard]] MonthRange months() const { return m_narrowed.empty() ? chosen() : m_narrowed.back(); }
    /// By what they are gathered: a month at first.
    [[nodiscard]] Step step() const;
    /// Offers the answers of the one with that name beside the reader's own; empty offers nothing. Does not emit
    /// changed().
    void setOther(const QString &name);
    /// Whether whose answers are shown makes a difference now. The choice stays what it was meanwhile.
    void setWhoseMatters(bool matters);
    [[nodiscard]] bool showsOther() const;

    /// Shows fewer months than chosen until they are widened again; not more, and not the same.
    void narrowTo(MonthRange months);
    /// Goes back to the months before they were last narrowed; nothing when they are not.
    void widen();
    [[nodiscard]] bool isNarrowed() const { return !m_narrowed.empty(); }

    void choose(Span span);
    void stepBack();
    void stepForward();

signals:
    /// Other months, other steps or somebody else's answers are to be shown.
    void changed();

private:
    /// The months of the choice alone.
    [[nodiscard]] MonthRange chosen() const { return monthsOf(m_choice, m_whole); }
    void setChoice(const RangeChoice &choice);
    void showChoice();

    FlowLayout *m_row;
    SegmentedControl *m_step;
    SegmentedControl *m_whose = nullptr;
    bool m_whoseMatters = true;
    QString m_other;
    IconButton *m_back;
    ChoiceBox *m_span;
    IconButton *m_forward;
    QLabel *m_words;
    QPushButton *m_wholeRange; // seen while narrowed
    MonthRange m_whole{};
    RangeChoice m_choice;
    std::vector<MonthRange> m_narrowed; // each within the one before
};

} // namespace hearth
