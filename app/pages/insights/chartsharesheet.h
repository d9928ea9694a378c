// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/series.h"
#include "page/page.h"

#include <QDialog>

#include <vector>

class QCheckBox;
class QLabel;
class QPushButton;

namespace hearth {

class ChartPicture;
class DrawingQueue;

/// Asks which months of one's own chart are to be shared, each by a tick or all at once, and shows beforehand what the
/// other will see. Nothing is ticked at first. Accepted, ticked() says which months; it shares nothing itself.
class ChartShareSheet final : public QDialog
{
    Q_OBJECT

public:
    ChartShareSheet(const PageContext &context, Dimension dimension, QWidget *parent = nullptr);
    ~ChartShareSheet() override;

    /// Earliest first.
    [[nodiscard]] std::vector<YearMonth> ticked() const;
    /// What the other will see, from the first ticked month to the last; without a month while none is ticked.
    [[nodiscard]] const RatingSeries &preview() const { return m_preview; }

private:
    [[nodiscard]] QWidget *monthBoxes();
    [[nodiscard]] QWidget *previewCard();
    void tickAll();
    void showPreview();

    PageContext m_context;
    Dimension m_dimension;
    QString m_other;
    std::vector<YearMonth> m_months;
    std::vector<QCheckBox *> m_boxes; // of m_months
    QPushButton *m_tickAll;
    RatingSeries m_preview;
    DrawingQueue *m_queue;
    ChartPicture *m_picture;
    QLabel *m_words;
    QPushButton *m_share;
};

} // namespace hearth
