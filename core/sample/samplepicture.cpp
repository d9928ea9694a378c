// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/samplepicture.h"

#include <QFile>

// Q_INIT_RESOURCE must stand outside any namespace.
static void registerSampleFiles()
{
    Q_INIT_RESOURCE(sample);
}

namespace hearth {

Result<QByteArray> builtInSampleFile(const QString &name)
{
    registerSampleFiles();
    QFile file(QLatin1String(":/sample/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NotFound, file.fileName()};
    return file.readAll();
}

Result<SamplePicture> builtInSamplePicture(const QString &name)
{
    HEARTH_GET(auto content, builtInSampleFile(name + QLatin1String(".jpg")));
    HEARTH_GET(auto thumbnail, builtInSampleFile(name + QLatin1String("-small.jpg")));
    return SamplePicture{std::move(content), std::move(thumbnail)};
}

} // namespace hearth
