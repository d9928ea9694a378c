// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/vitaleditor.h"

#include "store/database.h"
#include "store/transaction.h"

#include <gtest/gtest.h>

namespace hearth::test {

void editVital(const QString &path, const std::function<void(VitalRows &)> &edit)
{
    auto database = Database::open(path);
    ASSERT_TRUE(database) << qPrintable(database.error().detail);
    const auto before = VitalRows::read(*database.value());
    ASSERT_TRUE(before);
    VitalRows after = before.value();
    edit(after);
    auto transaction = Transaction::begin(*database.value());
    ASSERT_TRUE(transaction);
    ASSERT_TRUE(after.begin(*database.value()));
    ASSERT_TRUE(after.write(*database.value(), before.value()));
    ASSERT_TRUE(transaction.value()->commit());
}

void editSlots(const QString &path, const std::function<void(Slot &)> &edit)
{
    editVital(path, [&edit](VitalRows &rows) {
        auto ways = readSlots(rows).value();
        for (Slot &slot : ways) {
            edit(slot);
            putSlot(rows, slot);
        }
    });
}

} // namespace hearth::test
