// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tagsline.h"

#include "theme/theme.h"
#include "widgets/arrange.h"
#include "widgets/buttons.h"
#include "widgets/flowlayout.h"

namespace hearth {

namespace {

constexpr int kWidest = 240; // device-independent pixels at the usual text size; a longer tag is cut

} // namespace

TagsLine::TagsLine(QWidget *parent)
    : QWidget(parent)
    , m_layout(new FlowLayout(spacing::small, this))
{
    hide();
}

void TagsLine::setTags(const QStringList &tags)
{
    clear(m_layout);
    for (const QString &tag : tags) {
        QPushButton *shown = linkButton({}, this);
        QString words = shown->fontMetrics().elidedText(QLatin1Char('#') + tag, Qt::ElideRight, kWidest);
        shown->setText(words.replace(QLatin1Char('&'), QLatin1String("&&")));
        shown->setToolTip(QStringLiteral("<qt>%1</qt>").arg(tag.toHtmlEscaped()));
        shown->setAccessibleName(tr("Tag: %1").arg(tag));
        shown->setAccessibleDescription(tr("Shows everything that carries this tag"));
        connect(shown, &QPushButton::clicked, this, [this, tag] { emit tagChosen(tag); });
        m_layout->addWidget(shown);
        shown->show();
    }
    setVisible(!tags.isEmpty());
}

} // namespace hearth
