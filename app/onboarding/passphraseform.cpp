// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/passphraseform.h"

#include "accessibility/readaloud.h"
#include "onboarding/passphrasefield.h"
#include "widgets/arrange.h"
#include "widgets/buttons.h"
#include "widgets/plainlabel.h"
#include "widgets/taborder.h"
#include "widgets/trackbar.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>

namespace hearth {

namespace {

QLabel *labelFor(const QString &text, QWidget *buddy)
{
    auto *label = naming(buddy, new PlainLabel(text));
    return label;
}

/// As it is compared when a journal is opened.
bool isSamePassphrase(const QString &one, const QString &other)
{
    return one.normalized(QString::NormalizationForm_KC) == other.normalized(QString::NormalizationForm_KC);
}

} // namespace

PassphraseForm::PassphraseForm(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_first(new PassphraseField(tr("Passphrase")))
    , m_strength(new StrengthBar(theme))
    , m_hint(paragraph({}, Role::Caption))
    , m_suggest(linkButton(tr("S&uggest five words")))
    , m_again(new PassphraseField(tr("Passphrase, once more")))
    , m_problem(paragraph({}, Role::Problem))
    , m_anyway(new QCheckBox(tr("Use this one all the same")))
    , m_againProblem(paragraph({}, Role::Problem))
{
    m_anyway->setAccessibleName(m_anyway->text());

    auto *top = inRow({{labelFor(tr("&Passphrase"), m_first->line()), 1}, {m_suggest, Qt::AlignTrailing}});

    inColumn(this, spacing::tiny,
             {top, m_first, spacing::tiny, m_strength, m_hint, m_problem, m_anyway, spacing::medium,
              labelFor(tr("Once &more"), m_again->line()), m_again, m_againProblem});

    setFocusProxy(m_first);
    QWidget *ofFirst = tabAsItStands(m_first, m_suggest);
    setTabOrder(ofFirst, m_anyway);
    tabAsItStands(m_again, m_anyway);
    connect(m_first, &PassphraseField::textChanged, this, &PassphraseForm::judge);
    connect(m_again, &PassphraseField::textChanged, this, [this] { say(nullptr, {}); });
    connect(m_first, &PassphraseField::submitted, m_again, [this] { m_again->setFocus(); });
    connect(m_again, &PassphraseField::submitted, this, &PassphraseForm::submitted);
    connect(m_suggest, &QPushButton::clicked, this, &PassphraseForm::suggest);
    judge();
}

void PassphraseForm::setKnownWords(const QStringList &words)
{
    m_judge.setKnownWords(words);
    judge();
}

void PassphraseForm::setTaken(const QString &passphrase)
{
    m_taken = passphrase;
}

void PassphraseForm::setPresent(const QString &passphrase)
{
    m_present = passphrase;
}

QString PassphraseForm::passphrase() const
{
    return m_first->text();
}

bool PassphraseForm::accept()
{
    const QString typed = m_first->text();
    if (typed.isEmpty()) {
        showProblem(tr("A passphrase is needed: without one, anyone could read along."));
        m_first->setFocus();
        return false;
    }
    const bool isTaken = !m_taken.isEmpty() && isSamePassphrase(typed, m_taken);
    const bool isPresent = !m_present.isEmpty() && isSamePassphrase(typed, m_present);
    if (isTaken || isPresent) {
        showProblem(isTaken ? tr("Choose another one. Each of you needs one of your own, because it decides who is "
                                 "writing.")
                            : tr("That is the passphrase you have already. Choose another one."));
        m_first->setFocus();
        m_first->selectAll();
        return false;
    }
    if (m_again->text().isEmpty()) {
        say(m_againProblem, tr("Type it once more, so that no slip of a finger locks you out."));
        m_again->setFocus();
        return false;
    }
    if (typed != m_again->text()) {
        say(m_againProblem, tr("The two are not the same. Type the second one again, or show both to compare."));
        m_again->setFocus();
        m_again->selectAll();
        return false;
    }
    if (m_quality.isWeak && !m_anyway->isChecked()) {
        showProblem(tr("Someone with a copy of the file could guess this one. A longer one, or five random words, "
                       "would keep them out. It is your choice."));
        m_anyway->show();
        m_anyway->setFocus();
        return false;
    }
    showProblem({});
    return true;
}

void PassphraseForm::showProblem(const QString &sentence)
{
    say(m_problem, sentence);
}

void PassphraseForm::say(QLabel *problem, const QString &sentence)
{
    if (sentence.isEmpty()) {
        m_anyway->hide();
        m_anyway->setChecked(false);
    }
    for (QLabel *each : {m_problem, m_againProblem}) {
        if (each != problem || sentence.isEmpty())
            each->hide();
    }
    if (sentence.isEmpty())
        return;
    problem->setText(sentence);
    announce(problem);
}

void PassphraseForm::seal()
{
    m_first->seal();
    m_again->seal();
}

void PassphraseForm::clear()
{
    m_first->clear();
    m_again->clear();
    m_taken.clear();
    m_present.clear();
}

void PassphraseForm::judge()
{
    showProblem({});
    m_quality = m_judge.judge(m_first->text());
    m_strength->setStrength(m_quality.fraction, m_quality.sentence);
    m_hint->setText(
        m_quality.sentence.isEmpty()
            ? tr("A few words that do not belong together are easy to keep in mind and hard to guess. "
                 "A line from a song or a book is easily guessed.")
        : m_quality.isGuessedAtOnce
            ? tr("Far too easy: someone with the file and a strong computer guesses it at once.")
            : tr("%1, for someone who has the file and strong computers of their own.", "how long guessing takes")
                  .arg(m_quality.guessing));
}

void PassphraseForm::suggest()
{
    const QString language = QLocale().language() == QLocale::German ? QStringLiteral("de") : QStringLiteral("en");
    m_again->clear();
    m_first->clear();
    m_first->setText(suggestPassphrase(language));
    m_first->setShown(true);
    m_hint->setText(tr("Drawn by chance, for you alone. Write the words on paper until you know them, and type them "
                       "once more below."));
    m_again->setFocus();
}

} // namespace hearth
