// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/outputfile.h"
#include "printing/paperpages.h"

class QPrinter;

namespace hearth {

/// Sets a printer up for the pages: their paper, the whole sheet as drawing area, both sides, a neutral name.
void preparePrinter(QPrinter &printer, Paper paper, const PaperPages &pages);

/// Draws the pages that are chosen on the printer, whose paper must be of the size laid out. WriteFailed when it cannot
/// begin or turn a page; Cancelled when `progress` stopped it, as everywhere here. The printer is told to drop what was
/// drawn, as far as it can.
[[nodiscard]] Result<void> drawPages(QPrinter &printer, const PaperPages &pages, const LayoutProgress &progress = {});

/// Lays out for the paper that is now set on `printer` and prints it.
[[nodiscard]] Result<void> printTo(QPrinter &printer, const PaperLayout &layout, const LayoutProgress &progress = {});

/// Lays out for the paper that is set on `printer`, whose pages are to go into a file, and writes that as printToFile()
/// writes a PDF.
[[nodiscard]] Result<void> printToPdf(const QPrinter &printer, const PaperLayout &layout, const OutputTarget &target,
                                      const LayoutProgress &progress = {});

/// Whether printToFile() may write there, as checkOutput() says it; for before slow work.
[[nodiscard]] Result<void> checkPaperOutput(const OutputTarget &target);

/// Writes pages that are laid out for `paper` as writeOutput() does, with its errors, and OutOfMemory: as a PDF, whose
/// metadata tells nothing of people or content, or where the name ends in .png as pictures: X.png, or X-1.png, X-2.png
/// and so on where there are several, all of them or none.
[[nodiscard]] Result<void> printToFile(const PaperPages &pages, Paper paper, const OutputTarget &target,
                                       const LayoutProgress &progress = {});

} // namespace hearth
