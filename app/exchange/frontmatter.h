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
    /// What another says, behind what is there.
    void add(const FrontMatter &more) { m_lines += more.m_lines; }
    /// With what stands below it.
    [[nodiscard]] QByteArray above(QStringView words) const;

private:
    QByteArray m_lines;
};

} // namespace hearth
