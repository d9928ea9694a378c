// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of records that come in again from Hearthbook's own export: whose they are, who reads them, what they
// stood for.
#include "records/carried.h"
#include "records/codec.h"
#include "roundtripfixture.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace hearth::test {
namespace {

class ComingBack : public RoundTrip
{
};

TEST_F(ComingBack, AllOfItComesInPrivate)
{
    {
        const OpenJournal open = m_second.open();
        for (const AnyRecord &record : bringIn(*open.journal, at("first")).fresh) {
            EXPECT_EQ(recordOf(record).visibility, Visibility::Private);
            EXPECT_EQ(recordOf(record).author, open.journal->me());
        }
    }
    const OpenJournal other = m_second.open(kBensPassphrase);
    EXPECT_EQ(other.journal->all<Entry>().size(), 0U);
}

TEST_F(ComingBack, WordsOfTheOtherComeInAsWordsThatNameThem)
{
    const OpenJournal open = m_second.open();
    const qint64 asWords = bringIn(*open.journal, at("first")).asWords;
    int theirs = 0;
    qint64 whole = 0;
    for (const Entry &entry : open.journal->all<Entry>()) {
        if (!Carried(entry.record).isWhole())
            continue;
        ++whole;
        EXPECT_FALSE(entry.title.isEmpty() && entry.text.isEmpty());
        if (Carried(entry.record).all().value(QLatin1String("author")).toString() == QLatin1String("Ben")) {
            EXPECT_TRUE(entry.text.contains(QLatin1String("Ben"))) << qPrintable(entry.text);
            ++theirs;
        }
    }
    EXPECT_GT(theirs, 5);
    EXPECT_EQ(asWords, whole) << "which is said";
}

TEST_F(ComingBack, RewritingAnEntryForgetsWhatItStoodFor)
{
    const OpenJournal open = m_second.open();
    bringIn(*open.journal, at("first"));
    for (const Entry &entry : open.journal->all<Entry>()) {
        if (!Carried(entry.record).isWhole())
            continue;
        Entry rewritten = entry;
        rewritten.text = QStringLiteral("Only this");
        ASSERT_TRUE(open.journal->replace(rewritten));
        EXPECT_TRUE(open.journal->all<Entry>().find(rewritten.record.id)->record.carried.isEmpty());
        ASSERT_TRUE(open.journal->undo());
        EXPECT_FALSE(open.journal->all<Entry>().find(rewritten.record.id)->record.carried.isEmpty());
        break;
    }
}

TEST_F(ComingBack, SharingAnEntryKeepsToItselfWhatItStoodFor)
{
    const OpenJournal open = m_second.open();
    bringIn(*open.journal, at("first"));
    for (const Entry &entry : open.journal->all<Entry>()) {
        if (entry.record.carried.isEmpty())
            continue;
        Entry shared = entry;
        shared.record.visibility = Visibility::Shared;
        ASSERT_TRUE(open.journal->replace(shared));
        EXPECT_TRUE(open.journal->all<Entry>().find(shared.record.id)->record.carried.isEmpty());
        break;
    }
    // It is found here all the same.
    const auto source = SourceTree::open(at("first")).take();
    const auto again = planImport(*source, *importFormatNamed(QString::fromUtf8(kOwnFormat)), *open.journal).take();
    EXPECT_TRUE(again.fresh.empty());
}

TEST_F(ComingBack, WhatIsSaidToBeLeftOutIsNotCarriedAlong)
{
    QFile file(at("odd.json"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(
        R"({"exportedBy":"Anna","format":"hearthbook","version":1,"records":[{"id":"7","kind":"entry","own":true,)"
        R"("author":"Anna","visibility":"shared","date":"2026-07-01","text":"w","hidden":"unseen words"}]})");
    file.close();
    const OpenJournal open = m_second.open();
    const ImportPlan plan = bringIn(*open.journal, at("odd.json"));
    EXPECT_EQ(plan.leftOut, QStringList{QStringLiteral("hidden")});
    const Entry &entry = *open.journal->all<Entry>().begin();
    EXPECT_FALSE(entry.record.carried.contains("unseen"));
    EXPECT_TRUE(entry.record.carried.contains("shared")) << "who could read it there is";
}

TEST_F(ComingBack, ANumberLeadsNowhereElse)
{
    const QByteArray picture = encodedAs("jpeg", quarters());
    ASSERT_TRUE(QDir().mkpath(at("from/photos")));
    const auto write = [this](const char *name, const QByteArray &bytes) {
        QFile file(at(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };
    write("from/photos/8.jpg", picture);
    write("from/hearthbook.json",
          R"({"exportedBy":"Anna","format":"hearthbook","version":1,"records":[{"id":"7","kind":"entry","own":true,)"
          R"("author":"Anna","visibility":"private","date":"2026-07-01","text":"w"},{"id":"../../outside",)"
          R"("kind":"photo","own":true,"author":"Anna","visibility":"private","date":"2026-07-01","of":"7",)"
          R"("file":"photos/8.jpg","type":"image/jpeg"}]})");
    {
        const OpenJournal open = m_second.open();
        const ImportPlan plan = bringIn(*open.journal, at("from"));
        EXPECT_TRUE(plan.problems.empty()) << "what is no number names nothing, and all of it comes in";
        ASSERT_EQ(open.journal->all<Attachment>().size(), 1U);
    }
    // Nor where another program wrote it, with Ben's keys.
    {
        const OpenJournal ben = m_second.open(kBensPassphrase);
        Entry entry = entryOf(*ben.journal, QStringLiteral("A walk"), QStringLiteral("words"));
        const PreparedPhoto photo = preparePhoto(picture).take();
        Attachment attachment = attachmentOf(*ben.journal, photo);
        attachment.of = entry.record.id;
        attachment.record.carried = R"({"id":"../../outside"})";
        ASSERT_TRUE(ben.store->commit(
            {{entry.record.id, true, 1, encode(entry), kSecondPartner},
             {attachment.record.id, true, 1, encode(attachment), kSecondPartner, HeldBytes(photo.content)}}));
    }
    const OpenJournal open = m_second.open();
    ASSERT_EQ(open.journal->all<Attachment>().size(), 2U);
    for (const ExportFormat format : {ExportFormat::Json, ExportFormat::Markdown}) {
        const QString target = at(format == ExportFormat::Json ? "to/json" : "to/text");
        ASSERT_TRUE(QDir().mkpath(at("to")));
        ASSERT_TRUE(exportTo(*open.journal, format, target));
        EXPECT_EQ(QDir(target + QStringLiteral("/photos")).entryList(QDir::Files).size(), 2);
    }
    EXPECT_TRUE(QDir(at("to")).entryList(QDir::Files).isEmpty());
    EXPECT_FALSE(QFile::exists(at("outside.jpg")));
}

TEST_F(ComingBack, ANoteWhoseDayHasComeDoesNotOpenByItself)
{
    QFile file(at("kept.json"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(R"({"exportedBy":"Anna","format":"hearthbook","version":1,"records":[{"id":"7","kind":"gratitude",)"
               R"("own":true,"author":"Anna","visibility":"private","date":"2026-07-01","to":"Ben","what":"w",)"
               R"("keptUntil":"2026-08-01"}]})");
    file.close();
    const OpenJournal open = m_second.open();
    bringIn(*open.journal, at("kept.json"));
    ASSERT_TRUE(open.journal->openWhatIsDue());
    ASSERT_EQ(open.journal->all<GratitudeNote>().size(), 1U);
    EXPECT_EQ(open.journal->all<GratitudeNote>().begin()->record.visibility, Visibility::Private);
    ASSERT_TRUE(exportTo(*open.journal, ExportFormat::Json, at("kept")));
    EXPECT_TRUE(bytesOf(at("kept/hearthbook.json")).contains("2026-08-01")) << "but the next export says it";
}

} // namespace
} // namespace hearth::test
