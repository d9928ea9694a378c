// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/shellfiles.h"

#include "cli/shells/completion.h"
#include "cli/shells/manpage.h"
#include "wording/translation.h"

#include <QDir>
#include <QFileInfo>

namespace hearth {

namespace {

struct ShellFile final
{
    QString name; ///< beneath share/
    QString content;
};

QList<ShellFile> shellFiles()
{
    QList<ShellFile> files;
    const QString english = QStringLiteral("en");
    Translation translation;
    for (const QString &language : Translation::languages()) {
        translation.use(language);
        const QString folder = language == english ? QString() : language + QLatin1Char('/');
        files += {QStringLiteral("man/%1man1/hearthbook.1").arg(folder), manPage()};
    }
    // Of these a system has one for all.
    translation.use(english);
    files += {QStringLiteral("bash-completion/completions/hearthbook"), bashCompletion()};
    files += {QStringLiteral("zsh/site-functions/_hearthbook"), zshCompletion()};
    files += {QStringLiteral("fish/vendor_completions.d/hearthbook.fish"), fishCompletion()};
    return files;
}

} // namespace

int writeShellFiles(const QString &folder, CliEnvironment &environment)
{
    for (const ShellFile &each : shellFiles()) {
        QFile file(QDir(folder).filePath(each.name));
        QDir().mkpath(QFileInfo(file).path());
        const QByteArray content = each.content.toUtf8();
        if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.flush())
            continue;
        environment.err << file.fileName() << ": " << file.errorString() << '\n';
        environment.err.flush();
        return CouldNot;
    }
    return Done;
}

} // namespace hearth
