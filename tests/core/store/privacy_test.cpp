// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing a person wrote can be read in any file, after any kind of write.
#include "core/store/privacyfixture.h"

namespace hearth {
namespace {

using test::kAnna;
using test::kBen;
using test::Privacy;

TEST_F(Privacy, NothingCanBeReadAfterAnyKindOfWrite)
{
    open();
    for (const Visibility visibility : {Visibility::Private, Visibility::Shared}) {
        Entry written = entry(visibility);
        ASSERT_TRUE(journal->add(written));
        scan("entry");
        const GratitudeNote thanks = note(visibility);
        ASSERT_TRUE(journal->add(thanks));
        scan("note");
        ASSERT_TRUE(journal->add(checkIn(visibility)));
        scan("check-in");
        written.text = word();
        written.record.visibility = visibility == Visibility::Shared ? Visibility::Private : Visibility::Shared;
        ASSERT_TRUE(journal->replace(written));
        scan("edit and share");
        ASSERT_TRUE(journal->undo());
        scan("undo");
        ASSERT_TRUE(journal->redo());
        scan("redo");
        ASSERT_TRUE(journal->remove(written.record.id));
        scan("delete");
        ASSERT_TRUE(journal->undo());
        ASSERT_TRUE(journal->removeForGood(thanks.record.id));
        scan("delete for good");
    }
    Preferences preferences = journal->preferences();
    preferences.record.tags = {word()};
    ASSERT_TRUE(journal->add(preferences));
    const QString place = QStringLiteral("entry/") + word();
    ASSERT_TRUE(journal->saveDraft(place, {{word(), word()}}));
    scan("draft");
    ASSERT_TRUE(journal->saveDraft(place, {{word(), word()}}));
    ASSERT_TRUE(journal->discardDraft(place));
    scan("draft discarded");

    QBuffer source;
    source.setData("{\"date\":\"" + day().toString(Qt::ISODate).toUtf8() + "\",\"text\":\"" + word().toUtf8() +
                   "\",\"tags\":[\"" + word().toUtf8() + "\"]}");
    source.open(QIODevice::ReadOnly);
    ASSERT_TRUE(journal->apply(planJsonLines(source, *journal).value().changes()));
    scan("import");
    const QString before = std::exchange(passphrases[0], word());
    ASSERT_TRUE(store->changePassphrase(before, passphrases[0], test::cheapCost()));
    scan("passphrase");
    words += store->renewRecoveryCode(passphrases[0], test::cheapCost()).value().text();
    scan("recovery code");
    ASSERT_TRUE(store->rotateSharedKey());
    ASSERT_TRUE(journal->add(entry(Visibility::Shared)));
    scan("rotate");
    open(1); // Ben receives the new key
    ASSERT_TRUE(journal->add(entry(Visibility::Shared)));
    scan("handover");
    open();
    journal.reset();
    store.reset();
    scan("lock");
}

TEST_F(Privacy, NothingCanBeReadAfterUsingEveryKind)
{
    open();
    for (const Visibility visibility : {Visibility::Private, Visibility::Shared}) {
        const ChangeSet changes = test::everyKind(*journal, visibility, [this](qsizetype) { return word(); });
        ASSERT_TRUE(journal->apply(changes));
        scan("every kind");
        ASSERT_TRUE(journal->undo());
        scan("undo");
        ASSERT_TRUE(journal->redo());
        scan("redo");
        for (const Change &change : changes) {
            if (change.kind() == Kind::Entry) {
                ASSERT_TRUE(journal->removeForGood(change.id()));
            }
        }
        scan("delete with its photo");
    }
    CheckIn sealed = checkIn(Visibility::Private);
    ASSERT_TRUE(journal->apply(sealedCheckIn(*journal, sealed).take()));
    scan("sealed check-in");
    Agreement agreement;
    for (Agreement &each : agreementsOf(*journal)) {
        if (each.current != nullptr)
            agreement = std::move(each);
    }
    ASSERT_NE(agreement.current, nullptr);
    ASSERT_TRUE(journal->add(answerTo(*journal, agreement, Decision::Agree)));
    scan("consent");
    ASSERT_TRUE(store->admit(passphrases[1], test::cheapLimits()));
    journal->admitGuest();
    Conversation bens = journal->compose<Conversation>();
    bens.record.author = otherPartner(journal->me());
    bens.record.visibility = Visibility::Shared;
    bens.session = bens.record.id;
    bens.topic = word();
    ASSERT_TRUE(journal->add(bens));
    journal->dismissGuest();
    store->dismiss();
    scan("signed by both");
}

TEST_F(Privacy, NothingCanBeReadWhenSomeoneJoins)
{
    path = folder.filePath(QStringLiteral("alone.hearth"));
    const QString anna = secret();
    ASSERT_TRUE(createJournal(path, {{kAnna, anna}}, test::cheapCost(), clock, random));
    open(passphrases.size() - 1);
    ASSERT_TRUE(journal->add(entry(Visibility::Shared)));
    const auto code = joinJournal(*store, {kBen, secret()}, kAnna, test::cheapCost(), clock, random);
    ASSERT_TRUE(code);
    words += code.value().text();
    words += code.value().text().remove(QLatin1Char('-'));
    scan("join");
}

TEST_F(Privacy, NaughtyStringsComeBackExactlyAfterLockingAndUnlocking)
{
    const QString data = test::sharedData("naughty-strings.json");
    if (data.isEmpty())
        GTEST_SKIP() << "the shared test data is not here";
    QFile file(data);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    open();
    ChangeSet changes;
    QCborMap typed;
    QDate day(2000, 1, 1);
    for (const QJsonValue value : QJsonDocument::fromJson(file.readAll()).array()) {
        const QString text = value.toString();
        Entry body = test::entryOf(*journal, QStringLiteral("t"), text);
        body.record.tags = {text, text};
        Entry title = test::entryOf(*journal, text.left(kMaxTitleLength), QStringLiteral("t"));
        GratitudeNote thanks = test::noteOf(*journal, QStringLiteral("t") + text);
        thanks.why = thanks.shows = text;
        CheckIn answered = journal->compose<CheckIn>();
        answered.period = Period::containing(day, Cadence::Day);
        day = day.addDays(1);
        answered.feelings = {text};
        answered.words = {{text, text}};
        for (const AnyRecord &record : {AnyRecord(body), AnyRecord(title), AnyRecord(thanks), AnyRecord(answered)})
            changes.push_back(Change::add(record));
        typed.insert(text, text);
    }
    ASSERT_TRUE(journal->saveDraft(QStringLiteral("entry/new"), typed));
    ASSERT_TRUE(journal->apply(changes));
    open();
    EXPECT_EQ(journal->all<Entry>().size(), 2U * 515U);
    for (const Change &change : changes) {
        auto expected = *change.after;
        recordOf(expected).revision = 1;
        EXPECT_TRUE(journal->find(change.id()) == expected);
    }
    EXPECT_TRUE(journal->draft(QStringLiteral("entry/new"))->fields == typed);
}

} // namespace
} // namespace hearth
