// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/settings/templateeditor.h"

#include "base/text.h"
#include "journal/journal.h"
#include "widgets/arrange.h"
#include "widgets/buttons.h"
#include "widgets/growingtext.h"
#include "widgets/messagebar.h"
#include "widgets/plainlabel.h"
#include "wording/owntemplates.h"

#include <QLineEdit>
#include <QLocale>

namespace hearth {

TemplateEditor::TemplateEditor(const PageContext &context, RecordId present, QWidget *parent)
    : RecordEditor(context, parent)
    , m_name(new QLineEdit(this))
    , m_text(new GrowingText(tr("What an entry begins with"), 5, 16, this))
{
    const OwnTemplate *own = context.journal.all<OwnTemplate>().find(present);
    OwnTemplate begun = own != nullptr ? *own : context.journal.compose<OwnTemplate>();
    begun.record.visibility = Visibility::Private;
    setAccessibleName(own != nullptr ? tr("Change your template") : tr("A template of your own"));
    m_name->setAccessibleName(tr("Its name"));
    setFocusProxy(m_name);
    m_name->setMaxLength(OwnTemplate::kMaxNameLength);
    bind(m_name, &OwnTemplate::name);
    bind(m_text, &OwnTemplate::text);
    auto *name = new PlainLabel(tr("Its name"), Role::Strong, this);
    name->setBuddy(m_name);
    auto *text = new PlainLabel(tr("What an entry begins with"), Role::Strong, this);
    text->setBuddy(m_text);
    inColumn(this, spacing::small,
             {new PlainLabel(accessibleName(), Role::Heading, this), message(), spacing::small, name, m_name,
              spacing::small, text, m_text,
              paragraph(tr("A line that begins with ## and a space is a heading."), Role::Muted, this), spacing::small,
              makeBottom(primaryButton(tr("Save"), this))});
    connectKeys();
    connect(this, &TemplateEditor::saved, this, [this] { sayDone(tr("Saved.")); });
    begin({.kind = Kind::OwnTemplate, .of = present}, begun);
}

void TemplateEditor::focusText()
{
    m_name->setFocus(Qt::OtherFocusReason);
}

QString TemplateEditor::missing() const
{
    const OwnTemplate now = written();
    if (isBlank(now.name))
        return tr("A template needs a name.");
    if (isTemplateNameTaken(m_context.journal, now.name, now.record.id))
        return tr("There is a template of that name already.");
    return isBlank(now.text) ? tr("A template needs something for an entry to begin with.") : QString();
}

QString TemplateEditor::problem(const Error &error) const
{
    if (error.code != ErrorCode::TextTooLong)
        return RecordEditor::problem(error);
    return tr("A template takes up to %1 characters, and this one is longer. Nothing is lost: it stays here as you "
              "wrote "
              "it.",
              "a number")
        .arg(QLocale().toString(static_cast<qlonglong>(OwnTemplate::kMaxTextLength)));
}

} // namespace hearth
