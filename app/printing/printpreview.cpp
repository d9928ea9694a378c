// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/printpreview.h"

#include "printing/paperoutput.h"
#include "printing/paperprogress.h"
#include "printing/rareletters.h"
#include "widgets/arrange.h"
#include "widgets/buttons.h"
#include "widgets/dialogfoot.h"
#include "widgets/neutraltitle.h"
#include "widgets/plainlabel.h"

#include <QComboBox>
#include <QGraphicsPathItem>
#include <QGraphicsView>
#include <QKeySequence>
#include <QLabel>
#include <QPrintDialog>
#include <QPrintPreviewWidget>
#include <QPushButton>
#include <QScreen>
#include <QToolButton>
#include <QVBoxLayout>

namespace hearth {

namespace {

constexpr QSize kFirstSize(860, 900);
constexpr QSize kFrame(16, 48);        // at most, around the window
constexpr double kShareOfLayout = 0.8; // of the time until pages are shown

/// Drawn with a page and never found in sight: Qt takes each thing that it finds there for a page, and asks it for its
/// number.
template <typename Item>
class Ornament final : public Item
{
public:
    using Item::Item;

    [[nodiscard]] bool collidesWithPath(const QPainterPath &, Qt::ItemSelectionMode) const override { return false; }
};

} // namespace

PrintPreview::PrintPreview(const Theme &theme, PaperLayout layout, Paper paper, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_layout(std::move(layout))
    , m_paper(paper)
    , m_printer(QPrinter::HighResolution)
{
    setNeutralTitle(this, tr("Print preview"));
    m_missing = paragraph({}, Role::Strong);

    auto *paperLabel = new PlainLabel(tr("&Paper"));
    m_paperChoice = new QComboBox;
    m_paperChoice->addItem(tr("A4"), QVariant::fromValue(static_cast<int>(Paper::A4)));
    m_paperChoice->addItem(tr("US Letter"), QVariant::fromValue(static_cast<int>(Paper::Letter)));
    m_paperChoice->setCurrentIndex(m_paperChoice->findData(static_cast<int>(paper)));
    m_paperChoice->setAccessibleName(tr("Paper"));
    paperLabel->setBuddy(m_paperChoice);

    m_previous = makeTool(tr("Previous page"), QKeySequence(Qt::Key_PageUp));
    m_pageNumber = new QLabel;
    m_pageNumber->setAlignment(Qt::AlignCenter);
    m_next = makeTool(tr("Next page"), QKeySequence(Qt::Key_PageDown));
    QToolButton *smaller = makeTool(tr("Smaller"), QKeySequence(QKeySequence::ZoomOut));
    QToolButton *larger = makeTool(tr("Larger"), QKeySequence(QKeySequence::ZoomIn));
    QToolButton *whole = makeTool(tr("Whole page"), QKeySequence(Qt::CTRL | Qt::Key_0));
    const auto together = [](std::initializer_list<Placed> things) {
        auto *group = new QWidget;
        inRow(group, spacing::small, things);
        return group;
    };
    auto *tools = new QWidget;
    atBothEnds(tools, {together({paperLabel, m_paperChoice}), together({m_previous, m_pageNumber, m_next})},
               {together({smaller, larger, whole})});

    m_view = new QPrintPreviewWidget(&m_printer);
    if (auto *pages = m_view->findChild<QGraphicsView *>()) { // which takes the keyboard, to be scrolled
        pages->setAccessibleName(tr("Pages as they will be printed"));
        pages->viewport()->setFocusPolicy(Qt::NoFocus);
    }
    m_view->fitInView();

    QPushButton *close = plainButton(tr("Close"));
    QPushButton *save = plainButton(tr("&Save as PDF…"));
    QPushButton *print = primaryButton(tr("P&rint…"));
    print->setDefault(true);
    auto *buttons = dialogFoot(close, {save, print});
    inColumn(this, spacing::medium, {tools, {m_view, 1}, m_missing, buttons}, around(spacing::large));
    resize(kFirstSize.boundedTo((parent != nullptr ? parent : this)->screen()->availableSize() - kFrame));

    connect(m_view, &QPrintPreviewWidget::paintRequested, this, [this](QPrinter *printer) {
        // What cannot be drawn here stays blank; printing itself reports its errors.
        static_cast<void>(drawPages(*printer, *m_pages, [this](double done) {
            return m_progress == nullptr || m_progress->goesOn(kShareOfLayout + (1.0 - kShareOfLayout) * done);
        }));
    });
    connect(m_view, &QPrintPreviewWidget::previewChanged, this, &PrintPreview::showPageNumber);
    connect(m_view, &QPrintPreviewWidget::previewChanged, this, &PrintPreview::dress);
    connect(&theme, &Theme::changed, m_view, &QPrintPreviewWidget::updatePreview);
    connect(m_paperChoice, &QComboBox::currentIndexChanged, this, [this] {
        if (!layOut(static_cast<Paper>(m_paperChoice->currentData().toInt())))
            return reject();
        m_view->fitInView();
    });
    connect(m_previous, &QToolButton::clicked, this, [this] { turnTo(m_view->currentPage() - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { turnTo(m_view->currentPage() + 1); });
    connect(smaller, &QToolButton::clicked, m_view, [this] { m_view->zoomOut(); });
    connect(larger, &QToolButton::clicked, m_view, [this] { m_view->zoomIn(); });
    connect(whole, &QToolButton::clicked, m_view, &QPrintPreviewWidget::fitInView);
    connect(print, &QPushButton::clicked, this, &PrintPreview::askAndPrint);
    connect(save, &QPushButton::clicked, this, [this] { Q_EMIT saveRequested(m_paper); });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);

    m_wasStopped = !layOut(paper);
    showPageNumber();
}

PrintPreview::~PrintPreview()
{
    // The view borrows the printer, which is a member and would be gone before its children.
    delete m_view;
}

int PrintPreview::pageCount() const
{
    return m_view->pageCount();
}

QToolButton *PrintPreview::makeTool(const QString &text, const QKeySequence &shortcut)
{
    auto *button = new QToolButton;
    button->setText(text);
    button->setAccessibleName(text);
    button->setShortcut(shortcut);
    button->setToolTip(
        tr("%1 (%2)", "what a button does, its shortcut").arg(text, shortcut.toString(QKeySequence::NativeText)));
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

bool PrintPreview::layOut(Paper paper)
{
    PaperProgress progress(accessibleName(), tr("The pages are being set…"), isVisible() ? this : parentWidget());
    m_paper = paper;
    m_pages = m_layout(pageSizeOf(paper), [&progress](double done) { return progress.goesOn(done * kShareOfLayout); });
    preparePrinter(m_printer, paper, *m_pages);
    const QString missing = m_pages->missingLetters();
    m_missing->setText(missing.isEmpty() ? QString() : missingLettersSentence(missing));
    m_missing->setVisible(!missing.isEmpty());
    if (!progress.wasStopped()) {
        m_progress = &progress;
        m_view->updatePreview(); // which has all pages drawn at once
        m_progress = nullptr;
    }
    return !progress.wasStopped();
}

void PrintPreview::dress()
{
    auto *view = m_view->findChild<QGraphicsView *>();
    if (view == nullptr || view->scene() == nullptr)
        return;
    const Colours &colours = m_theme.colours();
    view->setFrameShape(QFrame::NoFrame);
    view->scene()->setBackgroundBrush(colours.sunken);
    const QRectF paper(QPointF(), m_printer.pageLayout().fullRectPixels(m_printer.resolution()).size());
    for (QGraphicsItem *page : view->scene()->items()) {
        if (page->parentItem() != nullptr || !page->childItems().isEmpty())
            continue;
        // Qt draws a black shadow beside each page, within the bounds of its item. The cover goes with the page.
        QPainterPath around;
        around.addRect(page->boundingRect());
        around.addRect(paper);
        auto *cover = new Ornament<QGraphicsPathItem>(around, page);
        cover->setPen(Qt::NoPen);
        cover->setBrush(colours.sunken);
        auto *edge = new Ornament<QGraphicsRectItem>(paper, page);
        QPen line(colours.border, 1);
        line.setCosmetic(true);
        edge->setPen(line);
    }
}

void PrintPreview::turnTo(int page)
{
    // The view tells of pages reached by scrolling, and not of this.
    m_view->setCurrentPage(page);
    showPageNumber();
}

void PrintPreview::askAndPrint()
{
    QPrintDialog dialog(&m_printer, this);
    setNeutralTitle(&dialog, tr("Print"));
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    dialog.setMinMax(1, pageCount());
    if (dialog.exec() != QDialog::Accepted)
        return;
    // "Print to file" of the dialog, which has asked already whether a file that is there may go.
    const bool isFile = m_printer.outputFormat() == QPrinter::PdfFormat && !m_printer.outputFileName().isEmpty();
    PaperProgress progress(accessibleName(), tr("The pages are being printed…"), this);
    const auto goesOn = [&progress](double done) { return progress.goesOn(done); };
    const auto outcome = isFile ? printToPdf(m_printer, m_layout, {m_printer.outputFileName(), true}, goesOn)
                                : printTo(m_printer, m_layout, goesOn);
    if (!outcome && outcome.error().code == ErrorCode::Cancelled)
        return;
    if (!outcome) {
        Q_EMIT printFailed(outcome.error());
        return;
    }
    Q_EMIT printed(isFile);
    accept();
}

void PrintPreview::showPageNumber()
{
    const int page = m_view->currentPage();
    const int count = m_view->pageCount();
    m_pageNumber->setText(tr("Page %1 of %2").arg(locale().toString(page), locale().toString(count)));
    m_previous->setEnabled(page > 1);
    m_next->setEnabled(page < count);
}

} // namespace hearth
