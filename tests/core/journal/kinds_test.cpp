// SPDX-License-Identifier: GPL-3.0-or-later
// Every kind of record: what it may hold, and that it comes back from the file as it was.
#include "records/codec.h"
#include "support/everykind.h"
#include "support/journalfixture.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace hearth {
namespace {

using test::JournalFolder;

QString plainWords(qsizetype most)
{
    return QStringLiteral("words \u00e4\u4e2d\U0001F331").left(most);
}

AnyRecord asStored(AnyRecord record, quint32 revision = 1)
{
    recordOf(record).revision = revision;
    return record;
}

TEST(Kinds, KeysNameEachKindOnce)
{
    QSet<QString> keys;
    for (int number = 1; number <= static_cast<int>(Kind::OwnTemplate); ++number) {
        const QString key = keyOf(static_cast<Kind>(number));
        EXPECT_FALSE(keys.contains(key)) << qPrintable(key);
        keys.insert(key);
        EXPECT_EQ(kindFromKey(key), static_cast<Kind>(number));
    }
    EXPECT_EQ(kindFromKey(QStringLiteral("nothing")), std::nullopt);
}

TEST(Kinds, EachComesBackFromCborAsItWas)
{
    JournalFolder folder;
    auto opened = folder.open();
    for (const Change &change : test::everyKind(*opened.journal, Visibility::Private, plainWords)) {
        const AnyRecord &record = *change.after;
        ASSERT_TRUE(validate(record)) << static_cast<int>(kindOf(record));
        auto decoded = decode(encode(record));
        ASSERT_TRUE(decoded) << static_cast<int>(kindOf(record));
        // The row, not the payload, carries these.
        Record &common = recordOf(decoded.value());
        common.id = recordOf(record).id;
        common.author = recordOf(record).author;
        common.visibility = recordOf(record).visibility;
        EXPECT_TRUE(decoded.value() == record) << static_cast<int>(kindOf(record));
        // Cut anywhere, it is refused and never half read.
        const QByteArray whole = encode(record);
        for (qsizetype length = 0; length < whole.size(); ++length)
            EXPECT_FALSE(decode(whole.left(length)));
    }
}

TEST(Kinds, EachComesBackFromTheFileForBothVisibilities)
{
    JournalFolder folder;
    for (const Visibility visibility : {Visibility::Private, Visibility::Shared}) {
        auto opened = folder.open();
        const ChangeSet changes = test::everyKind(*opened.journal, visibility, plainWords);
        ASSERT_TRUE(opened.journal->apply(changes));
        opened = {};
        opened = folder.open();
        for (const Change &change : changes) {
            auto found = opened.journal->find(change.id());
            ASSERT_TRUE(found) << static_cast<int>(change.kind());
            EXPECT_TRUE(*found == asStored(*change.after)) << static_cast<int>(change.kind());
        }
        opened = {};
        opened = folder.open(test::kBensPassphrase);
        for (const Change &change : changes)
            EXPECT_EQ(opened.journal->find(change.id()).has_value(),
                      recordOf(*change.after).visibility == Visibility::Shared)
                << static_cast<int>(change.kind());
    }
}

TEST(Kinds, HostileTextInEveryFieldComesBackExactly)
{
    const QString data = test::sharedData("naughty-strings.json");
    if (data.isEmpty())
        GTEST_SKIP() << "the shared test data is not here";
    QFile file(data);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    JournalFolder folder;
    auto opened = folder.open();
    ChangeSet changes;
    for (const QJsonValue value : QJsonDocument::fromJson(file.readAll()).array()) {
        // A letter before what is blank, for fields that must not be.
        const QString prefix = value.toString().trimmed().isEmpty() ? QStringLiteral("x") : QString();
        const auto naughty = [&](qsizetype most) {
            QString text = (prefix + value.toString()).left(most);
            if (text.back().isHighSurrogate()) // half a character is no text
                text.chop(1);
            return text;
        };
        const ChangeSet one = test::everyKind(*opened.journal, Visibility::Shared, naughty);
        changes.insert(changes.end(), one.begin(), one.end());
    }
    EXPECT_GT(changes.size(), 500U * 10U);
    // Of one experience and day there is one account; these differ in the experience.
    ASSERT_TRUE(opened.journal->apply(changes));
    const auto read = [&](const QString &passphrase, Visibility visibility) {
        opened = {};
        opened = folder.open(passphrase);
        for (const Change &change : changes) {
            if (recordOf(*change.after).visibility != visibility)
                continue;
            auto found = opened.journal->find(change.id());
            ASSERT_TRUE(found);
            EXPECT_TRUE(*found == asStored(*change.after));
            if (const auto *photo = std::get_if<Attachment>(&*change.after)) {
                EXPECT_EQ(opened.journal->contentOf(*photo).value(), change.content.bytes().value());
            }
        }
    };
    read(test::kBensPassphrase, Visibility::Shared);
    read(test::kAnnasPassphrase, Visibility::Private); // what nobody can share
}

TEST(Kinds, HostileNamesComeBackExactly)
{
    const QString data = test::sharedData("naughty-strings.json");
    if (data.isEmpty())
        GTEST_SKIP() << "the shared test data is not here";
    QFile file(data);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    JournalFolder folder;
    for (const QJsonValue value : QJsonDocument::fromJson(file.readAll()).array()) {
        const QString name = value.toString().left(Partner::kMaxNameLength);
        if (name.trimmed().isEmpty() || name.back().isHighSurrogate())
            continue;
        auto opened = folder.open();
        Partner anna = *opened.journal->partner(kFirstPartner);
        anna.name = anna.wordForOther = name;
        ASSERT_TRUE(opened.journal->replace(anna));
        opened = {};
        opened = folder.open(test::kBensPassphrase);
        EXPECT_EQ(opened.journal->nameOf(kFirstPartner), name);
        EXPECT_EQ(opened.journal->partner(kFirstPartner)->wordForOther, name);
    }
}

TEST(Kinds, EachCanBeUndoneRedoneAndDeletedForGood)
{
    JournalFolder folder;
    for (const Visibility visibility : {Visibility::Private, Visibility::Shared}) {
        auto opened = folder.open();
        Journal &journal = *opened.journal;
        QList<RecordId> ids;
        for (const Change &change : test::everyKind(journal, visibility, plainWords)) {
            if (change.kind() == Kind::Attachment)
                continue; // goes with its entry; see the tests of photos
            const RecordId id = change.id();
            ids += id;
            const auto isAsWritten = [&] {
                auto found = journal.find(id);
                return found && *found == asStored(*change.after, recordOf(*found).revision);
            };
            ASSERT_TRUE(journal.apply({change}));
            ASSERT_TRUE(journal.undo());
            EXPECT_FALSE(journal.find(id)) << static_cast<int>(change.kind());
            ASSERT_TRUE(journal.redo());
            EXPECT_TRUE(isAsWritten()) << static_cast<int>(change.kind());
            ASSERT_TRUE(journal.remove(id));
            ASSERT_TRUE(journal.undo());
            EXPECT_TRUE(isAsWritten()) << static_cast<int>(change.kind());
            ASSERT_TRUE(journal.removeForGood(id));
            while (journal.canUndo())
                ASSERT_TRUE(journal.undo());
            while (journal.canRedo())
                ASSERT_TRUE(journal.redo());
            EXPECT_FALSE(journal.find(id)) << static_cast<int>(change.kind());
        }
        opened = {};
        opened = folder.open();
        for (const RecordId id : ids)
            EXPECT_FALSE(opened.journal->find(id));
    }
}

template <typename T>
Error refused(Journal &journal, const std::function<void(T &)> &spoil)
{
    for (Change &change : test::everyKind(journal, Visibility::Shared, plainWords)) {
        if (T *record = std::get_if<T>(&*change.after)) {
            spoil(*record);
            const auto added = journal.apply({change});
            EXPECT_FALSE(added);
            return added ? Error{} : added.error();
        }
    }
    ADD_FAILURE() << "no such kind";
    return {};
}

TEST(Kinds, RulesRefuseWhatCannotBe)
{
    JournalFolder folder;
    auto opened = folder.open();
    Journal &journal = *opened.journal;
    const QString blank = QStringLiteral(" \n\t");
    const QString endless(kMaxTextLength + 1, QLatin1Char('x'));
    EXPECT_EQ(refused<SharedExperience>(journal, [&](auto &it) { it.title = blank; }).code, ErrorCode::EmptyText);
    EXPECT_EQ(refused<SharedExperience>(journal, [&](auto &it) { it.details = endless; }).code, ErrorCode::TextTooLong);
    EXPECT_EQ(refused<SharedExperience>(journal, [](auto &it) { it.minuteOfDay = 1440; }).code, ErrorCode::BadValue);
    EXPECT_EQ(refused<SharedExperience>(journal, [](auto &it) { it.state = ExperienceState::Lived; }).code,
              ErrorCode::BadValue)
        << "what was lived does not repeat";
    EXPECT_EQ(refused<SharedExperience>(journal, [](auto &it) { it.ritual.every = 0; }).code, ErrorCode::BadValue);
    EXPECT_EQ(refused<Reflection>(journal, [&](auto &it) { it.text = blank; }).code, ErrorCode::EmptyText);
    EXPECT_EQ(refused<Reflection>(journal, [](auto &it) { it.experience = {}; }).code, ErrorCode::BadValue);
    EXPECT_EQ(refused<AgreementVersion>(journal, [&](auto &it) { it.text = blank; }).code, ErrorCode::EmptyText);
    EXPECT_EQ(refused<AgreementVersion>(journal, [](auto &it) { it.number = 0; }).code, ErrorCode::BadValue);
    EXPECT_EQ(refused<PersonalLimit>(journal, [&](auto &it) { it.title = blank; }).code, ErrorCode::EmptyText);
    EXPECT_EQ(refused<Conversation>(journal, [](auto &it) { it.record.visibility = Visibility::Private; }).code,
              ErrorCode::BadValue);
    EXPECT_EQ(refused<Conversation>(journal, [](auto &it) { it.session = {}; }).code, ErrorCode::BadValue);
    EXPECT_EQ(refused<Commitment>(journal, [&](auto &it) { it.what = blank; }).code, ErrorCode::EmptyText);
    EXPECT_EQ(refused<Response>(journal, [&](auto &it) { it.text = blank; }).code, ErrorCode::EmptyText);
    EXPECT_EQ(refused<Response>(journal, [](auto &it) { it.to = RecordId(5); }).code, ErrorCode::NotFound);
    EXPECT_EQ(refused<OwnCard>(journal, [](auto &it) { it.depth = 4; }).code, ErrorCode::BadValue);
    EXPECT_EQ(refused<Attachment>(journal, [](auto &it) { it.digest[0] = static_cast<char>(it.digest[0] + 1); }).code,
              ErrorCode::ContentChanged);
    EXPECT_EQ(refused<Attachment>(journal, [](auto &it) { it.size += 1; }).code, ErrorCode::ContentChanged)
        << "a photo that lies about its size";
    EXPECT_EQ(refused<Attachment>(journal, [](auto &it) { it.mimeType = QStringLiteral("text/html"); }).code,
              ErrorCode::BadValue);
    EXPECT_EQ(refused<Entry>(journal,
                             [](auto &it) {
                                 it.feelings = {{QStringLiteral("calm"), 4}};
                             })
                  .code,
              ErrorCode::BadValue);
    EXPECT_EQ(refused<Entry>(journal, [](auto &it) { it.record.tags = QStringList(101, QStringLiteral("t")); }).code,
              ErrorCode::LimitExceeded);
}

TEST(Kinds, OneAccountPerAuthorExperienceAndDay)
{
    JournalFolder folder;
    auto opened = folder.open();
    Journal &journal = *opened.journal;
    SharedExperience walk = journal.compose<SharedExperience>();
    walk.title = QStringLiteral("a walk");
    ASSERT_TRUE(journal.add(walk));
    Reflection words = journal.compose<Reflection>();
    words.experience = walk.record.id;
    words.text = QStringLiteral("windy");
    ASSERT_TRUE(journal.add(words));
    Reflection again = journal.compose<Reflection>();
    again.experience = walk.record.id;
    again.text = QStringLiteral("and wet");
    EXPECT_EQ(journal.add(again).error().code, ErrorCode::AlreadyExists);
    again.record.date = again.record.date.addDays(7);
    EXPECT_TRUE(journal.add(again)) << "another day of a ritual";
    // What they are about may go; the words stay their author's.
    ASSERT_TRUE(journal.remove(walk.record.id));
    EXPECT_EQ(journal.all<Reflection>().size(), 2U);
    words = *journal.all<Reflection>().find(words.record.id);
    words.text = QStringLiteral("windy, and good");
    EXPECT_TRUE(journal.replace(words));
}

TEST(Kinds, ALinkToWhatWasDeletedStaysAndHarmsNothing)
{
    JournalFolder folder;
    auto opened = folder.open();
    Journal &journal = *opened.journal;
    const Entry gone = test::entryOf(journal, QStringLiteral("a"), QStringLiteral("b"));
    ASSERT_TRUE(journal.add(gone));
    Entry linked = test::entryOf(journal, QStringLiteral("c"), QStringLiteral("d"));
    linked.record.links = {gone.record.id};
    ASSERT_TRUE(journal.add(linked));
    ASSERT_TRUE(journal.removeForGood(gone.record.id));
    opened = {};
    opened = folder.open();
    const Entry *found = opened.journal->all<Entry>().find(linked.record.id);
    ASSERT_NE(found, nullptr);
    EXPECT_EQ(found->record.links, QList<RecordId>{gone.record.id});
    EXPECT_EQ(opened.journal->find(gone.record.id), std::nullopt);
    Entry changed = *found;
    changed.text += QStringLiteral("!");
    EXPECT_TRUE(opened.journal->replace(changed));
}

TEST(Kinds, TheSecondOfTwoWhoChangedTheSameRecordIsToldAndNothingIsLost)
{
    JournalFolder folder;
    auto opened = folder.open();
    Journal &journal = *opened.journal;
    const Entry entry = test::entryOf(journal, QStringLiteral("t"), QStringLiteral("first words"));
    ASSERT_TRUE(journal.add(entry));
    Entry here = *journal.all<Entry>().find(entry.record.id);
    Entry there = here;
    here.text = QStringLiteral("changed here");
    there.text = QStringLiteral("changed there");
    ASSERT_TRUE(journal.replace(here));
    EXPECT_EQ(journal.replace(there).error().code, ErrorCode::ChangedElsewhere);
    EXPECT_EQ(journal.all<Entry>().find(entry.record.id)->text, here.text);
    ASSERT_TRUE(journal.undo());
    EXPECT_EQ(journal.all<Entry>().find(entry.record.id)->text, entry.text);
    EXPECT_EQ(journal.replace(there).error().code, ErrorCode::ChangedElsewhere) << "undo counts as a change, too";
}

TEST(Kinds, AClockSetBackLosesNothing)
{
    JournalFolder folder;
    auto opened = folder.open();
    Journal &journal = *opened.journal;
    Entry entry = test::entryOf(journal, QStringLiteral("t"), QStringLiteral("before"));
    ASSERT_TRUE(journal.add(entry));
    folder.clock.setToday(QDate(2019, 3, 1));
    Entry later = test::entryOf(journal, QStringLiteral("u"), QStringLiteral("after the clock was set back"));
    ASSERT_TRUE(journal.add(later));
    entry = *journal.all<Entry>().find(entry.record.id);
    entry.text = QStringLiteral("changed");
    ASSERT_TRUE(journal.replace(entry));
    EXPECT_GE(journal.all<Entry>().find(entry.record.id)->record.changed, entry.record.written);
    ASSERT_TRUE(journal.undo());
    ASSERT_TRUE(journal.redo());
    opened = {};
    opened = folder.open();
    EXPECT_EQ(opened.journal->all<Entry>().size(), 2U);
    EXPECT_EQ(opened.journal->all<Entry>().find(entry.record.id)->text, QStringLiteral("changed"));
}

} // namespace
} // namespace hearth
