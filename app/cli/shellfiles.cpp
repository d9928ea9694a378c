// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/shellfiles.h"

#include "cli/shells/completion.h"
#include "cli/shells/manpage.h"

#include <QDir>
#include <QFileInfo>

namespace hearth {

int writeShellFiles(const QString &folder, CliEnvironment &environment)
{
    struct ShellFile final
    {
        const char *name;
        QString (*make)();
    };
    constexpr ShellFile files[] = {{"man/man1/hearthbook.1", manPage},
                                   {"bash-completion/completions/hearthbook", bashCompletion},
                                   {"zsh/site-functions/_hearthbook", zshCompletion},
                                   {"fish/vendor_completions.d/hearthbook.fish", fishCompletion}};
    for (const ShellFile &each : files) {
        QFile file(QDir(folder).filePath(QLatin1String(each.name)));
        QDir().mkpath(QFileInfo(file).path());
        const QByteArray content = each.make().toUtf8();
        if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.flush())
            continue;
        environment.err << file.fileName() << ": " << file.errorString() << '\n';
        environment.err.flush();
        return CouldNot;
    }
    return Done;
}

} // namespace hearth
