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
    return paragraph(breakable(shortened(text, kMax)), role, parent);
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
    auto *act = plainButton(words.act, card);
    act->setAccessibleDescription(words.title);
    act->setMinimumWidth(kButtonWidth);
    addTo(m_row, {{new GlyphLabel(theme, glyph, Token::Accent, 24, card), Qt::AlignVCenter},
                  spacing::small,
                  {text, 1},
                  spacing::small,
                  {act, Qt::AlignVCenter}});
    card->content()->addLayout(m_row);
    connect(act, &QPushButton::clicked, this, &ReminderCard::chosen);
}

void ReminderCard::offerLater()
{
    auto *later = quietButton(tr("Not today"), this);
    later->setAccessibleDescription(m_title);
    auto *menu = new QMenu(later);
    const auto add = [&](const QString &words, Later when) {
        connect(menu->addAction(words), &QAction::triggered, this, [this, when] { emit putOff(when); });
    };
    add(tr("Tomorrow", "offer it again"), Later::Tomorrow);
    add(tr("In a week", "offer it again"), Later::InAWeek);
    menu->addSeparator();
    add(tr("Do not offer this again"), Later::NeverAgain);
    later->setMenu(menu);
    m_row->insertWidget(m_row->count() - 1, later, 0, Qt::AlignVCenter);
    QWidget::setTabOrder(later, m_row->itemAt(m_row->count() - 1)->widget());
}

} // namespace hearth
