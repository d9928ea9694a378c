// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/gratitude/notebuttons.h"

#include "widgets/arrange.h"
#include "widgets/buttons.h"
#include "widgets/morebutton.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QListView>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace hearth {

NoteButtons::NoteButtons(const Theme &theme, const QString &note, bool isMine, bool mayThank, QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_NoSystemBackground);
    QBoxLayout *row = inRow(spacing::tiny, {Stretch(1)});
    if (isMine) {
        QPushButton *change = named("changeNote", quietButton(theme, Glyph::Edit, tr("Change"), this));
        change->setAccessibleName(tr("Change this note"));
        change->setAccessibleDescription(note);
        auto *more = named("noteMore", new MoreButton(theme, tr("More for this note"), this));
        more->setAccessibleDescription(note);
        QAction *remove = more->add("removeNote", tr("Delete"));
        QAction *forGood = more->addForGood("removeNoteForGood");
        addTo(row, {change, more});
        connect(change, &QPushButton::clicked, this, &NoteButtons::changeChosen);
        connect(remove, &QAction::triggered, this, &NoteButtons::removeChosen);
        connect(forGood, &QAction::triggered, this, &NoteButtons::removeForGoodChosen);
    } else if (mayThank) {
        QPushButton *back = named("thankBack", quietButton(theme, Glyph::Gratitude, tr("Thank back"), this));
        back->setAccessibleDescription(
            tr("Begins a note of your own that answers this one: %1", "how a note begins").arg(note));
        addTo(row, {back});
        connect(back, &QPushButton::clicked, this, &NoteButtons::thankBackChosen);
    }
    inColumn(this, 0, {row, Stretch(1)}, {0, spacing::small, spacing::small, 0});
}

QSize NoteButtons::room(const Theme &theme)
{
    const QFontMetrics words(theme.type().body);
    const int widest =
        std::max(words.horizontalAdvance(tr("Change")) + spacing::tiny + theme.iconSize() + spacing::wide,
                 words.horizontalAdvance(tr("Thank back")));
    constexpr int kFrames = spacing::wide + spacing::large; // of the buttons
    return {widest + theme.iconSize() + kFrames, words.height() + spacing::large + 2 * spacing::tiny};
}

CardButtons::CardButtons(QListView *list, Make make)
    : QObject(list)
    , m_list(list)
    , m_make(std::move(make))
{
    list->viewport()->installEventFilter(this);
    list->installEventFilter(this);
    connect(list->verticalScrollBar(), &QScrollBar::valueChanged, this, &CardButtons::schedule);
    connect(list->verticalScrollBar(), &QScrollBar::rangeChanged, this, &CardButtons::schedule);
    const QAbstractItemModel *model = list->model();
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        m_rows.clear(); // the list has let go of them
        schedule();
    });
    connect(model, &QAbstractItemModel::dataChanged, this, &CardButtons::renew);
    schedule();
}

void CardButtons::renew()
{
    for (const QPersistentModelIndex &row : std::exchange(m_rows, {}))
        m_list->setIndexWidget(row, nullptr);
    schedule();
}

void CardButtons::schedule()
{
    if (std::exchange(m_isScheduled, true))
        return;
    // Once everything is laid out.
    QMetaObject::invokeMethod(this, &CardButtons::place, Qt::QueuedConnection);
}

void CardButtons::place()
{
    m_isScheduled = false;
    if (!m_list->isVisible())
        return;
    const QRect seen = m_list->viewport()->rect();
    QModelIndex first = m_list->indexAt(seen.topLeft() + QPoint(seen.width() / 2, 1));
    if (!first.isValid())
        first = m_list->model()->index(0, 0);
    QList<QPersistentModelIndex> rows;
    for (QModelIndex row = first; row.isValid() && m_list->visualRect(row).top() <= seen.bottom();
         row = row.siblingAtRow(row.row() + 1))
        rows += row;
    for (const QPersistentModelIndex &row : std::as_const(m_rows)) {
        const QWidget *there = m_list->indexWidget(row);
        if (rows.contains(row) || there == nullptr)
            continue;
        if (there->isAncestorOf(m_list->window()->focusWidget()))
            rows += row; // the keyboard is there
        else
            m_list->setIndexWidget(row, nullptr);
    }
    std::sort(rows.begin(), rows.end());
    for (const QPersistentModelIndex &row : std::as_const(rows)) {
        if (m_list->indexWidget(row) != nullptr)
            continue;
        QWidget *made = m_make(row);
        m_list->setIndexWidget(row, made);
        if (made != nullptr)
            watch(made);
    }
    m_rows = rows;
}

bool CardButtons::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list)
        return followList(event);
    if (auto *button = qobject_cast<QAbstractButton *>(watched))
        return followButton(button, event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show)
        schedule();
    return QObject::eventFilter(watched, event);
}

void CardButtons::watch(QWidget *buttons)
{
    for (QAbstractButton *button : buttons->findChildren<QAbstractButton *>())
        button->installEventFilter(this);
}

QAbstractButton *CardButtons::firstOfCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return nullptr;
    m_list->scrollTo(current);
    place();
    const QWidget *buttons = m_list->indexWidget(current);
    if (buttons == nullptr)
        return nullptr;
    for (QAbstractButton *button : buttons->findChildren<QAbstractButton *>()) {
        if (!button->isHidden() && button->isEnabled() && (button->focusPolicy() & Qt::TabFocus) != 0)
            return button;
    }
    return nullptr;
}

bool CardButtons::followList(QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        // Qt would make a row the current one without a sign of it.
        const bool isByKeys = static_cast<QFocusEvent *>(event)->reason() != Qt::MouseFocusReason;
        if (isByKeys && !m_list->currentIndex().isValid())
            m_list->setCurrentIndex(m_list->model()->index(0, 0));
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() != Qt::Key_Tab || key->modifiers() != Qt::NoModifier)
        return false;
    QAbstractButton *button = firstOfCurrent();
    if (button == nullptr)
        return false;
    button->setFocus(Qt::TabFocusReason);
    return true;
}

bool CardButtons::followButton(QAbstractButton *button, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        // What is done next is done with that note, by whatever key.
        for (const QPersistentModelIndex &row : std::as_const(m_rows)) {
            const QWidget *buttons = m_list->indexWidget(row);
            if (buttons != nullptr && buttons->isAncestorOf(button) && row != m_list->currentIndex())
                m_list->setCurrentIndex(row);
        }
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!isReturn || (key->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return false;
    if (!key->isAutoRepeat())
        button->click(); // or the list would open the note
    return true;
}

} // namespace hearth
