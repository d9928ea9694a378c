// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "printing/paperpages.h"
#include "theme/theme.h"

#include <QDialog>
#include <QPrinter>
#include <QString>

class QComboBox;
class QLabel;
class QPrintPreviewWidget;
class QToolButton;

namespace hearth {

class PaperProgress;

/// Shows how something will look on paper before it is printed or saved. QPrintPreviewDialog offers landscape, facing
/// pages and page set-up, which would break the layout; this window has only what helps: paper, pages, size.
class PrintPreview final : public QDialog
{
    Q_OBJECT

public:
    /// `theme` is borrowed and must outlive this.
    PrintPreview(const Theme &theme, PaperLayout layout, Paper paper, QWidget *parent = nullptr);
    ~PrintPreview() override;

    [[nodiscard]] Paper paper() const { return m_paper; }
    [[nodiscard]] int pageCount() const;
    /// What is shown, for that paper.
    [[nodiscard]] const PaperPages &pages() const { return *m_pages; }
    /// Laying it out took long and was stopped: there is nothing to show.
    [[nodiscard]] bool wasStopped() const { return m_wasStopped; }

Q_SIGNALS:
    /// "Save as PDF" was chosen. Whoever listens asks for the file and writes pages() into it.
    void saveRequested(hearth::Paper paper);
    /// A printer, or a printer's file, has taken all pages; then the window closes.
    void printed(bool toFile);
    /// Printing was begun and did not succeed.
    void printFailed(const hearth::Error &error);

private:
    /// False when it was stopped.
    bool layOut(Paper paper);
    void turnTo(int page);
    void askAndPrint();
    void showPageNumber();
    /// Gives the pages the ground of the theme, and a thin edge in the place of a shadow.
    void dress();
    [[nodiscard]] QToolButton *makeTool(const QString &text, const QKeySequence &shortcut);

    const Theme &m_theme;
    PaperLayout m_layout;
    Paper m_paper;
    std::unique_ptr<PaperPages> m_pages; // for that paper
    bool m_wasStopped = false;
    PaperProgress *m_progress = nullptr; // while pages are drawn for the view
    QPrinter m_printer;
    QPrintPreviewWidget *m_view = nullptr;
    QComboBox *m_paperChoice = nullptr;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    QLabel *m_pageNumber = nullptr;
    QLabel *m_missing = nullptr;
};

} // namespace hearth
