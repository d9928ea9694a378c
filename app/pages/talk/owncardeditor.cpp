// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/talk/owncardeditor.h"

#include "editors/exacttext.h"
#include "shell/prompter.h"
#include "viewmodels/sharedwording.h"
#include "widgets/buttons.h"
#include "widgets/choicebox.h"
#include "widgets/growingtext.h"
#include "widgets/plainlabel.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/switch.h"
#include "widgets/wordslabel.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QShortcut>

namespace hearth {

namespace {

constexpr QLatin1String kText("text");
constexpr QLatin1String kDeck("deck");
constexpr QLatin1String kDepth("depth");
constexpr QLatin1String kShared("shared");

QString placeOf(RecordId card)
{
    return card.isValid() ? QStringLiteral("card/%1").arg(card.number()) : QStringLiteral("card/new");
}

} // namespace

OwnCardEditor::OwnCardEditor(const PageContext &context, RecordId card, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_id(card)
    , m_original(context.journal.compose<OwnCard>())
    , m_text(new GrowingText(tr("The question on the card"), 3, 12, this))
    , m_deck(new ChoiceBox(tr("Deck"), this))
    , m_depth(new SegmentedControl(tr("Depth"), this))
    , m_shared(new Switch(context.theme, {}, this))
    , m_keeper(new DraftKeeper(
          context.journal, placeOf(card), [this] { return fields(); }, this))
{
    if (const OwnCard *present = context.journal.all<OwnCard>().find(card))
        m_original = *present;
    setAccessibleName(card.isValid() ? tr("Change your card") : tr("A card of your own"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::large);
    layout->addWidget(new WordsLabel(accessibleName(), Role::Title, this));
    auto *question = new PlainLabel(tr("The question on the card"), this);
    setRole(question, Role::Heading);
    question->setBuddy(m_text);
    layout->addWidget(question);
    layout->addWidget(m_text);
    addChoices(layout);
    addButtons(layout);
    connectKeys();

    OwnCard shown = m_original;
    if (const QCborMap kept = m_keeper->kept(); !kept.isEmpty()) {
        shown.text = kept.value(kText).toString();
        shown.deck = kept.value(kDeck).toString();
        shown.depth = static_cast<int>(kept.value(kDepth).toInteger(kLightestDepth));
        shown.record.visibility = kept.value(kShared).toBool() ? Visibility::Shared : Visibility::Private;
    }
    show(shown);
    connect(m_text, &QTextEdit::textChanged, m_keeper, &DraftKeeper::touch);
    connect(m_deck, &ChoiceBox::chosen, m_keeper, &DraftKeeper::touch);
    connect(m_depth, &SegmentedControl::currentChanged, m_keeper, &DraftKeeper::touch);
    connect(m_shared, &QCheckBox::toggled, m_keeper, &DraftKeeper::touch);
    connect(m_shared, &QCheckBox::toggled, this, &OwnCardEditor::nameReaders);
    connect(m_keeper, &DraftKeeper::failed, this, [this](const Error &error) { m_context.navigator.report(error); });
}

void OwnCardEditor::addChoices(QVBoxLayout *to)
{
    for (const Deck &deck : talkDecks(m_context.journal))
        m_deck->addItem(deck.title, deck.key);
    for (int depth = kLightestDepth; depth <= kDeepestDepth; ++depth)
        m_depth->addSegment(depthName(depth));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(spacing::large);
    form->setVerticalSpacing(spacing::medium);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("Deck"), m_deck);
    form->addRow(tr("Depth"), m_depth);
    to->addLayout(form);
    to->addWidget(m_shared);
    m_shared->setVisible(m_context.journal.hasOther() && !m_context.journal.isTogether());
}

void OwnCardEditor::addButtons(QVBoxLayout *to)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::small);
    auto *away = quietButton(tr("Throw away"), this);
    auto *leaving = quietButton(tr("Close"), this);
    leaving->setToolTip(tr("Closes and keeps what you wrote as a draft"));
    auto *save = primaryButton(tr("Save"), this);
    row->addWidget(away);
    row->addStretch();
    row->addWidget(leaving);
    row->addWidget(save);
    to->addSpacing(spacing::small);
    to->addLayout(row);
    connect(away, &QPushButton::clicked, this, &OwnCardEditor::throwAway);
    connect(leaving, &QPushButton::clicked, this, &OwnCardEditor::leave);
    connect(save, &QPushButton::clicked, this, &OwnCardEditor::save);
}

void OwnCardEditor::connectKeys()
{
    const auto shortcut = [this](const QKeySequence &keys, void (OwnCardEditor::*act)()) {
        auto *made = new QShortcut(keys, this);
        made->setContext(Qt::WidgetWithChildrenShortcut);
        connect(made, &QShortcut::activated, this, act);
    };
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_S), &OwnCardEditor::save);
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), &OwnCardEditor::save);
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_Enter), &OwnCardEditor::save);
    shortcut(QKeySequence(Qt::Key_Escape), &OwnCardEditor::leave);
}

void OwnCardEditor::show(const OwnCard &card)
{
    m_text->setText(card.text);
    m_deck->showValue(card.deck);
    if (m_deck->currentIndex() < 0)
        m_deck->setCurrentIndex(0);
    m_depth->setCurrent(card.depth - kLightestDepth);
    m_shared->setChecked(card.record.visibility == Visibility::Shared);
    nameReaders(m_shared->isChecked());
}

void OwnCardEditor::nameReaders(bool isShared)
{
    const QString words =
        tr("%1 may draw this card too").arg(m_context.journal.nameOf(otherPartner(m_context.journal.me())));
    m_shared->setText(isShared ? words : tr("Only you can draw this card"));
    m_shared->setAccessibleName(words);
    m_shared->updateGeometry();
}

OwnCard OwnCardEditor::written() const
{
    OwnCard card = m_original;
    card.text = exactText(*m_text->document());
    card.deck = m_deck->currentData().toString();
    card.depth = m_depth->current() + kLightestDepth;
    card.record.visibility = m_shared->isChecked() ? Visibility::Shared : Visibility::Private;
    return card;
}

QCborMap OwnCardEditor::fields() const
{
    const OwnCard card = written();
    const bool isChanged = m_id.isValid() ? card != m_original : !card.text.trimmed().isEmpty();
    if (!isChanged)
        return {};
    return {{kText, card.text},
            {kDeck, card.deck},
            {kDepth, card.depth},
            {kShared, card.record.visibility == Visibility::Shared}};
}

bool OwnCardEditor::keepDraft()
{
    return m_isFinished || m_keeper->keep();
}

void OwnCardEditor::focusText()
{
    m_text->setFocus(Qt::OtherFocusReason);
}

void OwnCardEditor::save()
{
    if (m_isFinished)
        return;
    Journal &journal = m_context.journal;
    const OwnCard card = written();
    // A card that was deleted meanwhile becomes a new one, so that no words are lost.
    const bool isThere = journal.all<OwnCard>().find(m_id) != nullptr;
    const auto done = isThere ? journal.replace(card, m_keeper->place()) : journal.add(card, m_keeper->place());
    if (!m_context.navigator.conclude(done, tr("Your card is kept.")))
        return;
    m_keeper->settle();
    m_isFinished = true;
    emit finished();
}

void OwnCardEditor::leave()
{
    if (m_isFinished || !keepDraft())
        return;
    if (!fields().isEmpty())
        m_context.navigator.say(tr("Your draft is kept. It is here when you come back."));
    m_isFinished = true;
    emit finished();
}

void OwnCardEditor::throwAway()
{
    const Prompter::Question question{m_id.isValid() ? tr("Throw away these changes?") : tr("Throw away this card?"),
                                      m_id.isValid() ? tr("The card stays as it was last saved.")
                                                     : tr("What you wrote here cannot be brought back."),
                                      tr("Throw away"), true};
    if (!fields().isEmpty() && !m_context.prompter.ask(this, question))
        return;
    m_keeper->discard();
    m_isFinished = true;
    emit finished();
}

} // namespace hearth
