// SPDX-License-Identifier: GPL-3.0-or-later
// How the entry editor is put together, and how pictures come into it.
#include "describe.h"
#include "editors/draftkeeper.h"
#include "editors/entryeditor.h"
#include "editors/entryextras.h"
#include "editors/focusmode.h"
#include "editors/writingfield.h"
#include "journal/journal.h"
#include "photos/photointake.h"
#include "photos/recordphotos.h"
#include "viewmodels/sharedwording.h"
#include "widgets/buttons.h"
#include "widgets/datefield.h"
#include "widgets/flowlayout.h"
#include "widgets/messagebar.h"
#include "widgets/switch.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QShortcut>

#include <utility>

namespace hearth {

QWidget *EntryEditor::makeTop()
{
    const Journal &journal = m_context.journal;
    auto *top = new QWidget(this);
    auto *flow = new FlowLayout(spacing::medium, top);
    flow->addWidget(m_date);
    flow->addWidget(m_shared);
    flow->addWidget(makeTemplates(top));
    QPushButton *undisturbed = quietButton(tr("Undisturbed"), top);
    undisturbed->setObjectName(QStringLiteral("undisturbed"));
    undisturbed->setToolTip(tr("Hides everything but your words (F11)"));
    setGlyph(undisturbed, m_context.theme, Glyph::Leaf);
    connect(undisturbed, &QPushButton::clicked, m_focusMode, &FocusMode::toggle);
    flow->addWidget(undisturbed);
    m_shared->setVisible(journal.hasOther() && !journal.isTogether());
    return top;
}

QPushButton *EntryEditor::makeTemplates(QWidget *parent)
{
    QPushButton *button = quietButton(tr("Begin with"), parent);
    button->setObjectName(QStringLiteral("templates"));
    button->setToolTip(tr("Questions to begin an entry with"));
    setGlyph(button, m_context.theme, Glyph::Journal);
    auto *menu = new QMenu(button);
    for (const char *key : templateKeys()) {
        QAction *action = menu->addAction(templateName(QLatin1String(key)));
        action->setObjectName(QLatin1String(key));
        connect(action, &QAction::triggered, this, [this, key] { beginWith(QLatin1String(key)); });
    }
    button->setMenu(menu);
    return button;
}

QWidget *EntryEditor::makeBottom()
{
    auto *bottom = new QWidget(this);
    auto *row = new QHBoxLayout(bottom);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::small);
    QPushButton *away = quietButton(tr("Throw away"), bottom);
    QPushButton *leaving = quietButton(tr("Close"), bottom);
    QPushButton *saving = primaryButton(tr("Save"), bottom);
    away->setObjectName(QStringLiteral("throwAway"));
    leaving->setObjectName(QStringLiteral("leave"));
    saving->setObjectName(QStringLiteral("save"));
    leaving->setToolTip(tr("Closes and keeps what you wrote as a draft"));
    row->addWidget(away);
    row->addStretch();
    row->addWidget(leaving);
    row->addWidget(saving);
    connect(away, &QPushButton::clicked, this, &EntryEditor::throwAway);
    connect(leaving, &QPushButton::clicked, this, &EntryEditor::leave);
    connect(saving, &QPushButton::clicked, this, &EntryEditor::save);
    return bottom;
}

void EntryEditor::connectParts()
{
    connect(m_title, &QLineEdit::textChanged, m_keeper, &DraftKeeper::touch);
    connect(m_title, &QLineEdit::returnPressed, this, [this] { m_text->setFocus(Qt::OtherFocusReason); });
    connect(m_text, &QTextEdit::textChanged, m_keeper, &DraftKeeper::touch);
    connect(m_date, &DateField::dateChanged, m_keeper, &DraftKeeper::touch);
    connect(m_shared, &QCheckBox::toggled, m_keeper, &DraftKeeper::touch);
    connect(m_shared, &QCheckBox::toggled, this, &EntryEditor::nameReaders);
    connect(m_extras, &EntryExtras::changed, m_keeper, &DraftKeeper::touch);
    // What was taken in is worth more than a word: it is kept at once.
    connect(&m_extras->photos(), &RecordPhotos::busyChanged, this, [this](bool isBusy) {
        if (!isBusy)
            keepDraft();
    });
    connect(m_keeper, &DraftKeeper::failed, this, [this](const Error &error) {
        m_couldNotKeep = true;
        m_message->showMessage(MessageBar::Sort::Problem, describe(error));
    });
    connect(m_message, &MessageBar::actionTriggered, this, [this] {
        if (const auto act = std::exchange(m_act, {}))
            act();
    });
    connect(m_focusMode, &FocusMode::focusChanged, this,
            [this](bool isOn) { m_context.navigator.setUndisturbed(isOn); });
    // The field itself takes in words only.
    auto *intake = new PhotoIntake(m_extras->photos(), this);
    intake->watch(*this);
    intake->watch(*m_text);
    connect(intake, &PhotoIntake::taken, this, [this] { m_extras->open(EntryExtras::Photos); });
}

void EntryEditor::connectKeys()
{
    const auto shortcut = [this](const QKeySequence &keys, void (EntryEditor::*act)()) {
        auto *made = new QShortcut(keys, this);
        made->setContext(Qt::WidgetWithChildrenShortcut);
        connect(made, &QShortcut::activated, this, act);
    };
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_S), &EntryEditor::save);
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), &EntryEditor::save);
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_Enter), &EntryEditor::save);
    shortcut(QKeySequence(Qt::Key_Escape), &EntryEditor::leave);
}

} // namespace hearth
