// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/settings/ownquestionspane.h"

#include "checkins/ownquestions.h"
#include "checkins/typedquestion.h"
#include "journal/journal.h"
#include "models/journalwatcher.h"
#include "widgets/arrange.h"
#include "widgets/buttons.h"
#include "widgets/choicebox.h"
#include "widgets/factgrid.h"
#include "widgets/plainlabel.h"
#include "widgets/settingrow.h"
#include "widgets/switch.h"
#include "wording/describe.h"
#include "wording/inoneline.h"
#include "wording/names.h"
#include "wording/ownquestionwords.h"

#include <QCborMap>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace hearth {

OwnQuestionsPane::OwnQuestionsPane(const PageContext &context, QWidget *parent)
    : Pane(
          tr("Questions of your own"),
          tr("They come below the others in your check-ins. Answers to questions for you alone are never opened with a "
             "check-in. What you answered stays with the words you answered, whatever becomes of the question."),
          parent)
    , m_context(context)
    , m_words(new QLineEdit)
    , m_form(new ChoiceBox(tr("How it is answered")))
    , m_isOffered(new Switch(context.theme, {}))
    , m_problem(paragraph({}, Role::Strong))
    , m_save(plainButton({}))
    , m_cancel(quietButton(tr("Cancel")))
    , m_draft(context.journal, TypedQuestion::kPlace, [this] { return typed(); })
{
    m_rows = inColumn(spacing::large);
    content()->addLayout(m_rows);
    addForm();
    clearForm();
    if (context.journal.isTogether())
        hide(); // what is private is one person's
    else
        restore(m_draft.kept());
    rebuild();
    connect(&m_draft, &DraftKeeper::failed, this,
            [this](const Error &error) { m_context.navigator.reportTyped(error); });
    new JournalWatcher(context.journal, this, {Kind::Preferences, Kind::Partner}, [this] { rebuild(); });
}

QString OwnQuestionsPane::other() const
{
    return nameInWords(m_context.journal, otherPartner(m_context.journal.me()));
}

void OwnQuestionsPane::addForm()
{
    m_words->setAccessibleName(tr("The question"));
    m_words->setPlaceholderText(tr("For example: I slept well."));
    for (const AnswerForm form : {AnswerForm::Scale, AnswerForm::YesNo, AnswerForm::Words})
        m_form->addItem(answerFormName(form), static_cast<int>(form));
    auto *name = new PlainLabel(tr("The question"), Role::Strong);
    name->setBuddy(m_words);
    content()->addLayout(inColumn(spacing::small, {name, m_words}));
    addSetting(tr("How it is answered"), {}, m_form);
    m_offeredRow = addSetting(tr("For both of us"), {}, m_isOffered);
    m_offeredRow->setVisible(m_context.journal.isForTwo());
    m_problem->hide();
    auto *buttons = new QWidget;
    inRow(buttons, spacing::small, {m_save, m_cancel, Stretch()});
    addTo(content(), {m_problem, buttons});
    if (m_context.journal.isForTwo()) {
        m_offeredRow->setHint(tr("%1 can read the question then, and it is asked of both once %1 agrees. Until then it "
                                 "is yours alone.",
                                 "the other partner's name")
                                  .arg(other()));
    }

    connect(m_save, &QPushButton::clicked, this, &OwnQuestionsPane::save);
    connect(m_words, &QLineEdit::returnPressed, this, &OwnQuestionsPane::save);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        clearForm();
        (void)m_draft.discard();
        m_words->setFocus(Qt::OtherFocusReason);
    });
    const auto keep = [this] { m_draft.scheduleSave(); };
    connect(m_words, &QLineEdit::textEdited, this, [this, keep] {
        say({});
        keep();
    });
    connect(m_form, &ChoiceBox::chosen, this, keep);
    connect(m_isOffered, &Switch::toggled, this, keep);
}

void OwnQuestionsPane::rebuild()
{
    // The rows may be in the middle of a click.
    clear(m_rows);
    addOffered();
    addMine();
}

void OwnQuestionsPane::addMine()
{
    for (const AskedQuestion &asked : askedQuestions(m_context.journal)) {
        const OwnQuestion question = asked.question;
        if (asked.by != m_context.journal.me()) {
            addRow(question, tr("For both. %1 added it.", "the other partner's name").arg(other()),
                   {{tr("No longer"), [this, question] {
                         m_context.navigator.conclude(answerOffer(m_context.journal, question, false),
                                                      tr("It is no longer asked of both."));
                     }}});
            continue;
        }
        const bool isOffered = asked.standing != OwnStanding::MineAlone;
        const QString standing = asked.standing == OwnStanding::MineAlone ? tr("For you alone", "whose question it is")
                                 : asked.standing == OwnStanding::ForBoth ? tr("For both")
                                 : m_context.journal.isForTwo()
                                     ? tr("For you alone until %1 agrees", "the other partner's name").arg(other())
                                     : tr("For you alone", "whose question it is");
        addRow(question, standing,
               {{tr("Change"), [this, question, isOffered] { edit(question, isOffered); }},
                {tr("Remove"), [this, question] {
                     m_context.navigator.conclude(removeQuestion(m_context.journal, question.key),
                                                  tr("It is no longer asked. What you answered stays."));
                 }}});
    }
}

void OwnQuestionsPane::addOffered()
{
    for (const OwnQuestion &question : questionsOffered(m_context.journal)) {
        addRow(question, tr("%1 would like both of you to be asked this.", "the other partner's name").arg(other()),
               {{tr("Ask me too"),
                 [this, question] {
                     m_context.navigator.conclude(answerOffer(m_context.journal, question, true),
                                                  tr("From now on it is asked of both of you."));
                 }},
                {tr("Not for me"), [this, question] {
                     m_context.navigator.conclude(answerOffer(m_context.journal, question, false),
                                                  tr("It is not asked. Nobody is told."));
                 }}});
    }
}

void OwnQuestionsPane::addRow(const OwnQuestion &question, const QString &standing, const std::vector<Act> &acts)
{
    auto *buttons = new QWidget;
    auto *row = inRow(buttons, spacing::small);
    for (const Act &act : acts) {
        auto *button = quietButton(act.name, buttons);
        button->setAccessibleName(tr("%1: %2", "what to do, with which question").arg(act.name, question.words));
        // Later: it rebuilds this and deletes the button in the middle of its click.
        connect(button, &QPushButton::clicked, this, act.run, Qt::QueuedConnection);
        row->addWidget(button);
    }
    m_rows->addWidget(
        new SettingRow(breakable(question.words), inOneLine({standing, answerFormName(question.form)}), buttons));
}

void OwnQuestionsPane::edit(const OwnQuestion &question, bool isOffered)
{
    if (!isTyped())
        return showForChange(question, isOffered);
    if (question.key != m_changing) {
        say(tr("This question is not saved yet. Save or cancel it before you change another one."));
        m_cancel->show();
    }
    m_words->setFocus(Qt::OtherFocusReason);
}

void OwnQuestionsPane::showForChange(const OwnQuestion &question, bool isOffered)
{
    m_changing = question.key;
    m_words->setText(question.words);
    m_form->showValue(static_cast<int>(question.form));
    m_isOffered->setChecked(isOffered);
    m_save->setText(tr("Save the question"));
    m_cancel->show();
    say({});
    m_words->setFocus(Qt::OtherFocusReason);
    m_words->selectAll();
}

void OwnQuestionsPane::clearForm()
{
    m_changing.clear();
    m_words->clear();
    m_form->showValue(static_cast<int>(AnswerForm::Scale));
    m_isOffered->setChecked(false);
    m_save->setText(tr("Add the question"));
    m_cancel->hide();
    say({});
}

void OwnQuestionsPane::save()
{
    const OwnQuestion question{m_changing, static_cast<AnswerForm>(m_form->currentData().toInt()), m_words->text()};
    const bool isOffered = m_isOffered->isChecked();
    Journal &journal = m_context.journal;
    const auto written = m_changing.isEmpty() ? addQuestion(journal, question.form, question.words, isOffered)
                                              : changeQuestion(journal, question, isOffered);
    if (!written) {
        const ErrorCode code = written.error().code;
        say(code == ErrorCode::EmptyText ? tr("A question needs at least one word.")
            : code == ErrorCode::AlreadyExists
                ? tr("You are already asked this. Choose other words, or change that question.")
            : code == ErrorCode::TextTooLong
                ? tr("A question takes up to %n character(s); this one is longer. Nothing was changed.", nullptr,
                     static_cast<int>(OwnQuestion::kMaxLength))
            : code == ErrorCode::LimitExceeded
                ? tr("There are %n question(s) of yours already. Remove one to add another.", nullptr,
                     static_cast<int>(OwnQuestion::kMaxQuestions))
                : describeTyped(written.error()));
        return;
    }
    const QString sentence = m_changing.isEmpty() ? tr("The question is added.") : tr("The question is changed.");
    clearForm();
    (void)m_draft.discard();
    m_context.navigator.sayDone(sentence, written.value());
    m_words->setFocus(Qt::OtherFocusReason);
}

void OwnQuestionsPane::say(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

bool OwnQuestionsPane::isTyped() const
{
    const QString words = m_words->text().simplified();
    const auto form = static_cast<AnswerForm>(m_form->currentData().toInt());
    const bool isOffered = m_isOffered->isChecked();
    const QList<AskedQuestion> asked = askedQuestions(m_context.journal);
    const bool isAsSaved = std::ranges::any_of(asked, [&](const AskedQuestion &each) {
        const OwnQuestion &question = each.question;
        return question.key == m_changing && question.form == form && question.words.simplified() == words &&
               (each.standing != OwnStanding::MineAlone) == isOffered;
    });
    return !words.isEmpty() && !isAsSaved;
}

QCborMap OwnQuestionsPane::typed() const
{
    if (!isTyped())
        return {};
    const auto form = static_cast<AnswerForm>(m_form->currentData().toInt());
    return TypedQuestion{{m_changing, form, m_words->text()}, m_isOffered->isChecked()}.fields();
}

void OwnQuestionsPane::restore(const QCborMap &fields)
{
    if (fields.isEmpty())
        return;
    const TypedQuestion typed = TypedQuestion::fromFields(m_context.journal, fields);
    showForChange(typed.question, typed.isOffered);
    if (typed.question.key.isEmpty())
        m_save->setText(tr("Add the question"));
}

} // namespace hearth
