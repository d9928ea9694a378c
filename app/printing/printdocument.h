// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/outputfile.h"
#include "printing/printcontent.h"

#include <QLocale>
#include <QPageSize>
#include <QPaintDevice>
#include <QSizeF>
#include <QString>
#include <QTextDocument>

#include <memory>
#include <vector>

class QPainter;
class QPrinter;
class QTextBlock;
class QTextTable;

namespace hearth {

class DocumentPictures;

enum class Paper : quint8 { A4, Letter };

[[nodiscard]] QPageSize pageSizeOf(Paper paper);
/// What is usual in that locale's country.
[[nodiscard]] Paper usualPaper(const QLocale &locale);

/// Content laid out on pages of one size, with margins and, where there are several, page numbers ("2 / 5"). Each
/// top-level table is kept on one page where it fits on one; a taller one flows on. The layout does not depend
/// on the device drawn to, so that preview, paper and PDF break alike.
class PrintDocument final
{
public:
    PrintDocument(const PrintContent &content, const QPageSize &pageSize);
    ~PrintDocument();
    PrintDocument(const PrintDocument &) = delete;
    PrintDocument &operator=(const PrintDocument &) = delete;

    [[nodiscard]] int pageCount() const { return static_cast<int>(m_sheets.size()); }
    /// Draws page `page`, from 0, with the paper's corner at the painter's origin and `dpi` of the painter's
    /// units to the inch.
    void paintPage(QPainter &painter, int page, double dpi) const;
    /// Draws the pages chosen on the printer, whose paper must be of the size laid out and its drawing area the
    /// whole sheet. WriteFailed when it cannot begin or turn a page.
    [[nodiscard]] Result<void> print(QPrinter &printer) const;

    /// The text, laid out as one endless column; its units are kDpi to the inch.
    [[nodiscard]] const QTextDocument &document() const { return m_document; }
    /// The page on which what stands at `y` of that column is printed.
    [[nodiscard]] int pageAt(double y) const;

    static constexpr int kDpi = 1200;

private:
    /// A device that nothing is drawn on: the layout measures its type with it.
    class Ruler final : public QPaintDevice
    {
    public:
        [[nodiscard]] QPaintEngine *paintEngine() const override { return nullptr; }

    protected:
        [[nodiscard]] int metric(PaintDeviceMetric which) const override;
    };

    /// What one page shows of the column: `top` is printed at the upper margin, nothing outside the clip.
    struct Sheet final
    {
        double top;
        double clipTop;
        double clipBottom;
    };

    /// What stays together: a table, a line of a paragraph, or a line of a table taller than a page.
    struct Unit final
    {
        double top;
        double bottom;
        bool breakBefore;
    };

    [[nodiscard]] std::vector<Unit> units() const;
    void addLines(std::vector<Unit> &units, const QTextBlock &block) const;
    void addTable(std::vector<Unit> &units, const QTextTable &table) const;
    void paginate();
    void paintPageNumber(QPainter &painter, int page) const;

    Ruler m_ruler;
    std::unique_ptr<DocumentPictures> m_pictures;
    QSizeF m_paper;        // in units of kDpi
    double m_columnHeight; // likewise; the paper without its margins
    QTextDocument m_document;
    std::vector<Sheet> m_sheets;
};

/// Sets a printer up for PrintDocument: the paper, the whole sheet as drawing area, a neutral name.
void preparePrinter(QPrinter &printer, Paper paper);

/// Lays `content` out for the paper that is now set on `printer` and prints it.
[[nodiscard]] Result<void> printTo(QPrinter &printer, const PrintContent &content);

/// Writes a PDF as writeOutput() does, with its errors, and OutOfMemory. Its metadata tells nothing of people or
/// content.
[[nodiscard]] Result<void> printToPdf(const PrintContent &content, Paper paper, const OutputTarget &target);

/// Lays `content` out for the paper that is set on `printer`, whose pages are to go into a file, and writes that as
/// printToPdf() does.
[[nodiscard]] Result<void> printToPdf(const QPrinter &printer, const PrintContent &content, const OutputTarget &target);

} // namespace hearth
