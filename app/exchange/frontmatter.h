// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace hearth {

/// What stands before the words of a Markdown file, between two lines of `---`, as YAML.
class FrontMatter final
{
public:
    void add(const char *key, const QString &value);
    /// Leaves out an empty list.
    void add(const char *key, const QStringList &values);
    /// With what stands below it.
    [[nodiscard]] QByteArray above(const QByteArray &words) const;

private:
    QByteArray m_lines{"---\n"};
};

} // namespace hearth
