// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/envelope.h"
#include "store/keytable.h"
#include "store/rowwriter.h"

#include <memory>

namespace hearth::test {

/// A partner with a program of their own: they have their own keys and the shared ones, and make everything fit that
/// these can make fit. What they change is written by save().
class Forger final
{
public:
    Forger(const QString &path, const QString &passphrase);

    struct Row
    {
        RowAddress address;
        std::int64_t checksum = 0;
        QByteArray sealed;
    };
    [[nodiscard]] std::vector<Row> rows(Scope scope);
    [[nodiscard]] Envelope open(const Row &row) const;
    void drop(const Row &row);
    void put(const Row &row);
    /// A shared row that says `author` wrote it, signed with whatever key `signer` has.
    [[nodiscard]] Row sealedAs(PartnerId author, const PartnerKeys &signer, const RowAddress &address,
                               const QByteArray &payload) const;
    void save();

    PartnerKeys keys;
    JournalId journal{};
    VitalRows vital;

private:
    explicit Forger(std::unique_ptr<Database> database, const QString &passphrase);

    std::unique_ptr<Database> m_database;
    VitalRows m_before;
    std::map<Scope, Manifest> m_manifests;
};

} // namespace hearth::test
