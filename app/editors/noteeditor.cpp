// SPDX-License-Identifier: GPL-3.0-or-later
#include "editors/noteeditor.h"

#include "editors/notereaders.h"
#include "editors/tagsandlinks.h"
#include "journal/journal.h"
#include "photos/recordphotos.h"
#include "widgets/arrange.h"
#include "widgets/buttons.h"
#include "widgets/card.h"
#include "widgets/datefield.h"
#include "widgets/growingtext.h"
#include "widgets/messagebar.h"
#include "widgets/plainlabel.h"

#include <QLabel>

namespace hearth {

NoteEditor::NoteEditor(const PageContext &context, QWidget *parent)
    : RecordEditor(context, parent)
    , m_heading(paragraph({}, Role::Heading, this))
{
    auto *card = new Card(this);
    inColumn(this, {card});
    QVBoxLayout &content = *card->content();
    content.setSpacing(spacing::small);
    auto *head = inRow({{m_heading, 1}, makeDate()});
    addTo(&content, {head, message()});
    addField(content, tr("What %1 did").arg(otherName()), &GratitudeNote::what);
    addField(content, tr("Why it mattered to me"), &GratitudeNote::why);
    addField(content, tr("What it shows about %1").arg(otherName()), &GratitudeNote::shows);
    addTo(&content, {spacing::tiny, makePhotos(), spacing::small, makeTagsAndLinks()});
    addReaders(content);
    addFoot(content);
    connectKeys();
}

void NoteEditor::addField(QVBoxLayout &content, const QString &question, QString GratitudeNote::*member)
{
    QLabel *name = paragraph(question, Role::Muted, this);
    auto *field = new GrowingText(question, 2, 10, this);
    name->setBuddy(field);
    addTo(&content, {spacing::tiny, name, field});
    bind(field, member);
    if (m_what == nullptr)
        m_what = field;
}

void NoteEditor::addReaders(QVBoxLayout &content)
{
    const Journal &journal = m_context.journal;
    m_noteReaders = new NoteReaders(m_context.theme, otherName(), this);
    m_noteReaders->setVisible(!journal.isTogether()); // then all is shared
    m_print = new Switch(m_context.theme, tr("May be printed in a summary"), this);
    addTo(&content, {spacing::small, m_noteReaders, spacing::tiny, m_print});
    bind([this, &journal](const GratitudeNote &note) { m_noteReaders->showNote(note, journal.clock().today()); },
         [this, &journal](GratitudeNote &note) {
             if (!journal.isTogether())
                 m_noteReaders->writeTo(note);
         });
    bind(m_print, &GratitudeNote::mayPrint);
    connect(m_noteReaders, &NoteReaders::changed, this, [this] {
        if (!isShowing() && !m_noteReaders->areBoth())
            m_print->setChecked(false);
        scheduleSave();
    });
}

void NoteEditor::addFoot(QVBoxLayout &content)
{
    const Buttons buttons = makeButtons(primaryButton(tr("Keep this note"), this));
    m_delete = quietButton(tr("Delete"), this);
    auto *foot = inRow({m_delete, buttons.away, Stretch(), buttons.leave, buttons.save});
    addTo(&content, {spacing::small, foot});
    connect(m_delete, &QPushButton::clicked, this, &NoteEditor::remove);
}

void NoteEditor::startNew()
{
    GratitudeNote note = m_context.journal.compose<GratitudeNote>();
    note.to = otherPartner(m_context.journal.me());
    open(note, {});
}

void NoteEditor::edit(RecordId id)
{
    const GratitudeNote *note = m_context.journal.all<GratitudeNote>().find(id);
    if (note != nullptr && note->record.author == m_context.journal.me())
        open(*note, id);
}

void NoteEditor::open(const GratitudeNote &note, RecordId of)
{
    if (!begin({.kind = Kind::GratitudeNote, .of = of}, note))
        return; // what could not be kept stays here
    m_heading->setText(isNew() ? tr("Thank %1").arg(m_context.journal.nameOf(note.to)) : tr("Change this note"));
    m_delete->setVisible(!isNew());
    focusText();
}

void NoteEditor::focusText()
{
    m_what->setFocus();
}

void NoteEditor::followFields()
{
    m_print->setEnabled(m_noteReaders->areBoth()); // only what the other may read can be printed for both
}

void NoteEditor::remove()
{
    const bool isGone = m_context.navigator.conclude(m_context.journal.remove(record()), tr("The note is deleted."));
    if (isGone && forget()) // so that nothing of it is kept as a draft
        emit closed();
}

} // namespace hearth
