// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/recentfilebutton.h"

#include "theme/drawtext.h"

#include <QDir>
#include <QFileInfo>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace hearth {

namespace {

QFont nameFont(const Theme &theme)
{
    QFont font = theme.type().body;
    font.setWeight(QFont::DemiBold);
    return font;
}

QString folderInWords(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    const QString home = QDir::homePath();
    if (folder == home || folder.startsWith(home + QLatin1Char('/')))
        return QDir::toNativeSeparators(QLatin1Char('~') + folder.mid(home.size()));
    return QDir::toNativeSeparators(folder);
}

} // namespace

QString journalNameOf(const QString &path)
{
    return QFileInfo(path).completeBaseName();
}

RecentFileButton::RecentFileButton(const Theme &theme, const QString &path, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_path(path)
    , m_folder(folderInWords(path))
{
    setText(journalNameOf(path));
    setAccessibleName(tr("Open %1", "a journal's name").arg(text()));
    setAccessibleDescription(m_folder);
    setToolTip(QDir::toNativeSeparators(path));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    theme.redraw(this);
}

QSize RecentFileButton::sizeHint() const
{
    const QFontMetrics name(nameFont(m_theme));
    const QFontMetrics folder(m_theme.type().small);
    const int words = std::max(name.horizontalAdvance(text()), folder.horizontalAdvance(m_folder));
    return {words + m_theme.iconSize() + 3 * spacing::medium, name.height() + folder.height() + 2 * spacing::small};
}

QSize RecentFileButton::minimumSizeHint() const
{
    return {m_theme.iconSize() + 120, sizeHint().height()};
}

void RecentFileButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void RecentFileButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &colours = m_theme.colours();
    if (underMouse() || isDown() || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(colours.focusRing, 2) : QPen(Qt::NoPen));
        painter.setBrush(underMouse() || isDown() ? QBrush(colours.sunken) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius::control, radius::control);
    }

    const auto place = [this](const QRect &logical) { return QStyle::visualRect(layoutDirection(), rect(), logical); };
    const int icon = m_theme.iconSize();
    painter.drawPixmap(place({spacing::medium, (height() - icon) / 2, icon, icon}).topLeft(),
                       m_theme.pixmap(Glyph::Journal, Token::Accent, icon, devicePixelRatioF()));

    const int start = 2 * spacing::medium + icon;
    const int width = this->width() - start - spacing::medium;
    const QFontMetrics name(nameFont(m_theme));
    const QFontMetrics folder(m_theme.type().small);
    const auto alignment = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
    painter.setFont(nameFont(m_theme));
    painter.setPen(colours.text);
    drawText(painter, place({start, spacing::small, width, name.height()}), static_cast<int>(alignment),
             name.elidedText(text(), Qt::ElideRight, width));
    painter.setFont(m_theme.type().small);
    painter.setPen(colours.textMuted);
    drawText(painter, place({start, spacing::small + name.height(), width, folder.height()}),
             static_cast<int>(alignment) | Qt::TextForceLeftToRight,
             folder.elidedText(m_folder, Qt::ElideMiddle, width));
}

} // namespace hearth
