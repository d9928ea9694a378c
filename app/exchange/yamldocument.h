// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <yaml-cpp/yaml.h>

namespace hearth {

/// The one document of YAML that a text is. CannotRead with the line where it is none; LimitExceeded where a part of it
/// has a name by which it could stand again, any number of times: nothing that a diary needs. The text may be large, and
/// goes as soon as it can.
[[nodiscard]] Result<YAML::Node> yamlFrom(QString text);

} // namespace hearth
