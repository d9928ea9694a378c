// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/settings/colourpicker.h"

#include "widgets/choicestops.h"
#include "widgets/flowlayout.h"

#include <QButtonGroup>
#include <QPainter>
#include <QRadioButton>

namespace hearth {

namespace {

/// A round of one colour, with a check mark while it is chosen.
class ColourButton final : public QRadioButton
{
public:
    ColourButton(const Theme &theme, int colour, const QString &name, QWidget *parent)
        : QRadioButton(parent)
        , m_theme(theme)
        , m_colour(static_cast<std::size_t>(colour))
    {
        setAccessibleName(name);
        setToolTip(name);
        setAttribute(Qt::WA_Hover);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const int side = m_theme.iconSize() + 2 * spacing::small;
        return {side, side};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colours &colours = m_theme.colours();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF whole = QRectF(rect()).adjusted(2, 2, -2, -2);
        if (hasFocus() || isChecked() || underMouse()) {
            painter.setPen(QPen(hasFocus() ? colours.focusRing : isChecked() ? colours.text : colours.border, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(whole);
        }
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.partner.at(m_colour));
        painter.drawEllipse(whole.adjusted(4, 4, -4, -4));
        if (!isChecked())
            return;
        const int side = m_theme.iconSize() * 3 / 4;
        painter.drawPixmap(QRect((width() - side) / 2, (height() - side) / 2, side, side),
                           m_theme.pixmap(Glyph::Check, Token::TextOnAccent, side, devicePixelRatioF()));
    }
    [[nodiscard]] bool hitButton(const QPoint &position) const override { return rect().contains(position); }

private:
    const Theme &m_theme;
    std::size_t m_colour;
};

} // namespace

ColourPicker::ColourPicker(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    // In the order of the theme; roughly so in every look.
    const QStringList names{tr("Terracotta", "a colour"), tr("Blue", "a colour"), tr("Plum", "a colour"),
                            tr("Ochre", "a colour"),      tr("Teal", "a colour"), tr("Slate", "a colour")};
    auto *row = new FlowLayout(spacing::tiny, this);
    row->setContentsMargins(0, 0, 0, 0);
    for (int colour = 0; colour < static_cast<int>(names.size()); ++colour) {
        auto *button = new ColourButton(theme, colour, names.at(colour), this);
        m_group->addButton(button, colour);
        row->addWidget(button);
    }
    tabToTheChosen(m_group->buttons());
    connect(m_group, &QButtonGroup::idClicked, this, &ColourPicker::chosen);
    connect(&theme, &Theme::changed, this, [this] {
        for (QAbstractButton *button : m_group->buttons())
            button->updateGeometry();
        update();
    });
}

int ColourPicker::colour() const
{
    return m_group->checkedId();
}

void ColourPicker::setColour(int colour)
{
    if (QAbstractButton *button = m_group->button(colour))
        button->setChecked(true);
}

} // namespace hearth
