// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures that stand in words, or that words name by where they lie.
#include "app/exchange/importfixture.h"

namespace hearth {
namespace {

using test::word;
using test::words;

class ImportPictures : public test::ImportFixture
{
protected:
    static QByteArray address() { return "data:image/jpeg;base64," + picture().toBase64(); }

    [[nodiscard]] std::size_t photosHere() const { return anna.journal->all<Attachment>().size(); }
};

TEST_F(ImportPictures, ThoseInHtmlBecomePhotos)
{
    const QByteArray html = "<p>a<img alt='of &amp; us' src='" + address() + "'>b</p><img src='" + address() + "'>";
    const QString path =
        put("d.json", "[{\"date\":\"2026-01-05T10:00:00\",\"html\":\"" + html +
                          "\"},{\"date\":\"2026-01-06T10:00:00\",\"html\":\"<img src='" + address() + "'>\"}]");
    const ImportPlan read = plan(path, "diarium");
    ASSERT_EQ(read.fresh.size(), 2U);
    EXPECT_EQ(entry(read, 0).text, word("ab"));
    EXPECT_EQ(entry(read, 1).title, word("2026-01-06")) << "a day that shows a picture alone";
    EXPECT_TRUE(read.leftOut.isEmpty());
    EXPECT_TRUE(read.problems.empty());
    ASSERT_EQ(read.photosOfFresh(), 3);
    EXPECT_EQ(read.photos[0].photo.caption, word("of & us"));
    EXPECT_EQ(read.photos[0].photo.file, word("picture-1.jpeg"));
    carryOut(read);
    EXPECT_EQ(photosHere(), 3U);
    EXPECT_FALSE(plan(path, "diarium").bringsSomething());
}

TEST_F(ImportPictures, ThoseInMarkdownBecomePhotos)
{
    put("notes/2026-01-05.md", "one ![of us](" + address() + ") two\n\n![](<" + address() + "> \"title\")\n\nthree");
    put("notes/2026-01-06.md", "![a drawing](data:image/svg+xml;base64,PHN2Zy8+) ![](data:image/png;base64,%%%) x");
    const ImportPlan read = plan(m_folder.filePath(word("notes")), "text");
    ASSERT_EQ(read.fresh.size(), 2U);
    EXPECT_EQ(entry(read, 0).text, word("one  two\n\nthree"));
    ASSERT_EQ(read.photosOfFresh(), 2);
    EXPECT_EQ(read.photos[0].photo.caption, word("of us"));
    EXPECT_EQ(entry(read, 1).text, word("a drawing  x"));
    EXPECT_EQ(read.leftOut, words({"data:image/png", "data:image/svg+xml"}));
    carryOut(read);
    EXPECT_EQ(photosHere(), 2U);
}

TEST_F(ImportPictures, EveryFormatOfMarkdownGivesThemUp)
{
    const QByteArray link = "x ![](" + address() + ")";
    const std::array<std::pair<const char *, QByteArray>, 4> sources{{
        {"dayone",
         R"({"metadata":{},"entries":[{"uuid":"1","creationDate":"2026-01-05T10:00:00Z","text":")" + link + "\"}]}"},
        {"journey", R"({"id":"1","date_journal":1714944600000,"text":")" + link + "\"}"},
        {"minidiary",
         R"({"metadata":{"application":"Mini Diary"},"entries":{"2026-01-05":{"title":"T","text":")" + link + "\"}}}"},
        {"jrnl", R"({"tags":{},"entries":[{"title":"T","date":"2026-01-05","time":"10:00","body":")" + link + "\"}]}"},
    }};
    for (const auto &[key, json] : sources) {
        const ImportPlan read = plan(put("source.json", json), key);
        ASSERT_EQ(read.fresh.size(), 1U) << key;
        EXPECT_EQ(read.photosOfFresh(), 1) << key;
        EXPECT_EQ(entry(read, 0).text, word("x")) << key;
    }
}

TEST_F(ImportPictures, AnAddressThatHoldsNoPictureIsNamed)
{
    const QByteArray text = QByteArray("no picture").toBase64();
    for (const QByteArray &source :
         {QByteArray("data:image/png;base64," + text), QByteArray("data:text/plain;base64," + text),
          QByteArray("data:image/png,abc"), QByteArray("data:"), QByteArray("data:image/png;base64,****")}) {
        const ImportPlan read = plan(
            put("d.json", "[{\"date\":\"2026-01-05T10:00:00\",\"html\":\"a<img src='" + source + "'>\"}]"), "diarium");
        EXPECT_EQ(read.photosOfFresh(), 0) << source.constData();
        EXPECT_EQ(read.leftOut, words({"img"})) << source.constData();
    }
}

TEST_F(ImportPictures, OneThatIsDamagedIsSaidAndItsEntryComesIn)
{
    const QByteArray cut = "data:image/jpeg;base64," + picture().left(200).toBase64();
    ImportPlan read =
        plan(put("d.json", "[{\"date\":\"2026-01-05T10:00:00\",\"html\":\"a<img src='" + cut + "'>\"}]"), "diarium");
    ASSERT_EQ(read.photosOfFresh(), 1);
    auto photos = preparePhotos(read.photos, source.get());
    ASSERT_TRUE(photos);
    ASSERT_TRUE(anna.journal->apply(changesOf(read, photos.take(), *anna.journal)));
    ASSERT_EQ(read.problems.size(), 1U);
    EXPECT_EQ(read.problems.front().photo, word("picture-1.jpeg"));
    EXPECT_EQ(photosHere(), 0U);
    EXPECT_EQ(anna.journal->all<Entry>().size(), 1U);
}

TEST_F(ImportPictures, RedNotebookShowsThoseThatLieInItsFolder)
{
    put("red/2026-01.txt",
        "1: {text: 'a [\"\"pics/one\"\".jpg] b'}\n"
        "2: {text: '[\"\"file:///home/anna/red/more/two__x__\"\".png?120]'}\n"
        "3: {text: 'c [\"\"/etc/host\"\".jpg] [\"\"../../outside\"\".jpg] [\"\"https://e.org/x\"\".jpg]'}\n"
        "4: {text: d, Ideas: {'see [\"\"pics/one\"\".jpg]': null}}\n");
    put("red/pics/one.jpg", picture());
    put("red/more/two__x__.png", picture());
    put("red/lone.jpg", picture());
    put("outside.jpg", picture());
    const ImportPlan read = plan(m_folder.filePath(word("red")), "rednotebook");
    ASSERT_EQ(read.fresh.size(), 4U);
    EXPECT_EQ(entry(read, 0).text, word("a  b"));
    EXPECT_EQ(entry(read, 1).title, word("2026-01-02"));
    EXPECT_EQ(entry(read, 2).text, word("c /etc/host.jpg ../../outside.jpg https://e.org/x.jpg"));
    EXPECT_EQ(entry(read, 3).text, word("d\n\n## Ideas\n\n- see"));
    ASSERT_EQ(read.photosOfFresh(), 3);
    EXPECT_EQ(read.photos[0].photo.file, word("pics/one.jpg"));
    EXPECT_EQ(read.photos[1].photo.file, word("more/two__x__.png"));
    EXPECT_EQ(read.photos[2].photo.file, word("pics/one.jpg"));
    EXPECT_EQ(read.count(ErrorCode::MediaMissing), 2) << "what lies outside is never read";
    EXPECT_EQ(read.leftOut, words({"lone.jpg"}));
}

} // namespace
} // namespace hearth
