// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"
#include "theme/theme.h"

#include <QPushButton>

namespace hearth {

class IconButton;

/// A record in a few lines; opens it when clicked.
class MemoryCard final : public QPushButton
{
    Q_OBJECT

public:
    /// `when` stands above, in small type.
    MemoryCard(const Theme &theme, const Journal &journal, const AnyRecord &record, const QString &when,
               QWidget *parent = nullptr);

    /// Adds a button that asks not to be shown this again.
    void offerMute();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

signals:
    void opened(hearth::RecordId id);
    void muteChosen(hearth::RecordId id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// The excerpt in lines of that width, the last of them elided where there is more.
    [[nodiscard]] QStringList linesFor(int width) const;

    const Theme &m_theme;
    RecordId m_id;
    QString m_when;
    QString m_title;
    QString m_excerpt;
    IconButton *m_mute = nullptr;
};

} // namespace hearth
