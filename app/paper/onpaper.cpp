// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/onpaper.h"

#include "page/outputchoice.h"
#include "page/prompter.h"
#include "printing/paperoutput.h"
#include "printing/paperprogress.h"
#include "printing/printpreview.h"
#include "session/settings.h"

#include <QCoreApplication>

namespace hearth {

namespace {

/// Translates in the context of this file.
class PaperWords final
{
    Q_DECLARE_TR_FUNCTIONS(OnPaper)

public:
    static QString save() { return tr("Save as PDF"); }
    static QString documents() { return tr("PDF documents (*.pdf);;Pages for screen readers (*.html)"); }
    static QString writing() { return tr("The pages are being written…"); }
    static QString saved() { return tr("Saved. Anyone who has the file can read it."); }
    static QString printed()
    {
        return tr("Sent to the printer. Printers and print queues may keep a copy for a while.");
    }
};

void saveAsPdf(const PageContext &context, const QString &suggestedName, PrintPreview &window)
{
    QString path = context.prompter.chooseTarget(&window, PaperWords::save(), suggestedName, PaperWords::documents());
    if (path.isEmpty())
        return;
    const auto named = outputKindOf(path);
    if (named != OutputKind::Pdf && named != OutputKind::Html)
        path += QLatin1String(".pdf");
    const auto target = confirmOutput(context.prompter, &window, path, *outputKindOf(path));
    if (!target)
        return context.navigator.report(target.error());
    if (!target.value())
        return;
    PaperProgress progress(PaperWords::writing(), PaperWords::writing(), &window);
    const auto saved = printToFile(window.pages(), window.paper(), *target.value(),
                                   [&progress](double done) { return progress.goesOn(done); });
    if (saved)
        context.navigator.sayDone(PaperWords::saved());
    else if (saved.error().code != ErrorCode::Cancelled)
        context.navigator.report(saved.error());
}

} // namespace

void showOnPaper(const PageContext &context, const PaperLayout &layout, const QString &suggestedName, QWidget *window)
{
    PrintPreview preview(context.theme, layout, context.settings.paper().value_or(usualPaper(QLocale::system())),
                         window);
    QObject::connect(&preview, &PrintPreview::saveRequested, &preview,
                     [&] { saveAsPdf(context, suggestedName, preview); });
    QObject::connect(&preview, &PrintPreview::printed, &preview, [&context](bool toFile) {
        context.navigator.sayDone(toFile ? PaperWords::saved() : PaperWords::printed());
    });
    QObject::connect(&preview, &PrintPreview::printFailed, &preview,
                     [&context](const Error &error) { context.navigator.report(error); });
    if (preview.wasStopped())
        return;
    preview.exec();
    context.settings.setPaper(preview.paper());
}

} // namespace hearth
