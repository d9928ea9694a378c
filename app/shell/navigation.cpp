// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/navigation.h"

#include "widgets/arrange.h"
#include "widgets/buttons.h"
#include "widgets/glyphlabel.h"
#include "widgets/plainlabel.h"

#include <QEvent>

#include <algorithm>

namespace hearth {

namespace {

constexpr int kMinWidth = 196;
constexpr int kMaxShare = 30; // per cent of the whole that the words may take
constexpr int kMarkSide = 28;

} // namespace

Navigation::Navigation(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
{
    setRole(this, Role::Navigation);
    setAccessibleName(tr("Pages"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);

    auto *mark = new PlainLabel(this);
    mark->setPixmap(Theme::applicationIcon().pixmap(QSize(kMarkSide, kMarkSide), devicePixelRatioF()));
    m_name = new PlainLabel(tr("Hearthbook"), Role::Strong, this);
    m_head = inRow(spacing::small, {}, {spacing::small, spacing::small, 0, spacing::large});
    addTo(m_head, {mark, m_name, Stretch()});

    m_upper = inColumn(spacing::tiny);
    m_lower = inColumn(spacing::tiny);
    inColumn(this, {m_head, m_upper, Stretch(), m_lower}, around(spacing::medium));

    connect(&theme, &Theme::changed, this, &Navigation::fit);
    if (parent != nullptr)
        parent->installEventFilter(this);
    fit();
}

NavButton *Navigation::addButton(Glyph glyph, const QString &title, QVBoxLayout *column)
{
    auto *button = new NavButton(m_theme, glyph, title, this);
    column->addWidget(button);
    m_all.emplace_back(button, title);
    showWords();
    fit();
    return button;
}

void Navigation::addPage(PageId id, Glyph glyph, const QString &title)
{
    NavButton *button = addButton(glyph, title, id == PageId::Settings ? m_lower : m_upper);
    connect(button, &QPushButton::clicked, this, [this, id] { emit chosen(id); });
    m_buttons.emplace(id, button);
}

void Navigation::addSearch(const QString &title)
{
    m_search = addButton(Glyph::Search, title, m_upper);
    connect(m_search, &QPushButton::clicked, this, &Navigation::searchChosen);
}

void Navigation::fit()
{
    const int wide = widthWithWords();
    const QWidget *around = parentWidget();
    const bool isCompact = around != nullptr && wide * 100 > around->width() * kMaxShare;
    if (isCompact != m_isCompact) {
        m_isCompact = isCompact;
        showWords();
    }
    const int icon = m_theme.iconSize() + 2 * spacing::medium;
    const int margins = 2 * spacing::medium;
    m_head->setContentsMargins(isCompact ? std::max(0, (icon - kMarkSide) / 2) : spacing::small, spacing::small, 0,
                               spacing::large);
    for (const auto &[button, title] : m_all)
        button->setFixedWidth(isCompact ? icon : wide - margins);
    setFixedWidth(isCompact ? icon + margins : wide);
}

int Navigation::widthWithWords() const
{
    // The words of a page stand in body text, and that of the page that is shown in a heavier one.
    QFont font = m_theme.type().body;
    font.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(font);
    int words = 0;
    for (const auto &[button, title] : m_all)
        words = std::max(words, metrics.horizontalAdvance(title));
    const int button = spacing::medium + m_theme.iconSize() + spacing::medium + words + spacing::large;
    const int head = spacing::small + kMarkSide + spacing::small + m_name->sizeHint().width();
    return std::max(kMinWidth, std::max(button, head) + 2 * spacing::medium);
}

void Navigation::showWords()
{
    m_name->setVisible(!m_isCompact);
    for (const auto &[button, title] : m_all) {
        button->setText(m_isCompact ? QString() : title);
        button->setToolTip(m_isCompact ? title : QString());
        button->setAccessibleName(title);
    }
}

bool Navigation::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        fit();
    return QFrame::eventFilter(watched, event);
}

void Navigation::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    const bool isOther = event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange;
    if (isOther && m_name != nullptr) // once it is made
        fit();
}

void Navigation::setCurrent(PageId id)
{
    check(m_buttons.at(id));
}

void Navigation::setSearchCurrent()
{
    check(m_search);
}

void Navigation::check(NavButton *button)
{
    button->setChecked(true);
    // Qt lets Tab come to the one that had the keyboard last, wherever one has gone since.
    for (const auto &[each, title] : m_all)
        each->setFocusPolicy(each == button ? Qt::StrongFocus : Qt::ClickFocus);
}

void Navigation::focusCurrent()
{
    const auto shown = std::ranges::find_if(m_all, [](const auto &each) { return each.first->isChecked(); });
    (shown == m_all.end() ? m_all.begin() : shown)->first->setFocus();
}

} // namespace hearth
