// SPDX-License-Identifier: GPL-3.0-or-later
#include "editors/noteeditor.h"

#include "editors/tagsandlinks.h"
#include "editors/tagsandlinksdraft.h"
#include "journal/journal.h"
#include "pages/gratitude/notereaders.h"
#include "photos/recordphotos.h"
#include "shell/prompter.h"
#include "widgets/buttons.h"
#include "widgets/card.h"
#include "widgets/datefield.h"
#include "widgets/growingtext.h"
#include "widgets/plainlabel.h"
#include "widgets/switch.h"

#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace hearth {

namespace {

const QString kNewPlace = QStringLiteral("gratitude/new");

QString placeOfNote(RecordId id)
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
    QVBoxLayout &content = *card->content();
    content.setSpacing(spacing::small);
    addHead(content);
    m_what = addField(content, tr("What %1 did").arg(other));
    m_why = addField(content, tr("Why it mattered to me"));
    m_shows = addField(content, tr("What it shows about %1").arg(other));
    addChoices(content);
    addFoot(content);
    auto *escape = new QShortcut(Qt::Key_Escape, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &NoteEditor::leave);
    auto *saveKeys = new QShortcut(QKeySequence::Save, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(saveKeys, &QShortcut::activated, this, &NoteEditor::save);
}

void NoteEditor::addHead(QVBoxLayout &content)
{
    m_heading = paragraph({}, Role::Heading, this);
    m_date = new DateField(m_context.theme, tr("Date"), this);
    connect(m_date, &DateField::dateChanged, this, &NoteEditor::edited);
    auto *head = new QHBoxLayout;
    head->addWidget(m_heading, 1);
    head->addWidget(m_date);
    content.addLayout(head);
}

GrowingText *NoteEditor::addField(QVBoxLayout &content, const QString &question)
{
    QLabel *name = paragraph(question, Role::Muted, this);
    auto *field = new GrowingText(question, 2, 10, this);
    name->setBuddy(field);
    content.addSpacing(spacing::tiny);
    content.addWidget(name);
    content.addWidget(field);
    connect(field, &QTextEdit::textChanged, this, &NoteEditor::edited);
    connect(field, &GrowingText::finished, this, &NoteEditor::save);
    return field;
}

void NoteEditor::addChoices(QVBoxLayout &content)
{
    const Journal &journal = m_context.journal;
    m_photos = new RecordPhotos(m_context, RecordPhotos::Use::Edit, this);
    m_tagsAndLinks = new TagsAndLinks(m_context, this);
    m_readers = new NoteReaders(m_context.theme, journal.nameOf(otherPartner(journal.me())), this);
    m_readers->setVisible(!journal.isTogether()); // then all is shared
    m_print = new Switch(m_context.theme, tr("May be printed in a summary"), this);
    content.addSpacing(spacing::tiny);
    content.addWidget(m_photos);
    content.addSpacing(spacing::small);
    content.addWidget(m_tagsAndLinks);
    content.addSpacing(spacing::small);
    content.addWidget(m_readers);
    content.addSpacing(spacing::tiny);
    content.addWidget(m_print);
    connect(m_photos, &RecordPhotos::changed, this, &NoteEditor::edited);
    connect(m_photos, &RecordPhotos::busyChanged, this, [this](bool isBusy) { m_save->setEnabled(!isBusy); });
    connect(m_tagsAndLinks, &TagsAndLinks::changed, this, &NoteEditor::edited);
    connect(m_readers, &NoteReaders::changed, this, &NoteEditor::edited);
    connect(m_print, &QCheckBox::toggled, this, &NoteEditor::edited);
}

void NoteEditor::addFoot(QVBoxLayout &content)
{
    m_save = primaryButton(tr("Keep this note"), this);
    auto *close = quietButton(tr("Close"), this);
    close->setToolTip(tr("Closes and keeps what you wrote as a draft"));
    m_discard = quietButton(tr("Throw away"), this);
    m_delete = quietButton(tr("Delete"), this);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_delete);
    foot->addWidget(m_discard);
    foot->addStretch();
    foot->addWidget(close);
    foot->addWidget(m_save);
    content.addSpacing(spacing::small);
    content.addLayout(foot);
    connect(m_save, &QPushButton::clicked, this, &NoteEditor::save);
    connect(m_discard, &QPushButton::clicked, this, &NoteEditor::throwAway);
    connect(m_delete, &QPushButton::clicked, this, &NoteEditor::remove);
    connect(close, &QPushButton::clicked, this, &NoteEditor::leave);
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
        begin(*note, placeOfNote(id));
}

void NoteEditor::begin(const GratitudeNote &note, const QString &place)
{
    if (!m_draft.moveTo(place))
        return; // what could not be kept stays here
    m_note = note;
    const bool isNew = place == kNewPlace;
    m_heading->setText(isNew ? tr("Thank %1").arg(m_context.journal.nameOf(note.to)) : tr("Change this note"));
    m_delete->setVisible(!isNew);
    m_photos->showRecord(note.record.id);
    showNote(note);
    if (const QCborMap kept = m_draft.kept(); !kept.isEmpty())
        restore(kept);
    m_what->setFocus();
}

void NoteEditor::showNote(const GratitudeNote &note)
{
    const QScopedValueRollback showing(m_isShowing, true);
    m_date->setDate(note.record.date);
    m_what->setText(note.what);
    m_why->setText(note.why);
    m_shows->setText(note.shows);
    m_tagsAndLinks->showRecord(note.record);
    m_readers->showNote(note, m_context.journal.clock().today());
    m_print->setEnabled(m_readers->areBoth());
    m_print->setChecked(note.mayPrint);
}

void NoteEditor::edited()
{
    if (m_isShowing)
        return;
    // Only what the other may read can be printed for both.
    m_print->setEnabled(m_readers->areBoth());
    if (!m_readers->areBoth())
        m_print->setChecked(false);
    m_draft.touch();
}

GratitudeNote NoteEditor::collect() const
{
    GratitudeNote note = m_note;
    note.what = m_what->text().trimmed();
    note.why = m_why->text().trimmed();
    note.shows = m_shows->text().trimmed();
    note.record.date = m_date->date();
    m_tagsAndLinks->writeTo(note.record);
    if (!m_context.journal.isTogether())
        m_readers->writeTo(note);
    note.mayPrint = m_print->isChecked();
    return note;
}

QCborMap NoteEditor::fields() const
{
    const GratitudeNote note = collect();
    if (note == m_note && !m_photos->isChanged())
        return {};
    QCborMap fields{{QStringLiteral("what"), m_what->text()},
                    {QStringLiteral("why"), m_why->text()},
                    {QStringLiteral("shows"), m_shows->text()},
                    {QStringLiteral("date"), note.record.date.toJulianDay()},
                    {QStringLiteral("share"), note.record.visibility == Visibility::Shared},
                    {QStringLiteral("until"), note.keptUntil.isValid() ? note.keptUntil.toJulianDay() : 0},
                    {QStringLiteral("print"), note.mayPrint},
                    {RecordPhotos::draftField(), m_photos->draft()}};
    keepTagsAndLinks(fields, note.record);
    return fields;
}

void NoteEditor::restore(const QCborMap &fields)
{
    GratitudeNote note = m_note;
    note.what = fields.value(QStringLiteral("what")).toString();
    note.why = fields.value(QStringLiteral("why")).toString();
    note.shows = fields.value(QStringLiteral("shows")).toString();
    const QDate date = QDate::fromJulianDay(fields.value(QStringLiteral("date")).toInteger());
    if (date.isValid())
        note.record.date = date;
    restoreTagsAndLinks(fields, note.record);
    note.record.visibility = fields.value(QStringLiteral("share")).toBool() ? Visibility::Shared : Visibility::Private;
    const qint64 until = fields.value(QStringLiteral("until")).toInteger();
    note.keptUntil = until > 0 ? QDate::fromJulianDay(until) : QDate();
    note.mayPrint = fields.value(QStringLiteral("print")).toBool();
    showNote(note);
    m_photos->restore(fields.value(RecordPhotos::draftField()));
}

bool NoteEditor::keepDraft()
{
    return m_draft.keep();
}

void NoteEditor::save()
{
    if (m_photos->isBusy())
        return;
    Journal &journal = m_context.journal;
    GratitudeNote note = collect();
    ChangeSet changes;
    if (journal.findRecord(note.record.id) == nullptr) {
        changes.push_back(Change::add(note));
    } else {
        note.record.changed = std::max(journal.clock().now(), note.record.written);
        changes.push_back(Change::edit(m_note, note));
    }
    std::ranges::move(m_photos->changesFor(note.record), std::back_inserter(changes));
    if (const auto done = journal.apply(std::move(changes), m_draft.place()); !done) {
        m_draft.touch(); // the words stay here, and as a draft
        m_context.navigator.report(done.error());
        return;
    }
    m_draft.settle();
    m_photos->finish(note.record.id);
    m_note = *journal.all<GratitudeNote>().find(note.record.id); // nothing left that would be worth a draft
    emit saved(note.record.id);
}

void NoteEditor::leave()
{
    if (m_photos->isBusy())
        m_context.navigator.say(RecordPhotos::waitWords());
    else if (m_draft.keep())
        emit closed();
}

void NoteEditor::throwAway()
{
    const bool isTyped = !fields().isEmpty();
    const Prompter::Question question{
        tr("Throw away"), tr("Throw away what you changed here? It cannot be brought back."), tr("Throw away"), true};
    if (isTyped && !m_context.prompter.ask(this, question))
        return;
    m_draft.discard();
    m_photos->discard();
    begin(m_note, m_draft.place());
    emit closed();
}

void NoteEditor::remove()
{
    Journal &journal = m_context.journal;
    if (!m_context.navigator.conclude(journal.remove(m_note.record.id), tr("The note is deleted.")))
        return;
    m_draft.discard();
    m_photos->discard();
    startNew(); // so that nothing of it is kept as a draft
    emit closed();
}

} // namespace hearth
