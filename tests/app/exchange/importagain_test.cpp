// SPDX-License-Identifier: GPL-3.0-or-later
// What was brought in before is found, and what is new there is told.
#include "app/exchange/importfixture.h"

namespace hearth {
namespace {

using test::word;

using ImportAgain = test::ImportFixture;

TEST_F(ImportAgain, APhotoThatWasMissingComesLater)
{
    const QByteArray json =
        R"({"metadata":{},"entries":[{"uuid":"1","creationDate":"2026-01-05T10:00:00Z","text":"x","photos":[)"
        R"({"identifier":"P","md5":"aa","type":"jpeg"},{"identifier":"Q","md5":"bb","type":"jpeg"}]}]})";
    QImage other(10, 10, QImage::Format_RGB32);
    other.fill(Qt::red);
    QByteArray second;
    QBuffer buffer(&second);
    ASSERT_TRUE(buffer.open(QIODevice::WriteOnly) && other.save(&buffer, "JPEG"));
    const ImportPlan first = plan(zip({{word("J.json"), json}, {word("photos/aa.jpeg"), picture()}}), "dayone");
    EXPECT_EQ(first.count(ErrorCode::MediaMissing), 1);
    carryOut(first);
    ASSERT_EQ(anna.journal->all<Attachment>().size(), 1U);
    const ImportPlan same = plan(zip({{word("J.json"), json}, {word("photos/aa.jpeg"), picture()}}), "dayone");
    EXPECT_TRUE(same.photos.empty());
    EXPECT_FALSE(same.bringsSomething());

    const QString whole =
        zip({{word("J.json"), json}, {word("photos/aa.jpeg"), picture()}, {word("photos/bb.jpeg"), second}});
    ImportPlan again = plan(whole, "dayone");
    EXPECT_TRUE(again.fresh.empty());
    EXPECT_EQ(again.alreadyHere, 1);
    EXPECT_EQ(again.photosForThoseHere, 1);
    EXPECT_EQ(again.photosOfFresh(), 0);
    EXPECT_TRUE(again.bringsSomething());
    auto prepared = preparePhotos(again.photos, source.get());
    ASSERT_TRUE(prepared);
    ASSERT_TRUE(anna.journal->apply(changesOf(again, prepared.take(), *anna.journal)));
    EXPECT_EQ(again.photosForThoseHere, 1);
    ASSERT_EQ(anna.journal->all<Attachment>().size(), 2U) << "the one that was here is not brought twice";
    const Entry &here = *anna.journal->all<Entry>().begin();
    for (const Attachment &each : anna.journal->all<Attachment>()) {
        EXPECT_EQ(each.of, here.record.id);
        EXPECT_EQ(each.record.date, here.record.date);
    }
    EXPECT_TRUE(plan(whole, "dayone").photos.empty());
}

/// An entry with two photos, told apart by their colours.
class ImportedPhotosAgain : public test::ImportFixture
{
protected:
    QString withPhotos(std::initializer_list<const char *> names)
    {
        test::Files files{{word("J.json"), R"({"metadata":{},"entries":[{"uuid":"1","creationDate":)"
                                           R"("2026-01-05T10:00:00Z","text":"x","photos":[)"
                                           R"({"identifier":"P","md5":"aa","type":"jpeg"},)"
                                           R"({"identifier":"Q","md5":"bb","type":"jpeg"}]}]})"}};
        for (const char *name : names) {
            QImage image(10, 10, QImage::Format_RGB32);
            image.fill(QByteArray(name) == "aa" ? Qt::red : Qt::blue);
            QByteArray bytes;
            QBuffer buffer(&bytes);
            EXPECT_TRUE(buffer.open(QIODevice::WriteOnly) && image.save(&buffer, "JPEG"));
            files += {word("photos/") + word(name) + word(".jpeg"), bytes};
        }
        return zip(files);
    }
    void import(const QString &path)
    {
        ImportPlan planned = plan(path, "dayone");
        if (planned.bringsSomething())
            carryOut(planned);
    }
    [[nodiscard]] std::size_t photos() const { return anna.journal->all<Attachment>().size(); }
    void removePhoto() const { ASSERT_TRUE(anna.journal->remove(anna.journal->all<Attachment>().begin()->record.id)); }
};

TEST_F(ImportedPhotosAgain, OneThatWasRemovedStaysAway)
{
    const QString whole = withPhotos({"aa", "bb"});
    import(whole);
    ASSERT_EQ(photos(), 2U);
    EXPECT_FALSE(plan(whole, "dayone").bringsSomething());
    EXPECT_EQ(plan(whole, "dayone").changedThere, 0);
    removePhoto();
    const ImportPlan again = plan(whole, "dayone");
    EXPECT_EQ(again.photosForThoseHere, 0);
    EXPECT_FALSE(again.bringsSomething());
    removePhoto();
    EXPECT_FALSE(plan(whole, "dayone").bringsSomething());
}

TEST_F(ImportedPhotosAgain, OneThatWasMissingComesBesideOneThatWasRemoved)
{
    import(withPhotos({"aa"}));
    ASSERT_EQ(photos(), 1U);
    removePhoto();
    const QString whole = withPhotos({"aa", "bb"});
    import(whole);
    EXPECT_EQ(photos(), 1U) << "the late one alone";
    removePhoto();
    EXPECT_FALSE(plan(whole, "dayone").bringsSomething()) << "it is remembered, too";
}

TEST_F(ImportedPhotosAgain, EntriesOfEarlierImportsReadAsBefore)
{
    import(withPhotos({"aa"}));
    Entry older = *anna.journal->all<Entry>().begin();
    ASSERT_GT(older.record.origin.size(), 31);
    older.record.origin.truncate(31); // "dayone:", 16 and 8
    ASSERT_TRUE(anna.journal->replace(older));
    EXPECT_FALSE(plan(withPhotos({"aa"}), "dayone").bringsSomething());
    const QString whole = withPhotos({"aa", "bb"});
    import(whole);
    EXPECT_EQ(photos(), 2U) << "the one that was here is not brought twice";
    removePhoto();
    EXPECT_FALSE(plan(whole, "dayone").bringsSomething());
}

TEST_F(ImportedPhotosAgain, OfWhatWasSharedSinceItIsSaidThatTheyStayOut)
{
    import(withPhotos({"aa"}));
    Entry shared = *anna.journal->all<Entry>().begin();
    shared.record.visibility = Visibility::Shared;
    Attachment photo = *anna.journal->all<Attachment>().begin();
    Attachment with = photo;
    with.record.visibility = Visibility::Shared;
    ASSERT_TRUE(
        anna.journal->apply({Change::edit(*anna.journal->find(shared.record.id), shared), Change::edit(photo, with)}));
    const QString whole = withPhotos({"aa", "bb"});
    const ImportPlan again = plan(whole, "dayone");
    EXPECT_EQ(again.photosOfShared, 1);
    EXPECT_EQ(again.photosForThoseHere, 0);
    EXPECT_TRUE(again.photos.empty());
    EXPECT_FALSE(again.bringsSomething());
    EXPECT_EQ(plan(withPhotos({"aa"}), "dayone").photosOfShared, 0);
}

TEST_F(ImportAgain, TagsAloneThatChangedThereAreTold)
{
    const auto journal = [this](const char *tags) {
        return put("J.json",
                   QByteArray(R"({"metadata":{},"entries":[{"uuid":"1","creationDate":"2026-01-05T10:00:00Z",)"
                              R"("text":"x","tags":)") +
                       tags + "}]}");
    };
    carryOut(plan(journal(R"(["sea","us"])"), "dayone"));
    EXPECT_EQ(plan(journal(R"(["us"," sea","us"])"), "dayone").changedThere, 0) << "in whatever order";
    EXPECT_EQ(plan(journal(R"(["us"])"), "dayone").changedThere, 1);
    EXPECT_EQ(plan(journal("[]"), "dayone").changedThere, 1);
    EXPECT_EQ(plan(journal("[]"), "dayone").alreadyHere, 1);

    // Where the words alone say what it is.
    const auto diarium = [this](const char *tags) {
        return put("d.json", QByteArray(R"([{"date":"2026-01-05T10:00:00","html":"y","tags":)") + tags + "}]");
    };
    carryOut(plan(diarium("[]"), "diarium"));
    EXPECT_EQ(plan(diarium("[]"), "diarium").changedThere, 0);
    EXPECT_EQ(plan(diarium(R"(["new"])"), "diarium").changedThere, 1);
}

TEST_F(ImportAgain, WhatEarlierVersionsNotedOfWordsAloneIsNoChange)
{
    const QByteArray json = R"({"metadata":{},"entries":[{"uuid":"1","creationDate":"2026-01-05T10:00:00Z",)"
                            R"("text":"x","tags":["sea"]}]})";
    carryOut(plan(put("J.json", json), "dayone"));
    Entry entry = *anna.journal->all<Entry>().begin();
    const QByteArray words = word("2026-01-05").toUtf8() + '\0' + '\0' + "x";
    entry.record.origin = entry.record.origin.first(23) + originOf("", words).mid(1, kStateLength);
    ASSERT_TRUE(anna.journal->replace(entry));
    EXPECT_EQ(plan(put("J.json", json), "dayone").changedThere, 0);
    EXPECT_EQ(plan(put("J.json", QByteArray(json).replace("\"x\"", "\"y\"")), "dayone").changedThere, 1);
    entry = *anna.journal->all<Entry>().begin();
    entry.record.origin.truncate(23); // and those that noted nothing
    ASSERT_TRUE(anna.journal->replace(entry));
    EXPECT_EQ(plan(put("J.json", json), "dayone").changedThere, 0);
}

TEST_F(ImportAgain, APhotoOfWhatIsHereIsNotPromisedWithWhatIsNew)
{
    const QByteArray json =
        R"({"exportedBy":"Anna","format":"hearthbook","version":1,"records":[)"
        R"({"author":"Anna","own":true,"kind":"entry","text":"one","date":"2026-01-05","id":"11"},)"
        R"({"author":"Anna","own":true,"kind":"photo","of":"11","file":"photos/a.jpg","date":"2026-01-05",)"
        R"("id":"12"}]})";
    const QString path = zip({{word("hearthbook.json"), json}, {word("photos/a.jpg"), picture()}});
    carryOut(plan(path, "hearthbook"));
    ASSERT_EQ(anna.journal->all<Attachment>().size(), 1U);
    ASSERT_TRUE(anna.journal->remove(anna.journal->all<Attachment>().begin()->record.id));
    const ImportPlan again = plan(path, "hearthbook");
    EXPECT_TRUE(again.fresh.empty());
    EXPECT_EQ(again.photosOfFresh(), 0);
    EXPECT_EQ(again.photosForThoseHere, 1);
    EXPECT_TRUE(again.bringsSomething());
    carryOut(again);
    EXPECT_EQ(anna.journal->all<Attachment>().size(), 1U);
    EXPECT_FALSE(plan(path, "hearthbook").bringsSomething());
}

} // namespace
} // namespace hearth
