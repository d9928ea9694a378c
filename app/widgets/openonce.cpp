// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/openonce.h"

#include <QDialog>

namespace hearth {

void openOnce(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace hearth
