// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/createjournalflow.h"

#include "onboarding/creationsteps.h"
#include "onboarding/recentfilebutton.h"
#include "onboarding/wherestep.h"
#include "onboarding/whostep.h"
#include "session/session.h"
#include "session/settings.h"
#include "widgets/arrange.h"
#include "widgets/busybar.h"
#include "widgets/buttons.h"
#include "widgets/card.h"
#include "widgets/messagebar.h"
#include "widgets/pagescroll.h"
#include "widgets/plainlabel.h"
#include "widgets/widthwithtext.h"
#include "wording/describe.h"

#include <QKeyEvent>
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

#include <utility>

namespace hearth {

namespace {

constexpr int kCreationWidth = 640;
/// So that the buttons stay where they are from step to step; device-independent pixels.
constexpr int kMinHeight = 464;

} // namespace

CreateJournalFlow::CreateJournalFlow(const Theme &theme, Session &session, Prompter &prompter, Settings &settings,
                                     QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_settings(settings)
    , m_scroll(new PageScroll)
    , m_progress(new PlainLabel({}, Role::Caption))
    , m_title(paragraph({}, Role::Title))
    , m_message(new MessageBar(theme))
    , m_busy(new BusyBar(theme))
    , m_who(new WhoStep)
    , m_where(new WhereStep(prompter))
    , m_passphrases{new PassphraseStep(theme), new PassphraseStep(theme)}
    , m_codes{new CodeStep(theme, prompter), new CodeStep(theme, prompter)}
    , m_limits(new LimitsStep(theme))
    , m_back(plainButton({}))
    , m_next(primaryButton({}))
{
    setRole(this, Role::Page);
    setAttribute(Qt::WA_StyledBackground);
    m_busy->setText(tr("Making the keys. This takes a few seconds on purpose: it is what makes guessing slow."));
    m_busy->setCancellable(false);
    m_busy->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);

    auto *card = new Card;
    card->setMinimumHeight(kMinHeight);
    QVBoxLayout *column = card->content();
    column->setContentsMargins(spacing::wide, spacing::section, spacing::wide, spacing::section);
    column->setSpacing(spacing::small);
    addTo(column, {m_progress, m_title, m_message, m_busy});
    for (FlowStep *step : std::initializer_list<FlowStep *>{m_who, m_where, m_passphrases[0], m_passphrases[1],
                                                            m_codes[0], m_codes[1], m_limits}) {
        step->hide();
        column->addWidget(step);
        connect(step, &FlowStep::nextRequested, this, &CreateJournalFlow::next);
        connect(step, &FlowStep::nextTextChanged, this, [this, step] {
            if (step == current())
                m_next->setText(step->nextText());
        });
    }

    addTo(column, {Stretch(), spacing::medium, inRow({m_back, Stretch(), m_next})});

    m_scroll->setFocusPolicy(Qt::NoFocus);
    keepWidthWithText(m_scroll, kCreationWidth, theme);
    m_scroll->fillHeight();
    addTo(m_scroll->content(), {Stretch(1), card, Stretch(2)});
    inColumn(this, {m_scroll});

    connect(m_who, &WhoStep::namesChanged, this, &CreateJournalFlow::followNames);
    for (PassphraseStep *step : m_passphrases)
        connect(step, &PassphraseStep::codeChoiceChanged, this, &CreateJournalFlow::followNames);
    connect(m_next, &QPushButton::clicked, this, &CreateJournalFlow::next);
    connect(m_back, &QPushButton::clicked, this, &CreateJournalFlow::back);
    connect(&session, &Session::created, this, &CreateJournalFlow::showCodes);
    connect(&session, &Session::failed, this, &CreateJournalFlow::showFailure);
    m_busy->hide();
    showStep(0);
}

bool CreateJournalFlow::holdsUnseenCodes() const
{
    return m_isCreating || (m_isCreated && current() != m_limits);
}

void CreateJournalFlow::takeFocus()
{
    current()->enter();
}

std::vector<FlowStep *> CreateJournalFlow::steps() const
{
    const auto count = static_cast<std::size_t>(m_who->names().size());
    std::vector<FlowStep *> all{m_who, m_where};
    all.insert(all.end(), m_passphrases.begin(), m_passphrases.begin() + static_cast<std::ptrdiff_t>(count));
    for (std::size_t i = 0; i < count; ++i) {
        if (!m_passphrases.at(i)->wantsCodeLater())
            all.push_back(m_codes.at(i));
    }
    all.push_back(m_limits);
    return all;
}

FlowStep *CreateJournalFlow::current() const
{
    return steps().at(m_at);
}

void CreateJournalFlow::showStep(std::size_t index)
{
    const auto all = steps();
    m_message->hide();
    all.at(m_at)->hide();
    m_at = index;
    FlowStep *step = all.at(index);
    followNames();
    m_title->setText(step->title());
    setAccessibleName(step->title());
    m_back->setText(index == 0 ? tr("Cancel") : tr("&Back"));
    m_back->setVisible(step->canGoBack());
    m_next->setText(step->nextText());
    step->show();
    m_scroll->verticalScrollBar()->setValue(0);
    m_next->setFocus();
    step->enter();
}

void CreateJournalFlow::followNames()
{
    m_progress->setText(
        tr("Step %1 of %2")
            .arg(locale().toString(static_cast<int>(m_at) + 1), locale().toString(static_cast<int>(steps().size()))));
    const QStringList names = m_who->names();
    m_passphrases[0]->setPeople(names.value(0), names.value(1));
    m_passphrases[1]->setPeople(names.value(1), names.value(0));
}

void CreateJournalFlow::next()
{
    if (m_isCreating || !current()->finish())
        return;
    if (current() == m_limits) {
        emit finished(std::exchange(m_opensWith, {}));
        return;
    }
    if (current() == m_passphrases.at(static_cast<std::size_t>(m_who->names().size()) - 1)) {
        create();
        return;
    }
    if (m_isCreated)
        static_cast<CodeStep *>(current())->clear();
    if (current() == m_where) {
        const QStringList known = m_who->names() + QStringList{journalNameOf(m_where->path())};
        for (PassphraseStep *step : m_passphrases)
            step->setKnownWords(known);
    }
    m_passphrases[1]->setTaken(m_passphrases[0]->passphrase());
    showStep(m_at + 1);
}

void CreateJournalFlow::back()
{
    if (m_isCreating || !current()->canGoBack())
        return;
    if (m_at == 0)
        emit cancelled();
    else
        showStep(m_at - 1);
}

void CreateJournalFlow::create()
{
    if (m_session.isBusy())
        return;
    const QStringList names = m_who->names();
    std::vector<PartnerSetup> people;
    for (std::size_t i = 0; i < static_cast<std::size_t>(names.size()); ++i)
        people.push_back({names.at(static_cast<qsizetype>(i)), m_passphrases.at(i)->passphrase(),
                          m_who->wordForEachOther(), m_passphrases.at(i)->wantsCodeLater()});
    m_opensWith = people.front().passphrase;
    setCreating(true);
    m_session.create(m_where->path(), people);
}

void CreateJournalFlow::setCreating(bool creating)
{
    m_isCreating = creating;
    m_busy->setVisible(creating);
    m_next->setEnabled(!creating);
    m_back->setEnabled(!creating);
    current()->setVisible(!creating);
    if (creating) {
        m_message->hide();
        m_title->setText(tr("Making the journal"));
        setAccessibleName(m_title->text());
    }
}

void CreateJournalFlow::showCodes(const QStringList &codes)
{
    if (!m_isCreating)
        return;
    setCreating(false);
    m_isCreated = true;
    m_settings.rememberFile(m_where->path());
    const QStringList names = m_who->names();
    const Paper paper = m_settings.paper().value_or(usualPaper(QLocale::system()));
    for (std::size_t i = 0; i < m_codes.size(); ++i) {
        m_passphrases.at(i)->clear();
        const auto at = static_cast<qsizetype>(i);
        if (at < codes.size() && !m_passphrases.at(i)->wantsCodeLater())
            m_codes.at(i)->setSheet(
                {names.value(at), codes.at(at), journalNameOf(m_where->path()), m_session.clock().today()},
                names.value(1 - at), paper);
    }
    showStep(m_at + 1);
}

void CreateJournalFlow::showFailure(const Error &error)
{
    if (!m_isCreating)
        return;
    setCreating(false);
    switch (error.code) {
    case ErrorCode::EmptyName:
    case ErrorCode::NameTaken:
        showStep(0);
        break;
    case ErrorCode::PassphraseEmpty:
    case ErrorCode::PassphraseTaken:
    case ErrorCode::TextTooLong:
    case ErrorCode::OutOfMemory:
        showStep(m_at);
        break;
    default:
        showStep(1);
    }
    m_message->showMessage(MessageBar::Type::Problem, describe(error));
}

void CreateJournalFlow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        back();
    else
        QWidget::keyPressEvent(event);
}

} // namespace hearth
