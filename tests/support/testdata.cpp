// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testdata.h"

namespace hearth {

QString testDataFile(const QString &name)
{
    return QStringLiteral(HEARTHBOOK_TEST_DATA "/") + name;
}

} // namespace hearth
