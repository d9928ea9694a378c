// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/paper.h"

#include <QPageLayout>
#include <QPageSize>

#include <functional>
#include <memory>

class QPainter;

namespace hearth {

/// Pages laid out for one size of paper, to be drawn on whatever device.
class PaperPages
{
public:
    virtual ~PaperPages() = default;

    /// At least 1.
    [[nodiscard]] virtual int pageCount() const = 0;
    /// Draws page `page`, from 0, with the paper's corner at the painter's origin and `dpi` of the painter's units to
    /// the inch.
    virtual void paintPage(QPainter &painter, int page, double dpi) const = 0;
    /// How the sheets lie. Landscape sheets are printed on both sides and turned on their short edge.
    [[nodiscard]] virtual QPageLayout::Orientation orientation() const { return QPageLayout::Portrait; }
    /// Page 2 belongs on the back of page 1, and so on.
    [[nodiscard]] virtual bool isTwoSided() const { return false; }
    /// What they say, for whoever reads with their ears: a PDF made here cannot say what is a heading.
    [[nodiscard]] virtual QString html() const = 0;
    /// Everything on them that no font of this computer has, each sign once.
    [[nodiscard]] virtual QString missingLetters() const = 0;
};

/// Is told from time to time how much of the work is done, from 0 to 1. False stops it: pages that are laid out then
/// end early.
using LayoutProgress = std::function<bool(double)>;

/// Lays something out for paper of that size, given as it stands upright. Nothing need be told of progress.
using PaperLayout = std::function<std::unique_ptr<PaperPages>(const QPageSize &, const LayoutProgress &)>;

[[nodiscard]] inline QPageSize pageSizeOf(Paper paper)
{
    return QPageSize(paper == Paper::Letter ? QPageSize::Letter : QPageSize::A4);
}

} // namespace hearth
