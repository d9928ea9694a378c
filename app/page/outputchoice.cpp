// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/outputchoice.h"

#include "page/prompter.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace hearth {

namespace {

struct OutputWords final
{
    Q_DECLARE_TR_FUNCTIONS(OutputChoice)

public:
    static QString title() { return tr("Replace a file"); }
    static QString text(const QString &name) { return tr("%1 is already there. Replace it?").arg(name); }
    static QString confirm() { return tr("Replace"); }
};

} // namespace

Result<std::optional<OutputTarget>> confirmOutput(Prompter &prompter, QWidget *parent, const QString &path,
                                                  OutputKind kind)
{
    OutputTarget target{path};
    const auto asNew = checkOutput(target, kind);
    if (asNew)
        return std::optional(target);
    if (asNew.error().code != ErrorCode::AlreadyExists)
        return asNew.error();
    target.mayReplace = true;
    HEARTH_TRY(checkOutput(target, kind));
    const QString name = QFileInfo(path).fileName();
    if (!prompter.ask(parent, {OutputWords::title(), OutputWords::text(name), OutputWords::confirm(), true}))
        return std::optional<OutputTarget>();
    return std::optional(target);
}

} // namespace hearth
