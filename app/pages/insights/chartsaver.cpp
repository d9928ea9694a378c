// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/insights/chartsaver.h"

#include "charts/chartexport.h"
#include "shell/prompter.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace hearth {

namespace {

struct Words final
{
    Q_DECLARE_TR_FUNCTIONS(Insights)

public:
    static QString title() { return tr("Save this chart"); }
    static QString filter()
    {
        return QStringList{tr("Picture (*.png)"), tr("Drawing (*.svg)"), tr("Page (*.pdf)"), tr("Table (*.csv)")}.join(
            QLatin1String(";;"));
    }
    static QString replaceTitle() { return tr("Replace a file"); }
    static QString replaceText(const QString &name) { return tr("%1 is already there. Replace it?").arg(name); }
    static QString replace() { return tr("Replace"); }
    static QString saved(const QString &name)
    {
        return tr("Saved as %1. Unlike the journal, this file is not sealed.").arg(name);
    }
};

bool hasKnownEnding(const QString &path)
{
    static constexpr const char *kEndings[] = {"png", "svg", "pdf", "csv"};
    const QString ending = QFileInfo(path).suffix().toLower();
    return std::ranges::any_of(kEndings, [&](const char *known) { return ending == QLatin1String(known); });
}

} // namespace

void saveChartAs(const ChartContent &content, const PageContext &context, QWidget *parent)
{
    const QString suggestion = fileNameOf(content) + QStringLiteral(".png");
    QString path = context.prompter.chooseTarget(parent, Words::title(), suggestion, Words::filter());
    if (path.isEmpty())
        return;
    if (!hasKnownEnding(path)) {
        path += QStringLiteral(".png");
        // The person was asked about the name as they typed it, not about this one.
        const QString name = QFileInfo(path).fileName();
        if (QFileInfo::exists(path) &&
            !context.prompter.ask(parent, {Words::replaceTitle(), Words::replaceText(name), Words::replace(), true}))
            return;
    }
    const auto chart = chartOf(content, chartStyle(coloursOf(Look::Light), context.theme.type(), ChartForm::Full));
    if (const auto saved = saveChart({*chart, content.summary, csvOf(content)}, path); !saved)
        context.navigator.report(saved.error());
    else
        context.navigator.say(Words::saved(QFileInfo(path).fileName()));
}

} // namespace hearth
