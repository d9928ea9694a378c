// SPDX-License-Identifier: GPL-3.0-or-later
#include "editors/formatbar.h"

#include "editors/writingfield.h"
#include "widgets/buttons.h"
#include "widgets/flowlayout.h"

#include <QShortcut>

namespace hearth {

FormatBar::FormatBar(const Theme &theme, WritingField &field, QWidget *parent)
    : QWidget(parent)
    , m_row(new FlowLayout(0, this))
{
    setAccessibleName(tr("Format"));
    const auto add = [&](const char *name, Glyph glyph, const QString &words, const QKeySequence &keys, auto act) {
        auto *button = named(
            name,
            new IconButton(theme, glyph,
                           tr("%1 (%2)", "what it does, its keys").arg(words, keys.toString(QKeySequence::NativeText)),
                           this));
        button->setAccessibleName(words);
        m_row->addWidget(button);
        connect(button, &QToolButton::clicked, &field, act);
        connect(new QShortcut(keys, &field, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, &field, act);
    };
    const auto sign = [&field](LineSign which) { return [&field, which] { field.toggle(which); }; };
    add("bold", Glyph::Bold, tr("Bold"), QKeySequence(Qt::CTRL | Qt::Key_B), [&field] { field.toggleBold(); });
    add("italic", Glyph::Italic, tr("Italic"), QKeySequence(Qt::CTRL | Qt::Key_I), [&field] { field.toggleItalic(); });
    add("heading", Glyph::Heading, tr("Heading"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H),
        sign(LineSign::Heading));
    add("list", Glyph::List, tr("List"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_8), sign(LineSign::Item));
    add("numbered", Glyph::Numbered, tr("Numbered list"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_7),
        sign(LineSign::NumberedItem));
    add("quote", Glyph::Quote, tr("Quote"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_9), sign(LineSign::Quote));
    add("link", Glyph::Link, tr("Link"), QKeySequence(Qt::CTRL | Qt::Key_K), [&field] { field.insertLink(); });
}

void FormatBar::add(QWidget *button)
{
    m_row->addWidget(button);
}

} // namespace hearth
