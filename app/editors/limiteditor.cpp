// SPDX-License-Identifier: GPL-3.0-or-later
#include "editors/limiteditor.h"

#include "editors/editorsheet.h"
#include "editors/tagsandlinks.h"
#include "journal/journal.h"
#include "widgets/buttons.h"
#include "widgets/growingtext.h"
#include "widgets/messagebar.h"
#include "wording/sharedwording.h"

#include <QLineEdit>

namespace hearth {

LimitEditor::LimitEditor(const PageContext &context, RecordId limit, QWidget *parent)
    : RecordEditor(context, parent)
    , m_readers(makeReaders())
    , m_title(named("title", new QLineEdit(this)))
    , m_area(new ChoiceBox(tr("Area"), this))
    , m_text(named("text", new GrowingText(tr("Words"), 4, 20, this)))
{
    const PersonalLimit *present = context.journal.all<PersonalLimit>().find(limit);
    for (int each = 1; each <= kAreas; ++each)
        m_area->addItem(areaName(static_cast<Area>(each)), each);
    m_title->setAccessibleName(tr("Title"));
    m_title->setMaxLength(kMaxTitleLength);
    bind(m_title, &PersonalLimit::title);
    bind(m_area, &PersonalLimit::area);
    bind(m_text, &PersonalLimit::text);

    auto *sheet = addSheet(present != nullptr ? tr("Change a limit") : tr("A limit of mine"));
    sheet->addHint(tr("A personal limit is yours. It needs nobody’s approval, and you change it when you like."));
    sheet->addReaders(m_readers);
    sheet->add(message());
    sheet->addField(tr("In a few words"), m_title);
    sheet->addField(tr("Area"), m_area);
    sheet->addField(tr("What it means, if you would like to say more"), m_text);
    sheet->content()->setAlignment(m_area, Qt::AlignLeading);
    sheet->addSpaced(spacing::small, makeTagsAndLinks());
    sheet->addBottom(makeBottom(primaryButton(tr("Save"), this)));
    begin({.kind = Kind::PersonalLimit, .of = limit},
          present != nullptr ? *present : context.journal.compose<PersonalLimit>());
}

void LimitEditor::focusText()
{
    const bool isEmpty = m_title->text().isEmpty();
    (isEmpty ? static_cast<QWidget *>(m_title) : m_text)->setFocus(Qt::OtherFocusReason);
}

QString LimitEditor::missing() const
{
    return m_title->text().trimmed().isEmpty() ? tr("A few words are needed at the top. Nothing you wrote is lost.")
                                               : QString();
}

} // namespace hearth
