// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/recordview.h"

#include "agreements/agreements.h"
#include "app/pages/pagefixture.h"
#include "cli/recordoutput.h"
#include "exchange/recordjson.h"
#include "pages/journal/readingpane.h"
#include "pages/together/experiencesheet.h"
#include "records/codec.h"
#include "report/datewords.h"

#include <QLocale>

namespace hearth {
namespace {

using Form = RecordItem::Form;

class RecordViewTest : public test::PageTest
{
protected:
    /// A line an item.
    [[nodiscard]] QStringList linesOf(RecordId id)
    {
        static const QStringList forms{QStringLiteral("fact"),  QStringLiteral("words"),   QStringLiteral("markdown"),
                                       QStringLiteral("text"),  QStringLiteral("part"),    QStringLiteral("note"),
                                       QStringLiteral("rated"), QStringLiteral("records"), QStringLiteral("photos")};
        QStringList lines;
        for (const RecordItem &item : viewOf(journal(), *journal().find(id)).items)
            lines += QStringList{forms.at(static_cast<int>(item.form)), item.label, item.words}.join(QLatin1Char('|'));
        return lines;
    }
    template <typename T>
    RecordId add(const T &value)
    {
        EXPECT_TRUE(journal().add(value));
        return value.record.id;
    }
    [[nodiscard]] SharedExperience nightSwim()
    {
        SharedExperience experience = journal().compose<SharedExperience>();
        experience.title = QStringLiteral("Night swim");
        experience.state = ExperienceState::Lived;
        experience.place = QStringLiteral("The quarry");
        experience.details = QStringLiteral("Towels.");
        experience.tone = Tone::Challenging;
        experience.minuteOfDay = 21 * 60 + 30;
        experience.whoseIdea = kSecondPartner;
        experience.isNewToBoth = true;
        return experience;
    }
};

TEST_F(RecordViewTest, AnEntryInTheOrderOfReading)
{
    Entry entry = test::entryOf(journal(), {}, QStringLiteral("Words\nand more"));
    entry.startedFrom = QStringLiteral("hard-day");
    entry.feelings = {{QStringLiteral("calm"), 2}};
    entry.wouldLike = WouldLike::Comfort;
    const RecordId id = add(entry);
    EXPECT_EQ(linesOf(id),
              (QStringList{QStringLiteral("fact|Begun as|A hard day"), QStringLiteral("markdown|Text|Words\nand more"),
                           QStringLiteral("words|Feelings|calm (clearly)"),
                           QStringLiteral("note||Anna would like comfort.")}));
    const RecordView view = viewOf(journal(), *journal().find(id));
    EXPECT_EQ(view.title, QString()) << "the author gave none";
    EXPECT_EQ(view.gist, entry.text);
    EXPECT_EQ(view.standing, QString());
}

TEST_F(RecordViewTest, NobodyReadsWhichTemplateOfTheirOwnTheOtherBeganWith)
{
    Entry entry = test::entryOf(journal(), {}, QStringLiteral("Words"));
    entry.record.visibility = Visibility::Shared;
    entry.startedFrom = QStringLiteral("Before I leave him");
    const RecordId id = entry.record.id;
    // Past the journal's rules, as it was shared by an earlier Hearthbook.
    ASSERT_TRUE(opened.store->commit({{id, true, 1, encode(entry)}}));
    const auto exported = [&] { return exportedRecord(journal(), *journal().find(id), ExportNames::of(journal())); };
    const QString key = QStringLiteral("template");
    reopen();
    EXPECT_EQ(linesOf(id).value(0), QStringLiteral("fact|Begun as|Before I leave him")) << "its author may";
    EXPECT_EQ(exported().value(key).toString(), entry.startedFrom);
    EXPECT_EQ(jsonOf(*journal().find(id), journal()).value(key).toString(), entry.startedFrom);
    reopen(test::kBensPassphrase);
    EXPECT_EQ(linesOf(id), QStringList(QStringLiteral("markdown|Text|Words")));
    EXPECT_FALSE(exported().contains(key));
    EXPECT_EQ(jsonOf(*journal().find(id), journal()).value(key).toString(), QString());
}

TEST_F(RecordViewTest, WhatIsBlankIsLeftOut)
{
    EXPECT_EQ(linesOf(add(test::noteOf(journal(), QStringLiteral("the tea")))),
              QStringList(QStringLiteral("part|What you did|the tea")));
}

TEST_F(RecordViewTest, TheDaysOnWhichARitualIsNotAreWrittenAsDaysAre)
{
    SharedExperience supper = nightSwim();
    supper.state = ExperienceState::Planned;
    supper.tone = Tone::NotSaid;
    supper.ritual.repeat = Repeat::Weekly;
    const QDate first = supper.record.date;
    supper.ritual.exceptions = {first.addDays(7), first.addDays(14)};
    EXPECT_TRUE(
        linesOf(add(supper))
            .contains(QStringLiteral("fact|Except on|%1 · %2")
                          .arg(dayInWords(first.addDays(7), QLocale()), dayInWords(first.addDays(14), QLocale()))));
}

TEST_F(RecordViewTest, AnAgreementSaysWhereItStandsAndWhoAnswered)
{
    AgreementVersion version = newAgreement(journal());
    version.title = QStringLiteral("Phones");
    version.text = QStringLiteral("In the hall.");
    version.area = Area::Digital;
    version.review = QDate(2026, 12, 1);
    const RecordId id = add(version);
    EXPECT_EQ(linesOf(id).first(), QStringLiteral("fact|Standing|Not currently agreed · Draft"));
    version = *journal().all<AgreementVersion>().find(id);
    version.record.visibility = Visibility::Shared;
    ASSERT_TRUE(journal().replace(version));
    ASSERT_TRUE(journal().add(answerTo(journal(), *agreementOf(journal(), version.agreement), Decision::Agree)));
    EXPECT_EQ(
        linesOf(id),
        (QStringList{QStringLiteral("fact|Standing|Not currently agreed · Proposed"),
                     QStringLiteral("fact|Answer|Anna agreed on 12 July 2026"),
                     QStringLiteral("fact|Answer|Ben: no answer yet"), QStringLiteral("fact|Area|Digital"),
                     QStringLiteral("fact|Review day|1 December 2026"), QStringLiteral("text|Text|In the hall.")}));
    EXPECT_EQ(viewOf(journal(), *journal().find(id)).standing, QStringLiteral("Proposed"));
}

TEST_F(RecordViewTest, WhereverItIsReadAFactHasOneLabel)
{
    const RecordId id = add(nightSwim());
    ReadingPane pane(context());
    pane.showRecord(id);
    ExperienceSheet sheet(context());
    ASSERT_TRUE(sheet.showOccurrence({id, journal().findRecord(id)->date}));
    const QString terminal = sheetOf(*journal().find(id), journal());
    int facts = 0;
    for (const RecordItem &item : viewOf(journal(), *journal().find(id)).items) {
        if (item.form != Form::Fact)
            continue;
        ++facts;
        for (QWidget *shown : std::initializer_list<QWidget *>{&pane, &sheet}) {
            if (shown == &sheet && item.label == QStringLiteral("State"))
                continue; // it says how the day stands, by what it offers
            EXPECT_TRUE(test::saysExactly(*shown, item.label)) << qPrintable(item.label);
            EXPECT_TRUE(test::saysExactly(*shown, item.words)) << qPrintable(item.words);
        }
        EXPECT_TRUE(terminal.contains(item.label + QStringLiteral(": ") + item.words)) << qPrintable(terminal);
    }
    EXPECT_EQ(facts, 7);
}

TEST_F(RecordViewTest, WhatIsKeptHiddenIsNotListed)
{
    CheckIn checkIn = journal().compose<CheckIn>();
    checkIn.period = {Cadence::Day, QDate(2026, 7, 12)};
    checkIn.setAnswer(Dimension::Safe, Answer::rated(4).value());
    const RecordId id = add(checkIn);
    const auto rated = [&] {
        std::size_t count = 0;
        for (const RecordItem &item : viewOf(journal(), *journal().find(id)).items)
            count += item.form == Form::Rating ? 1U : 0U;
        return count;
    };
    EXPECT_EQ(rated(), kUsualDimensions);
    Preferences preferences = journal().compose<Preferences>();
    preferences.hidden = {Dimension::Safe};
    ASSERT_TRUE(journal().add(preferences));
    EXPECT_EQ(rated(), kUsualDimensions - 1);
}

} // namespace
} // namespace hearth
