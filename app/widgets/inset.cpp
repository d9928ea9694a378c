// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inset.h"

#include "theme/role.h"
#include "theme/theme.h"
#include "widgets/switch.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QStyle>
#include <QStyleOptionButton>

#include <algorithm>
#include <typeinfo>

namespace hearth {

namespace {

/// Where a part of it is drawn, as if the program ran from left to right.
int leftOf(QStyle::SubElement part, const QAbstractButton &button)
{
    button.ensurePolished();
    QStyleOptionButton option;
    option.initFrom(&button);
    option.direction = Qt::LeftToRight;
    option.rect = QRect(QPoint(), button.sizeHint());
    option.text = button.text();
    return std::max(0, button.style()->subElementRect(part, &option, &button).left());
}

/// Stands before its place by the inset of its widget.
class InsetItem final : public QWidgetItem
{
public:
    using QWidgetItem::QWidgetItem;

    [[nodiscard]] QSize sizeHint() const override { return inner(QWidgetItem::sizeHint()); }
    [[nodiscard]] QSize minimumSize() const override { return inner(QWidgetItem::minimumSize()); }
    [[nodiscard]] int heightForWidth(int width) const override
    {
        return QWidgetItem::heightForWidth(width + leadingInset(*wid));
    }
    void setGeometry(const QRect &place) override
    {
        QWidgetItem::setGeometry(place);
        const int inset = leadingInset(*wid);
        const bool isRightToLeft = wid->layoutDirection() == Qt::RightToLeft;
        // An item would cut it at the edge of its parent.
        if (!isEmpty())
            wid->setGeometry(wid->geometry().adjusted(isRightToLeft ? 0 : -inset, 0, isRightToLeft ? inset : 0, 0));
    }

private:
    [[nodiscard]] QSize inner(const QSize &size) const
    {
        return isEmpty() ? size : QSize(std::max(0, size.width() - leadingInset(*wid)), size.height());
    }
};

[[nodiscard]] bool mayHaveInset(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) != nullptr;
}

} // namespace

int leadingInset(const QWidget &widget)
{
    if (qobject_cast<const Switch *>(&widget) != nullptr)
        return spacing::tiny;
    // Those that draw themselves fill their place.
    if (typeid(widget) == typeid(QCheckBox))
        return leftOf(QStyle::SE_CheckBoxIndicator, static_cast<const QCheckBox &>(widget));
    if (typeid(widget) == typeid(QRadioButton))
        return leftOf(QStyle::SE_RadioButtonIndicator, static_cast<const QRadioButton &>(widget));
    const QString role = widget.property("role").toString();
    const auto *button = qobject_cast<const QPushButton *>(&widget);
    const bool isFlat = button != nullptr && (role == nameOf(Role::Quiet) || role == nameOf(Role::Link));
    return isFlat ? leftOf(QStyle::SE_PushButtonContents, *button) : 0;
}

void addInLine(QBoxLayout &layout, QWidget *widget, int stretch, Qt::Alignment alignment)
{
    const bool isColumn = layout.direction() == QBoxLayout::TopToBottom;
    const bool beginsLine = (isColumn || layout.count() == 0) && (alignment & (Qt::AlignRight | Qt::AlignHCenter)) == 0;
    layout.addWidget(widget, stretch, alignment);
    if (!beginsLine || !mayHaveInset(widget))
        return;
    delete layout.takeAt(layout.count() - 1);
    auto *item = new InsetItem(widget);
    item->setAlignment(alignment);
    layout.addItem(item);
    layout.setStretch(layout.count() - 1, stretch);
}

} // namespace hearth
