// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/insights/fromherestep.h"

#include "agreements/agreements.h"
#include "base/text.h"
#include "editors/exacttext.h"
#include "editors/recordchip.h"
#include "report/datewords.h"
#include "widgets/arrange.h"
#include "widgets/buttons.h"
#include "widgets/card.h"
#include "widgets/flowlayout.h"
#include "widgets/growingtext.h"
#include "widgets/plainlabel.h"
#include "wording/recordwords.h"
#include "wording/reviewwords.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace hearth {

namespace {

constexpr int kMinAnswerLines = 2;
constexpr int kMaxAnswerLines = 8;

} // namespace

FromHereStep::FromHereStep(const PageContext &context, const Review &review, const ReviewAnswers &answers,
                           QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_review(review)
{
    auto *layout = inColumn(this, spacing::section, {questions(answers), oneThing(answers.tryThis)});
    if (!review.agreementsDue.isEmpty())
        addTo(layout, {agreementsDue()});
    m_keeping = makeKeeping();
    setFocusProxy(m_answers.front());
    showWhetherKept();
}

QWidget *FromHereStep::questions(const ReviewAnswers &answers)
{
    auto *card = new Card;
    const auto asked = reviewQuestions(m_review);
    for (std::size_t i = 0; i < asked.size(); ++i) {
        auto *answer = new GrowingText(asked.at(i), kMinAnswerLines, kMaxAnswerLines);
        answer->setText(answers.answers.at(i));
        auto *question = paragraph(asked.at(i), Role::Heading);
        question->setBuddy(answer);
        if (i > 0)
            card->content()->addSpacing(spacing::small);
        card->content()->addWidget(question);
        card->content()->addWidget(answer);
        m_answers.at(i) = answer;
        connect(answer, &QTextEdit::textChanged, this, [this] {
            emit typed(this->answers());
            showWhetherKept();
        });
    }
    return card;
}

QWidget *FromHereStep::oneThing(const QString &text)
{
    auto *card = new Card;
    m_tryThis = new QLineEdit(text);
    m_tryThis->setMaxLength(kMaxTitleLength);
    m_tryThis->setAccessibleName(oneThingToTry());
    m_tryThis->setPlaceholderText(tr("Small enough for this month"));
    card->content()->addWidget(new PlainLabel(oneThingToTry(), Role::Heading));
    card->content()->addWidget(m_tryThis);
    auto *ways = new QWidget;
    auto *flow = new FlowLayout(spacing::small, ways);
    const auto offer = [&](const QString &words, Kind kind) {
        auto *way = plainButton(words, ways);
        flow->addWidget(way);
        m_ways.push_back(way);
        connect(way, &QPushButton::clicked, this, [this, kind] { tryAs(kind); });
    };
    offer(tr("I commit to it"), Kind::Commitment);
    offer(tr("An idea for us"), Kind::SharedExperience);
    offer(tr("Draft an agreement"), Kind::AgreementVersion);
    addTo(card->content(), {ways});
    connect(m_tryThis, &QLineEdit::textChanged, this, [this] {
        emit typed(answers());
        showWhetherKept();
    });
    return card;
}

QWidget *FromHereStep::agreementsDue()
{
    auto *card = new Card;
    card->content()->addWidget(new PlainLabel(tr("Agreements to look at again"), Role::Heading));
    for (const RecordId id : m_review.agreementsDue) {
        const auto agreement = agreementOf(m_context.journal, id);
        if (!agreement || agreement->current == nullptr)
            continue;
        auto *open = new RecordChip(m_context.theme, m_context.journal, agreement->current->record.id);
        connect(open, &RecordChip::chosen, this, [this](RecordId version) { m_context.navigator.open(version); });
        addTo(card->content(), {{open, Qt::AlignLeading}});
        const QDate review = agreement->current->review;
        const QString by = review < m_context.journal.clock().today() ? tr("Was due for another look by %1", "a day")
                                                                      : tr("To be looked at by %1", "a day");
        card->content()->addWidget(paragraph(by.arg(dayInWords(review, QLocale())), Role::Caption));
    }
    return card;
}

QWidget *FromHereStep::makeKeeping()
{
    auto *widget = new QWidget(this);
    FlowLayout *flow = atBothEnds(widget, {}, {});
    const auto add = [flow](QWidget *part) {
        flow->addWidget(part);
        flow->setAlignment(part, Qt::AlignTrailing);
    };
    const Journal &journal = m_context.journal;
    if (journal.isTogether()) {
        for (const PartnerId partner : {kFirstPartner, kSecondPartner}) {
            auto *yes = new QCheckBox(tr("%1 would like to keep this", "a partner").arg(shortName(journal, partner)));
            add(yes);
            m_yes.push_back(yes);
            connect(yes, &QCheckBox::toggled, this, &FromHereStep::showWhetherKept);
        }
    }
    m_keep = primaryButton(journal.isTogether() ? tr("Keep it for both") : tr("Keep it for me"));
    auto *print = plainButton(tr("Print…"));
    setGlyph(print, m_context.theme, Glyph::Print);
    add(print);
    add(m_keep);
    connect(m_keep, &QPushButton::clicked, this, &FromHereStep::keep);
    connect(print, &QPushButton::clicked, this, &FromHereStep::printWanted);
    return widget;
}

ReviewAnswers FromHereStep::answers() const
{
    ReviewAnswers answers;
    for (std::size_t i = 0; i < m_answers.size(); ++i)
        answers.answers.at(i) = m_answers.at(i) != nullptr ? exactText(*m_answers.at(i)->document()) : QString();
    if (m_tryThis != nullptr)
        answers.tryThis = m_tryThis->text();
    return answers;
}

void FromHereStep::showWhetherKept()
{
    if (m_keep == nullptr)
        return;
    for (QPushButton *way : m_ways)
        way->setEnabled(!isBlank(answers().tryThis));
    m_keep->setEnabled(!keptReview(m_context.journal, m_review, answers()).text.isEmpty() &&
                       std::ranges::all_of(m_yes, &QCheckBox::isChecked));
}

void FromHereStep::tryAs(Kind kind)
{
    const QString words = answers().tryThis;
    Journal &journal = m_context.journal;
    if (kind == Kind::Commitment) {
        auto commitment = journal.compose<Commitment>();
        commitment.what = words;
        m_context.navigator.conclude(journal.add(commitment), tr("It is among your commitments now."));
    } else if (kind == Kind::SharedExperience) {
        auto idea = journal.compose<SharedExperience>();
        idea.title = words;
        m_context.navigator.conclude(journal.add(idea), tr("It is among the ideas now."));
    } else {
        AgreementVersion draft = newAgreement(journal);
        draft.title = words;
        draft.text = words;
        m_context.navigator.conclude(journal.add(draft),
                                     tr("The draft of an agreement is waiting on the Agreements page."));
    }
}

void FromHereStep::keep()
{
    const Entry entry = keptReview(m_context.journal, m_review, answers());
    if (m_context.navigator.concludeTyped(m_context.journal.add(entry, placeOf(m_review).name()),
                                          tr("Saved in the journal.")))
        emit kept();
}

} // namespace hearth
