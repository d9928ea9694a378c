// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/occurrences.h"
#include "page/page.h"

class QListView;
class QStackedWidget;

namespace hearth {

class ExperienceSheet;
class LivedModel;

/// What was lived, the newest first, with a sheet beside it to read and to write one's own words on.
class LivedView final : public QWidget
{
    Q_OBJECT

public:
    explicit LivedView(const PageContext &context, QWidget *parent = nullptr);

    /// False when it is not among what was lived, or words that are being written could not be kept.
    bool choose(const Occurrence &occurrence);
    void chooseSomething();
    void focusList();
    /// Begins to write my words about what is chosen.
    void writeWords();
    bool keepDrafts();

signals:
    void editChosen(hearth::RecordId experience);
    void openChosen(hearth::RecordId record);
    void planChosen(hearth::RecordId idea);
    void addChosen();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeReading();
    void fitList();
    void showChosen();
    void showEmptiness();

    const PageContext m_context;
    LivedModel *m_model;
    QListView *m_list = nullptr;
    ExperienceSheet *m_sheet = nullptr;
    QStackedWidget *m_stack;
    bool m_isResetting = false;
};

} // namespace hearth
