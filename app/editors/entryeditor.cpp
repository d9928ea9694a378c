// SPDX-License-Identifier: GPL-3.0-or-later
#include "editors/entryeditor.h"

#include "describe.h"
#include "editors/draftkeeper.h"
#include "editors/writingfield.h"
#include "journal/journal.h"
#include "shell/prompter.h"
#include "widgets/buttons.h"
#include "widgets/datefield.h"
#include "widgets/flowlayout.h"
#include "widgets/messagebar.h"
#include "widgets/switch.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QShortcut>

namespace hearth {

namespace {

constexpr int kTextWidth = 720; // device-independent pixels

QString titleKey()
{
    return QStringLiteral("title");
}

QString textKey()
{
    return QStringLiteral("text");
}

QString dateKey()
{
    return QStringLiteral("date");
}

QString sharedKey()
{
    return QStringLiteral("shared");
}

QString placeFor(RecordId entry)
{
    return entry.isValid() ? QStringLiteral("entry/%1").arg(entry.number()) : QStringLiteral("entry/new");
}

bool isBlank(const Entry &entry)
{
    return entry.title.trimmed().isEmpty() && entry.text.trimmed().isEmpty();
}

} // namespace

EntryEditor::EntryEditor(const PageContext &context, RecordId entry, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_entry(entry)
    , m_original(original())
    , m_keeper(new DraftKeeper(
          context.journal, placeFor(entry), [this] { return collect(); }, this))
    , m_message(new MessageBar(context.theme, this))
    , m_title(new QLineEdit(this))
    , m_text(new WritingField(context.theme, tr("Text"), this))
    , m_date(new DateField(context.theme, tr("Date"), this))
    , m_shared(new Switch(context.theme, {}, this))
{
    setAccessibleName(entry.isValid() ? tr("Change an entry") : tr("Write an entry"));
    m_title->setAccessibleName(tr("Title"));
    m_title->setPlaceholderText(tr("Title, if it has one"));
    m_title->setMaxLength(kMaximumTitleLength);
    setRole(m_title, Role::Plain);
    m_title->setTextMargins(-2, 0, -2, 0); // in line with the text below
    connect(&context.theme, &Theme::changed, this, &EntryEditor::dressTitle);
    m_text->setPlaceholderText(tr("What is on your mind?"));

    auto *column = new QWidget(this);
    column->setMaximumWidth(kTextWidth);
    auto *lines = new QVBoxLayout(column);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(spacing::medium);
    lines->addWidget(makeTop());
    lines->addWidget(m_message);
    lines->addSpacing(spacing::small);
    lines->addWidget(m_title);
    lines->addWidget(m_text, 1);
    lines->addWidget(makeBottom());

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(spacing::section, spacing::large, spacing::section, spacing::large);
    layout->addStretch(1);
    layout->addWidget(column, 1000);
    layout->addStretch(1);

    show(m_original);
    if (const QCborMap kept = m_keeper->kept(); !kept.isEmpty())
        restore(kept);
    connectParts();
}

EntryEditor::~EntryEditor()
{
    keepDraft();
}

void EntryEditor::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    dressTitle(); // the style sheet gives its own font first
}

void EntryEditor::dressTitle()
{
    m_title->setFont(m_context.theme.type().title);
}

QWidget *EntryEditor::makeTop()
{
    auto *top = new QWidget(this);
    auto *flow = new FlowLayout(spacing::section, top);
    flow->addWidget(m_date);
    flow->addWidget(m_shared);
    m_shared->setVisible(m_context.journal.hasOther());
    return top;
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
    connect(m_keeper, &DraftKeeper::failed, this, [this](const Error &error) {
        m_couldNotKeep = true;
        m_message->showMessage(MessageBar::Sort::Problem, describe(error));
    });
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

Entry EntryEditor::original() const
{
    const Entry *present = m_context.journal.all<Entry>().find(m_entry);
    return present != nullptr ? *present : m_context.journal.compose<Entry>();
}

Entry EntryEditor::written() const
{
    Entry entry = m_original;
    entry.title = m_title->text();
    entry.text = m_text->text();
    entry.record.date = m_date->date();
    entry.record.visibility = m_shared->isChecked() ? Visibility::Shared : Visibility::Private;
    return entry;
}

bool EntryEditor::isChanged() const
{
    const Entry now = written();
    return m_entry.isValid() ? now != m_original : !isBlank(now);
}

QCborMap EntryEditor::collect() const
{
    if (!isChanged())
        return {};
    const Entry now = written();
    return {{titleKey(), now.title},
            {textKey(), now.text},
            {dateKey(), now.record.date.toString(Qt::ISODate)},
            {sharedKey(), now.record.visibility == Visibility::Shared}};
}

void EntryEditor::show(const Entry &entry)
{
    m_title->setText(entry.title);
    m_title->setCursorPosition(0);
    m_text->setText(entry.text);
    m_date->setDate(entry.record.date);
    m_shared->setChecked(entry.record.visibility == Visibility::Shared);
    nameReaders(m_shared->isChecked());
}

void EntryEditor::restore(const QCborMap &fields)
{
    Entry entry = m_original;
    entry.title = fields.value(titleKey()).toString();
    entry.text = fields.value(textKey()).toString();
    const QDate date = QDate::fromString(fields.value(dateKey()).toString(), Qt::ISODate);
    if (date.isValid())
        entry.record.date = date;
    entry.record.visibility = fields.value(sharedKey()).toBool() ? Visibility::Shared : Visibility::Private;
    show(entry);
    m_text->moveCursor(QTextCursor::End);
    m_message->showMessage(MessageBar::Sort::Info, tr("This is the draft you left here. It is not saved yet."));
}

void EntryEditor::nameReaders(bool isShared)
{
    const QString other = m_context.journal.nameOf(otherPartner(m_context.journal.me()));
    m_shared->setText(isShared ? tr("%1 may read this").arg(other) : tr("Only you can read this"));
    m_shared->setAccessibleName(tr("%1 may read this").arg(other));
    m_shared->updateGeometry();
}

void EntryEditor::focusText()
{
    const bool isEmpty = m_title->text().isEmpty() && m_text->document()->isEmpty();
    (isEmpty ? static_cast<QWidget *>(m_title) : m_text)->setFocus(Qt::OtherFocusReason);
}

bool EntryEditor::keepDraft()
{
    return m_isFinished || m_keeper->keep();
}

void EntryEditor::save()
{
    if (m_isFinished)
        return;
    Journal &journal = m_context.journal;
    const bool isThere = journal.all<Entry>().find(m_entry) != nullptr;
    if (isThere && !isChanged()) {
        m_keeper->discard();
        finish();
        emit closed();
        return;
    }
    // An entry that was deleted meanwhile becomes a new one, so that no words are lost.
    const Entry entry = written();
    const auto done = isThere ? journal.replace(entry, m_keeper->place()) : journal.add(entry, m_keeper->place());
    if (!done) {
        m_message->showMessage(MessageBar::Sort::Problem, describe(done.error()));
        m_context.navigator.report(done.error());
        return;
    }
    finish();
    emit saved(entry.record.id);
}

void EntryEditor::leave()
{
    if (m_isFinished)
        return;
    m_couldNotKeep = false;
    m_keeper->keep();
    if (m_couldNotKeep)
        return;
    if (isChanged())
        m_context.navigator.say(tr("Your draft is kept. It is here when you come back."));
    finish();
    emit closed();
}

void EntryEditor::throwAway()
{
    if (m_isFinished)
        return;
    const Prompter::Question question{m_entry.isValid() ? tr("Throw away these changes?")
                                                        : tr("Throw away this draft?"),
                                      m_entry.isValid() ? tr("The entry stays as it was last saved.")
                                                        : tr("What you wrote here cannot be brought back."),
                                      tr("Throw away"), true};
    if (isChanged() && !m_context.prompter.ask(this, question))
        return;
    m_couldNotKeep = false;
    m_keeper->discard();
    if (m_couldNotKeep)
        return;
    finish();
    emit closed();
}

void EntryEditor::finish()
{
    m_keeper->settle();
    m_isFinished = true;
}

} // namespace hearth
