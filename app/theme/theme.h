// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/colours.h"
#include "theme/glyph.h"
#include "theme/role.h"

#include <QFont>
#include <QIcon>
#include <QObject>
#include <QPixmap>

#include <memory>

class QApplication;
class QWidget;

namespace hearth {

class IconStore;

/// Steps of the 4-pixel grid, in device-independent pixels.
namespace spacing {
inline constexpr int tiny = 4;
inline constexpr int small = 8;
inline constexpr int medium = 12;
inline constexpr int large = 16;
inline constexpr int section = 24;
inline constexpr int wide = 32;
inline constexpr int page = 48;
} // namespace spacing

/// Corner radii, in device-independent pixels.
namespace radius {
inline constexpr int small = 6;
inline constexpr int control = 8;
inline constexpr int card = 12;
} // namespace radius

/// All sizes in points, derived from the desktop's own font.
struct TypeScale final
{
    QFont display;
    QFont title;
    QFont heading;
    QFont body;
    QFont small;
    QFont reading; // journal text, in a serif
    QFont aloud;   // the same, large
};

/// `base` scaled by `factor`; a base in pixels is converted.
[[nodiscard]] TypeScale typeScaleFor(const QFont &base, double factor = 1.0);

/// The look of the program: colours, type and icons. The application owns one and hands it to the widgets that
/// paint by themselves; it must outlive them.
class Theme final : public QObject
{
    Q_OBJECT
public:
    /// Light until apply() is called. Needs a QApplication, and the icons linked into the program.
    explicit Theme(QObject *parent = nullptr);
    ~Theme() override;

    /// Styles the whole application, now and whenever the look changes. Call once, before any window is made:
    /// the desktop's own palette and font are read here.
    void apply(QApplication &application, Look look = Look::System);

    /// What was asked for; may be System.
    [[nodiscard]] Look look() const { return m_look; }
    /// What is shown; never System.
    [[nodiscard]] Look shownLook() const;
    void setLook(Look look);

    /// 1 to 2: how much larger than the desktop's own text everything is.
    [[nodiscard]] double textScale() const { return m_textScale; }
    void setTextScale(double factor);

    [[nodiscard]] const Colours &colours() const { return m_colours; }
    [[nodiscard]] const TypeScale &type() const { return m_type; }

    /// An icon that follows the look by itself; `checked` is used while a button is on.
    [[nodiscard]] QIcon icon(Glyph glyph, Token token = Token::Text) const;
    [[nodiscard]] QIcon icon(Glyph glyph, Token token, Token checked) const;
    /// `size` in device-independent pixels.
    [[nodiscard]] QPixmap pixmap(Glyph glyph, Token token, int size, double devicePixelRatio) const;
    /// The two-tone icon of the program, the same in every look.
    [[nodiscard]] static QIcon applicationIcon();
    /// The side of an icon beside body text, in device-independent pixels; grows with the text.
    [[nodiscard]] int iconSize() const;

    /// Lets a widget that paints itself take its size and paint anew whenever the look changes.
    void redraw(QWidget *widget) const;

signals:
    /// Colours or type are different now. The style sheet and the palette are already in place.
    void changed();

private:
    void restyle();

    QApplication *m_application = nullptr;
    QFont m_baseFont;
    Look m_look = Look::Light;
    Look m_systemLook = Look::Light;
    double m_textScale = 1.0;
    Colours m_colours;
    TypeScale m_type;
    std::shared_ptr<IconStore> m_icons;
};

} // namespace hearth
