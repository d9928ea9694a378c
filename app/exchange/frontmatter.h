// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace hearth {

/// What stands before the words of a Markdown file, between two lines of `---`, as YAML.
class FrontMatter final
{
public:
    /// Leaves out what is empty.
    void add(const char *key, const QString &value);
    void add(const char *key, const QStringList &values);
    [[nodiscard]] QByteArray text() const { return "---\n" + m_lines + "---\n\n"; }

private:
    QByteArray m_lines;
};

} // namespace hearth
