// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibility/readaloud.h"

#include "accessibility/accessiblebutton.h"
#include "accessibility/accessiblechoice.h"
#include "accessibility/accessibledate.h"
#include "accessibility/accessiblefield.h"
#include "accessibility/accessiblelist.h"
#include "accessibility/accessiblemenu.h"
#include "accessibility/accessiblereading.h"
#include "theme/role.h"

#include <QAccessibleWidget>
#include <QApplication>
#include <QEvent>
#include <QFrame>
#include <QGraphicsView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>

#include <memory>
#include <optional>

namespace hearth {

namespace {

bool isNamed(const QWidget *widget, std::initializer_list<Role> roles)
{
    const QString given = widget->property("role").toString();
    return !given.isEmpty() &&
           std::any_of(roles.begin(), roles.end(), [&](Role role) { return given == nameOf(role); });
}

constexpr char kSaysWhatHappened[] = "saysWhatHappened";

bool isMessage(const QWidget *widget)
{
    return isNamed(widget, {Role::MessageInfo, Role::MessageProblem, Role::Problem}) ||
           widget->property(kSaysWhatHappened).toBool();
}

bool isPopup(const QWidget *widget)
{
    return widget->windowType() == Qt::Popup && widget->parentWidget() != nullptr;
}

/// What has one part to play. A tool tip that says its name is no description of it. What pops up from it belongs to
/// it: Qt would not have it belong anywhere.
class AccessiblePart : public QAccessibleWidget
{
public:
    explicit AccessiblePart(QWidget *widget, QAccessible::Role role)
        : QAccessibleWidget(widget, role)
    {
    }

    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        if (isPopup(widget()))
            return QAccessible::queryAccessibleInterface(widget()->parentWidget());
        QAccessibleInterface *row = rowAround(widget());
        return row != nullptr ? row : QAccessibleWidget::parent();
    }
    [[nodiscard]] int childCount() const override
    {
        return QAccessibleWidget::childCount() + static_cast<int>(popups().size());
    }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        const int inIt = QAccessibleWidget::childCount();
        return index < inIt ? QAccessibleWidget::child(index)
                            : QAccessible::queryAccessibleInterface(popups().value(index - inIt));
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        const qsizetype popup = child != nullptr ? popups().indexOf(qobject_cast<QWidget *>(child->object())) : -1;
        return popup >= 0 ? QAccessibleWidget::childCount() + static_cast<int>(popup)
                          : QAccessibleWidget::indexOfChild(child);
    }

    /// Of what holds other parts it depends on what it is by now: it may have been asked before it stood in a window.
    [[nodiscard]] QAccessible::Role role() const override
    {
        const QAccessible::Role given = QAccessibleWidget::role();
        if (isMessage(widget()))
            return QAccessible::Notification;
        if (given != QAccessible::Grouping)
            return given;
        if (widget()->isWindow() && !isPopup(widget()))
            return QAccessible::Window;
        if (widget()->accessibleName().isEmpty())
            return QAccessible::Pane;
        const bool holdsNothing = widget()->findChild<QWidget *>(QString(), Qt::FindDirectChildrenOnly) == nullptr;
        return holdsNothing ? QAccessible::Graphic : QAccessible::Grouping;
    }
    [[nodiscard]] QString text(QAccessible::Text which) const override
    {
        const QString said = QAccessibleWidget::text(which);
        return which == QAccessible::Description && said == text(QAccessible::Name) ? QString() : said;
    }

private:
    /// Those on the screen.
    [[nodiscard]] QList<QWidget *> popups() const
    {
        QList<QWidget *> shown;
        for (QWidget *each : widget()->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
            if (each->isVisible() && isPopup(each))
                shown += each;
        }
        return shown;
    }
};

/// A label whose text is read as it was written, and as a heading where it is one.
class AccessibleWords final : public AccessiblePart
{
public:
    explicit AccessibleWords(QLabel *label)
        : AccessiblePart(label, QAccessible::StaticText)
    {
    }

    [[nodiscard]] QAccessible::Role role() const override
    {
        return isNamed(widget(), {Role::Display, Role::Title, Role::Heading}) ? QAccessible::Heading
               : isMessage(widget())                                          ? QAccessible::Notification
               : label()->text().isEmpty() && !label()->pixmap().isNull()     ? QAccessible::Graphic
                                                                              : QAccessible::StaticText;
    }
    [[nodiscard]] QString text(QAccessible::Text which) const override
    {
        if (which != QAccessible::Name)
            return AccessiblePart::text(which);
        const QString named = label()->accessibleName();
        return named.isEmpty() ? plainText() : named;
    }
    /// What it names: that is not read beside it once more.
    [[nodiscard]] QList<std::pair<QAccessibleInterface *, QAccessible::Relation>>
    relations(QAccessible::Relation match) const override
    {
        auto found = QAccessibleWidget::relations(match);
        if ((match & QAccessible::Labelled) && label()->buddy() != nullptr)
            found.append({QAccessible::queryAccessibleInterface(label()->buddy()), QAccessible::Labelled});
        if ((match & QAccessible::Labelled) && isNameOfMessage())
            found.append({QAccessible::queryAccessibleInterface(label()->parentWidget()), QAccessible::Labelled});
        return found;
    }

private:
    [[nodiscard]] QLabel *label() const { return static_cast<QLabel *>(widget()); }
    [[nodiscard]] bool isNameOfMessage() const
    {
        const QWidget *around = label()->parentWidget();
        return around != nullptr && isMessage(around) && around->accessibleName() == label()->text();
    }
    [[nodiscard]] QString plainText() const
    {
        QString text = label()->text();
        if (label()->buddy() != nullptr)
            text.remove(QLatin1Char('&'));
        return text;
    }
};

/// A frame that only holds others, and not one of Qt's with a part of its own.
bool isHoldingFrame(const QWidget *widget)
{
    return qobject_cast<const QFrame *>(widget) != nullptr && qobject_cast<const QLabel *>(widget) == nullptr &&
           qobject_cast<const QAbstractScrollArea *>(widget) == nullptr &&
           qobject_cast<const QStackedWidget *>(widget) == nullptr &&
           qobject_cast<const QSplitter *>(widget) == nullptr;
}

/// A widget of this program that is derived from nothing that Qt has a part for.
bool isOwn(const QWidget *widget)
{
    const QMetaObject *kind = widget->metaObject();
    while (QByteArrayView(kind->className()).startsWith("hearth::"))
        kind = kind->superClass();
    return kind == &QWidget::staticMetaObject;
}

std::optional<QAccessible::Role> roleOf(const QWidget *widget)
{
    if (isNamed(widget, {Role::Separator}))
        return QAccessible::Separator;
    if (qobject_cast<const QStackedWidget *>(widget) != nullptr)
        return QAccessible::Grouping; // of which one is seen; Qt would have each called a layered pane
    if (qobject_cast<const QScrollArea *>(widget) != nullptr || qobject_cast<const QGraphicsView *>(widget) != nullptr)
        return QAccessible::Document; // it takes the keyboard, to be scrolled
    // Of everything else Qt knows.
    return isOwn(widget) || isHoldingFrame(widget) ? std::optional(QAccessible::Grouping) : std::nullopt;
}

QAccessibleInterface *accessibleOf(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    if (widget == nullptr)
        return nullptr;
    if (auto *own = dynamic_cast<ReadAloud *>(widget))
        return own->accessible();
    if (auto *button = qobject_cast<QAbstractButton *>(widget))
        return new AccessibleButton(button);
    if (auto *box = qobject_cast<QComboBox *>(widget); box != nullptr && !box->isEditable())
        return new AccessibleChoice(box);
    if (auto *edit = qobject_cast<QDateTimeEdit *>(widget))
        return new AccessibleDate(edit);
    if (auto *line = qobject_cast<QLineEdit *>(widget))
        return new AccessibleField(line);
    if (auto *words = qobject_cast<QTextBrowser *>(widget))
        return new AccessibleReading(words);
    if (auto *menu = qobject_cast<QMenu *>(widget))
        return new AccessibleMenu(menu);
    if (auto *list = qobject_cast<QListView *>(widget))
        return new AccessibleList(list);
    if (auto *label = qobject_cast<QLabel *>(widget); label != nullptr && label->textFormat() == Qt::PlainText)
        return new AccessibleWords(label);
    const auto role = roleOf(widget);
    return role ? new AccessiblePart(widget, *role) : nullptr;
}

/// Where the cursor of an empty field stands is told before the field has the keyboard. Qt tells it by Tab as the field
/// takes the keyboard for the first time, just before it tells that it did; Orca then takes the field for known, and
/// says nothing of it.
class CursorTeller final : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        auto *line = event->type() == QEvent::Polish ? qobject_cast<QLineEdit *>(watched) : nullptr;
        if (line != nullptr && line->text().isEmpty()) {
            const auto given = QAccessible::installUpdateHandler([](QAccessibleEvent *) {}); // nobody looks yet
            line->setCursorPosition(0);
            QAccessible::installUpdateHandler(given);
        }
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

void installAccessibility()
{
    QAccessible::installFactory(accessibleOf);
    qApp->installEventFilter(new CursorTeller(qApp));
}

void markAsMessage(QWidget *label)
{
    label->setProperty(kSaysWhatHappened, true);
}

void announce(QWidget *message)
{
    const bool wasThere = message->isVisible();
    message->show(); // which Qt tells of by itself
    if (!message->isVisible() || !QAccessible::isActive())
        return;
    // The bridge to Linux's bus passes on that something is shown, and drops Alert; elsewhere it is Alert that is
    // heard.
    const auto tell = [message](QAccessible::Event type) {
        QAccessibleEvent event(message, type);
        QAccessible::updateAccessibility(&event);
    };
    if (wasThere)
        tell(QAccessible::ObjectShow);
    tell(QAccessible::Alert);
}

} // namespace hearth
