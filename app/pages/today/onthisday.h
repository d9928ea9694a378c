// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"
#include "theme/theme.h"

#include <QPushButton>

#include <vector>

namespace hearth {

inline constexpr std::size_t kMostOnThisDay = 3;

/// Entries of the same day and month in earlier years, newest first. On 28 February of a common year those of
/// 29 February count too.
[[nodiscard]] std::vector<const Entry *> entriesOnThisDay(const Journal &journal, QDate today, std::size_t most);

/// The newest entries and the newest notes of thanks to me, newest first. Drafts and check-ins have their own places.
[[nodiscard]] std::vector<AnyRecord> lately(const Journal &journal, std::size_t most);

/// An entry or a note of thanks in a few lines; opens it when clicked.
class MemoryCard final : public QPushButton
{
    Q_OBJECT

public:
    /// `when` stands above, in small type.
    MemoryCard(const Theme &theme, const AnyRecord &record, const QString &when, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void opened(hearth::RecordId id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_when;
    QString m_title;
    QString m_excerpt;
};

} // namespace hearth
