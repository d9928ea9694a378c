// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/seenstates.h"

#include <QSettings>

namespace hearth {

/// Keeps what was last seen of journals in a small file of the user's own, beside the program's settings, for their
/// eyes alone. All it says in clear is a random number for this computer.
class SeenStatesFile final : public SeenStates
{
public:
    /// `path` of an INI file; made when first needed.
    explicit SeenStatesFile(const QString &path);

    /// The usual place.
    [[nodiscard]] static QString usualPath();

    [[nodiscard]] DeviceId device() override;
    void renewDevice() override;
    [[nodiscard]] std::optional<QByteArray> find(const QByteArray &name) const override;
    void put(const QByteArray &name, const QByteArray &sealed) override;

private:
    void set(const QString &key, const QByteArray &value);

    QSettings m_file;
};

} // namespace hearth
