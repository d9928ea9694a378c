// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accessibility/roomforwords.h"

#include "theme/uncut.h"
#include "widgets/inset.h"

#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QLabel>
#include <QLayout>
#include <QScrollArea>
#include <QScrollBar>

namespace hearth::test {

namespace {

QString whereIs(const QWidget *widget)
{
    QStringList around;
    for (const QWidget *each = widget->parentWidget(); each != nullptr && around.size() < 3;
         each = each->parentWidget())
        around += QString::fromUtf8(each->metaObject()->className());
    return QStringLiteral("%1 in %2")
        .arg(QString::fromUtf8(widget->metaObject()->className()), around.join(QStringLiteral(" in ")));
}

QString wordsOn(const QWidget &widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    return button != nullptr ? button->text() : widget.accessibleName();
}

} // namespace

QStringList tooNarrow(const QWidget &window)
{
    QStringList found;
    const auto say = [&](const QWidget *widget, const QString &what) {
        found += QStringLiteral("%1: %2").arg(what, whereIs(widget));
    };
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != &window)
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget); label != nullptr && !label->text().isEmpty()) {
            const bool breaks = label->wordWrap() || label->hasHeightForWidth();
            const QSize needed(label->sizeHint());
            if (!breaks && label->pixmap(Qt::ReturnByValue).isNull() && needed.width() > label->width())
                say(label, QStringLiteral("“%1” is cut").arg(label->text()));
            if (breaks && label->heightForWidth(label->width()) > label->height() + 1)
                say(label, QStringLiteral("“%1” is too low").arg(label->text()));
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget);
                   button != nullptr && !button->text().isEmpty() &&
                   button->minimumSizeHint().width() > button->width()) {
            say(button, QStringLiteral("“%1” is cut").arg(button->text()));
        } else if (const auto *area = qobject_cast<const QAbstractScrollArea *>(widget);
                   area != nullptr && area->horizontalScrollBar()->maximum() > 0 &&
                   area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff) {
            say(area, QStringLiteral("scrolls sideways by %1").arg(area->horizontalScrollBar()->maximum()));
        }
        if (const auto *scroll = qobject_cast<const QScrollArea *>(widget);
            scroll != nullptr && scroll->widget() != nullptr && scroll->widget()->width() > scroll->viewport()->width())
            say(scroll, QStringLiteral("is cut by %1").arg(scroll->widget()->width() - scroll->viewport()->width()));
        // What is flat stands before the line that it begins, and all of it is to be seen there.
        if (leadingInset(*widget) > 0 && !widget->visibleRegion().isEmpty() && uncutAtSides(*widget) != widget->rect())
            say(widget, QStringLiteral("“%1” is cut at its side").arg(wordsOn(*widget)));
        const QWidget *around = widget->parentWidget();
        if (around != nullptr && around->layout() != nullptr &&
            around->layout()->indexOf(const_cast<QWidget *>(widget)) >= 0 &&
            !around->rect().adjusted(-1, -1, 1, 1).contains(widget->geometry()) && widget->width() > 1)
            say(widget, QStringLiteral("hangs out"));
    }
    return found;
}

void keepPicture(QWidget &window, const QString &name)
{
    const QString folder = qEnvironmentVariable("HEARTHBOOK_PICTURES");
    if (folder.isEmpty())
        return;
    EXPECT_TRUE(window.grab().save(folder + QLatin1Char('/') + name + QStringLiteral(".png"))) << qPrintable(name);
}

} // namespace hearth::test
