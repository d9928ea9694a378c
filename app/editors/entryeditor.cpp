// SPDX-License-Identifier: GPL-3.0-or-later
#include "editors/entryeditor.h"

#include "describe.h"
#include "editors/draftkeeper.h"
#include "editors/entrydraft.h"
#include "editors/entryextras.h"
#include "editors/exacttext.h"
#include "editors/focusmode.h"
#include "editors/writingfield.h"
#include "journal/journal.h"
#include "photos/recordphotos.h"
#include "session/settings.h"
#include "shell/prompter.h"
#include "viewmodels/sharedwording.h"
#include "widgets/datefield.h"
#include "widgets/messagebar.h"
#include "widgets/switch.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace hearth {

namespace {

constexpr int kTextWidth = 720; // device-independent pixels
constexpr int kLeastText = 140;

QString placeFor(RecordId entry)
{
    return entry.isValid() ? QStringLiteral("entry/%1").arg(entry.number()) : QStringLiteral("entry/new");
}

} // namespace

EntryEditor::EntryEditor(const PageContext &context, RecordId entry, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_entry(entry)
    , m_original(original())
    , m_startedFrom(m_original.startedFrom)
    , m_keeper(new DraftKeeper(
          context.journal, placeFor(entry), [this] { return collect(); }, this))
    , m_message(new MessageBar(context.theme, this))
    , m_title(new QLineEdit(this))
    , m_text(new WritingField(context.theme, tr("Text"), this))
    , m_date(new DateField(context.theme, tr("Date"), this))
    , m_shared(new Switch(context.theme, {}, this))
    , m_extras(new EntryExtras(context, entry, this))
    , m_focusMode(new FocusMode(*m_text, *this, this))
{
    setAccessibleName(entry.isValid() ? tr("Change an entry") : tr("Write an entry"));
    m_title->setAccessibleName(tr("Title"));
    m_title->setPlaceholderText(tr("Title, if it has one"));
    m_title->setMaxLength(kMaximumTitleLength);
    setRole(m_title, Role::Plain);
    m_title->setTextMargins(-2, 0, -2, 0); // in line with the text below
    connect(&context.theme, &Theme::changed, this, &EntryEditor::dressTitle);
    m_text->setPlaceholderText(tr("What is on your mind?"));
    m_text->setMinimumHeight(kLeastText);

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
    lines->addWidget(m_extras);
    lines->addWidget(makeBottom());

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(spacing::section, spacing::large, spacing::section, spacing::large);
    layout->addStretch(1);
    layout->addWidget(column, 1000);
    layout->addStretch(1);

    m_extras->photos().showRecord(entry);
    show(m_original);
    m_shownText = exactText(*m_text->document());
    if (const QCborMap kept = m_keeper->kept(); !kept.isEmpty())
        restore(kept);
    connectParts();
    connectKeys();
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

Entry EntryEditor::original() const
{
    const Entry *present = m_context.journal.all<Entry>().find(m_entry);
    return present != nullptr ? *present : m_context.journal.compose<Entry>();
}

Entry EntryEditor::written() const
{
    Entry entry = m_original;
    entry.title = m_title->text();
    // What was not touched stays as it was, whatever the field makes of it.
    const QString text = exactText(*m_text->document());
    if (text != m_shownText)
        entry.text = text;
    entry.startedFrom = m_startedFrom;
    entry.record.date = m_date->date();
    const bool isShared = m_shared->isChecked() || m_context.journal.isTogether();
    entry.record.visibility = isShared ? Visibility::Shared : Visibility::Private;
    m_extras->writeTo(entry);
    return entry;
}

bool EntryEditor::isChanged() const
{
    if (m_extras->photos().isChanged())
        return true;
    Entry now = written();
    if (m_entry.isValid())
        return now != m_original;
    // Of a new one, the day and the readers alone are nothing to keep.
    now.record.date = m_original.record.date;
    now.record.visibility = m_original.record.visibility;
    now.title = now.title.trimmed();
    now.text = now.text.trimmed();
    return now != m_original;
}

QCborMap EntryEditor::collect() const
{
    if (!isChanged())
        return {};
    QCborMap fields = draftOf(written());
    if (const QCborValue photos = m_extras->photos().draft(); !photos.isUndefined())
        fields.insert(RecordPhotos::draftField(), photos);
    return fields;
}

void EntryEditor::show(const Entry &entry)
{
    m_title->setText(entry.title);
    m_title->setCursorPosition(0);
    m_text->setText(entry.text);
    m_startedFrom = entry.startedFrom;
    m_date->setDate(entry.record.date);
    m_shared->setChecked(entry.record.visibility == Visibility::Shared);
    m_extras->setEntry(entry);
    nameReaders(m_shared->isChecked());
}

void EntryEditor::restore(const QCborMap &fields)
{
    m_extras->photos().restore(fields.value(RecordPhotos::draftField()));
    show(withDraft(m_original, fields));
    m_text->moveCursor(QTextCursor::End);
    say(tr("This is the draft you left here. It is not saved yet."));
}

void EntryEditor::say(const QString &sentence, const QString &action, const std::function<void()> &act)
{
    m_act = act;
    m_message->showMessage(MessageBar::Sort::Info, sentence, action);
}

void EntryEditor::nameReaders(bool isShared)
{
    const QString other = m_context.journal.nameOf(otherPartner(m_context.journal.me()));
    m_shared->setText(isShared ? tr("%1 may read this").arg(other) : tr("Only you can read this"));
    m_shared->setAccessibleName(tr("%1 may read this").arg(other));
    m_shared->updateGeometry();
    m_extras->setShared(isShared);
}

void EntryEditor::beginWith(const QString &templateKey)
{
    const QString before = exactText(*m_text->document());
    const QString beforeFrom = m_startedFrom;
    const bool isUntouched = before.trimmed().isEmpty() || before == templateText(m_startedFrom);
    QTextCursor cursor(m_text->document());
    cursor.beginEditBlock();
    if (isUntouched)
        cursor.select(QTextCursor::Document);
    else
        cursor.movePosition(QTextCursor::End);
    const int start = cursor.selectionStart();
    cursor.insertText(isUntouched ? templateText(templateKey) : QStringLiteral("\n\n") + templateText(templateKey));
    cursor.endEditBlock();
    m_startedFrom = templateKey;
    m_keeper->touch();
    // The writing goes on below the first question.
    cursor.setPosition(isUntouched ? start : start + 2);
    cursor.movePosition(QTextCursor::NextBlock);
    m_text->setTextCursor(cursor);
    m_text->setFocus(Qt::OtherFocusReason);
    if (isUntouched)
        return;
    say(tr("The questions stand below what you wrote."), tr("Undo"), [this, before, beforeFrom] {
        QTextCursor all(m_text->document());
        all.select(QTextCursor::Document);
        all.insertText(before);
        m_startedFrom = beforeFrom;
        m_text->moveCursor(QTextCursor::End);
    });
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

bool EntryEditor::waitsForPhotos()
{
    if (!m_extras->photos().isBusy())
        return false;
    say(RecordPhotos::waitWords());
    return true;
}

void EntryEditor::save()
{
    if (m_isFinished || waitsForPhotos())
        return;
    const bool isThere = m_context.journal.all<Entry>().find(m_entry) != nullptr;
    if (isThere && !isChanged()) {
        m_keeper->discard();
        finish();
        emit closed();
        return;
    }
    // An entry that was deleted meanwhile becomes a new one, so that no words are lost.
    Entry entry = written();
    if (isThere)
        entry.record.changed = std::max(m_context.journal.clock().now(), entry.record.written);
    if (store(entry, isThere))
        emit saved(entry.record.id);
}

void EntryEditor::saveAsNew()
{
    if (m_isFinished || waitsForPhotos())
        return;
    Entry entry = written();
    const Record fresh = m_context.journal.compose<Entry>().record;
    entry.record.id = fresh.id;
    entry.record.written = fresh.written;
    entry.record.changed = fresh.changed;
    entry.record.revision = fresh.revision;
    entry.record.origin.clear();
    if (store(entry, false))
        emit saved(entry.record.id);
}

bool EntryEditor::store(Entry entry, bool isThere)
{
    RecordPhotos &photos = m_extras->photos();
    ChangeSet changes;
    changes.push_back(isThere ? Change::edit(m_original, entry) : Change::add(entry));
    std::ranges::move(photos.changesFor(entry.record), std::back_inserter(changes));
    const auto done = m_context.journal.apply(std::move(changes), m_keeper->place());
    if (done) {
        finish();
        photos.finish(entry.record.id);
        return true;
    }
    const bool isOvertaken = done.error().code == ErrorCode::ChangedElsewhere;
    m_act = isOvertaken ? std::function<void()>([this] { saveAsNew(); }) : nullptr;
    m_message->showMessage(MessageBar::Sort::Problem, describe(done.error()),
                           isOvertaken ? tr("Save as a new entry") : QString());
    if (isOvertaken)
        keepDraft();
    else
        m_context.navigator.report(done.error());
    return false;
}

void EntryEditor::leave()
{
    if (m_isFinished || waitsForPhotos())
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
    m_extras->photos().discard();
    emit closed();
}

void EntryEditor::finish()
{
    m_keeper->settle();
    m_isFinished = true;
    m_focusMode->setOn(false);
}

} // namespace hearth
