// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/today/quickthanks.h"

#include "journal/journal.h"
#include "widgets/arrange.h"
#include "widgets/buttons.h"
#include "widgets/card.h"
#include "widgets/glyphlabel.h"
#include "widgets/growingtext.h"
#include "widgets/messagebar.h"
#include "widgets/plainlabel.h"

namespace hearth {

QuickThanks::QuickThanks(const PageContext &context, QWidget *parent)
    : RecordEditor(context, parent)
    , m_what(new GrowingText(tr("What %1 did").arg(otherName()), 2, 8, this))
    , m_save(primaryButton(tr("Save"), this))
{
    auto *card = new Card(this);
    inColumn(this, {card});

    auto *head = inRow(spacing::small, {new GlyphLabel(m_context.theme, Glyph::Gratitude, Token::Accent, 0, card),
                                        {paragraph(tr("Thank %1").arg(otherName()), Role::Heading, card), 1}});
    m_what->setPlaceholderText(tr("What %1 did, in your words").arg(otherName()));
    card->content()->setSpacing(spacing::medium);
    addTo(card->content(), {head, message(), m_what, inRow({makeReaders(), Stretch(), m_save})});

    bind(m_what, &GratitudeNote::what);
    connect(m_save, &QPushButton::clicked, this, &QuickThanks::save);
    connect(this, &QuickThanks::saved, this, [this] {
        startNew();
        sayDone(tr("Saved."));
    });
    startNew();
}

void QuickThanks::startNew()
{
    GratitudeNote note = m_context.journal.compose<GratitudeNote>();
    note.to = otherPartner(m_context.journal.me());
    begin({.kind = Kind::GratitudeNote, .isQuick = true}, note);
}

void QuickThanks::followFields()
{
    m_save->setEnabled(!m_what->text().trimmed().isEmpty());
}

void QuickThanks::focusText()
{
    m_what->setFocus(Qt::OtherFocusReason);
}

} // namespace hearth
