// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QPushButton>
#include <QToolButton>

namespace hearth {

/// The one thing most people came to do; at most one a page.
[[nodiscard]] QPushButton *primaryButton(const QString &text, QWidget *parent = nullptr);
/// An ordinary button, with a border.
[[nodiscard]] QPushButton *plainButton(const QString &text, QWidget *parent = nullptr);
/// A button that steps back: no border until it is hovered or focused.
[[nodiscard]] QPushButton *quietButton(const QString &text, QWidget *parent = nullptr);
/// A button that looks like a link.
[[nodiscard]] QPushButton *linkButton(const QString &text, QWidget *parent = nullptr);
/// The same with an icon.
[[nodiscard]] QPushButton *primaryButton(const Theme &theme, Glyph glyph, const QString &text,
                                         QWidget *parent = nullptr);
[[nodiscard]] QPushButton *plainButton(const Theme &theme, Glyph glyph, const QString &text, QWidget *parent = nullptr);
[[nodiscard]] QPushButton *quietButton(const Theme &theme, Glyph glyph, const QString &text, QWidget *parent = nullptr);
/// Puts an icon in a button, in the colour its role asks for.
void setGlyph(QPushButton *button, const Theme &theme, Glyph glyph);

/// Gives a widget the name by which a test finds it.
template <typename Widget>
[[nodiscard]] Widget *named(const char *name, Widget *widget)
{
    widget->setObjectName(QLatin1String(name));
    return widget;
}

/// One that opens a menu and looks like any other: Qt would leave room for an arrow that is not drawn, and from right
/// to left cut the words for it.
class MenuButton final : public QPushButton
{
    Q_OBJECT
public:
    MenuButton(const QString &text, QWidget *parent);

protected:
    void initStyleOption(QStyleOptionButton *option) const override;
};

/// One whose words change, as wide as the longest of them, so that nothing beside it moves.
class ChangingButton final : public QPushButton
{
    Q_OBJECT
public:
    /// Shows the first of its words.
    explicit ChangingButton(const QStringList &words, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

private:
    QStringList m_words;
};

/// A button that is only an icon. Its name is read aloud and shown when hovered.
class IconButton : public QToolButton
{
    Q_OBJECT
public:
    IconButton(const Theme &theme, Glyph glyph, const QString &name, QWidget *parent = nullptr);

    void setName(const QString &name);
    void setGlyph(Glyph glyph, Token token = Token::TextMuted);

private:
    const Theme &m_theme;
};

/// One place in the navigation: an icon and a word; checkable and exclusive among its siblings.
class NavButton final : public QPushButton
{
    Q_OBJECT
public:
    NavButton(const Theme &theme, Glyph glyph, const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    Glyph m_glyph;
};

} // namespace hearth
