// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/secretsteps.h"

#include "onboarding/passphraseform.h"
#include "onboarding/recoverycodeview.h"
#include "widgets/arrange.h"

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
{
    addTo(content(), {spacing::small, m_form});
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

} // namespace hearth
