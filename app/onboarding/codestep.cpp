// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/codestep.h"

#include "onboarding/recoverycodeview.h"
#include "widgets/arrange.h"

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

} // namespace hearth
