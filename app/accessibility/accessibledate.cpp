// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibility/accessibledate.h"

#include "accessibility/accessiblepart.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QPointer>

#include <algorithm>

namespace hearth {

namespace {

constexpr int kNoon = 12;

/// Day, month, year, hour or minute of a date that is typed.
class AccessibleDatePart final : public AccessiblePart, public QAccessibleValueInterface
{
public:
    AccessibleDatePart(AccessibleDate &whole, int index)
        : AccessiblePart(whole.edit())
        , m_edit(whole.edit())
        , m_whole(whole)
        , m_index(index)
    {
    }

    [[nodiscard]] bool isValid() const override { return m_edit != nullptr && m_index < m_edit->sectionCount(); }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::SpinBox; }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid())
            return state;
        state.disabled = !m_edit->isEnabled();
        state.invisible = !m_edit->isVisible();
        state.focusable = m_edit->isEnabled();
        state.focused = m_edit->hasFocus() && m_edit->currentSectionIndex() == m_index;
        return state;
    }
    [[nodiscard]] QString text(QAccessible::Text which) const override
    {
        if (!isValid())
            return {};
        return which == QAccessible::Name    ? m_whole.nameOf(m_index)
               : which == QAccessible::Value ? m_edit->sectionText(m_edit->sectionAt(m_index))
                                             : QString();
    }
    [[nodiscard]] void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface *>(this)
                                                   : AccessiblePart::interface_cast(type);
    }

    [[nodiscard]] QVariant currentValue() const override { return isValid() ? m_whole.valueOf(m_index) : QVariant(); }
    void setCurrentValue(const QVariant &value) override
    {
        if (isValid() && m_edit->isEnabled())
            m_whole.setValueOf(m_index, qRound(value.toDouble()));
    }
    [[nodiscard]] QVariant maximumValue() const override { return isValid() ? m_whole.rangeOf(m_index).second : 0; }
    [[nodiscard]] QVariant minimumValue() const override { return isValid() ? m_whole.rangeOf(m_index).first : 0; }
    [[nodiscard]] QVariant minimumStepSize() const override { return 1; }

    [[nodiscard]] QStringList actionNames() const override
    {
        return isValid() && m_edit->isEnabled() ? QStringList{increaseAction(), decreaseAction(), setFocusAction()}
                                                : QStringList();
    }
    void doAction(const QString &name) override
    {
        if (!isValid() || !m_edit->isEnabled())
            return;
        if (name == setFocusAction()) {
            m_edit->setFocus(Qt::OtherFocusReason);
            m_edit->setCurrentSectionIndex(m_index);
        } else {
            m_whole.setValueOf(m_index, m_whole.valueOf(m_index) + (name == increaseAction() ? 1 : -1));
        }
    }

protected:
    [[nodiscard]] QRect placeInWidget() const override { return m_edit->rect(); } // nobody tells where its own is

private:
    QPointer<QDateTimeEdit> m_edit;
    AccessibleDate &m_whole; // which takes this along
    int m_index;
};

} // namespace

AccessibleDate::AccessibleDate(QDateTimeEdit *edit)
    : QAccessibleWidget(edit, QAccessible::SpinBox)
    , LineText(edit->findChild<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly))
    , m_current(edit->currentSectionIndex())
{
    QObject::connect(edit, &QDateTimeEdit::dateTimeChanged, &m_ears, [this] { tell(QAccessible::ValueChanged); });
    QObject::connect(line(), &QLineEdit::cursorPositionChanged, &m_ears, [this] {
        if (m_current == this->edit()->currentSectionIndex())
            return;
        m_current = this->edit()->currentSectionIndex();
        tell(QAccessible::Focus);
    });
}

AccessibleDate::~AccessibleDate()
{
    for (const auto &[index, id] : m_made)
        QAccessible::deleteAccessibleInterface(id);
}

void AccessibleDate::tell(QAccessible::Event what) const
{
    QAccessibleInterface *part = child(edit()->currentSectionIndex());
    if (!QAccessible::isActive() || !edit()->hasFocus() || part == nullptr)
        return;
    if (what == QAccessible::ValueChanged) {
        QAccessibleValueChangeEvent event(part, currentValue());
        QAccessible::updateAccessibility(&event);
    } else {
        QAccessibleEvent event(part, what);
        QAccessible::updateAccessibility(&event);
    }
}

int AccessibleDate::valueOf(int index) const
{
    const QDate date = edit()->date();
    const QTime time = edit()->time();
    switch (edit()->sectionAt(index)) {
    case QDateTimeEdit::DaySection:
        return date.day();
    case QDateTimeEdit::MonthSection:
        return date.month();
    case QDateTimeEdit::YearSection:
        return date.year();
    case QDateTimeEdit::HourSection:
        return time.hour();
    case QDateTimeEdit::MinuteSection:
        return time.minute();
    case QDateTimeEdit::AmPmSection:
        return time.hour() < kNoon ? 0 : 1;
    default:
        return 0;
    }
}

std::pair<int, int> AccessibleDate::rangeOf(int index) const
{
    switch (edit()->sectionAt(index)) {
    case QDateTimeEdit::DaySection:
        return {1, edit()->date().daysInMonth()};
    case QDateTimeEdit::MonthSection:
        return {1, 12};
    case QDateTimeEdit::YearSection:
        return {edit()->minimumDate().year(), edit()->maximumDate().year()};
    case QDateTimeEdit::HourSection:
        return {0, 23};
    case QDateTimeEdit::MinuteSection:
        return {0, 59};
    case QDateTimeEdit::AmPmSection:
        return {0, 1};
    default:
        return {0, 0};
    }
}

void AccessibleDate::setValueOf(int index, int value)
{
    const auto [least, most] = rangeOf(index);
    const int wanted = std::clamp(value, least, most);
    const QDate date = edit()->date();
    const QTime time = edit()->time();
    const auto inMonth = [day = date.day()](int year, int month) {
        return QDate(year, month, std::min(day, QDate(year, month, 1).daysInMonth()));
    };
    switch (edit()->sectionAt(index)) {
    case QDateTimeEdit::DaySection:
        return edit()->setDate({date.year(), date.month(), wanted});
    case QDateTimeEdit::MonthSection:
        return edit()->setDate(inMonth(date.year(), wanted));
    case QDateTimeEdit::YearSection:
        return edit()->setDate(inMonth(wanted, date.month()));
    case QDateTimeEdit::HourSection:
        return edit()->setTime({wanted, time.minute()});
    case QDateTimeEdit::MinuteSection:
        return edit()->setTime({time.hour(), wanted});
    case QDateTimeEdit::AmPmSection:
        return edit()->setTime({time.hour() % kNoon + wanted * kNoon, time.minute()});
    default:
        return;
    }
}

QString AccessibleDate::nameOf(int index) const
{
    const auto words = [](const char *name) { return QCoreApplication::translate("AccessibleDate", name); };
    switch (edit()->sectionAt(index)) {
    case QDateTimeEdit::DaySection:
        return words(QT_TRANSLATE_NOOP("AccessibleDate", "Day"));
    case QDateTimeEdit::MonthSection:
        return words(QT_TRANSLATE_NOOP("AccessibleDate", "Month"));
    case QDateTimeEdit::YearSection:
        return words(QT_TRANSLATE_NOOP("AccessibleDate", "Year"));
    case QDateTimeEdit::HourSection:
        return words(QT_TRANSLATE_NOOP("AccessibleDate", "Hour"));
    case QDateTimeEdit::MinuteSection:
        return words(QT_TRANSLATE_NOOP("AccessibleDate", "Minute"));
    case QDateTimeEdit::AmPmSection:
        return words(QT_TRANSLATE_NOOP("AccessibleDate", "Before or after noon"));
    default:
        return {};
    }
}

void *AccessibleDate::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::ValueInterface)
        return static_cast<QAccessibleValueInterface *>(this);
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
    if (type == QAccessible::EditableTextInterface)
        return static_cast<QAccessibleEditableTextInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QString AccessibleDate::text(QAccessible::Text which) const
{
    return which == QAccessible::Value ? edit()->text() : QAccessibleWidget::text(which);
}

void AccessibleDate::setText(QAccessible::Text which, const QString &text)
{
    if (which == QAccessible::Value)
        write(text);
}

void AccessibleDate::write(const QString &text)
{
    if (edit()->isEnabled())
        line()->setText(text);
}

QAccessibleInterface *AccessibleDate::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    if (const auto made = m_made.find(index); made != m_made.end())
        return QAccessible::accessibleInterface(made->second);
    auto *part = new AccessibleDatePart(const_cast<AccessibleDate &>(*this), index);
    m_made.emplace(index, QAccessible::registerAccessibleInterface(part));
    return part;
}

int AccessibleDate::indexOfChild(const QAccessibleInterface *child) const
{
    for (const auto &[index, id] : m_made) {
        if (child != nullptr && QAccessible::accessibleInterface(id) == child)
            return index;
    }
    return -1;
}

QAccessibleInterface *AccessibleDate::focusChild() const
{
    return edit()->hasFocus() ? child(edit()->currentSectionIndex()) : nullptr;
}

QVariant AccessibleDate::currentValue() const
{
    return valueOf(edit()->currentSectionIndex());
}

void AccessibleDate::setCurrentValue(const QVariant &value)
{
    setValueOf(edit()->currentSectionIndex(), qRound(value.toDouble()));
}

QVariant AccessibleDate::maximumValue() const
{
    return rangeOf(edit()->currentSectionIndex()).second;
}

QVariant AccessibleDate::minimumValue() const
{
    return rangeOf(edit()->currentSectionIndex()).first;
}

} // namespace hearth
