// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QDialog;

namespace hearth {

/// Shows a dialog above its window without waiting for it; it is deleted once it is closed.
void openOnce(QDialog *dialog);

} // namespace hearth
