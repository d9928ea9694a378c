// SPDX-License-Identifier: GPL-3.0-or-later
// What the files of the sample may hold, and what is said of one that holds something else.
#include "sample/samplecomposer.h"

#include "core/sample/samplefixture.h"
#include "sample/samplepicture.h"

#include <gtest/gtest.h>

using namespace hearth;
using namespace hearth::test;

namespace {

QString name(const char *text)
{
    return QString::fromUtf8(text);
}

SampleFiles smallFiles()
{
    return {{name("people"), R"({"names": ["One", "Other"]})"},
            {name("entries"), R"({"entries": [{"author": 1, "shared": true, "weeks": [3, 5], "tags": ["home"],
                "title": "T", "text": ["First.", "Second."]}]})"},
            {name("gratitude"), R"({"notes": [{"author": 2, "mayPrint": true, "shared": true, "on": "12-24",
                "what": "W", "why": "", "shows": "", "keptUntil": "02-01"}]})"},
            {name("checkins"), R"({"weeks": [{"week": 2, "shared": true, "first": {"day": 5, "answers": "7654-?1 ",
                "feelings": ["calm"]}, "second": {"answers": "11111111"}}]})"},
            {name("answers"), R"({"answers": [{"author": 1, "question": "good", "text": "A"}]})"},
            {name("experiences"), R"({"experiences": [{"author": 1, "title": "E", "weeks": [1, 2],
                "words": [{"author": 2, "text": "V"}]}]})"},
            {name("agreements"), R"({"agreements": [{"title": "A", "versions": [{"author": 1, "weeks": [1, 2],
                "text": ["x"], "answers": [{"author": 2, "follows": 1}]}]}], "limits": [], "commitments": []})"},
            {name("talks"), R"({"talks": [], "cards": [], "responses": [{"author": 2, "to": "T", "type": "thank",
                "text": "R", "after": 2}]})"}};
}

Result<SampleJournal> composed(const SampleFiles &files)
{
    SeededRandom random(1);
    return composeSampleJournal(files, kLastDay, random);
}

SampleFiles broken(const QByteArray &from, const QByteArray &to, const SampleFiles &files = smallFiles())
{
    SampleFiles changed = files;
    for (QByteArray &bytes : changed)
        bytes.replace(from, to);
    EXPECT_NE(changed, files) << from.constData();
    return changed;
}

void expectError(ErrorCode code, const SampleFiles &files, const char *detail)
{
    const auto journal = composed(files);
    ASSERT_FALSE(journal.ok()) << detail;
    EXPECT_EQ(journal.error().code, code) << detail;
    EXPECT_TRUE(journal.error().detail.contains(QString::fromUtf8(detail))) << journal.error().detail.toStdString();
}

void expectBad(const SampleFiles &files, const char *detail)
{
    expectError(ErrorCode::BadValue, files, detail);
}

} // namespace

TEST(SampleComposer, ReadsEveryField)
{
    const auto made = composed(smallFiles());
    ASSERT_TRUE(made.ok()) << made.error().detail.toStdString();
    const SampleJournal &journal = made.value();
    EXPECT_EQ(journal.names[1], name("Other"));
    ASSERT_EQ(journal.entries.size(), 1U);
    const Entry &entry = journal.entries[0];
    EXPECT_EQ(entry.text, name("First.\n\nSecond."));
    EXPECT_EQ(entry.record.tags, QStringList{name("home")});
    const SampleCalendar calendar(kLastDay);
    EXPECT_GE(calendar.weekOf(entry.record.date), 3);
    EXPECT_LE(calendar.weekOf(entry.record.date), 5);
    ASSERT_EQ(journal.notes.size(), 1U);
    EXPECT_EQ(journal.notes[0].record.author, kSecondPartner);
    EXPECT_EQ(journal.notes[0].record.date.toString(name("MM-dd")), name("12-24"));
    EXPECT_EQ(journal.notes[0].keptUntil, QDate(2027, 2, 1));
    ASSERT_EQ(journal.checkIns.size(), 2U);
    const CheckIn &checkIn = journal.checkIns[0];
    EXPECT_EQ(checkIn.record.author, kFirstPartner);
    EXPECT_EQ(checkIn.record.visibility, Visibility::Shared);
    EXPECT_EQ(checkIn.period.start, calendar.mondayOf(2));
    EXPECT_EQ(checkIn.record.date, checkIn.period.start.addDays(5));
    EXPECT_EQ(checkIn.answer(Dimension::Connected).rating(), 7);
    EXPECT_EQ(checkIn.answer(Dimension::TimeTogether).rating(), std::nullopt) << "which is hidden from the other";
    EXPECT_EQ(checkIn.answer(Dimension::Space).rating(), 1);
    EXPECT_EQ(checkIn.feelings, QStringList{name("calm")});
    EXPECT_EQ(checkIn.words.size(), 1);
    EXPECT_EQ(journal.checkIns[1].record.date, checkIn.period.start.addDays(6));
    ASSERT_EQ(journal.consents.size(), 1U);
    EXPECT_EQ(journal.consents[0].record.date, journal.versions.at(0).record.date.addDays(1));
    ASSERT_EQ(journal.responses.size(), 1U);
    EXPECT_EQ(journal.responses[0].to, entry.record.id);
    EXPECT_EQ(journal.responses[0].record.date, entry.record.date.addDays(2));
}

TEST(SampleComposer, RefusesWhatIsNotJson)
{
    SampleFiles files = smallFiles();
    files[name("entries")].chop(3);
    expectBad(files, "entries at byte");
    files = smallFiles();
    files[name("people")] = "[]";
    expectBad(files, "people");
    files = smallFiles();
    files.remove(name("gratitude"));
    expectBad(files, "gratitude");
    expectBad(broken("{\"talks\"", "["), "talks at byte");
}

TEST(SampleComposer, RefusesWrongShapesAndSaysWhere)
{
    expectBad(broken("\"author\": 2, \"mayPrint\"", "\"author\": 3, \"mayPrint\""), "notes 0: author");
    expectBad(broken("[3, 5]", "[5, 3]"), "entries 0: weeks");
    expectBad(broken("[3, 5]", "[3, 104]"), "entries 0: weeks");
    expectBad(broken("12-24", "02-30"), "notes 0: on");
    expectBad(broken("02-01", "02-30"), "notes 0: keptUntil");
    expectBad(broken("\"W\"", "\" \""), "notes 0: what");
    expectBad(broken("\"11111111\"", "\"1111111\""), "weeks 0, second: answers");
    expectBad(broken("{\"answers\": \"11111111\"}", "1"), "weeks 0: second");
    expectBad(broken("\"good\"", "\"best\""), "answers 0: question");
    expectBad(broken("\"shared\": true, \"weeks\"", "\"shared\": 1, \"weeks\""), "entries 0: shared");
    expectBad(broken("\"weeks\": [3, 5]", "\"follows\": 1"), "entries 0: follows");
    expectBad(broken("\"weeks\": [3, 5]", "\"weeks\": [3, 5], \"months\": [12]"), "entries 0: fits no day");
    expectBad(broken(", \"Other\"", ""), "people: names");
    expectBad(broken("\"title\": \"E\"", "\"title\": \" \""), "experiences 0: title");
    expectBad(broken("\"E\", \"weeks\": [1, 2]", "\"E\", \"state\": \"dreamt\""), "experiences 0: state");
    expectBad(broken("\"text\": \"V\"", "\"tone\": \"sad\", \"text\": \"V\""), "experiences 0, words 0: tone");
    expectBad(broken("\"follows\": 1", "\"follows\": 15"), "agreements 0, versions 0, answers 0: follows");
    expectBad(broken("\"limits\": []", "\"limits\": {}"), "limits");
    expectBad(broken("\"limits\": [],", ""), "limits");
    expectBad(broken("\"talks\": []", "\"talks\": [1]"), "talks 0");
}

TEST(SampleComposer, WhatIsNamedAndMissingIsAnError)
{
    const SampleFiles whole = builtInSampleFiles();
    const auto withFirst = [&](const char *list, const char *field, const char *value) {
        const QByteArray start = QByteArray("\"") + list + "\": [\n    {";
        return broken(start, start + '"' + field + "\": \"" + value + "\",", whole);
    };
    expectBad(withFirst("experiences", "from", "nowhere"), "from");
    expectError(ErrorCode::NotFound, withFirst("experiences", "picture", "none"), "none");
    expectError(ErrorCode::NotFound, withFirst("experiences", "entry", "No such entry"), "No such entry");
    expectError(ErrorCode::NotFound, withFirst("entries", "link", "No such entry"), "No such entry");
    expectError(ErrorCode::NotFound, broken("\"to\": \"T\"", "\"to\": \"No such entry\""), "No such entry");
    EXPECT_EQ(builtInSamplePicture(name("nothing")).error().code, ErrorCode::NotFound);
}

TEST(SampleComposer, TheBuiltInFilesAreWhole)
{
    EXPECT_EQ(builtInSampleFiles().size(), smallFiles().size());
    const auto journal = composed(builtInSampleFiles());
    EXPECT_TRUE(journal.ok()) << journal.error().detail.toStdString();
}
