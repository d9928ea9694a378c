// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <memory>

namespace hearth {

class RecordEditorBase;

/// Leads back to where somebody was when they began to write on another page, once that editor is left.
class WayHome final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// `go` is called once that editor is closed, when the page has put in order what it leaves behind; not when what
    /// was written is saved, which is shown where it went. Takes the place of a way before.
    void leadFrom(const RecordEditorBase &editor, const std::function<void()> &go);
    /// Somebody went elsewhere meanwhile.
    void forget() { m_way.reset(); }

private:
    void goLater(const std::function<void()> &go);

    std::unique_ptr<QObject> m_way; // while there is one
};

} // namespace hearth
