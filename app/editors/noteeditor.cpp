// SPDX-License-Identifier: GPL-3.0-or-later
#include "editors/noteeditor.h"

#include "journal/journal.h"
#include "shell/prompter.h"
#include "widgets/buttons.h"
#include "widgets/card.h"
#include "widgets/datefield.h"
#include "widgets/growingtext.h"
#include "widgets/switch.h"

#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QShortcut>
#include <QVBoxLayout>

namespace hearth {

namespace {

const QString kNewPlace = QStringLiteral("gratitude/new");

QString placeOf(RecordId id)
{
    return QStringLiteral("gratitude/%1").arg(id.number());
}

} // namespace

NoteEditor::NoteEditor(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_draft(context.journal, kNewPlace, [this] { return fields(); })
{
    build();
    connect(&m_draft, &DraftKeeper::failed, this, [this](const Error &error) { m_context.navigator.report(error); });
}

void NoteEditor::build()
{
    const QString other = m_context.journal.nameOf(otherPartner(m_context.journal.me()));
    auto *card = new Card(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    QVBoxLayout *content = card->content();
    content->setSpacing(spacing::small);

    m_heading = new QLabel(card);
    setRole(m_heading, Role::Heading);
    m_date = new DateField(m_context.theme, tr("Date"), card);
    auto *head = new QHBoxLayout;
    head->addWidget(m_heading, 1);
    head->addWidget(m_date);
    content->addLayout(head);

    const auto addField = [&](const QString &question, int lines) {
        auto *label = new QLabel(question, card);
        setRole(label, Role::Muted);
        auto *field = new GrowingText(question, lines, 10, card);
        label->setBuddy(field);
        content->addSpacing(spacing::tiny);
        content->addWidget(label);
        content->addWidget(field);
        connect(field, &QTextEdit::textChanged, this, [this] {
            if (!m_isShowing)
                m_draft.touch();
        });
        connect(field, &GrowingText::finished, this, &NoteEditor::save);
        return field;
    };
    m_what = addField(tr("What %1 did").arg(other), 2);
    m_why = addField(tr("Why it mattered to me"), 2);
    m_shows = addField(tr("What it shows about %1").arg(other), 2);

    m_share = new Switch(m_context.theme, tr("%1 may read this").arg(other), card);
    m_print = new Switch(m_context.theme, tr("May be printed in a summary"), card);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(spacing::section);
    choices->addWidget(m_share);
    choices->addWidget(m_print);
    choices->addStretch();
    content->addSpacing(spacing::small);
    content->addLayout(choices);

    auto *saveButton = primaryButton(tr("Keep this note"), card);
    auto *close = quietButton(tr("Close"), card);
    m_discard = quietButton(tr("Throw away"), card);
    m_delete = quietButton(tr("Delete"), card);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_delete);
    foot->addWidget(m_discard);
    foot->addStretch();
    foot->addWidget(close);
    foot->addWidget(saveButton);
    content->addSpacing(spacing::small);
    content->addLayout(foot);

    const auto touch = [this] {
        // Only what the other may read can be printed for both.
        m_print->setEnabled(m_share->isChecked());
        if (!m_share->isChecked())
            m_print->setChecked(false);
        if (!m_isShowing)
            m_draft.touch();
    };
    connect(m_share, &QCheckBox::toggled, this, touch);
    connect(m_print, &QCheckBox::toggled, this, touch);
    connect(m_date, &DateField::dateChanged, this, touch);
    connect(saveButton, &QPushButton::clicked, this, &NoteEditor::save);
    connect(m_discard, &QPushButton::clicked, this, &NoteEditor::throwAway);
    connect(m_delete, &QPushButton::clicked, this, &NoteEditor::remove);
    const auto leave = [this] {
        m_draft.keep();
        emit closed();
    };
    connect(close, &QPushButton::clicked, this, leave);
    auto *escape = new QShortcut(Qt::Key_Escape, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, leave);
    auto *saveKeys = new QShortcut(QKeySequence::Save, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(saveKeys, &QShortcut::activated, this, &NoteEditor::save);
}

void NoteEditor::startNew()
{
    GratitudeNote note = m_context.journal.compose<GratitudeNote>();
    note.to = otherPartner(m_context.journal.me());
    begin(note, kNewPlace);
}

void NoteEditor::edit(RecordId id)
{
    const GratitudeNote *note = m_context.journal.all<GratitudeNote>().find(id);
    if (note != nullptr && note->record.author == m_context.journal.me())
        begin(*note, placeOf(id));
}

void NoteEditor::begin(const GratitudeNote &note, const QString &place)
{
    m_draft.moveTo(place);
    m_note = note;
    const bool isNew = place == kNewPlace;
    const QString other = m_context.journal.nameOf(note.to);
    m_heading->setText(isNew ? tr("Thank %1").arg(other) : tr("Change this note"));
    m_delete->setVisible(!isNew);
    m_isShowing = true;
    m_date->setDate(note.record.date);
    m_what->setText(note.what);
    m_why->setText(note.why);
    m_shows->setText(note.shows);
    m_share->setChecked(note.record.visibility == Visibility::Shared);
    m_print->setEnabled(m_share->isChecked());
    m_print->setChecked(note.mayPrint);
    const QCborMap kept = m_draft.kept();
    if (!kept.isEmpty())
        restore(kept);
    m_isShowing = false;
    m_what->setFocus();
}

GratitudeNote NoteEditor::collect() const
{
    GratitudeNote note = m_note;
    note.what = m_what->text().trimmed();
    note.why = m_why->text().trimmed();
    note.shows = m_shows->text().trimmed();
    note.record.date = m_date->date();
    note.record.visibility = m_share->isChecked() ? Visibility::Shared : Visibility::Private;
    note.mayPrint = m_print->isChecked();
    return note;
}

QCborMap NoteEditor::fields() const
{
    QCborMap fields;
    if (collect() == m_note)
        return fields;
    fields.insert(QStringLiteral("what"), m_what->text());
    fields.insert(QStringLiteral("why"), m_why->text());
    fields.insert(QStringLiteral("shows"), m_shows->text());
    fields.insert(QStringLiteral("date"), m_date->date().toJulianDay());
    fields.insert(QStringLiteral("share"), m_share->isChecked());
    fields.insert(QStringLiteral("print"), m_print->isChecked());
    return fields;
}

void NoteEditor::restore(const QCborMap &fields)
{
    m_what->setText(fields.value(QStringLiteral("what")).toString());
    m_why->setText(fields.value(QStringLiteral("why")).toString());
    m_shows->setText(fields.value(QStringLiteral("shows")).toString());
    const QDate date = QDate::fromJulianDay(fields.value(QStringLiteral("date")).toInteger());
    if (date.isValid())
        m_date->setDate(date);
    m_share->setChecked(fields.value(QStringLiteral("share")).toBool());
    m_print->setChecked(fields.value(QStringLiteral("print")).toBool());
}

bool NoteEditor::keepDraft()
{
    return m_draft.keep();
}

void NoteEditor::save()
{
    Journal &journal = m_context.journal;
    const GratitudeNote note = collect();
    const bool isNew = journal.findRecord(note.record.id) == nullptr;
    const auto done = isNew ? journal.add(note, m_draft.place()) : journal.replace(note, m_draft.place());
    if (!done) {
        m_context.navigator.report(done.error());
        return;
    }
    m_draft.settle();
    m_note = note; // nothing left that would be worth a draft
    emit saved(note.record.id);
}

void NoteEditor::throwAway()
{
    const bool isTyped = !fields().isEmpty();
    const Prompter::Question question{
        tr("Throw away"), tr("Throw away what you changed here? It cannot be brought back."), tr("Throw away"), true};
    if (isTyped && !m_context.prompter.ask(this, question))
        return;
    m_draft.discard();
    begin(m_note, m_draft.place());
    emit closed();
}

void NoteEditor::remove()
{
    Journal &journal = m_context.journal;
    m_draft.discard();
    if (const auto gone = journal.remove(m_note.record.id); !gone) {
        m_context.navigator.report(gone.error());
        return;
    }
    Navigator &navigator = m_context.navigator;
    navigator.say(tr("The note is deleted."), tr("Undo"), [&journal, &navigator] {
        if (const auto undone = journal.undo(); !undone)
            navigator.report(undone.error());
    });
    emit closed();
}

} // namespace hearth
