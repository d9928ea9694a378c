// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/authormanifest.h"

#include <map>

namespace hearth {

/// What the open scopes hold: a manifest for each, and one more of what each partner shared.
struct Manifests final
{
    std::map<Scope, Manifest> scopes;
    std::map<PartnerId, AuthorManifest> authors;
};

} // namespace hearth
