// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QTextDocument;

namespace hearth {

/// What stands in the field, with every sign as it was typed; QTextDocument::toPlainText() makes ordinary spaces of
/// those that do not break.
[[nodiscard]] QString exactText(const QTextDocument &document);

/// A field for text as an editor sees it. Some signs do not survive a field; as long as nobody types, it gives back
/// exactly what it was given.
class ExactText final
{
public:
    ExactText(std::function<QString()> get, std::function<void(const QString &)> set)
        : m_get(std::move(get))
        , m_set(std::move(set))
    {
    }

    void show(const QString &text)
    {
        m_set(text);
        m_given = text;
        m_shown = m_get();
    }
    [[nodiscard]] QString text() const
    {
        const QString now = m_get();
        return now == m_shown ? m_given : now;
    }

private:
    std::function<QString()> m_get;
    std::function<void(const QString &)> m_set;
    QString m_given;
    QString m_shown; // the same as the field gives it back
};

} // namespace hearth
