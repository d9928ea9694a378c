// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <sys/stat.h>

namespace hearth::test {

/// The umask of this process, while it lives.
class Umask final
{
public:
    explicit Umask(mode_t mask)
        : m_before(::umask(mask))
    {
    }
    ~Umask() { ::umask(m_before); }
    Q_DISABLE_COPY_MOVE(Umask)

private:
    mode_t m_before;
};

/// Who may do what with a file, as chmod has it; of the file itself, not of what a link leads to. -1 for none.
[[nodiscard]] inline int modeOf(const char *path)
{
    struct stat about = {};
    return ::lstat(path, &about) == 0 ? static_cast<int>(about.st_mode & 07777) : -1;
}

} // namespace hearth::test
