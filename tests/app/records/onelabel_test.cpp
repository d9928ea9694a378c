// SPDX-License-Identifier: GPL-3.0-or-later
// A fact is called the same wherever it is met: on the reading pane, on its card, in the terminal, in its editor.
#include "agreements/agreements.h"
#include "app/pages/pagefixture.h"
#include "cli/recordoutput.h"
#include "editors/agreementeditor.h"
#include "editors/commitmenteditor.h"
#include "editors/experienceeditor.h"
#include "editors/limiteditor.h"
#include "pages/agreements/agreementacts.h"
#include "pages/agreements/agreementdetail.h"
#include "pages/agreements/limitsandcommitments.h"
#include "pages/agreements/recordcard.h"
#include "pages/checkin/answersview.h"
#include "pages/journal/readingpane.h"
#include "pages/talk/owncardeditor.h"
#include "records/recordview.h"

#include <QCoreApplication>

#include <algorithm>

namespace hearth {
namespace {

using Form = RecordItem::Form;

class OneLabelTest : public test::PageTest
{
protected:
    template <typename T>
    RecordId add(const T &value)
    {
        const auto done = journal().add(value);
        EXPECT_TRUE(done);
        return value.record.id;
    }
    [[nodiscard]] RecordView view(RecordId id) { return viewOf(journal(), *journal().find(id)); }
    [[nodiscard]] std::vector<RecordItem> factsOf(RecordId id)
    {
        std::vector<RecordItem> facts = view(id).items;
        std::erase_if(facts, [](const RecordItem &item) { return item.form != Form::Fact; });
        return facts;
    }
    [[nodiscard]] RecordId experience()
    {
        SharedExperience night = journal().compose<SharedExperience>();
        night.title = QStringLiteral("Night swim");
        night.state = ExperienceState::Planned; // alone can come again
        night.place = QStringLiteral("The quarry");
        night.details = QStringLiteral("Towels.");
        night.tone = Tone::Joyful;
        night.minuteOfDay = 21 * 60;
        night.whoseIdea = kSecondPartner;
        night.isNewToBoth = true;
        night.ritual.repeat = Repeat::Weekly;
        night.ritual.until = night.record.date.addDays(70);
        return add(night);
    }
    [[nodiscard]] RecordId agreement()
    {
        AgreementVersion version = newAgreement(journal());
        version.title = QStringLiteral("Phones");
        version.text = QStringLiteral("In the hall.");
        version.area = Area::Digital;
        version.review = QDate(2026, 12, 1);
        version.record.visibility = Visibility::Shared;
        const RecordId id = add(version);
        EXPECT_TRUE(journal().add(answerTo(journal(), *agreementOf(journal(), version.agreement), Decision::Agree)));
        return id;
    }
    [[nodiscard]] RecordId limit()
    {
        PersonalLimit limit = journal().compose<PersonalLimit>();
        limit.title = QStringLiteral("No calls before eight");
        limit.text = QStringLiteral("I need the hour.");
        limit.area = Area::Time;
        return add(limit);
    }
    [[nodiscard]] RecordId commitment(QDate due = QDate(2026, 7, 20))
    {
        Commitment commitment = journal().compose<Commitment>();
        commitment.what = QStringLiteral("Put a basket in the hall");
        commitment.note = QStringLiteral("Nearly.");
        commitment.due = due;
        return add(commitment);
    }
    [[nodiscard]] RecordId ownCard()
    {
        OwnCard card = journal().compose<OwnCard>();
        card.deck = QStringLiteral("play");
        card.depth = 2;
        card.text = QStringLiteral("What would you ask?");
        return add(card);
    }
    [[nodiscard]] QList<RecordId> oneOfEachKind()
    {
        Entry entry = test::entryOf(journal(), QStringLiteral("A day"), QStringLiteral("Words"));
        entry.feelings = {{QStringLiteral("calm"), 2}};
        entry.record.visibility = Visibility::Shared;
        GratitudeNote note = test::noteOf(journal(), QStringLiteral("the soup"));
        note.why = QStringLiteral("I was cold.");
        CheckIn checkIn = journal().compose<CheckIn>();
        checkIn.period = {Cadence::Day, QDate(2026, 7, 12)};
        checkIn.setAnswer(Dimension::Safe, Answer::rated(4).value());
        checkIn.setAnswer(Dimension::Space, Answer::ratherNotSay());
        checkIn.feelings = {QStringLiteral("torn")};
        checkIn.words = {{QStringLiteral("good"), QStringLiteral("the walk")}};
        QList<RecordId> all{add(entry),  add(note), add(checkIn), experience(),
                            agreement(), limit(),   commitment(), ownCard()};
        Reflection words = journal().compose<Reflection>();
        words.experience = all.at(3);
        words.text = QStringLiteral("Cold and good.");
        words.tone = Tone::Joyful;
        all += add(words);
        Conversation talk = journal().compose<Conversation>();
        talk.topic = QStringLiteral("The hall");
        talk.firstSpeaker = kFirstPartner;
        talk.session = talk.record.id;
        talk.parts = {{QStringLiteral("heard"), QStringLiteral("that it matters")}};
        talk.outcome = QStringLiteral("a basket");
        talk.record.visibility = Visibility::Shared;
        return all << add(talk);
    }
    /// Whether some visible label says that, or is read aloud as it.
    [[nodiscard]] static bool says(QWidget &shown, const QString &text)
    {
        return std::ranges::any_of(shown.findChildren<QLabel *>(), [&](const QLabel *label) {
            return label->isVisibleTo(&shown) && (label->text() == text || label->accessibleName() == text);
        });
    }
    /// Whether something in the editor is called that, to be seen or to be heard.
    [[nodiscard]] static bool calls(QWidget &editor, const QString &name)
    {
        return std::ranges::any_of(editor.findChildren<QWidget *>(), [&](const QWidget *part) {
            const auto *label = qobject_cast<const QLabel *>(part);
            return part->accessibleName() == name || (label != nullptr && label->text() == name);
        });
    }
};

TEST_F(OneLabelTest, ThePaneAndTheTerminalNameTheSameFactsOfEveryKind)
{
    ReadingPane pane(context());
    for (const RecordId id : oneOfEachKind()) {
        pane.showRecord(id);
        const QString terminal = sheetOf(*journal().find(id), journal());
        int facts = 0;
        for (const RecordItem &item : view(id).items) {
            if (item.form == Form::Note || item.form == Form::Records || item.form == Form::Photos)
                continue;
            ++facts;
            const bool isLabelled = item.form != Form::Text && item.form != Form::Markdown;
            EXPECT_TRUE(!isLabelled || says(pane, item.label)) << qPrintable(item.label);
            EXPECT_TRUE(!isLabelled || terminal.contains(item.label)) << qPrintable(terminal);
            EXPECT_TRUE(terminal.contains(item.words)) << qPrintable(terminal);
            const bool isBrief = item.form == Form::Fact || item.form == Form::Words || item.form == Form::Rating;
            EXPECT_TRUE(!isBrief || says(pane, item.words)) << qPrintable(item.words);
        }
        EXPECT_GT(facts, 0) << qPrintable(terminal);
    }
}

TEST_F(OneLabelTest, ACardSaysTheFactsOfItsRecord)
{
    const RecordId limit = this->limit();
    const RecordId open = commitment();
    const RecordId late = commitment(QDate(2026, 5, 3));
    LimitsSection limits(context());
    CommitmentsSection commitments(context());
    for (QWidget *section : std::initializer_list<QWidget *>{&limits, &commitments}) {
        section->show();
        const auto cards = section->findChildren<RecordCard *>();
        EXPECT_FALSE(cards.isEmpty());
        for (RecordCard *card : cards) {
            EXPECT_EQ(card->accessibleName(), view(card->record()).gist);
            for (const RecordItem &fact : factsOf(card->record()))
                EXPECT_TRUE(says(*card, fact.label + QStringLiteral(": ") + fact.words)) << qPrintable(fact.label);
        }
    }
    EXPECT_TRUE(says(limits, QStringLiteral("Time")));
    EXPECT_TRUE(says(commitments, QStringLiteral("By 20 July 2026")));
    EXPECT_TRUE(says(commitments, QStringLiteral("Was meant for 3 May 2026")));
    EXPECT_EQ(factsOf(limit).size(), 1U);
    EXPECT_EQ(factsOf(open).size(), factsOf(late).size());
}

TEST_F(OneLabelTest, AnAgreementStandsOnItsSheetAsItIsRead)
{
    const RecordId id = agreement();
    QWidget window;
    AgreementActs acts(context(), &window);
    AgreementDetail detail(context(), acts);
    detail.showAgreement(journal().all<AgreementVersion>().find(id)->agreement);
    const std::vector<RecordItem> facts = factsOf(id);
    ASSERT_EQ(facts.size(), 5U);
    for (std::size_t i = 0; i < 3; ++i) // how it stands and what each answered
        EXPECT_TRUE(says(detail, facts[i].words)) << qPrintable(facts[i].words);
    EXPECT_TRUE(says(
        detail, QStringLiteral("Digital · Version 1, by Anna, 12 July 2026 · To look at again on 1 December 2026")));
}

TEST_F(OneLabelTest, AnEditorCallsAFactAsItIsRead)
{
    const RecordId experience = this->experience();
    const RecordId agreement = this->agreement();
    const RecordId limit = this->limit();
    const RecordId commitment = this->commitment();
    const RecordId card = ownCard();
    ExperienceEditor experienceEditor(context(), *journal().all<SharedExperience>().find(experience));
    AgreementEditor agreementEditor(context(), journal().all<AgreementVersion>().find(agreement)->agreement,
                                    AgreementEditor::Purpose::Write);
    LimitEditor limitEditor(context(), limit);
    CommitmentEditor commitmentEditor(context(), commitment, {});
    OwnCardEditor cardEditor(context(), card);
    const auto compare = [&](RecordId id, QWidget &editor) {
        for (const RecordItem &fact : factsOf(id)) {
            // What nobody types into a field, and a switch that says it all.
            const bool isField = fact.label != QStringLiteral("Standing") && fact.label != QStringLiteral("Answer") &&
                                 fact.label != QStringLiteral("New to");
            EXPECT_TRUE(!isField || calls(editor, fact.label)) << qPrintable(fact.label);
        }
    };
    compare(experience, experienceEditor);
    compare(agreement, agreementEditor);
    compare(limit, limitEditor);
    compare(commitment, commitmentEditor);
    compare(card, cardEditor);
}

TEST_F(OneLabelTest, AnAnswerWithoutARatingIsReadAsItWasMeant)
{
    const RecordId id = oneOfEachKind().at(2);
    const auto wordsOf = [&](Dimension dimension) {
        const RecordView shown = view(id);
        const auto found = std::ranges::find(shown.items, dimension, &RecordItem::dimension);
        return found != shown.items.end() ? found->words : QString();
    };
    EXPECT_EQ(wordsOf(Dimension::Space), QStringLiteral("rather not say"));
    EXPECT_EQ(wordsOf(Dimension::Supported), QStringLiteral("no answer"));
    AnswersView answers(theme, journal());
    answers.showAnswers({journal().all<CheckIn>().find(id)});
    QCoreApplication::processEvents();
    EXPECT_TRUE(says(answers, QStringLiteral("rather not say")));
    EXPECT_TRUE(says(answers, QStringLiteral("Feelings")));
}

} // namespace
} // namespace hearth
