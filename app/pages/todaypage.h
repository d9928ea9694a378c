// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/calendar.h"
#include "journal/change.h"
#include "shell/page.h"

#include <QTimer>

class QLabel;
class QVBoxLayout;

namespace hearth {

class Card;
class QuickThanks;

/// The first page: a line of welcome, what is due offered once, a note of thanks in ten seconds, unfinished words,
/// and this day in earlier years.
class TodayPage final : public Page
{
    Q_OBJECT

public:
    explicit TodayPage(const PageContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] Glyph glyph() const override { return Glyph::Today; }
    void activate() override;
    bool keepDrafts() override;

private:
    void rebuild();
    void addCheckIn();
    void addUnfinished();
    void addFirstSteps();
    void addOnThisDay();
    void addLately();
    void addMemory(const AnyRecord &record, const QString &when);
    /// A card with a title, a line and a button that does `act`; `later`, when given, puts it off.
    void addOffer(Glyph glyph, const QString &title, const QString &line, const QString &button,
                  const std::function<void()> &act, const std::function<void()> &later = {});

    PageContext m_context;
    QLabel *m_welcome;
    QLabel *m_date;
    QuickThanks *m_thanks = nullptr;
    QWidget *m_changing;
    QVBoxLayout *m_changingLayout;
    QTimer m_rebuild; // gathers several changes into one
    std::optional<Period> m_putOff;
};

} // namespace hearth
