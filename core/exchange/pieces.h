// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QIODevice>

#include <functional>

namespace hearth {

/// Gives what follows of a file, some bytes at a time, so that nobody has to hold all of it; empty from its end on.
using Pieces = std::function<Result<QByteArray>()>;

/// Bytes that are there already.
[[nodiscard]] Pieces piecesOf(QByteArray bytes);
/// `first`, and then the others.
[[nodiscard]] Pieces piecesOf(QByteArray first, Pieces others);
/// What the pieces hold as base64, whatever else stands between its letters.
[[nodiscard]] Pieces decodedFromBase64(Pieces encoded);

/// Pieces for whoever reads from a device. It is open; where they fail, so does it.
class PiecesDevice final : public QIODevice
{
public:
    explicit PiecesDevice(Pieces pieces);

    [[nodiscard]] bool isSequential() const override { return true; }
    /// Why it ended before its end; nothing where it did not.
    [[nodiscard]] Result<void> outcome() const { return m_outcome; }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    Pieces m_pieces;
    QByteArray m_piece;
    qsizetype m_at = 0; // within it
    Result<void> m_outcome;
};

} // namespace hearth
