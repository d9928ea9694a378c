// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/bytes.h"

#include <QTemporaryDir>

#include <map>
#include <optional>

namespace hearth::fuzz {

/// What can be read of a journal: the payload of each record by its number.
using Contents = std::map<std::int64_t, QByteArray>;

/// A fixed journal of two people, brought up to date; the same in every run as long as the format stays.
struct FixedJournal final
{
    QByteArray file;
    /// What Anna reads in it.
    Contents annas;
};
[[nodiscard]] const FixedJournal &fixedJournal();

/// A file that somebody without a key laid in a journal's place, in a folder that goes away.
class PlantedFile final
{
public:
    explicit PlantedFile(const QByteArray &file);

    [[nodiscard]] const QString &path() const { return m_path; }
    void putBeside(const QByteArray &rollbackJournal) const;
    [[nodiscard]] QByteArray bytes() const;

    /// What Anna reads in it; nothing when it is refused. Limits keep what a slot asks for small.
    [[nodiscard]] std::optional<Contents> open() const;

private:
    QTemporaryDir m_folder;
    QString m_path;
};

} // namespace hearth::fuzz
