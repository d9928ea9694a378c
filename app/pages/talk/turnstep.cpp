// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/talk/turnstep.h"

#include "widgets/arrange.h"
#include "widgets/buttons.h"
#include "widgets/card.h"
#include "widgets/growingtext.h"
#include "widgets/talktimer.h"
#include "widgets/wordslabel.h"

#include <QHBoxLayout>
#include <QLabel>

namespace hearth {

namespace {

constexpr std::chrono::minutes kAfterTurn{1};

} // namespace

TurnStep::TurnStep(const StepContext &context, QWidget *parent)
    : StepView(context, parent)
{
    switch (session().turn().phase) {
    case TurnPhase::Speaking:
        showSpeaking();
        break;
    case TurnPhase::Hearing:
        showHearing();
        break;
    case TurnPhase::Understood:
        showUnderstood();
        break;
    }
}

void TurnStep::showSpeaking()
{
    addHead();
    if (!session().topic().trimmed().isEmpty())
        content()->addWidget(new WordsLabel(session().topic(), Role::Reading, this));
    auto *card = new Card(this);
    auto *timer = new TalkTimer(page().theme, {}, card);
    timer->setMinutes(session().minutes);
    connect(timer, &TalkTimer::stateChanged, this, [this, timer](TalkTimer::State state) {
        session().minutes = timer->minutes();
        // Who listens touches nothing. At its end the turn leaves a minute to finish the thought.
        if (state != TalkTimer::State::Ended)
            page().navigator.stayOpenFor(state == TalkTimer::State::Running ? timer->remaining() + kAfterTurn
                                                                            : std::chrono::milliseconds(0));
    });
    connect(this, &StepView::moved, this, [this] { page().navigator.stayOpenFor(std::chrono::milliseconds(0)); });
    card->content()->addWidget(timer);
    content()->addWidget(card);
    setFirst(timer);
    QHBoxLayout *row = addWayBack();
    QPushButton *done = addPrimary(row, wordsOf(TalkWay::Said, session()));
    connect(done, &QPushButton::clicked, this, [this] {
        session().finishSpeaking();
        emit moved();
    });
}

void TurnStep::showHearing()
{
    addHead();
    if (!session().turn().attempts.isEmpty()) {
        auto *earlier = new QFrame(this);
        setRole(earlier, Role::Sunken);
        auto *lines = inColumn(earlier, spacing::small, {new WordsLabel(tr("Not quite yet"), Role::Caption, earlier)},
                               {spacing::large, spacing::medium, spacing::large, spacing::medium});
        for (const QString &attempt : session().turn().attempts)
            lines->addWidget(new WordsLabel(attempt, Role::Reading, earlier));
        addTo(content(), {earlier});
    }
    addAnswers(addField(fieldsAt(session()).first(), 3));
}

void TurnStep::addAnswers(GrowingText *heard)
{
    const QString speaker = nameOf(session().speaker());
    QHBoxLayout *row = addWayBack();
    auto *without = quietButton(wordsOf(TalkWay::Without, session()), this);
    auto *notQuite = plainButton(wordsOf(TalkWay::NotQuite, session()), this);
    row->addWidget(notQuite);
    QPushButton *yes = addPrimary(row, wordsOf(TalkWay::Yes, session()));
    notQuite->setAccessibleDescription(tr("%1 says so", "by name").arg(speaker));
    yes->setAccessibleDescription(tr("%1 says so", "by name").arg(speaker));
    const auto allow = [heard, notQuite, yes] {
        const bool isWritten = !heard->text().trimmed().isEmpty();
        notQuite->setEnabled(isWritten);
        yes->setEnabled(isWritten);
    };
    allow();
    connect(heard, &QTextEdit::textChanged, this, allow);
    connect(without, &QPushButton::clicked, this, [this] {
        session().goOn();
        emit moved();
    });
    connect(notQuite, &QPushButton::clicked, this, [this] {
        session().sayNotQuite();
        emit moved();
    });
    connect(yes, &QPushButton::clicked, this, [this] {
        session().sayYes();
        emit moved();
    });
    content()->addLayout(inRow({Stretch(), without}));
}

void TurnStep::showUnderstood()
{
    addHead();
    auto *card = new Card(this);
    card->content()->addWidget(new WordsLabel(session().turn().hearing, Role::Reading, card));
    content()->addWidget(card);
    addFields();
    QHBoxLayout *row = addWayOn();
    if (!session().isLastTurn() || !session().canAddRound())
        return;
    auto *round = plainButton(wordsOf(TalkWay::Round, session()), this);
    connect(round, &QPushButton::clicked, this, [this] {
        session().addRound();
        session().goOn();
        emit moved();
    });
    row->insertWidget(row->count() - 1, round);
}

} // namespace hearth
