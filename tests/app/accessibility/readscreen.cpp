// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accessibility/readscreen.h"

#include <QApplication>
#include <QHash>
#include <QMetaEnum>
#include <QScrollArea>
#include <QTest>

#include <algorithm>

namespace hearth::test {

namespace {

constexpr int kMostStops = 400;
constexpr int kSlack = 8; // what stands so little higher stands in the same line

bool isPressable(QAccessible::Role role)
{
    return role == QAccessible::Button || role == QAccessible::RadioButton || role == QAccessible::CheckBox ||
           role == QAccessible::ButtonMenu;
}

/// Of what only holds others.
bool isHolder(QAccessible::Role role)
{
    return role == QAccessible::NoRole || role == QAccessible::Client || role == QAccessible::Border ||
           role == QAccessible::Window || role == QAccessible::LayeredPane;
}

/// Of what somebody comes to in order to do something.
bool isUsed(QAccessible::Role role)
{
    return isPressable(role) || role == QAccessible::ComboBox || role == QAccessible::EditableText ||
           role == QAccessible::SpinBox || role == QAccessible::Slider;
}

/// All that is said as somebody comes to it, with what is said of the groups that are entered on the way, and of
/// what it is a part of.
QString heardOf(QAccessibleInterface *read)
{
    QStringList heard{QString::number(read->role()), heardNameOf(read), read->text(QAccessible::Description)};
    for (QAccessibleInterface *around = read->parent(); around != nullptr; around = around->parent()) {
        if (around->role() == QAccessible::Grouping || isUsed(around->role()))
            heard += around->text(QAccessible::Name);
    }
    heard.removeAll(QString());
    return heard.join(QLatin1Char('\n'));
}

/// Whether a label of it says something else than its name: by which of the two it is called then depends on the
/// reader.
bool isLabelledOtherwise(QAccessibleInterface *read)
{
    const QString name = read->text(QAccessible::Name);
    const auto labels = read->relations(QAccessible::Label);
    return std::ranges::any_of(labels, [&name](const auto &each) {
        return each.first != nullptr && each.first->text(QAccessible::Name) != name;
    });
}

/// Such as "From", which says nothing by itself.
bool isBarePreposition(const QString &name)
{
    static const QStringList all{QStringLiteral("at"),    QStringLiteral("between"), QStringLiteral("by"),
                                 QStringLiteral("for"),   QStringLiteral("from"),    QStringLiteral("in"),
                                 QStringLiteral("of"),    QStringLiteral("on"),      QStringLiteral("to"),
                                 QStringLiteral("until"), QStringLiteral("with")};
    return all.contains(name, Qt::CaseInsensitive);
}

/// What it is and where, for a failing test.
QString placeOf(const QWidget *widget, const QRect &place)
{
    return QStringLiteral("%1 at %2, %3 to %4, %5")
        .arg(toldOf(QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget))))
        .arg(place.left())
        .arg(place.top())
        .arg(place.right())
        .arg(place.bottom());
}

} // namespace

QString heardNameOf(QAccessibleInterface *read)
{
    const QString name = read->text(QAccessible::Name);
    if (!name.isEmpty())
        return name;
    for (const auto &[other, relation] : read->relations(QAccessible::Label)) {
        if (other != nullptr)
            return other->text(QAccessible::Name);
    }
    return {};
}

QString toldOf(QAccessibleInterface *read)
{
    const QString role = QString::fromLatin1(QMetaEnum::fromType<QAccessible::Role>().valueToKey(read->role()));
    QString told = QStringLiteral("%1 “%2”").arg(role, heardNameOf(read));
    if (const QObject *object = read->object())
        told +=
            QStringLiteral(" (%1 in %2)")
                .arg(QString::fromUtf8(object->metaObject()->className()),
                     QString::fromUtf8(object->parent() != nullptr ? object->parent()->metaObject()->className() : ""));
    return told;
}

void forEachShown(QAccessibleInterface *read, const std::function<void(QAccessibleInterface *)> &found)
{
    if (read == nullptr || !read->isValid() || read->state().invisible)
        return;
    found(read);
    if (read->tableInterface() != nullptr && read->childCount() > kMostStops)
        return; // a list of thousands
    for (int i = 0; i < read->childCount(); ++i)
        forEachShown(read->child(i), found);
}

QStringList faultsOf(QAccessibleInterface *read)
{
    const QAccessible::Role role = read->role();
    const QAccessible::State state = read->state();
    const QString name = heardNameOf(read);
    QStringList faults;
    const auto say = [&](const char *what) { faults += toldOf(read) + QString::fromUtf8(what); };
    if (name.contains(QLatin1String("<qt>")) || name.contains(QLatin1String("</")))
        say(" is named in mark-up");
    if (!name.isEmpty() && read->text(QAccessible::Description) == name)
        say(" is described by its own name");
    if (isUsed(role) && isLabelledOtherwise(read))
        say(" is called otherwise by its label");
    if (isUsed(role) && isBarePreposition(name))
        say(" is named by a preposition alone");
    const bool takesKeys = state.focusable && !state.disabled;
    if (takesKeys && name.isEmpty())
        say(" has no name");
    if (takesKeys && isHolder(role))
        say(" takes the keyboard and plays no part");
    if (isPressable(role) && !state.disabled) {
        QAccessibleActionInterface *action = read->actionInterface();
        QStringList names = action != nullptr ? action->actionNames() : QStringList();
        names.removeAll(QAccessibleActionInterface::setFocusAction());
        if (names.isEmpty())
            say(" cannot be pressed");
    }
    if ((role == QAccessible::Slider || role == QAccessible::SpinBox || role == QAccessible::ProgressBar) &&
        read->valueInterface() == nullptr)
        say(" has no value");
    return faults;
}

QStringList heardAlikeIn(QWidget *window)
{
    QHash<QString, QStringList> alike;
    forEachShown(QAccessible::queryAccessibleInterface(window), [&alike](QAccessibleInterface *read) {
        if (isUsed(read->role()))
            alike[heardOf(read)] += toldOf(read);
    });
    QStringList faults;
    for (const QStringList &told : std::as_const(alike)) {
        if (told.size() > 1)
            faults += QStringLiteral("%1 is heard like %2 more").arg(told.first()).arg(told.size() - 1);
    }
    return faults;
}

QStringList faultsIn(QWidget *window)
{
    QStringList faults;
    forEachShown(QAccessible::queryAccessibleInterface(window),
                 [&faults](QAccessibleInterface *read) { faults += faultsOf(read); });
    faults += heardAlikeIn(window);
    faults.removeDuplicates();
    return faults;
}

QList<QWidget *> tabStops(QWidget *window, const std::function<void(const QWidget *)> &come)
{
    QList<QWidget *> stops;
    QWidget *first = QApplication::focusWidget();
    QWidget *at = first;
    while (at != nullptr && stops.size() < kMostStops && !stops.contains(at)) {
        stops += at;
        if (come)
            come(at);
        QTest::keyClick(window->windowHandle(), Qt::Key_Tab);
        if (QApplication::focusWidget() == at) // a text that takes Tab itself
            QTest::keyClick(window->windowHandle(), Qt::Key_Tab, Qt::ControlModifier);
        at = QApplication::focusWidget();
    }
    return stops;
}

void ReadingEye::comeTo(const QWidget *stop)
{
    if (!m_within->isAncestorOf(stop)) {
        m_hasLeft = m_before != nullptr;
        return;
    }
    if (m_hasLeft)
        m_jumps +=
            QLatin1String("back to ") + toldOf(QAccessible::queryAccessibleInterface(const_cast<QWidget *>(stop)));
    m_hasLeft = false;
    if (qobject_cast<const QScrollArea *>(stop) != nullptr)
        return;
    // Both where they are now: what has the keyboard is brought into sight.
    const QRect place = placeWithin(stop);
    if (m_before != nullptr) {
        const QRect from = placeWithin(m_before);
        const bool isBelow = place.top() >= from.top() - kSlack && place.bottom() >= from.top();
        const bool isNextColumn = place.left() >= from.right() - kSlack;
        const int shared = std::min(place.bottom(), from.bottom()) - std::max(place.top(), from.top());
        const bool isInLine = shared > std::min(place.height(), from.height()) / 2;
        const bool isBackInLine = isInLine && place.right() <= from.left() + kSlack;
        if ((!isBelow && !isNextColumn) || isBackInLine)
            m_jumps += placeOf(m_before, from) + QLatin1String(" -> ") + placeOf(stop, place);
    }
    m_before = stop;
}

QRect ReadingEye::placeWithin(const QWidget *stop) const
{
    return {stop->mapTo(m_within, QPoint(0, 0)), stop->size()};
}

} // namespace hearth::test
