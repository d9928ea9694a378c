// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "printing/paperpages.h"

#include <QDialog>
#include <QPrinter>
#include <QString>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QPrintPreviewWidget;
class QToolButton;

namespace hearth {

/// Shows how something will look on paper before it is printed or saved. QPrintPreviewDialog offers landscape, facing
/// pages and page set-up, which would break the layout; this window has only what helps: paper, pages, size.
class PrintPreview final : public QDialog
{
    Q_OBJECT

public:
    PrintPreview(PaperLayout layout, Paper paper, QWidget *parent = nullptr);
    ~PrintPreview() override;

    [[nodiscard]] Paper paper() const { return m_paper; }
    [[nodiscard]] int pageCount() const;

Q_SIGNALS:
    /// "Save as PDF" was chosen. Whoever listens asks for the file and calls printToPdf().
    void saveRequested(hearth::Paper paper);
    /// Printing was begun and did not succeed.
    void printFailed(const hearth::Error &error);

private:
    void layOut(Paper paper);
    void turnTo(int page);
    void askAndPrint();
    void showPageNumber();
    QToolButton *addTool(QHBoxLayout *row, const QString &text, const QKeySequence &shortcut);

    PaperLayout m_layout;
    Paper m_paper;
    std::unique_ptr<PaperPages> m_pages; // for that paper
    QPrinter m_printer;
    QPrintPreviewWidget *m_view = nullptr;
    QComboBox *m_paperChoice = nullptr;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    QLabel *m_pageNumber = nullptr;
    QLabel *m_missing = nullptr;
};

} // namespace hearth
