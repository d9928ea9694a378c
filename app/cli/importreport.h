// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/environment.h"
#include "exchange/importplan.h"

namespace hearth {

/// Whether it is a plan alone or was carried out.
enum class ImportStage : quint8 { Preview, Done };

/// What an import would do, or did, in sentences, and each of its problems, of many the first ones.
void sayImport(const ImportPlan &plan, ImportStage stage, CliEnvironment &environment);
/// The same as one JSON object, with every problem.
void printImport(const ImportPlan &plan, CliEnvironment &environment);

} // namespace hearth
