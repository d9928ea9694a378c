// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/settings/templatespane.h"

#include "base/markdownwords.h"
#include "models/journalwatcher.h"
#include "pages/settings/templateeditor.h"
#include "records/recordactions.h"
#include "widgets/arrange.h"
#include "widgets/buttons.h"
#include "widgets/factgrid.h"
#include "widgets/morebutton.h"
#include "widgets/plainlabel.h"
#include "widgets/settingrow.h"
#include "wording/owntemplates.h"

#include <QVBoxLayout>

#include <utility>

namespace hearth {

namespace {

constexpr qsizetype kBeginning = 100; // characters

} // namespace

TemplatesPane::TemplatesPane(const PageContext &context, QWidget *parent)
    : Pane(tr("Templates of your own"),
           tr("What an entry may begin with, besides the templates that come with Hearthbook. Only you see them, under "
              "“Begin with” below the words of an entry."),
           parent)
    , m_context(context)
    , m_records(new RecordActions(context, this))
    , m_rows(inColumn(spacing::large))
    , m_nothing(paragraph(tr("None yet."), Role::Muted))
    , m_new(plainButton(context.theme, Glyph::Add, tr("New template")))
{
    content()->addLayout(m_rows);
    addTo(content(), {m_nothing, {m_new, Qt::AlignLeft}});
    if (context.journal.isTogether())
        hide(); // they are one person's
    connect(m_new, &QPushButton::clicked, this, [this] { edit({}); });
    new JournalWatcher(context.journal, this, {Kind::OwnTemplate}, [this] { rebuild(); });
    rebuild();
}

bool TemplatesPane::write()
{
    return m_editor == nullptr || m_editor->keepDraft();
}

void TemplatesPane::rebuild()
{
    clear(m_rows);
    const auto mine = ownTemplates(m_context.journal);
    for (const OwnTemplate *each : mine) {
        const RecordId id = each->record.id;
        auto *acts = new QWidget;
        auto *change =
            new IconButton(m_context.theme, Glyph::Edit, tr("Change: %1", "a template").arg(each->name), acts);
        auto *remove =
            new IconButton(m_context.theme, Glyph::Trash, tr("Delete: %1", "a template").arg(each->name), acts);
        auto *more = new MoreButton(m_context.theme, tr("More: %1", "a template").arg(each->name), acts);
        inRow(acts, spacing::tiny, {change, remove, more});
        // Later: what changes the list deletes the button in the middle of its click.
        connect(
            change, &QToolButton::clicked, this, [this, id] { edit(id); }, Qt::QueuedConnection);
        connect(
            remove, &QToolButton::clicked, this, [this, id] { m_records->remove(id); }, Qt::QueuedConnection);
        connect(
            more->addForGood("removeForGood"), &QAction::triggered, this, [this, id] { m_records->removeForGood(id); },
            Qt::QueuedConnection);
        m_rows->addWidget(new SettingRow(breakable(each->name), plainText(each->text, kBeginning), acts));
    }
    m_nothing->setVisible(mine.empty() && m_editor == nullptr);
}

bool TemplatesPane::edit(RecordId id)
{
    if (m_editor != nullptr) {
        m_editor->leave(); // closes it, but where its draft cannot be kept
        if (m_editor != nullptr)
            return false;
    }
    m_editor = new TemplateEditor(m_context, id, this);
    connect(m_editor, &TemplateEditor::saved, this, &TemplatesPane::closeEditor);
    connect(m_editor, &TemplateEditor::closed, this, &TemplatesPane::closeEditor);
    addTo(content(), {m_editor});
    setFocusProxy(m_editor);
    m_new->hide();
    m_nothing->hide(); // the first one is being written
    m_editor->focusText();
    return true;
}

void TemplatesPane::closeEditor()
{
    TemplateEditor *finished = std::exchange(m_editor, nullptr);
    finished->hide();
    finished->deleteLater(); // it is speaking at this moment
    m_new->show();
    m_nothing->setVisible(ownTemplates(m_context.journal).empty());
    setFocusProxy(m_new);
    m_new->setFocus(Qt::OtherFocusReason);
}

} // namespace hearth
