// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/page.h"

class QLabel;

namespace hearth {

class CardOffer;
class Memories;
class Reminders;
class QuickThanks;

/// The first page: a line of welcome, what is due offered once, a note of thanks in ten seconds, this day in earlier
/// years, a conversation card, and what was written lately.
class TodayPage final : public Page
{
    Q_OBJECT

public:
    explicit TodayPage(const PageContext &context, QWidget *parent = nullptr);

    [[nodiscard]] static QString title();
    [[nodiscard]] static Glyph glyph() { return Glyph::Today; }
    void activate() override;
    bool keepDrafts() override;

signals:
    /// What that day of it was like is to be told.
    void dayChosen(hearth::RecordId experience, QDate day);
    /// A copy of the journal is to be put elsewhere.
    void copyChosen();
    /// A recovery code is to be made.
    void codeChosen();
    /// What was written elsewhere is to come in.
    void importChosen();

private:
    void rebuild();
    [[nodiscard]] QString welcome() const;

    PageContext m_context;
    QLabel *m_welcome;
    QLabel *m_date;
    Reminders *m_reminders;
    QuickThanks *m_thanks = nullptr;
    Memories *m_received;
    Memories *m_onThisDay;
    CardOffer *m_card = nullptr;
    Memories *m_lately;
};

} // namespace hearth
