// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/style.h"

#include "report/wholedates.h"
#include "theme/drawtext.h"
#include "theme/iconstore.h"
#include "theme/popupcorners.h"
#include "theme/uncut.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPainter>
#include <QRadioButton>
#include <QStyleOption>
#include <QTextEdit>

#include <algorithm>

namespace hearth {

namespace {

/// The square in which a mark is drawn, on whole pixels, with half a pixel around for the outline.
QRectF markBox(const QStyleOption &option)
{
    const int side = std::min(option.rect.width(), option.rect.height());
    QRect box(0, 0, side, side);
    box.moveCenter(option.rect.center());
    return QRectF(box).adjusted(0.75, 0.75, -0.75, -0.75);
}

/// Where the ring of the keyboard goes: around a mark and its words with air between, however wide their widget is.
QRect ringOf(const QStyleOption &option, const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    const bool isRadio = qobject_cast<const QRadioButton *>(widget) != nullptr;
    if (!isRadio && qobject_cast<const QCheckBox *>(widget) == nullptr)
        return option.rect;
    constexpr int kAir = 4;
    const QStyle &style = *button->style();
    QStyleOptionButton mark;
    mark.initFrom(button);
    mark.text = button->text();
    mark.icon = button->icon();
    mark.iconSize = button->iconSize();
    QRect ring =
        style.subElementRect(isRadio ? QStyle::SE_RadioButtonIndicator : QStyle::SE_CheckBoxIndicator, &mark, button);
    if (!mark.text.isEmpty()) {
        const QRect room =
            style.subElementRect(isRadio ? QStyle::SE_RadioButtonContents : QStyle::SE_CheckBoxContents, &mark, button);
        const Qt::Alignment leading = QStyle::visualAlignment(mark.direction, Qt::AlignLeft);
        ring |=
            style.itemTextRect(mark.fontMetrics, room,
                               static_cast<int>(leading | Qt::AlignVCenter) | Qt::TextShowMnemonic, true, mark.text);
    }
    return ring.adjusted(-kAir, -kAir / 2, kAir, kAir / 2) & uncutAtSides(*button);
}

/// Until something is typed, which runs as its letters do: Qt would go by the keyboard, which may be of another
/// language.
void standWithTheWindow(QLineEdit &line)
{
    constexpr const char *kIsDone = "standsWithTheWindow";
    const bool hasItsOwn = line.testAttribute(Qt::WA_SetLayoutDirection) || (line.alignment() & Qt::AlignLeading) == 0;
    if (hasItsOwn || line.property(kIsDone).toBool())
        return;
    line.setProperty(kIsDone, true);
    const auto stand = [&line] {
        line.setAlignment(line.text().isEmpty() ? Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter
                                                : Qt::AlignLeading | Qt::AlignVCenter);
    };
    QObject::connect(&line, &QLineEdit::textChanged, &line, stand);
    stand();
}

} // namespace

HearthStyle::HearthStyle(const Colours &colours, std::shared_ptr<IconStore> icons)
    : QProxyStyle(QStringLiteral("fusion"))
    , m_colours(colours)
    , m_icons(std::move(icons))
{
}

void HearthStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    roundOff(*widget);
    if (auto *line = qobject_cast<QLineEdit *>(widget); line != nullptr && QGuiApplication::isRightToLeft())
        standWithTheWindow(*line);
    if (auto *text = qobject_cast<QTextEdit *>(widget))
        text->setPlaceholderText(inItsDirection(text->placeholderText()));
    // A list that was laid out before it was styled keeps the sizes of its items otherwise.
    if (auto *view = qobject_cast<QAbstractItemView *>(widget))
        QMetaObject::invokeMethod(view, &QAbstractItemView::doItemsLayout, Qt::QueuedConnection);
}

void HearthStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return drawCheck(*option, *painter);
    case PE_IndicatorRadioButton:
        return drawRadio(*option, *painter);
    case PE_FrameFocusRect:
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(m_colours.focusRing, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(ringOf(*option, widget)).adjusted(1, 1, -1, -1), 5, 5);
        painter->restore();
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void HearthStyle::drawItemText(QPainter *painter, const QRect &place, int flags, const QPalette &palette,
                               bool isEnabled, const QString &text, QPalette::ColorRole role) const
{
    const Qt::Alignment seen =
        visualAlignment(painter->layoutDirection(), Qt::Alignment(flags) & Qt::AlignHorizontal_Mask);
    const int others = flags & ~static_cast<int>(Qt::AlignHorizontal_Mask);
    const auto fits = [&](const QString &day) {
        return painter->fontMetrics().horizontalAdvance(day) <= place.width();
    };
    const QString words = (flags & Qt::TextWordWrap) != 0 ? withWholeDates(text, QLocale(), fits) : text;
    QProxyStyle::drawItemText(painter, place, others | static_cast<int>(seen) | directionFlag(text), palette, isEnabled,
                              words, role);
}

int HearthStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: {
        const QFontMetrics text = option != nullptr ? option->fontMetrics : QFontMetrics(QFont());
        return std::max(18, text.height());
    }
    case PM_ToolBarIconSize:
    case PM_ButtonIconSize:
    case PM_SmallIconSize: {
        const QFontMetrics text = option != nullptr ? option->fontMetrics : QFontMetrics(QFont());
        return std::max(20, text.height() * 5 / 4);
    }
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return 12;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 8;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QIcon HearthStyle::standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const
{
    switch (icon) {
    case SP_MessageBoxInformation:
    case SP_MessageBoxQuestion:
        return m_icons->icon(Glyph::Info, Token::Accent, Token::Accent);
    case SP_MessageBoxWarning:
        return m_icons->icon(Glyph::Warning, Token::Accent, Token::Accent);
    case SP_MessageBoxCritical:
        return m_icons->icon(Glyph::Warning, Token::Danger, Token::Danger);
    case SP_LineEditClearButton:
        return m_icons->icon(Glyph::Close, Token::TextMuted, Token::TextMuted);
    default:
        return QProxyStyle::standardIcon(icon, option, widget);
    }
}

int HearthStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                           QStyleHintReturn *answer) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_ComboBox_Popup:
        return 0;
    case SH_Menu_Scrollable: // a long menu would otherwise go on in columns, over all of a small screen
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

void HearthStyle::drawCheck(const QStyleOption &option, QPainter &painter) const
{
    const QRectF box = markBox(option);
    const bool on = (option.state & (State_On | State_NoChange)) != 0;
    const bool enabled = (option.state & State_Enabled) != 0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor edge = !enabled ? m_colours.border : on ? m_colours.accent : m_colours.borderStrong;
    painter.setPen(QPen(edge, 1.5));
    painter.setBrush(on ? (enabled ? m_colours.accent : m_colours.border) : m_colours.surface);
    painter.drawRoundedRect(box, box.width() * 0.26, box.width() * 0.26);
    if (on) {
        painter.setPen(QPen(m_colours.textOnAccent, box.width() * 0.12, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const auto at = [&box](double x, double y) {
            return box.topLeft() + QPointF(x * box.width(), y * box.height());
        };
        if ((option.state & State_NoChange) != 0)
            painter.drawLine(at(0.28, 0.5), at(0.72, 0.5));
        else
            painter.drawPolyline(QPolygonF({at(0.25, 0.53), at(0.43, 0.70), at(0.75, 0.33)}));
    }
    painter.restore();
}

void HearthStyle::drawRadio(const QStyleOption &option, QPainter &painter) const
{
    const QRectF box = markBox(option);
    const bool on = (option.state & State_On) != 0;
    const bool enabled = (option.state & State_Enabled) != 0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor edge = !enabled ? m_colours.border : on ? m_colours.accent : m_colours.borderStrong;
    painter.setPen(QPen(edge, 1.5));
    painter.setBrush(m_colours.surface);
    painter.drawEllipse(box);
    if (on) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(edge);
        const double inset = box.width() * 0.27;
        painter.drawEllipse(box.adjusted(inset, inset, -inset, -inset));
    }
    painter.restore();
}

} // namespace hearth
