// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/navigation.h"

#include "widgets/buttons.h"
#include "widgets/glyphlabel.h"

#include <QLabel>
#include <QVBoxLayout>

namespace hearth {

namespace {

constexpr int kWidth = 196;

} // namespace

Navigation::Navigation(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
{
    setRole(this, Role::Navigation);
    setAccessibleName(tr("Pages"));
    setMinimumWidth(kWidth);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);

    auto *mark = new QLabel(this);
    mark->setPixmap(Theme::applicationIcon().pixmap(QSize(28, 28), devicePixelRatioF()));
    auto *name = new QLabel(tr("Hearthbook"), this);
    setRole(name, Role::Strong);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(spacing::small, spacing::small, 0, spacing::large);
    head->setSpacing(spacing::small);
    head->addWidget(mark);
    head->addWidget(name);
    head->addStretch();

    m_upper = new QVBoxLayout;
    m_lower = new QVBoxLayout;
    m_upper->setSpacing(spacing::tiny);
    m_lower->setSpacing(spacing::tiny);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::medium, spacing::medium, spacing::medium, spacing::medium);
    column->addLayout(head);
    column->addLayout(m_upper);
    column->addStretch();
    column->addLayout(m_lower);
}

void Navigation::addPage(PageId id, Glyph glyph, const QString &title)
{
    auto *button = new NavButton(m_theme, glyph, title, this);
    connect(button, &QPushButton::clicked, this, [this, id] { emit chosen(id); });
    (id == PageId::Settings ? m_lower : m_upper)->addWidget(button);
    m_buttons.emplace(id, button);
}

void Navigation::setCurrent(PageId id)
{
    m_buttons.at(id)->setChecked(true);
}

void Navigation::focusCurrent()
{
    for (const auto &[id, button] : m_buttons) {
        if (button->isChecked())
            button->setFocus();
    }
}

} // namespace hearth
