// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace hearth::test {

/// What this program reads in a journal, in the words of tests/data/README.md, so that another reader can be compared.
struct VectorReading final
{
    /// One line a record, in order of id; a photo that cannot be read is "lost".
    QByteArray records;
    /// What the shared records say together: consents, who agrees to what, whether opened answers are those that were
    /// sealed, and what is seen of shared charts.
    QByteArray meaning;
    /// Something was said about the key rows, the photos, or what was shared.
    bool wasTold = false;
    bool lostPhoto = false;
};

/// Opens with a passphrase or recovery code, whatever its hash costs, and reads everything. The file may be brought up
/// to date by that.
[[nodiscard]] Result<VectorReading> readVector(const QString &path, const QString &secret);

} // namespace hearth::test
