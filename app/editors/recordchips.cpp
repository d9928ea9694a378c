// SPDX-License-Identifier: GPL-3.0-or-later
#include "editors/recordchips.h"

#include "editors/recordchip.h"
#include "widgets/flowlayout.h"
#include "widgets/plainlabel.h"

#include <QVBoxLayout>

namespace hearth {

RecordChips::RecordChips(const Theme &theme, const Journal &journal, const QString &heading,
                         const QList<RecordId> &records, QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(heading);
    auto *name = new PlainLabel(heading, this);
    name->setWordWrap(true);
    setRole(name, Role::Caption);
    auto *chips = new QWidget(this);
    auto *flow = new FlowLayout(spacing::small, chips);
    for (const RecordId record : records) {
        auto *chip = new RecordChip(theme, journal, record, chips);
        connect(chip, &RecordChip::chosen, this, &RecordChips::chosen);
        flow->addWidget(chip);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    layout->addWidget(name);
    layout->addWidget(chips);
}

} // namespace hearth
