// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/questiondialog.h"

#include "widgets/arrange.h"
#include "widgets/buttons.h"
#include "widgets/dialogfoot.h"
#include "widgets/neutraltitle.h"
#include "widgets/plainlabel.h"

namespace hearth {

namespace {

constexpr int kQuestionLetters = 70; // of the font, in a line

/// A letter by which the button is pressed: its first, where its words name none.
QString withLetter(const QString &words)
{
    return words.contains(QLatin1Char('&')) ? words : QLatin1Char('&') + words;
}

} // namespace

QuestionDialog::QuestionDialog(const Prompter::Question &question, QWidget *parent)
    : QDialog(parent)
{
    setNeutralTitle(this, question.title); // which may name somebody
    auto *title = paragraph(question.title, Role::Title);
    auto *text = new PlainLabel(question.text);
    text->setWordWrap(true);
    text->setVisible(!question.text.isEmpty());
    setAccessibleDescription(question.text);
    QPushButton *cancel = named("cancel", plainButton(tr("Cancel")));
    QPushButton *confirm = named("confirm", plainButton(withLetter(question.confirm)));
    setRole(confirm, question.isDestructive ? Role::Danger : Role::Primary);
    cancel->setDefault(true);
    confirm->setAutoDefault(false);
    inColumn(this, spacing::medium, {title, text, spacing::small, dialogFoot(cancel, {confirm})},
             around(spacing::section));
    const int width = kQuestionLetters * fontMetrics().averageCharWidth();
    setMinimumWidth(width);
    resize(width, layout()->totalHeightForWidth(width));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(confirm, &QPushButton::clicked, this, &QDialog::accept);
    cancel->setFocus();
}

} // namespace hearth
