// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/insights/chartsaver.h"

#include "charts/chartexport.h"
#include "page/outputchoice.h"
#include "page/prompter.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace hearth {

namespace {

struct SavingWords final
{
    Q_DECLARE_TR_FUNCTIONS(Insights)

public:
    static QString title() { return tr("Save this chart"); }
    static QString filter()
    {
        return QStringList{tr("Picture (*.png)"), tr("Drawing (*.svg)"), tr("Page (*.pdf)"), tr("Table (*.csv)")}.join(
            QLatin1String(";;"));
    }
    static QString saved(const QString &name)
    {
        return tr("Saved as %1. Unlike the journal, this file is not sealed.").arg(name);
    }
};

} // namespace

void saveChartAs(const ChartContent &content, const PageContext &context, QWidget *parent)
{
    const QString suggestion = keyOf(content.topic) + QStringLiteral(".png");
    QString path = context.prompter.chooseTarget(parent, SavingWords::title(), suggestion, SavingWords::filter());
    if (path.isEmpty())
        return;
    if (!chartKindOf(path))
        path += QStringLiteral(".png");
    const auto target = confirmOutput(context.prompter, parent, path, chartKindOf(path).value());
    if (!target)
        return context.navigator.report(target.error());
    if (!target.value())
        return;
    const auto chart = chartOf(content, chartStyle(coloursOf(Look::Light), context.theme.type(), ChartForm::Full));
    if (const auto saved = saveChart({*chart, content.summary(), csvOf(content)}, *target.value()); !saved)
        context.navigator.report(saved.error());
    else
        context.navigator.sayDone(SavingWords::saved(QFileInfo(path).fileName()));
}

} // namespace hearth
