// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tagsline.h"

#include "theme/theme.h"
#include "widgets/flowlayout.h"
#include "widgets/plainlabel.h"

#include <QLabel>

namespace hearth {

namespace {

constexpr int kWidest = 240; // device-independent pixels at the usual text size; a longer tag is cut

} // namespace

TagsLine::TagsLine(QWidget *parent)
    : QWidget(parent)
    , m_layout(new FlowLayout(spacing::medium, this))
{
    hide();
}

void TagsLine::setTags(const QStringList &tags)
{
    qDeleteAll(findChildren<QLabel *>(QString(), Qt::FindDirectChildrenOnly));
    for (const QString &tag : tags) {
        auto *shown = new PlainLabel({}, Role::Caption, this);
        shown->setText(shown->fontMetrics().elidedText(QLatin1Char('#') + tag, Qt::ElideRight, kWidest));
        shown->setToolTip(QStringLiteral("<qt>%1</qt>").arg(tag.toHtmlEscaped()));
        shown->setAccessibleName(tr("Tag: %1").arg(tag));
        m_layout->addWidget(shown);
        shown->show();
    }
    setVisible(!tags.isEmpty());
}

} // namespace hearth
