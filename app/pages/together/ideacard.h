// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"
#include "theme/theme.h"

#include <QAbstractButton>

class QPushButton;

namespace hearth {

/// One idea on the board: to be opened, or to be planned. Shows what the journal held when it was made.
class IdeaCard final : public QAbstractButton
{
    Q_OBJECT

public:
    IdeaCard(const Theme &theme, const Journal &journal, const SharedExperience &idea, QWidget *parent = nullptr);

    [[nodiscard]] RecordId idea() const { return m_idea; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void opened(hearth::RecordId idea);
    void planChosen(hearth::RecordId idea);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int wordsHeight() const;

    const Theme &m_theme;
    RecordId m_idea;
    ExperienceType m_type;
    QString m_title;
    QString m_words;
    QString m_whose;
    QPushButton *m_plan;
};

} // namespace hearth
