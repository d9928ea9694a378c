// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <sodium.h>

#include <array>
#include <vector>

namespace hearth::bench {

/// SQLite and libsodium with nothing around them: one table of sealed rows with the journal's settings, to measure
/// the journal against.
class BareFile final
{
public:
    using Key = std::array<unsigned char, crypto_aead_xchacha20poly1305_ietf_KEYBYTES>;
    static constexpr qsizetype kNonce = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
    static constexpr qsizetype kTag = crypto_aead_xchacha20poly1305_ietf_ABYTES;

    explicit BareFile(const QString &path)
        : m_name(QStringLiteral("bare ") + path)
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
        database.setDatabaseName(path);
        database.open();
        run("PRAGMA page_size=32768");
        for (const char *setting : {"locking_mode=EXCLUSIVE", "journal_mode=TRUNCATE", "synchronous=FULL",
                                    "secure_delete=ON", "temp_store=MEMORY", "cell_size_check=ON", "mmap_size=0"})
            run((QByteArray("PRAGMA ") + setting).constData());
        run("CREATE TABLE IF NOT EXISTS t (id INTEGER PRIMARY KEY, sealed BLOB NOT NULL)");
        crypto_aead_xchacha20poly1305_ietf_keygen(m_key.data());
    }
    ~BareFile()
    {
        QSqlDatabase::database(m_name, false).close();
        QSqlDatabase::removeDatabase(m_name);
    }
    Q_DISABLE_COPY_MOVE(BareFile)

    void begin() const { run("BEGIN"); }
    void commit() const { run("COMMIT"); }
    /// Puts in a row whose sealed bytes are that long.
    void insert(qint64 id, qsizetype length) const
    {
        QSqlQuery query(handle());
        query.prepare(QStringLiteral("INSERT INTO t (id, sealed) VALUES (?, ?)"));
        query.bindValue(0, id);
        query.bindValue(1, seal(length));
        query.exec();
    }
    /// Reads and opens every row; the sum of the plain bytes.
    [[nodiscard]] qint64 readAll() const
    {
        QSqlQuery query(handle());
        query.setForwardOnly(true);
        query.exec(QStringLiteral("SELECT id, sealed FROM t"));
        qint64 sum = 0;
        while (query.next()) {
            const QByteArray sealed = query.value(1).toByteArray();
            QByteArray plain(sealed.size() - kNonce - kTag, Qt::Uninitialized);
            const auto *bytes = reinterpret_cast<const unsigned char *>(sealed.constData());
            unsigned long long length = 0;
            if (crypto_aead_xchacha20poly1305_ietf_decrypt(
                    reinterpret_cast<unsigned char *>(plain.data()), &length, nullptr, bytes + kNonce,
                    static_cast<unsigned long long>(sealed.size() - kNonce), nullptr, 0, bytes, m_key.data()) != 0)
                qFatal("a bare row does not open");
            sum += plain.size();
        }
        return sum;
    }

private:
    [[nodiscard]] QSqlDatabase handle() const { return QSqlDatabase::database(m_name, false); }
    void run(const char *sql) const
    {
        QSqlQuery query(handle());
        if (!query.exec(QString::fromUtf8(sql)))
            qFatal("bare: %s", sql);
    }
    [[nodiscard]] QByteArray seal(qsizetype length) const
    {
        const QByteArray plain(length - kNonce - kTag, 'x');
        QByteArray sealed(length, Qt::Uninitialized);
        auto *bytes = reinterpret_cast<unsigned char *>(sealed.data());
        randombytes_buf(bytes, static_cast<std::size_t>(kNonce));
        crypto_aead_xchacha20poly1305_ietf_encrypt(
            bytes + kNonce, nullptr, reinterpret_cast<const unsigned char *>(plain.constData()),
            static_cast<unsigned long long>(plain.size()), nullptr, 0, nullptr, bytes, m_key.data());
        return sealed;
    }

    QString m_name;
    Key m_key{};
};

} // namespace hearth::bench
