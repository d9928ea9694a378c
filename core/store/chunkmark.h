// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/manifest.h"

namespace hearth {

/// What there is to count of a chunk of a photo.
struct ChunkMark final
{
    std::int64_t id = 0;
    Scope scope = Scope::Shared;
    quint32 generation = 0;
    std::int64_t checksum = 0;
    QByteArray tag;
};

/// A chunk that still stands where schema version 2 put it.
struct ChunkMove final
{
    ChunkMark mark;
    std::int64_t to = 0;
};

} // namespace hearth
