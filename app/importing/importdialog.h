// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/importwork.h"
#include "page/page.h"

#include <QDialog>
#include <QPointer>

class QCheckBox;
class QLabel;
class QPushButton;

namespace hearth {

class BusyBar;
class DialogColumn;
class MoodMapping;
class PlanPreview;
class ProblemList;
class TableMapping;

/// Shows what another journal holds and what would become of it here, before anything is written: how much is new and
/// how much already here, from when to when, a look at a few, what could not be read and what has no place. Then brings
/// it in, as one step that undo takes back whole.
class ImportDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Offers to choose a file or a folder, or to drop one here.
    ImportDialog(const PageContext &context, QWidget *parent = nullptr);

    /// Begins to read a file or a folder.
    void read(const QString &path);

    /// The preview stands, or why there is none.
    [[nodiscard]] bool isReady() const { return m_isReady; }
    /// While something is being brought in, it is stopped first, and this stays until nothing of it is left.
    void reject() override;

private:
    [[nodiscard]] QWidget *choice();
    void showSource(const std::shared_ptr<ReadSource> &source);
    void plan();
    /// What is said about the source; `isOnlyLookedAt` see ImportChoices.
    [[nodiscard]] ImportChoices choices(bool isOnlyLookedAt) const;
    /// Enough is known of the table.
    [[nodiscard]] bool isTableClear() const;
    /// Says what is missing.
    void askAboutTable();
    void takePlan();
    void beReady();
    void showPlan();
    void showFailure(const Error &error);
    [[nodiscard]] QString wordsFor(const Error &error) const;
    void begin();
    void preparePhotos();
    void bringIn(const PreparedPhotos &photos);
    void finish(StepId step);
    /// It came in, without some that is told here.
    void showDone(const QString &sentence);
    void showProgress(qint64 done, qint64 total);
    void setBusy(const QString &what);
    /// What was looked at is not brought in under another's name.
    void letGo();
    /// Lets it go and offers the choice again.
    void chooseAnother();
    void focusChoice();

    PageContext m_context;
    QString m_name;
    SourceReader m_reader;
    ImportWork m_work;
    std::shared_ptr<ReadSource> m_source;
    ImportPlan m_plan;
    bool m_isReady = false;
    QPointer<QWidget> m_choosing;     // has the keyboard back once the plan stands
    bool m_isAccepted = false;        // what is planned is to come in
    std::size_t m_problemsBefore = 0; // it was brought in

    DialogColumn *m_scroll;
    QLabel *m_title;
    QWidget *m_choice; // of a source
    QLabel *m_problem;
    BusyBar *m_busy;
    PlanPreview *m_preview;
    QCheckBox *m_strangeDays;
    MoodMapping *m_moods;
    TableMapping *m_table;
    ProblemList *m_problems;
    QLabel *m_note;
    QPushButton *m_another; // where nothing would come in
    QPushButton *m_cancel;
    QPushButton *m_bringIn;
};

} // namespace hearth
