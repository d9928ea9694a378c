// SPDX-License-Identifier: GPL-3.0-or-later
#include "editors/noteeditor.h"

#include "editors/editorsheet.h"
#include "editors/notereaders.h"
#include "editors/tagsandlinks.h"
#include "journal/journal.h"
#include "photos/recordphotos.h"
#include "widgets/arrange.h"
#include "widgets/buttons.h"
#include "widgets/datefield.h"
#include "widgets/dialogfoot.h"
#include "widgets/growingtext.h"
#include "widgets/messagebar.h"
#include "widgets/plainlabel.h"
#include "wording/names.h"

namespace hearth {

NoteEditor::NoteEditor(const PageContext &context, QWidget *parent)
    : RecordEditor(context, parent)
    , m_sheet(addSheet(tr("A note of thanks")))
{
    addReaders();
    addTo(m_sheet->content(), {message(), inRow({makeDate(), Stretch()})});
    addField(tr("What %1 did").arg(otherName()), &GratitudeNote::what);
    addField(tr("Why it mattered to me"), &GratitudeNote::why);
    addField(tr("What it shows about %1").arg(otherName()), &GratitudeNote::shows);
    m_sheet->addSpaced(spacing::tiny, makePhotos());
    m_sheet->addSpaced(spacing::small, makeTagsAndLinks());
    addPrint();
    addFoot();
}

void NoteEditor::addField(const QString &question, QString GratitudeNote::*member)
{
    auto *field = new GrowingText(question, 2, 10, this);
    m_sheet->addField(question, field);
    bind(field, member);
    if (m_what == nullptr)
        m_what = field;
}

void NoteEditor::addReaders()
{
    const Journal &journal = m_context.journal;
    m_noteReaders = new NoteReaders(m_context.theme, otherName(), this);
    m_noteReaders->setVisible(!journal.isTogether()); // then all is shared
    m_sheet->addReaders(m_noteReaders);
    if (journal.isTogether())
        m_sheet->addHint(CommonFields::tr("You can both read this."));
    bind([this, &journal](const GratitudeNote &note) { m_noteReaders->showNote(note, journal.clock().today()); },
         [this, &journal](GratitudeNote &note) {
             if (!journal.isTogether())
                 m_noteReaders->writeTo(note);
         });
}

void NoteEditor::addPrint()
{
    m_print = new Switch(m_context.theme, tr("May be printed in a summary"), this);
    m_sheet->addSpaced(spacing::small, m_print);
    m_notYet = paragraph(tr("It can be printed once both of you may read it."), Role::Caption, this);
    m_sheet->add(m_notYet);
    bind(m_print, &GratitudeNote::mayPrint);
    connect(m_noteReaders, &NoteReaders::changed, this, [this] {
        if (!isShowing() && !m_noteReaders->areBoth())
            m_print->setChecked(false);
        scheduleSave();
    });
}

void NoteEditor::addFoot()
{
    const Buttons buttons = makeButtons(primaryButton(tr("Save"), this));
    m_delete = quietButton(tr("Delete"), this);
    auto *foot = new QWidget(this);
    editorFoot(foot, {buttons.away, m_delete}, {buttons.leave, buttons.save});
    m_sheet->addBottom(foot);
    connect(m_delete, &QPushButton::clicked, this, &NoteEditor::remove);
}

void NoteEditor::startNew()
{
    GratitudeNote note = m_context.journal.compose<GratitudeNote>();
    note.to = otherPartner(m_context.journal.me());
    open(note, {});
}

void NoteEditor::thankBack(RecordId id)
{
    GratitudeNote note = m_context.journal.compose<GratitudeNote>();
    note.to = otherPartner(m_context.journal.me());
    note.record.links = {id};
    open(note, {}, id);
}

void NoteEditor::edit(RecordId id)
{
    const GratitudeNote *note = m_context.journal.all<GratitudeNote>().find(id);
    if (note != nullptr && note->record.author == m_context.journal.me())
        open(*note, id);
}

void NoteEditor::open(const GratitudeNote &note, RecordId of, RecordId about)
{
    if (!begin({.kind = Kind::GratitudeNote, .of = of, .about = about}, note))
        return; // what could not be kept stays here
    const QString heading =
        isNew() ? tr("Thank %1").arg(nameInWords(m_context.journal, note.to)) : tr("Change this note");
    m_sheet->setHeading(heading);
    setAccessibleName(heading);
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
    m_notYet->setVisible(!m_print->isEnabled());
    m_print->setAccessibleDescription(m_print->isEnabled() ? QString() : m_notYet->text());
}

void NoteEditor::remove()
{
    const bool isGone = m_context.navigator.conclude(m_context.journal.remove(record()), tr("The note is deleted."));
    if (isGone && forget()) // so that nothing of it is kept as a draft
        emit closed();
}

} // namespace hearth
