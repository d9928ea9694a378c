// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/stylesheet.h"

#include "theme/theme.h"

#include <QHash>

namespace hearth {

namespace {

// @name stands for a token; see styleSheetFor().

constexpr auto kText = R"(
QLabel { background: transparent; }
QLabel:disabled { color: @textOff; }
*[role="display"] { @display }
*[role="title"] { @title }
*[role="heading"] { @heading }
*[role="strong"] { font-weight: 600; }
*[role="muted"] { color: @textMuted; }
*[role="small"] { @small }
*[role="caption"] { @small color: @textMuted; }
*[role="reading"] { @reading }
*[role="aloud"] { @aloud }
*[role="problem"] { color: @danger; }
)";

constexpr auto kContainers = R"(
QMainWindow, QDialog, *[role="page"] { background: @window; }
QScrollArea, QScrollArea > QWidget#qt_scrollarea_viewport { background: transparent; border: none; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QFrame[role="card"] { background: @surface; border: 1px solid @border; border-radius: @radiusCard; }
*[role="sunken"] { background: @sunken; border: none; border-radius: @radiusControl; }
*[role="navigation"] { background: @sunken; border: none; }
QFrame[role="separator"] { background: @border; border: none; min-height: 1px; max-height: 1px; }
QFrame[role="message-info"] { background: @accentSoft; border: 1px solid @border; border-radius: @radiusControl; }
QFrame[role="message-problem"] { background: @dangerSoft; border: 1px solid @danger; border-radius: @radiusControl; }
hearth--PageScroll { border: 2px solid transparent; }
hearth--PageScroll[tabbedTo="true"]:focus { border: 2px solid @focusRing; }
QSplitter::handle { background: transparent; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QGroupBox { border: 1px solid @border; border-radius: @radiusControl; margin-top: 1.2em; padding: 12px; }
QGroupBox::title { subcontrol-origin: margin; left: 12px; padding: 0 4px; color: @textMuted; }
QToolTip { background: @surfaceRaised; color: @text; border: 1px solid @border; padding: 4px 8px; }
QStatusBar { background: @window; color: @textMuted; }
)";

constexpr auto kButtons = R"(
QPushButton { background: @surface; color: @text; border: 1px solid @borderStrong; border-radius: @radiusControl;
    padding: 7px 16px; min-height: 1.3em; outline: none; }
QPushButton:hover { background: @sunken; }
QPushButton:pressed { background: @border; }
QPushButton:focus { border: 2px solid @focusRing; padding: 6px 15px; }
QPushButton:disabled { color: @textOff; border-color: @border; background: transparent; }
QPushButton:default { border-color: @accent; }
QPushButton[role="primary"] { background: @accent; color: @textOnAccent; border: 1px solid @accent;
    font-weight: 600; padding: 7px 20px; }
QPushButton[role="primary"]:hover, QPushButton[role="primary"]:pressed { background: @accentHover;
    border-color: @accentHover; }
QPushButton[role="primary"]:focus { border: 2px solid @text; padding: 6px 19px; }
QPushButton[role="primary"]:disabled { background: @sunken; color: @textOff; border-color: @border; }
QPushButton[role="quiet"], QPushButton[role="link"] { background: transparent; border: 1px solid transparent; }
QPushButton[role="quiet"]:hover { background: @sunken; }
QPushButton[role="quiet"]:pressed, QPushButton[role="quiet"]:checked { background: @accentSoft; }
QPushButton[role="quiet"]:focus { border: 2px solid @focusRing; }
QPushButton[role="danger"] { color: @danger; border-color: @danger; background: transparent; }
QPushButton[role="danger"]:hover, QPushButton[role="danger"]:pressed { background: @dangerSoft; }
QPushButton[role="danger"]:focus { border: 2px solid @danger; background: @dangerSoft; }
QPushButton[role="danger"]:disabled { color: @textOff; border-color: @border; }
QPushButton[role="link"] { color: @accent; padding: 3px 5px; text-decoration: underline; }
QPushButton[role="link"]:hover { color: @accentHover; }
QPushButton[role="link"]:focus { border: 2px solid @focusRing; border-radius: @radiusSmall; padding: 2px 4px; }
QPushButton[role="choice"] { background: transparent; border: 1px solid transparent; color: @textMuted; @small
    border-radius: @radiusSmall; padding: 3px 9px; }
QPushButton[role="choice"]:hover { background: @sunken; color: @text; }
QPushButton[role="choice"]:checked { background: @accentSoft; color: @text; border-color: @accent; }
QPushButton[role="choice"]:focus { border: 2px solid @focusRing; padding: 2px 8px; }
QToolButton { background: transparent; color: @text; border: 1px solid transparent; border-radius: @radiusControl;
    padding: 6px; outline: none; }
QToolButton:hover { background: @sunken; }
QToolButton:pressed, QToolButton:checked { background: @accentSoft; }
QToolButton:focus { border: 2px solid @focusRing; padding: 5px; }
QToolButton:disabled { color: @textOff; }
QToolButton::menu-indicator, QPushButton::menu-indicator { image: none; width: 0; }
QFrame[role="segments"] { background: @sunken; border: 1px solid @border; border-radius: @radiusControl; }
QPushButton[role="segment"] { background: transparent; border: 1px solid transparent; color: @textMuted;
    border-radius: @radiusSmall; padding: 4px 14px; }
QPushButton[role="segment"]:hover { color: @text; }
QPushButton[role="segment"]:checked { background: @surfaceRaised; color: @text; border-color: @borderStrong; }
QPushButton[role="segment"]:focus { border: 2px solid @focusRing; padding: 3px 13px; }
)";

constexpr auto kFields = R"(
QLineEdit, QTextEdit, QPlainTextEdit, QTextBrowser, QComboBox, QAbstractSpinBox { background: @surface;
    border: 1px solid @borderStrong; border-radius: @radiusControl; padding: 6px 8px; }
QLineEdit, QComboBox, QAbstractSpinBox { min-height: 1.3em; }
QTextEdit, QPlainTextEdit, QTextBrowser { padding: 8px 8px; }
QLineEdit:focus, QTextEdit:focus, QPlainTextEdit:focus, QTextBrowser:focus, QComboBox:focus, QAbstractSpinBox:focus {
    border: 2px solid @focusRing; padding: 5px 7px; }
QTextEdit:focus, QPlainTextEdit:focus, QTextBrowser:focus { padding: 7px 7px; }
QLineEdit:disabled, QTextEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled {
    background: @sunken; border-color: @border; }
QLineEdit[role="plain"], QTextEdit[role="plain"], QPlainTextEdit[role="plain"], QTextBrowser[role="plain"],
QTextEdit[role="reading"], QTextBrowser[role="reading"] { background: transparent; border: none; padding: 0; }
QTextEdit[role="plain"]:focus, QPlainTextEdit[role="plain"]:focus, QLineEdit[role="plain"]:focus,
QTextBrowser[role="plain"]:focus, QTextEdit[role="reading"]:focus, QTextBrowser[role="reading"]:focus {
    border: none; padding: 0; }
QAbstractSpinBox QLineEdit, QComboBox QLineEdit, QAbstractSpinBox QLineEdit:focus, QComboBox QLineEdit:focus {
    background: transparent; border: none; padding: 0; min-height: 0; }
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: 28px; subcontrol-origin: padding;
    subcontrol-position: center right; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url(@chevronDown); width: 16px; height: 16px; }
QSpinBox::up-button, QDoubleSpinBox::up-button, QTimeEdit::up-button { border: none; width: 24px;
    subcontrol-origin: padding; subcontrol-position: top right; }
QSpinBox::down-button, QDoubleSpinBox::down-button, QTimeEdit::down-button { border: none; width: 24px;
    subcontrol-origin: padding; subcontrol-position: bottom right; }
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow, QTimeEdit::up-arrow { image: url(@chevronUp); width: 12px;
    height: 12px; }
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow, QTimeEdit::down-arrow { image: url(@chevronDown); width: 12px;
    height: 12px; }
QCheckBox, QRadioButton { spacing: 10px; padding: 4px 2px; background: transparent; }
QCheckBox:disabled, QRadioButton:disabled { color: @textOff; }
QSlider, QComboBox { outline: none; }
QSlider::groove:horizontal { background: @sunken; border: 1px solid @border; height: 4px; border-radius: 3px; }
QSlider::sub-page:horizontal { background: @accent; border-radius: 3px; }
QSlider::handle:horizontal { background: @surfaceRaised; border: 2px solid @accent; width: 14px; height: 14px;
    margin: -7px 0; border-radius: 9px; }
QSlider::handle:horizontal:focus { border-color: @focusRing; background: @accentSoft; }
QProgressBar { background: @sunken; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
)";

constexpr auto kLists = R"(
QListView, QTreeView, QTableView { background: @surface; alternate-background-color: @window; color: @text;
    border: 1px solid @border; border-radius: @radiusControl; outline: none; }
QListView, QTreeView { padding: 4px; }
QListView:focus, QTreeView:focus, QTableView:focus { border-color: @focusRing; }
QListView::item, QTreeView::item { padding: 6px 8px; border-radius: @radiusSmall; border: 1px solid transparent; }
QTableView { gridline-color: @border; }
QTableView::item { padding: 4px 8px; border: none; }
QCalendarWidget QTableView::item { padding: 0; }
QCalendarWidget QTableView::item:selected { border: none; background: @accent; color: @textOnAccent;
    border-radius: @radiusSmall; }
QListView::item:hover, QTreeView::item:hover { background: @sunken; }
QListView::item:selected, QTreeView::item:selected, QTableView::item:selected { background: @accentSoft;
    color: @text; border: 1px solid @accent; }
QListView[role="plain"], QTreeView[role="plain"] { background: transparent; border: none; padding: 0; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section { background: transparent; color: @textMuted; border: none; border-bottom: 1px solid @border;
    padding: 6px 11px; }
QComboBox QAbstractItemView { background: @surfaceRaised; border: 1px solid @border; border-radius: 0; padding: 4px; }
QComboBox QAbstractItemView::item { min-height: 1.8em; }
QTabWidget::pane { border: none; border-top: 1px solid @border; }
QTabBar { background: transparent; outline: none; }
QTabBar::tab { background: transparent; color: @textMuted; padding: 8px 14px; border: none;
    border-bottom: 2px solid transparent; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:selected { color: @text; border-bottom: 2px solid @accent; }
QTabBar::tab:focus { background: @sunken; }
QMenuBar { background: @window; color: @text; border: none; }
QMenuBar::item { padding: 6px 10px; background: transparent; border-radius: @radiusSmall; }
QMenuBar::item:selected { background: @sunken; }
QMenu { background: @surfaceRaised; color: @text; border: 1px solid @border; padding: 6px; }
QMenu::item { padding: 7px 28px 7px 12px; border-radius: @radiusSmall; border: 1px solid transparent; }
QMenu::icon { padding-left: 8px; }
QMenu::item:selected { background: @accentSoft; border-color: @menuEdge; }
QMenu::item:disabled { color: @textOff; }
QMenu::separator { height: 1px; background: @border; margin: 6px 8px; }
QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: @scrollHandle; border-radius: 4px; margin: 2px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: @borderStrong; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QCalendarWidget { background: @surfaceRaised; border: 1px solid @borderStrong; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: @surfaceRaised; padding: 4px; }
QCalendarWidget QToolButton { padding: 6px 8px; font-weight: 600; }
QCalendarWidget QAbstractItemView { background: @surfaceRaised; color: @text; border: none; border-radius: 0;
    padding: 4px; selection-background-color: @accent; selection-color: @textOnAccent; }
QCalendarWidget QAbstractItemView:disabled { color: @textOff; }
)";

QString fontRule(const QFont &font)
{
    QString rule = QStringLiteral("font-size: %1pt; font-weight: %2;").arg(font.pointSizeF()).arg(font.weight());
    const QStringList families = font.families();
    if (families.size() > 1)
        rule += QStringLiteral(" font-family: \"%1\";").arg(families.join(QStringLiteral("\", \"")));
    return rule;
}

} // namespace

QString styleSheetFor(const Colours &colours, const TypeScale &type)
{
    const bool light = colours.window.lightness() > 128;
    const bool contrast = colours.window == QColor(Qt::black);
    const QString arrows = contrast ? QStringLiteral("contrast")
                           : light  ? QStringLiteral("light")
                                    : QStringLiteral("dark");
    const QHash<QString, QString> values{
        {QStringLiteral("window"), colours.window.name()},
        {QStringLiteral("surface"), colours.surface.name()},
        {QStringLiteral("surfaceRaised"), colours.surfaceRaised.name()},
        {QStringLiteral("sunken"), colours.sunken.name()},
        {QStringLiteral("border"), colours.border.name()},
        {QStringLiteral("borderStrong"), colours.borderStrong.name()},
        {QStringLiteral("text"), colours.text.name()},
        {QStringLiteral("textMuted"), colours.textMuted.name()},
        {QStringLiteral("textOnAccent"), colours.textOnAccent.name()},
        {QStringLiteral("textOff"), colours.textOff.name()},
        {QStringLiteral("accent"), colours.accent.name()},
        {QStringLiteral("accentHover"), colours.accentHover.name()},
        {QStringLiteral("accentSoft"), colours.accentSoft.name()},
        {QStringLiteral("focusRing"), colours.focusRing.name()},
        {QStringLiteral("danger"), colours.danger.name()},
        {QStringLiteral("dangerSoft"), colours.dangerSoft.name()},
        {QStringLiteral("menuEdge"), contrast ? colours.accent.name() : QStringLiteral("transparent")},
        {QStringLiteral("scrollHandle"),
         contrast ? colours.borderStrong.name() : colours.border.darker(light ? 110 : 70).name()},
        {QStringLiteral("radiusSmall"), QStringLiteral("%1px").arg(radius::small)},
        {QStringLiteral("radiusControl"), QStringLiteral("%1px").arg(radius::control)},
        {QStringLiteral("radiusCard"), QStringLiteral("%1px").arg(radius::card)},
        {QStringLiteral("display"), fontRule(type.display)},
        {QStringLiteral("title"), fontRule(type.title)},
        {QStringLiteral("heading"), fontRule(type.heading)},
        {QStringLiteral("small"), fontRule(type.small)},
        {QStringLiteral("reading"), fontRule(type.reading)},
        {QStringLiteral("aloud"), fontRule(type.aloud)},
        {QStringLiteral("chevronDown"), QStringLiteral(":/icons/control/down-%1.svg").arg(arrows)},
        {QStringLiteral("chevronUp"), QStringLiteral(":/icons/control/up-%1.svg").arg(arrows)},
    };

    QString sheet;
    for (const char *part : {kText, kContainers, kButtons, kFields, kLists}) {
        const QString rules = QString::fromLatin1(part);
        qsizetype position = 0;
        while (position < rules.size()) {
            const qsizetype at = rules.indexOf(QLatin1Char('@'), position);
            if (at < 0)
                break;
            qsizetype end = at + 1;
            while (end < rules.size() && rules.at(end).isLetter())
                ++end;
            sheet += QStringView(rules).mid(position, at - position);
            const auto value = values.constFind(rules.mid(at + 1, end - at - 1));
            Q_ASSERT(value != values.constEnd());
            sheet += *value;
            position = end;
        }
        sheet += QStringView(rules).mid(position);
    }
    return sheet;
}

} // namespace hearth
