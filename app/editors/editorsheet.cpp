// SPDX-License-Identifier: GPL-3.0-or-later
#include "editors/editorsheet.h"

#include "describe.h"
#include "editors/draftkeeper.h"
#include "editors/tagsandlinks.h"
#include "journal/journal.h"
#include "shell/prompter.h"
#include "widgets/buttons.h"
#include "widgets/messagebar.h"
#include "widgets/pagescroll.h"
#include "widgets/plainlabel.h"
#include "widgets/switch.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QVBoxLayout>

namespace hearth {

namespace {

constexpr int kSheetWidth = 720; // device-independent pixels

} // namespace

EditorSheet::EditorSheet(const PageContext &context, const QString &place, const QString &heading, bool isNew,
                         QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_isNew(isNew)
    , m_keeper(new DraftKeeper(
          context.journal, place, [this] { return fields(); }, this))
    , m_message(new MessageBar(context.theme, this))
    , m_hint(new PlainLabel(this))
    , m_saveText(tr("Save"))
{
    setAccessibleName(heading);
    auto *scroll = new PageScroll(this);
    scroll->setAccessibleName(heading);
    scroll->setContentWidth(kSheetWidth);
    m_content = scroll->content();
    m_content->setSpacing(spacing::small);
    auto *title = new PlainLabel(heading, this);
    setRole(title, Role::Title);
    title->setWordWrap(true);
    m_hint->setWordWrap(true);
    setRole(m_hint, Role::Muted);
    m_hint->hide();
    for (QWidget *part : std::initializer_list<QWidget *>{title, m_hint, m_message})
        m_content->addWidget(part);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(scroll, 1);
    connectKeys();
    connect(m_keeper, &DraftKeeper::failed, this, [this](const Error &error) {
        m_couldNotKeep = true;
        m_message->showMessage(MessageBar::Sort::Problem, describe(error));
    });
}

QWidget *EditorSheet::makeBottom()
{
    auto *bottom = new QWidget(this);
    auto *column = new QWidget(bottom);
    column->setMaximumWidth(kSheetWidth);
    auto *around = new QHBoxLayout(bottom);
    around->setContentsMargins(spacing::section, spacing::small, spacing::section, spacing::large);
    around->addStretch(1);
    around->addWidget(column, 1000);
    around->addStretch(1);
    auto *row = new QHBoxLayout(column);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::small);
    const auto add = [&](QPushButton *button, const QString &name) {
        button->setObjectName(name);
        row->addWidget(button);
        return button;
    };
    QPushButton *away = add(quietButton(tr("Throw away"), column), QStringLiteral("throwAway"));
    row->addStretch();
    QPushButton *leaving = add(quietButton(tr("Close"), column), QStringLiteral("leave"));
    leaving->setToolTip(tr("Closes and keeps what you wrote as a draft"));
    connect(away, &QPushButton::clicked, this, &EditorSheet::throwAway);
    connect(leaving, &QPushButton::clicked, this, &EditorSheet::leave);
    if (m_offersSaving) {
        QPushButton *saving = m_mainAct ? plainButton(m_saveText, column) : primaryButton(m_saveText, column);
        connect(add(saving, QStringLiteral("save")), &QPushButton::clicked, this, &EditorSheet::save);
    }
    if (m_mainAct)
        connect(add(primaryButton(m_mainText, column), m_mainName), &QPushButton::clicked, this, m_mainAct);
    return bottom;
}

void EditorSheet::connectKeys()
{
    const auto shortcut = [this](const QKeySequence &keys, void (EditorSheet::*act)()) {
        auto *made = new QShortcut(keys, this);
        made->setContext(Qt::WidgetWithChildrenShortcut);
        connect(made, &QShortcut::activated, this, act);
    };
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_S), &EditorSheet::save);
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), &EditorSheet::save);
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_Enter), &EditorSheet::save);
    shortcut(QKeySequence(Qt::Key_Escape), &EditorSheet::leave);
}

void EditorSheet::setHint(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

void EditorSheet::addField(const QString &name, QWidget *field)
{
    auto *label = new PlainLabel(name, this);
    setRole(label, Role::Muted);
    label->setBuddy(field);
    m_content->addSpacing(spacing::small);
    m_content->addWidget(label);
    m_content->addWidget(field);
}

void EditorSheet::addTagsAndLinks()
{
    m_tagsAndLinks = new TagsAndLinks(m_context, this);
    m_content->addSpacing(spacing::small);
    m_content->addWidget(m_tagsAndLinks);
    connect(m_tagsAndLinks, &TagsAndLinks::changed, this, &EditorSheet::touch);
}

void EditorSheet::addReaders()
{
    m_readers = new Switch(m_context.theme, {}, this);
    m_readers->setObjectName(QStringLiteral("readers"));
    m_content->addSpacing(spacing::medium);
    m_content->addWidget(m_readers);
    m_readers->setVisible(m_context.journal.hasOther() && !m_context.journal.isTogether());
    connect(m_readers, &QCheckBox::toggled, this, &EditorSheet::nameReaders);
    connect(m_readers, &QCheckBox::toggled, this, &EditorSheet::touch);
    nameReaders();
}

void EditorSheet::nameReaders()
{
    m_readers->setText(m_readers->isChecked() ? tr("%1 may read this").arg(otherName()) : tr("Only you can read this"));
    m_readers->setAccessibleName(tr("%1 may read this").arg(otherName()));
    m_readers->updateGeometry();
}

Visibility EditorSheet::visibility() const
{
    return m_readers->isChecked() ? Visibility::Shared : Visibility::Private;
}

void EditorSheet::setVisibility(Visibility visibility)
{
    m_readers->setChecked(visibility == Visibility::Shared);
}

void EditorSheet::setSaving(const QString &text, bool isOffered)
{
    m_saveText = text;
    m_offersSaving = isOffered;
}

void EditorSheet::setMainAct(const QString &name, const QString &text, const std::function<void()> &act)
{
    m_mainName = name;
    m_mainText = text;
    m_mainAct = act;
}

bool EditorSheet::isComplete()
{
    const QString sentence = missing();
    if (!sentence.isEmpty())
        m_message->showMessage(MessageBar::Sort::Info, sentence);
    return sentence.isEmpty();
}

QString EditorSheet::otherName() const
{
    return m_context.journal.nameOf(otherPartner(m_context.journal.me()));
}

QString EditorSheet::place() const
{
    return m_keeper->place();
}

void EditorSheet::begin()
{
    layout()->addWidget(makeBottom()); // last, and so after the fields in the tab order
    if (const QCborMap kept = m_keeper->kept(); !kept.isEmpty()) {
        m_message->showMessage(MessageBar::Sort::Info, tr("This is the draft you left here. It is not saved yet."));
        restore(kept);
    }
    m_hasBegun = true;
}

void EditorSheet::touch()
{
    if (m_hasBegun && !m_isFinished)
        m_keeper->touch();
}

bool EditorSheet::keepDraft()
{
    return m_isFinished || m_keeper->keep();
}

void EditorSheet::save()
{
    if (!m_isFinished && isComplete())
        conclude(store());
}

void EditorSheet::conclude(const Result<RecordId> &stored)
{
    if (!stored) {
        m_message->showMessage(MessageBar::Sort::Problem, describe(stored.error()));
        m_context.navigator.report(stored.error());
        return;
    }
    finish();
    emit saved(stored.value());
}

void EditorSheet::leave()
{
    if (m_isFinished)
        return;
    m_couldNotKeep = false;
    m_keeper->keep();
    if (m_couldNotKeep)
        return;
    if (!fields().isEmpty())
        m_context.navigator.say(tr("Your draft is kept. It is here when you come back."));
    finish();
    emit closed();
}

void EditorSheet::throwAway()
{
    if (m_isFinished)
        return;
    const Prompter::Question question{m_isNew ? tr("Throw away this draft?") : tr("Throw away these changes?"),
                                      m_isNew ? tr("What you wrote here cannot be brought back.")
                                              : tr("Everything stays as it was last saved."),
                                      tr("Throw away"), true};
    if (!fields().isEmpty() && !m_context.prompter.ask(this, question))
        return;
    m_couldNotKeep = false;
    m_keeper->discard();
    if (m_couldNotKeep)
        return;
    finish();
    emit closed();
}

void EditorSheet::finish()
{
    m_keeper->settle();
    m_isFinished = true;
}

} // namespace hearth
