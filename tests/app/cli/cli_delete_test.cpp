// SPDX-License-Identifier: GPL-3.0-or-later
// Showing, deleting, photos, and hostile text in every kind.
#include "clirun.h"

#include <QImage>

namespace hearth {
namespace {

using test::CommandLine;
using test::Ended;

class CliDelete : public CommandLine
{
protected:
    void SetUp() override { makeJournal(); }

    static QString s(const char *text) { return QString::fromUtf8(text); }
    QString added(const std::vector<const char *> &words, const QStringList &rest = {})
    {
        return anna("add", w(words) + rest).id();
    }
    QString drawPicture(const char *name, QSize size = {900, 600})
    {
        QImage picture(size, QImage::Format_RGB32);
        for (int y = 0; y < size.height(); ++y)
            for (int x = 0; x < size.width(); ++x)
                picture.setPixel(x, y, qRgb(x % 256, y % 256, (x + y) % 256));
        const QString path = file(name);
        EXPECT_TRUE(picture.save(path, "PNG"));
        return path;
    }
};

TEST_F(CliDelete, ShowsAndDeletesByNumberAndOnlyOnesOwn)
{
    const QString mine = added({"entry", "--share", "--title", "Mine", "my words"});
    const QString theirs = ben("add", w({"entry", "--share", "Ben's words"})).id();
    const QString listed = anna("list", w({"--ids"})).out;
    EXPECT_TRUE(listed.contains(mine + s("  2026-07-12  Entry  Anna  Mine")));
    EXPECT_TRUE(listed.contains(theirs));
    EXPECT_TRUE(anna("show", {theirs}).out.contains(s("Ben shares this with you")));
    const QByteArray before = bytesOf("ours.hearth");
    const auto code = [&](const QStringList &words) {
        const Ended ended = anna("delete", words);
        EXPECT_EQ(bytesOf("ours.hearth"), before) << qPrintable(words.join(QLatin1Char(' ')));
        return ended.code;
    };
    EXPECT_EQ(code({}), 2);
    EXPECT_EQ(code({mine}), 2) << "asks first";
    EXPECT_TRUE(anna("delete", {mine}).err.contains(s("--yes")));
    EXPECT_TRUE(anna("delete", {mine}).err.contains(s("Mine")));
    EXPECT_EQ(code({theirs, s("--yes")}), 1);
    EXPECT_EQ(code({theirs}), 1);
    EXPECT_EQ(code({s("17"), s("--yes")}), 1);
    for (const char *no : {"seven", "-1", "0", "1.5", "99999999999999999999"})
        EXPECT_EQ(code({s("--yes"), s("--"), s(no)}), 2) << no;
    EXPECT_EQ(code({mine, s("--yes"), s("more")}), 2);
    const QString partner = anna("list", w({"--json", "--kind", "partner"})).json()[0][s("id")].toString();
    EXPECT_EQ(code({partner, s("--yes")}), 1) << "no name is deleted";
    EXPECT_EQ(anna("show", {s("17")}).code, 1);
    EXPECT_EQ(anna("show", {s("seven")}).code, 2);
    EXPECT_EQ(anna("show").code, 2);
    EXPECT_EQ(anna("delete", {mine, s("--yes")}).code, 0);
    EXPECT_EQ(anna("show", {mine}).code, 1);
    EXPECT_EQ(anna("verify").code, 0);
}

TEST_F(CliDelete, EveryKindCanBeDeleted)
{
    const QString entry = added({"entry", "--share", "x"});
    const QString experience = added({"experience", "--share", "--state", "lived", "x"});
    const QString agreement = added({"agreement", "--share", "--title", "t", "x"});
    QStringList ids{added({"gratitude", "x"}),
                    added({"checkin", "--sealed", "x"}),
                    ben("add", w({"entry", "--share", "x"})).id(),
                    added({"experience-words", "--to"}, {experience, s("x")}),
                    anna("list", w({"--kind", "consent", "--json"})).json()[0][s("id")].toString(), // the proposer's
                    added({"limit", "x"}),
                    added({"commitment", "x"}),
                    added({"card", "x"}),
                    added({"photo", "--to"}, {entry, drawPicture("p.png")})};
    ids[2] = added({"response", "--to"}, {ids[2], s("x")});
    ids += {experience, agreement, entry};
    for (const QString &id : ids) {
        EXPECT_EQ(anna("show", {id}).code, 0);
        EXPECT_EQ(anna("delete", {id, s("--yes")}).code, 0) << qPrintable(anna("show", {id}).out);
        EXPECT_EQ(anna("show", {id}).code, 1);
    }
    EXPECT_EQ(anna("list", w({"--json"})).json().size(), 1) << "Ben's entry";
    // The seal went with its answers, so Ben's stay sealed.
    const QString bens = ben("add", w({"checkin", "--sealed", "x"})).id();
    EXPECT_EQ(ben("show", {bens, s("--json")}).object()[s("visibility")].toString(), s("private"));
    EXPECT_EQ(anna("verify").code, 0);
}

TEST_F(CliDelete, ANoToAnAgreementStands)
{
    const QString agreement = added({"agreement", "--share", "--title", "t", "x"});
    const QString no = added({"consent", "--decision", "withdraw", "--agreement"}, {agreement});
    EXPECT_EQ(anna("delete", {no, s("--yes")}).code, 1);
    EXPECT_EQ(anna("show", {no}).code, 0);
}

TEST_F(CliDelete, PhotosGoInAndComeOutAgain)
{
    const QString entry = added({"entry", "--share", "by the lake"});
    const QString id = added({"photo", "--caption", "The lake", "--to"}, {entry, drawPicture("in.png")});
    const QJsonObject photo = anna("show", {id, s("--json")}).object();
    EXPECT_EQ(photo[s("of")].toString(), entry);
    EXPECT_EQ(photo[s("visibility")].toString(), s("shared")) << "as the entry";
    EXPECT_EQ(photo[s("width")].toInt(), 900);
    EXPECT_EQ(photo[s("height")].toInt(), 600);
    EXPECT_TRUE(anna("show", {entry}).out.contains(s("The lake")));
    EXPECT_TRUE(anna("list", w({"--kind", "photo"})).out.contains(s("The lake  [900 × 600]")));
    // The other takes it out.
    EXPECT_EQ(ben("show", {id, s("--photo-to"), file("out.jpg")}).code, 0);
    EXPECT_EQ(QImage(file("out.jpg")).size(), QSize(900, 600));
    EXPECT_EQ(bytesOf("out.jpg").size(), photo[s("size")].toInt());
    const QByteArray out = bytesOf("out.jpg");
    EXPECT_EQ(ben("show", {id, s("--photo-to"), file("out.jpg")}).code, 1) << "never overwrites";
    EXPECT_EQ(bytesOf("out.jpg"), out);
    EXPECT_EQ(ben("show", {id, s("--force"), s("--photo-to"), file("out.jpg")}).code, 0) << "unless told to";
    EXPECT_EQ(bytesOf("out.jpg"), out);
    EXPECT_EQ(ben("show", {id, s("--photo-to"), file("out.png")}).code, 1) << "it is no PNG";
    EXPECT_FALSE(QFile::exists(file("out.png")));
    EXPECT_EQ(ben("show", {id, s("--photo-to"), file("no/such/folder.jpg")}).code, 1);
    EXPECT_EQ(ben("show", {entry, s("--photo-to"), file("entry.jpg")}).code, 2);
    EXPECT_FALSE(QFile::exists(file("entry.jpg")));
    // With its entry it goes too.
    EXPECT_EQ(anna("delete", {entry, s("--yes")}).code, 0);
    EXPECT_EQ(anna("show", {id}).code, 1);
    EXPECT_EQ(anna("verify").code, 0);
}

TEST_F(CliDelete, PhotosRefuseMistakes)
{
    const QString entry = added({"entry", "mine"});
    const QString bens = ben("add", w({"entry", "--share", "his"})).id();
    const QString picture = drawPicture("in.png");
    const QString photo = added({"photo", "--to"}, {entry, picture});
    write("words.jpg", "no picture at all");
    write("half.png", bytesOf("in.png").left(600));
    const QByteArray before = bytesOf("ours.hearth");
    const auto code = [&](const QStringList &words) {
        const Ended ended = anna("add", w({"photo"}) + words);
        EXPECT_EQ(bytesOf("ours.hearth"), before) << qPrintable(words.join(QLatin1Char(' ')));
        return ended.code;
    };
    EXPECT_EQ(code({picture}), 2);
    EXPECT_EQ(code({s("--to"), entry}), 2) << "no picture";
    EXPECT_EQ(code({s("--to"), s("5"), picture}), 1);
    EXPECT_EQ(code({s("--to"), bens, picture}), 1);
    EXPECT_EQ(code({s("--to"), photo, picture}), 2);
    EXPECT_EQ(code({s("--to"), entry, file("nothing.jpg")}), 1);
    EXPECT_EQ(code({s("--to"), entry, file("words.jpg")}), 1);
    EXPECT_EQ(code({s("--to"), entry, file("half.png")}), 1);
    EXPECT_EQ(code({s("--to"), entry, file(".")}), 1);
}

TEST_F(CliDelete, NaughtyStringsComeBackFromEveryKind)
{
    const QString path = test::sharedData("naughty-strings.json");
    if (path.isEmpty())
        GTEST_SKIP() << "the shared test data is not here";
    QFile data(path);
    ASSERT_TRUE(data.open(QIODevice::ReadOnly));
    const QJsonArray strings = QJsonDocument::fromJson(data.readAll()).array();
    ASSERT_GT(strings.size(), 500);
    const QString entry = added({"entry", "--share", "x"});
    const QString experience = added({"experience", "--share", "--repeat", "weekly", "x"});
    const QString picture = drawPicture("p.png", {8, 8});
    struct Form final
    {
        QStringList words;
        const char *field;
        bool isOption = false; // the text follows the last word, else it stands alone
    };
    const Form forms[] = {
        {w({"entry", "--title", "t", "--"}), "text"},
        {w({"gratitude", "--"}), "what"},
        {w({"gratitude", "thanks", "--why"}), "why", true},
        {w({"response", "--to"}) + QStringList{entry, s("--")}, "text"},
        {w({"experience", "--title", "t", "--"}), "details"},
        {w({"experience", "t", "--place"}), "place", true},
        {w({"agreement", "--title", "t", "--"}), "text"},
        {w({"limit", "--title", "t", "--"}), "text"},
        {w({"commitment", "--"}), "what"},
        {w({"commitment", "t", "--note"}), "note", true},
        {w({"card", "--"}), "text"},
        {w({"photo", "--to"}) + QStringList{entry, picture, s("--caption")}, "caption", true},
    };
    std::map<QString, std::pair<const char *, QString>> given;
    std::size_t turn = 0;
    for (qsizetype i = 0; i < strings.size(); i += 3) {
        // Each string in one kind, each kind with strings of every sort.
        const Form &form = forms[turn++ % std::size(forms)];
        const QString text = strings[i].toString();
        if (text.trimmed().isEmpty() || text.size() > 1000)
            continue;
        const Ended ended = anna("add", form.words + QStringList{text});
        ASSERT_EQ(ended.code, 0) << qPrintable(text) << qPrintable(ended.err);
        given[ended.id()] = {form.field, text};
    }
    ASSERT_GT(given.size(), 150U);
    const QString words = added({"experience-words", "--to"}, {experience, s("--"), strings[400].toString()});
    given[words] = {"text", strings[400].toString()};
    std::size_t found = 0;
    for (const QJsonValue record : anna("list", w({"--json"})).json()) {
        const auto expected = given.find(record[s("id")].toString());
        if (expected == given.end())
            continue;
        ++found;
        EXPECT_EQ(record[QString::fromUtf8(expected->second.first)].toString(), expected->second.second);
        if (found % 10 != 0)
            continue;
        // Shown alone it is the same, and what is shown to a terminal cannot command it.
        EXPECT_EQ(anna("show", {expected->first, s("--json")}).object(), record.toObject());
        const QString sheet = anna("show", {expected->first}).out;
        for (const QChar character : sheet)
            EXPECT_TRUE(character == QLatin1Char('\n') || character.category() != QChar::Other_Control);
    }
    EXPECT_EQ(found, given.size());
    EXPECT_EQ(anna("list").out.count(QLatin1Char('\n')), anna("list", w({"--json"})).json().size())
        << "one line a record, whatever stands in it";
}

} // namespace
} // namespace hearth
