// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/creationsteps.h"

#include "onboarding/passphraseform.h"
#include "onboarding/recoverycodeview.h"
#include "widgets/arrange.h"
#include "widgets/card.h"
#include "widgets/glyphlabel.h"
#include "widgets/plainlabel.h"

#include <QCheckBox>
#include <QHideEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace hearth {

CodeStep::CodeStep(const Theme &theme, Prompter &prompter, QWidget *parent)
    : FlowStep(parent)
    , m_intro(addText(Role::Muted))
    , m_view(new RecoveryCodeView(theme, prompter))
{
    addTo(content(), {spacing::small, m_view});
    connect(m_view, &RecoveryCodeView::stageChanged, this, &CodeStep::nextTextChanged);
    connect(m_view, &RecoveryCodeView::submitted, this, &CodeStep::nextRequested);
}

void CodeStep::setSheet(const RecoverySheet &sheet, const QString &other, Paper paper)
{
    m_name = sheet.name;
    m_intro->setText(other.isEmpty()
                         ? tr("%1, this opens the journal should you ever forget your passphrase. It is shown now and "
                              "never again.")
                               .arg(sheet.name)
                         : tr("%1, this opens the journal should you ever forget your passphrase. It is shown now and "
                              "never again. %2, would you look away once more?")
                               .arg(sheet.name, other));
    m_view->setPaper(paper);
    m_view->setSheet(sheet);
}

void CodeStep::clear()
{
    m_view->clear();
}

QString CodeStep::title() const
{
    return tr("A recovery code for %1").arg(m_name);
}

QString CodeStep::nextText() const
{
    return m_view->advanceText();
}

void CodeStep::enter()
{
    m_view->setFocus();
}

bool CodeStep::finish()
{
    return m_view->advance();
}

PassphraseStep::PassphraseStep(const Theme &theme, QWidget *parent)
    : FlowStep(parent)
    , m_intro(addText(Role::Muted))
    , m_form(new PassphraseForm(theme))
    , m_codeLater(new QCheckBox(tr("Write down my recovery &code another day")))
{
    addTo(content(), {spacing::small, m_form, spacing::small, m_codeLater});
    addText(Role::Caption,
            tr("It is the only other way in should you forget your passphrase. Today reminds you of it."));
    connect(m_codeLater, &QCheckBox::toggled, this, &PassphraseStep::codeChoiceChanged);
    connect(m_form, &PassphraseForm::submitted, this, &PassphraseStep::nextRequested);
}

void PassphraseStep::setPeople(const QString &name, const QString &other)
{
    m_name = name;
    m_intro->setText(other.isEmpty()
                         ? tr("%1, this opens the journal for you, and for nobody else.").arg(name)
                         : tr("%1, this one is yours alone; neither of you can open what the other keeps private. %2, "
                              "would you kindly look away for a moment?")
                               .arg(name, other));
}

void PassphraseStep::setKnownWords(const QStringList &words)
{
    m_form->setKnownWords(words);
}

void PassphraseStep::setTaken(const QString &passphrase)
{
    m_form->setTaken(passphrase);
}

QString PassphraseStep::passphrase() const
{
    return m_form->passphrase();
}

bool PassphraseStep::wantsCodeLater() const
{
    return m_codeLater->isChecked();
}

void PassphraseStep::clear()
{
    m_form->clear();
}

QString PassphraseStep::title() const
{
    return tr("A passphrase for %1").arg(m_name);
}

void PassphraseStep::enter()
{
    m_form->setFocus();
}

bool PassphraseStep::finish()
{
    return m_form->accept();
}

void PassphraseStep::hideEvent(QHideEvent *event)
{
    // Covering or minimising the window also hides it, and takes nothing away from whoever is typing.
    if (!event->spontaneous())
        m_form->seal();
    FlowStep::hideEvent(event);
}

LimitsStep::LimitsStep(const Theme &theme, QWidget *parent)
    : FlowStep(parent)
{
    addText(Role::Muted, tr("Everything you write is sealed. Three things sealing cannot do:"));
    content()->addSpacing(spacing::small);
    addPoint(theme, Glyph::Person, tr("Guard against this computer itself"),
             tr("Whoever controls this computer or your account on it can record what you type, passphrases included. "
                "If someone may be watching this one, use a safer device."));
    addPoint(theme, Glyph::Copies, tr("Call back copies"),
             tr("A copied file, a backup, a print or a copy you took out lives on wherever it is. An old copy still "
                "opens with the old passphrase."));
    addPoint(theme, Glyph::Key, tr("Let you back in"),
             tr("If both your passphrase and your recovery code are lost, nobody can open what only you could open. "
                "There is no one to ask."));
}

void LimitsStep::addPoint(const Theme &theme, Glyph glyph, const QString &heading, const QString &text)
{
    auto *card = new Card;
    auto *words = new PlainLabel(text);
    words->setWordWrap(true);
    auto *column = inColumn(spacing::tiny, {paragraph(heading, Role::Heading), words});
    auto *row = inRow(spacing::large, {{new GlyphLabel(theme, glyph, Token::Accent), Qt::AlignTop}, {column, 1}});
    card->content()->addLayout(row);
    content()->addWidget(card);
}

QString LimitsStep::title() const
{
    return tr("Good to know");
}

QString LimitsStep::nextText() const
{
    return tr("&Open the journal");
}

} // namespace hearth
