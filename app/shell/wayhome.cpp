// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/wayhome.h"

#include "editors/recordeditorbase.h"

#include <QPointer>

namespace hearth {

void WayHome::leadFrom(const RecordEditorBase &editor, const std::function<void()> &go)
{
    m_way = std::make_unique<QObject>();
    connect(&editor, &RecordEditorBase::closed, m_way.get(), [this, go] { goLater(go); });
    connect(&editor, &RecordEditorBase::saved, m_way.get(), [this] { goLater([] {}); });
}

void WayHome::goLater(const std::function<void()> &go)
{
    // The page may turn to another one first, which is another way.
    const auto end = [this, way = QPointer(m_way.get()), go] {
        if (way == nullptr)
            return;
        forget();
        go();
    };
    QMetaObject::invokeMethod(this, end, Qt::QueuedConnection);
}

} // namespace hearth
