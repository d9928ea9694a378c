// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/today/quickthanks.h"

#include "journal/journal.h"
#include "widgets/buttons.h"
#include "widgets/glyphlabel.h"
#include "widgets/growingtext.h"
#include "widgets/plainlabel.h"
#include "widgets/switch.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace hearth {

QuickThanks::QuickThanks(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_draft(context.journal, QStringLiteral("today/thanks"), [this] { return fields(); })
{
    const QString other = m_context.journal.nameOf(otherPartner(m_context.journal.me()));
    auto *card = new Card(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);

    auto *title = new PlainLabel(tr("Thank %1").arg(other), card);
    title->setWordWrap(true);
    setRole(title, Role::Heading);
    auto *head = new QHBoxLayout;
    head->setSpacing(spacing::small);
    head->addWidget(new GlyphLabel(m_context.theme, Glyph::Gratitude, Token::Accent, 0, card));
    head->addWidget(title, 1);
    m_what = new GrowingText(tr("What %1 did").arg(other), 2, 8, card);
    m_what->setPlaceholderText(tr("What %1 did, in your words").arg(other));
    m_share = new Switch(m_context.theme, tr("%1 may read this").arg(other), card);
    m_share->setVisible(!m_context.journal.isTogether()); // then all is shared
    auto *save = primaryButton(tr("Keep this note"), card);
    save->setEnabled(false);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_share);
    foot->addStretch();
    foot->addWidget(save);
    card->content()->setSpacing(spacing::medium);
    card->content()->addLayout(head);
    card->content()->addWidget(m_what);
    card->content()->addLayout(foot);

    const QCborMap kept = m_draft.kept();
    m_what->setText(kept.value(QStringLiteral("what")).toString());
    m_share->setChecked(kept.value(QStringLiteral("share")).toBool());
    save->setEnabled(!m_what->text().trimmed().isEmpty());
    connect(m_what, &QTextEdit::textChanged, this, [this, save] {
        save->setEnabled(!m_what->text().trimmed().isEmpty());
        m_draft.touch();
    });
    connect(m_share, &QCheckBox::toggled, &m_draft, &DraftKeeper::touch);
    connect(m_what, &GrowingText::finished, this, &QuickThanks::save);
    connect(save, &QPushButton::clicked, this, &QuickThanks::save);
    connect(&m_draft, &DraftKeeper::failed, this, [this](const Error &error) { m_context.navigator.report(error); });
}

QCborMap QuickThanks::fields() const
{
    QCborMap fields;
    if (!m_what->text().trimmed().isEmpty()) {
        fields.insert(QStringLiteral("what"), m_what->text());
        fields.insert(QStringLiteral("share"), m_share->isChecked());
    }
    return fields;
}

bool QuickThanks::keepDraft()
{
    return m_draft.keep();
}

void QuickThanks::save()
{
    Journal &journal = m_context.journal;
    GratitudeNote note = journal.compose<GratitudeNote>();
    note.to = otherPartner(journal.me());
    note.what = m_what->text().trimmed();
    if (!journal.isTogether())
        note.record.visibility = m_share->isChecked() ? Visibility::Shared : Visibility::Private;
    if (!m_context.navigator.conclude(journal.add(note, m_draft.place()), tr("Your note is kept.")))
        return;
    m_what->clear();
    m_share->setChecked(false);
    m_draft.settle(); // the save has taken the draft along
}

} // namespace hearth
