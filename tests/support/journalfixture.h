// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"
#include "store/sealedstore.h"

#include <QTemporaryDir>

#include <map>
#include <memory>

namespace hearth::test {

/// The cheapest hash libsodium runs, and limits that let it pass: tests prove everything but its cost.
[[nodiscard]] PassphraseCost cheapCost();
[[nodiscard]] PassphraseLimits cheapLimits();

inline const QString kAnnasPassphrase = QStringLiteral("five little ducks went out");
inline const QString kBensPassphrase = QStringLiteral("over the hills and far away");

/// Remembers in memory what was seen.
class MemorySeen final : public SeenStates
{
public:
    [[nodiscard]] DeviceId device() override;
    void renewDevice() override;
    [[nodiscard]] std::optional<QByteArray> find(const QByteArray &name) const override;
    void put(const QByteArray &name, const QByteArray &sealed) override;

private:
    quint8 m_device = 1;
    std::map<QByteArray, QByteArray> m_seen;
};

/// An open journal and the store under it.
struct OpenJournal final
{
    std::unique_ptr<SealedStore> store;
    std::unique_ptr<Journal> journal;
};

/// A journal of Anna and Ben, or of Anna alone, in a folder that goes away.
class JournalFolder final
{
public:
    explicit JournalFolder(int partners = 2);

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] const std::vector<QString> &recoveryCodes() const { return m_codes; }
    /// Fails the program when the journal does not open.
    [[nodiscard]] OpenJournal open(const QString &passphrase = kAnnasPassphrase);
    /// The error that opening ends with; the test fails when there is none.
    [[nodiscard]] Error openingError(const QString &passphrase = kAnnasPassphrase);

    [[nodiscard]] QByteArray bytes() const;
    void setBytes(const QByteArray &bytes) const;

    FixedClock clock{QDate(2026, 7, 12)};
    SeededRandom random{20260712};
    MemorySeen seen;

private:
    QTemporaryDir m_folder;
    QString m_path;
    std::vector<QString> m_codes;
};

/// Simple records for tests; written by the owner of the journal.
[[nodiscard]] Entry entryOf(const Journal &journal, const QString &title, const QString &text);
[[nodiscard]] GratitudeNote noteOf(const Journal &journal, const QString &what);

/// The path of a file of real data, or an empty string when it is not at hand.
[[nodiscard]] QString sharedData(const char *name);

/// Every file under the folder, with its content: for byte scans and for "the file is untouched".
[[nodiscard]] std::map<QString, QByteArray> contentsOf(const QString &folder);

} // namespace hearth::test
