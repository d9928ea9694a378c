// SPDX-License-Identifier: GPL-3.0-or-later
#include "spelling/spellingsupport.h"

#include "spelling/spelling.h"
#include "spelling/words.h"

#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QTextBlock>
#include <QTextEdit>

namespace hearth {

namespace {

constexpr int kMaxSuggestions = 6;

/// Text that stands in the field already is not changed by it.
SpellingHighlighter *highlighterFor(const Theme &theme, QTextDocument *document)
{
    auto *highlighter = new SpellingHighlighter(theme, document);
    const QSignalBlocker quiet(document);
    highlighter->rehighlight(); // now rather than later, when the document would tell
    return highlighter;
}

/// Shift+F10 means the menu key; Qt knows that on Windows alone, and macOS has neither.
bool asksForMenu(const QKeyEvent &key)
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    Q_UNUSED(key)
    return false;
#else
    return key.key() == Qt::Key_F10 && key.modifiers() == Qt::ShiftModifier;
#endif
}

} // namespace

SpellingSupport::SpellingSupport(const Theme &theme, QTextEdit &field)
    : SpellingSupport(*highlighterFor(theme, field.document()), field)
{
}

SpellingSupport::SpellingSupport(SpellingHighlighter &highlighter, QTextEdit &field)
    : QObject(&field)
    , m_field(field)
    , m_highlighter(&highlighter)
{
    highlighter.setField(field);
    field.installEventFilter(this);
    field.viewport()->installEventFilter(this);
}

SpellingSupport *SpellingSupport::of(const QTextEdit &field)
{
    return field.findChild<SpellingSupport *>(QString(), Qt::FindDirectChildrenOnly);
}

void SpellingSupport::setSpelling(Spelling *spelling)
{
    m_spelling = spelling;
    if (m_highlighter)
        m_highlighter->setSpelling(spelling);
}

std::unique_ptr<QMenu> SpellingSupport::menuAt(int position)
{
    std::unique_ptr<QMenu> menu(m_field.createStandardContextMenu());
    if (const QTextCursor mistake = mistakeAt(position); mistake.hasSelection())
        addSpelling(*menu, mistake);
    return menu;
}

QTextCursor SpellingSupport::mistakeAt(int position) const
{
    QTextCursor cursor(m_field.document());
    if (!m_spelling || !m_spelling->isAvailable() || m_field.isReadOnly())
        return cursor;
    const QTextBlock block = m_field.document()->findBlock(position);
    const auto word = wordToCheckAt(block.text(), position - block.position());
    if (!word || m_spelling->isCorrect(block.text().mid(word->start, word->length)))
        return cursor;
    cursor.setPosition(block.position() + word->start);
    cursor.setPosition(block.position() + word->end(), QTextCursor::KeepAnchor);
    return cursor;
}

void SpellingSupport::addSpelling(QMenu &menu, const QTextCursor &mistake)
{
    const QString word = mistake.selectedText();
    QAction *below = menu.actions().value(0);
    const QStringList better = m_spelling->suggestions(word, kMaxSuggestions);
    for (const QString &suggestion : better) {
        auto *action = new QAction(QString(suggestion).replace(QLatin1Char('&'), QStringLiteral("&&")), &menu);
        QFont strong = menu.font();
        strong.setWeight(QFont::DemiBold);
        action->setFont(strong);
        connect(action, &QAction::triggered, this,
                [mistake, suggestion] { QTextCursor(mistake).insertText(suggestion); });
        menu.insertAction(below, action);
    }
    if (better.isEmpty()) {
        auto *none = new QAction(tr("No suggestions"), &menu);
        none->setEnabled(false);
        menu.insertAction(below, none);
    }
    menu.insertSeparator(below);
    auto *ignore = new QAction(tr("Ignore for now"), &menu);
    connect(ignore, &QAction::triggered, this, [this, word] {
        if (m_spelling)
            m_spelling->ignoreForNow(word);
    });
    menu.insertAction(below, ignore);
    menu.insertSeparator(below);
}

bool SpellingSupport::openMenu(const QTextCursor &place, const QPoint &at)
{
    if (!mistakeAt(place.position()).hasSelection())
        return false;
    QMenu *menu = menuAt(place.position()).release();
    menu->setParent(&m_field, menu->windowFlags());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(at);
    return true;
}

bool SpellingSupport::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::ContextMenu: {
        const auto &asked = *static_cast<QContextMenuEvent *>(event);
        const bool byKey = asked.reason() == QContextMenuEvent::Keyboard;
        if (!byKey && watched != m_field.viewport())
            break;
        const QTextCursor place = byKey ? m_field.textCursor() : m_field.cursorForPosition(asked.pos());
        if (!openMenu(place,
                      byKey ? m_field.viewport()->mapToGlobal(m_field.cursorRect().bottomLeft()) : asked.globalPos()))
            break; // the field opens its own
        event->accept();
        return true;
    }
    case QEvent::KeyPress:
        if (asksForMenu(*static_cast<QKeyEvent *>(event))) {
            const QPoint place = m_field.cursorRect().center();
            QContextMenuEvent asked(QContextMenuEvent::Keyboard, place, m_field.viewport()->mapToGlobal(place));
            QCoreApplication::sendEvent(&m_field, &asked);
            return true;
        }
        break;
    case QEvent::FocusOut:
        if (watched == &m_field && m_highlighter && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
            m_highlighter->leaveWord();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace hearth
