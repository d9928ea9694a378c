// SPDX-License-Identifier: GPL-3.0-or-later
#include "editors/recordchips.h"

#include "editors/recordchip.h"
#include "widgets/arrange.h"
#include "widgets/flowlayout.h"
#include "widgets/plainlabel.h"

namespace hearth {

RecordChips::RecordChips(const Theme &theme, const Journal &journal, const QString &heading,
                         const QList<RecordId> &records, QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(heading);
    auto *chips = new QWidget(this);
    auto *flow = new FlowLayout(spacing::small, chips);
    for (const RecordId record : records) {
        auto *chip = new RecordChip(theme, journal, record, chips);
        connect(chip, &RecordChip::chosen, this, &RecordChips::chosen);
        flow->addWidget(chip);
    }
    inColumn(this, spacing::small, {paragraph(heading, Role::Caption, this), chips});
}

} // namespace hearth
