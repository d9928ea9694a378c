// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <memory>

namespace hearth {

/// What stands before the words of a Markdown file, between two lines of `---`, as YAML.
class FrontMatter final
{
public:
    FrontMatter();
    ~FrontMatter();
    Q_DISABLE_COPY_MOVE(FrontMatter)

    /// Leaves out what is empty.
    void add(const char *key, const QString &value);
    void add(const char *key, const QStringList &values);
    /// Once.
    [[nodiscard]] QByteArray text();

private:
    struct Emitter;
    std::unique_ptr<Emitter> m_emitter;
};

} // namespace hearth
