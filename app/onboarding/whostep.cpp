// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/whostep.h"

#include "accessibility/readaloud.h"
#include "records/partner.h"
#include "theme/theme.h"
#include "widgets/arrange.h"
#include "widgets/choicestops.h"
#include "widgets/plainlabel.h"

#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>

namespace hearth {

namespace {

/// A field, its name above it and what is wrong with it below.
QWidget *nameRow(const QString &text, QLineEdit *field, QLabel *problem = nullptr)
{
    auto *row = new QWidget;
    field->setMaxLength(Partner::kMaxNameLength);
    field->setAccessibleName(QString(text).remove(QLatin1Char('&')));
    QVBoxLayout *column = inColumn(row, spacing::tiny, {naming(field, new PlainLabel(text)), field});
    if (problem != nullptr) {
        column->addWidget(problem);
        problem->hide();
    }
    return row;
}

} // namespace

WhoStep::WhoStep(QWidget *parent)
    : FlowStep(parent)
    , m_alone(new QRadioButton(tr("Just &me for now")))
    , m_both(new QRadioButton(tr("B&oth of us")))
    , m_mine(new QLineEdit)
    , m_otherRow(nullptr)
    , m_other(new QLineEdit)
    , m_word(new QLineEdit)
    , m_mineProblem(paragraph({}, Role::Problem))
    , m_otherProblem(paragraph({}, Role::Problem))
{
    addText(Role::Muted, tr("You can write here alone, and the other can join later. If you are both here, begin "
                            "together."));
    addTo(content(),
          {spacing::small, m_both, m_alone, spacing::small, nameRow(tr("&Your name"), m_mine, m_mineProblem)});
    m_otherRow = nameRow(tr("Your &partner’s name"), m_other, m_otherProblem);
    addTo(content(), {m_otherRow});
    content()->addWidget(nameRow(tr("Your &word for each other, if you like"), m_word));
    m_word->setPlaceholderText(tr("partner"));
    addText(Role::Caption, tr("Any names you like. They are sealed in the journal with everything else."));

    connect(m_both, &QRadioButton::toggled, this, &WhoStep::showBoth);
    for (QLineEdit *field : {m_mine, m_other}) {
        connect(field, &QLineEdit::textChanged, this, &WhoStep::hideProblems);
        connect(field, &QLineEdit::textChanged, this, &WhoStep::namesChanged);
    }
    connect(m_mine, &QLineEdit::returnPressed, this, [this] {
        if (m_both->isChecked() && m_other->text().isEmpty())
            m_other->setFocus();
        else
            emit nextRequested();
    });
    connect(m_other, &QLineEdit::returnPressed, this, &WhoStep::nextRequested);
    connect(m_word, &QLineEdit::returnPressed, this, &WhoStep::nextRequested);
    m_both->setChecked(true);
    tabToTheChosen({m_both, m_alone});
}

QStringList WhoStep::names() const
{
    QStringList names{m_mine->text().trimmed()};
    if (m_both->isChecked())
        names += m_other->text().trimmed();
    return names;
}

QString WhoStep::wordForEachOther() const
{
    return m_word->text().trimmed();
}

QString WhoStep::title() const
{
    return tr("Who is this journal for?");
}

void WhoStep::enter()
{
    m_mine->setFocus();
}

bool WhoStep::finish()
{
    const QStringList who = names();
    if (who.first().isEmpty())
        return miss(m_mine, tr("Write your name."));
    if (who.last().isEmpty())
        return miss(m_other, tr("Write your partner’s name, or begin with just you for now."));
    if (who.size() == 2 && isSameName(who.first(), who.last()))
        return miss(m_other, tr("Change one of the names a little, so that it is clear who wrote what."));
    return true;
}

void WhoStep::showBoth(bool both)
{
    m_otherRow->setVisible(both);
    hideProblems();
    emit namesChanged();
}

bool WhoStep::miss(QLineEdit *field, const QString &sentence)
{
    hideProblems();
    QLabel *problem = field == m_other ? m_otherProblem : m_mineProblem;
    problem->setText(sentence);
    announce(problem);
    field->setFocus();
    field->selectAll();
    return false;
}

void WhoStep::hideProblems()
{
    m_mineProblem->hide();
    m_otherProblem->hide();
}

} // namespace hearth
