// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/sealedspill.h"

#include "crypto/seal.h"

#include <QMutex>
#include <QTemporaryFile>
#include <QtEndian>

namespace hearth {

struct SealedSpill::File final
{
    QMutex mutex;
    QTemporaryFile file; // without a name, as long as nobody asks for it
    SecretBytes key = SecretBytes::random(kSealKeySize);
};

namespace {

/// Binds what is sealed to its place.
Bytes<8> placeOf(qint64 at)
{
    Bytes<8> place{};
    qToLittleEndian(at, place.data());
    return place;
}

} // namespace

SealedSpill::SealedSpill()
    : m_file(std::make_unique<File>())
{
}

SealedSpill::~SealedSpill() = default;

Result<std::shared_ptr<SealedSpill>> SealedSpill::make()
{
    auto spill = std::shared_ptr<SealedSpill>(new SealedSpill);
    if (!spill->m_file->file.open())
        return Error{ErrorCode::ReadOnly, spill->m_file->file.errorString()};
    return spill;
}

Result<HeldBytes> SealedSpill::put(const QByteArray &bytes)
{
    const QMutexLocker locker(&m_file->mutex);
    QTemporaryFile &file = m_file->file;
    const qint64 at = file.size();
    const Bytes<8> place = placeOf(at);
    const QByteArray sealed = seal(m_file->key, viewOf(bytes), ByteView(place));
    if (!file.seek(at) || file.write(sealed) != sealed.size() || !file.flush())
        return Error{ErrorCode::DiskFull, file.errorString()};
    return HeldBytes(bytes.size(),
                     [self = shared_from_this(), at, size = sealed.size()] { return self->get(at, size); });
}

Result<QByteArray> SealedSpill::get(qint64 at, qint64 size) const
{
    const QMutexLocker locker(&m_file->mutex);
    if (!m_file->file.seek(at))
        return Error{ErrorCode::CannotRead, m_file->file.errorString()};
    const QByteArray sealed = m_file->file.read(size);
    const Bytes<8> place = placeOf(at);
    const auto bytes = unseal(m_file->key, viewOf(sealed), ByteView(place));
    if (!bytes)
        return Error{sealed.size() == size ? ErrorCode::Damaged : ErrorCode::CannotRead, {}};
    return *bytes;
}

} // namespace hearth
