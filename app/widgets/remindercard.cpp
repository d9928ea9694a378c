// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/remindercard.h"

#include "base/shortening.h"
#include "widgets/arrange.h"
#include "widgets/buttons.h"
#include "widgets/factgrid.h"
#include "widgets/glyphlabel.h"
#include "widgets/plainlabel.h"

#include <QLabel>
#include <QMenu>

namespace hearth {

namespace {

constexpr int kButtonWidth = 132; // at least, so that the buttons of several cards stand in line
constexpr qsizetype kMax = 160;   // characters; longer titles are read where they are opened

PlainLabel *label(const QString &text, Role role, QWidget *parent)
{
    return paragraph(breakable(shortenedByWords(text, kMax)), role, parent);
}

} // namespace

ReminderCard::ReminderCard(const Theme &theme, Glyph glyph, const Words &words, QWidget *parent)
    : QWidget(parent)
    , m_title(words.title)
    , m_row(inRow(spacing::small))
{
    auto *card = new Card(this);
    inColumn(this, {card});
    auto *text = inColumn(spacing::tiny, {label(words.title, Role::Heading, card)});
    if (!words.line.isEmpty())
        text->addWidget(label(words.line, Role::Muted, card));
    m_act = plainButton(words.act, card);
    m_act->setAccessibleDescription(words.title);
    m_act->setMinimumWidth(kButtonWidth);
    setFocusProxy(m_act);
    addTo(m_row, {{new GlyphLabel(theme, glyph, Token::Accent, 24, card), Qt::AlignVCenter},
                  spacing::small,
                  {text, 1},
                  spacing::small,
                  {m_act, Qt::AlignVCenter}});
    card->content()->addLayout(m_row);
    connect(m_act, &QPushButton::clicked, this, &ReminderCard::chosen);
}

void ReminderCard::offerChoices(const QStringList &choices)
{
    auto *menu = new QMenu(m_act);
    for (int i = 0; i < choices.size(); ++i) {
        QAction *choice =
            menu->addAction(shortened(choices.at(i), kMax).replace(QLatin1Char('&'), QLatin1String("&&")));
        connect(choice, &QAction::triggered, this, [this, i] { emit choiceMade(i); });
    }
    m_act->setMenu(menu);
}

void ReminderCard::offerLater()
{
    auto *later = new LaterButton(m_title, this);
    connect(later, &LaterButton::putOff, this, &ReminderCard::putOff);
    m_row->insertWidget(m_row->count() - 1, later, 0, Qt::AlignVCenter);
}

} // namespace hearth
