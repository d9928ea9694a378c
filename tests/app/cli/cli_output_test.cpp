// SPDX-License-Identifier: GPL-3.0-or-later
// Searching, listing, drawing, printing, and the sample.
#include "clifilled.h"

#include <QImage>
#include <QJsonObject>

namespace hearth {
namespace {

using test::Ended;

class CliOutput : public test::CliFilled
{
};

TEST_F(CliOutput, SearchFindsCountsAndFilters)
{
    const auto count = [&](const std::vector<const char *> &words) {
        const Ended ended = anna("search", w({"--count"}) + w(words));
        EXPECT_EQ(ended.code, 0) << qPrintable(ended.err);
        return ended.out.trimmed().toInt();
    };
    EXPECT_EQ(count({"sea"}), 2);
    EXPECT_EQ(count({"--kind", "gratitude", "sea"}), 1);
    EXPECT_EQ(count({"--author", "anna", "sea"}), 2);
    EXPECT_EQ(count({"--author", "Ben", "sea"}), 0);
    EXPECT_EQ(count({"--from", "2026-05-03", "sea"}), 1);
    EXPECT_EQ(count({"--to", "2026-05-02", "sea"}), 1);
    EXPECT_EQ(count({"nowhere"}), 0);
    EXPECT_EQ(ben("search", w({"--count", "sea"})).out.trimmed(), QStringLiteral("3"));
    const QJsonArray hits = anna("search", w({"--json", "walk"})).json();
    ASSERT_EQ(hits.size(), 1);
    EXPECT_EQ(hits[0][QStringLiteral("text")].toString(), QStringLiteral("a walk by the sea"));
    EXPECT_TRUE(hits[0][QStringLiteral("snippet")].toString().contains(QStringLiteral("walk")));
    EXPECT_EQ(anna("search", w({"--json", "nowhere"})).json().size(), 0);
    EXPECT_EQ(anna("search", w({"sea"})).out.count(QLatin1Char('\n')), 2);
    EXPECT_EQ(anna("search", w({"\"open"})).code, 1);
    EXPECT_EQ(anna("search", w({"--author", "Carl", "sea"})).code, 1);
    EXPECT_EQ(anna("search", w({"--kind", "poem", "sea"})).code, 2);
    EXPECT_EQ(anna("search", w({"--from", "soon", "sea"})).code, 2);
    EXPECT_EQ(anna("search").code, 2);
    EXPECT_EQ(anna("search", w({"by", "sea"})).code, 2);
}

TEST_F(CliOutput, ListTakesTheFiltersOfTheJournal)
{
    const auto count = [this](const std::vector<const char *> &filter) {
        return anna("list", w(filter) + w({"--json"})).json().size();
    };
    const qsizetype before = count({"--author", "Anna"});
    ASSERT_EQ(anna("add", w({"entry", "--share", "--tag", "Lake", "--feeling", "calm:2", "Annas entry"})).code, 0);
    ASSERT_EQ(ben("add", w({"entry", "--share", "--feeling", "tired", "Bens entry"})).code, 0);
    ASSERT_EQ(anna("add", w({"checkin", "--feeling", "calm", "the tea"})).code, 0);
    EXPECT_EQ(count({"--author", "ben"}), 1);
    EXPECT_EQ(count({"--author", "Anna"}), before + 2);
    EXPECT_EQ(count({"--tag", "lake"}), 1);
    EXPECT_EQ(count({"--feeling", "calm"}), 2);
    EXPECT_EQ(count({"--feeling", "calm", "--kind", "entry"}), 1);
    EXPECT_EQ(anna("list", w({"--author", "Cleo"})).code, 1);
    EXPECT_EQ(anna("list", w({"--feeling", "blue"})).code, 2);
}

TEST_F(CliOutput, SearchSaysWhatItCannotLookFor)
{
    const auto said = [&](const QString &query, int code) {
        const Ended ended = anna("search", {query});
        EXPECT_EQ(ended.code, code) << qPrintable(query);
        EXPECT_TRUE(ended.out.isEmpty()) << qPrintable(query);
        return ended.err;
    };
    EXPECT_TRUE(said(QStringLiteral("#"), 0).contains(QLatin1String("finds a tag")));
    EXPECT_TRUE(said(QStringLiteral("..."), 0).contains(QLatin1String("Passed over")));
    EXPECT_TRUE(said(QStringLiteral("\u200b\u2060\ufeff"), 0).contains(QLatin1String("Invisible characters")));
    EXPECT_TRUE(said(QStringLiteral(" "), 0).contains(QLatin1String("nothing to look for")));
    EXPECT_TRUE(said(QStringLiteral("\U0001F600"), 0).isEmpty()) << "an emoji can be looked for";
    EXPECT_TRUE(said(QString(10'000, QLatin1Char('a')), 2).contains(QLatin1String("1000 characters")));
    EXPECT_TRUE(said(QStringLiteral("\"open"), 1).contains(QLatin1String("quotation marks")));
    ASSERT_EQ(anna("add", w({"entry", "--tag", "work", "--date", "2026-05-05", "words by the sea"})).code, 0);
    EXPECT_EQ(anna("search", w({"--count", "--tag", "WORK", "sea"})).out.trimmed(), QStringLiteral("1"));
    EXPECT_EQ(anna("search", w({"--count", "#work"})).out.trimmed(), QStringLiteral("1"));
}

TEST_F(CliOutput, ChartsAreSavedInAllFourForms)
{
    const std::pair<const char *, QByteArray> forms[] = {
        {"c.png", "\x89PNG"}, {"c.svg", "<?xml"}, {"c.pdf", "%PDF"}, {"c.csv", {}}, {"c.PNG", "\x89PNG"}};
    for (const char *dimension : {"connected", "appreciation"}) {
        for (const auto &[name, start] : forms) {
            QFile::remove(file(name));
            const Ended ended =
                anna("chart", w({"--dimension", dimension, "--from", "2026-04", "--to", "2026-06", "--output"}) +
                                  QStringList{file(name)});
            ASSERT_EQ(ended.code, 0) << name << qPrintable(ended.err);
            EXPECT_FALSE(ended.out.trimmed().isEmpty()) << "a summary in words";
            EXPECT_TRUE(bytesOf(name).startsWith(start)) << name;
            EXPECT_GT(bytesOf(name).size(), 20) << name;
        }
        // A line a check-in, or where it is counted a line a month. Which of the 13 weeks were answered, and whether
        // with a rating, depends on the day on which the sample was made.
        const QByteArray table = bytesOf("c.csv");
        if (qstrcmp(dimension, "connected") == 0) {
            const qsizetype lines = table.count("rating,1,connected,2026-0");
            EXPECT_TRUE(lines >= 9 && lines <= 13) << table.constData();
            EXPECT_EQ(table.count("rating,1,connected,"), lines) << table.constData();
            EXPECT_EQ(table.count("month,1,connected,"), 3) << table.constData();
        } else {
            EXPECT_EQ(table.count("\r\n2026-0"), 3) << table.constData();
        }
    }
}

TEST_F(CliOutput, ChartsAreNamedByWhatTheyAreOf)
{
    ASSERT_EQ(anna("chart", w({"--dimension", "connected", "--output"}) + QStringList{file("old.csv")}).code, 0);
    ASSERT_EQ(anna("chart", w({"--of", "connected", "--output"}) + QStringList{file("new.csv")}).code, 0);
    EXPECT_EQ(bytesOf("new.csv"), bytesOf("old.csv"));
    const Ended together = anna("chart", w({"--of", "together", "--output"}) + QStringList{file("together.csv")});
    EXPECT_EQ(together.code, 0);
    EXPECT_EQ(together.out.trimmed(), QStringLiteral("Nothing is written down here."));
    EXPECT_EQ(
        anna("chart", w({"--of", "connected", "--dimension", "safe", "--output"}) + QStringList{file("both.csv")}).code,
        2);
}

TEST_F(CliOutput, ChartsFollowTheStep)
{
    ASSERT_EQ(
        anna("chart", w({"--of", "connected", "--by", "quarter", "--from", "2026-04", "--to", "2026-05", "--output"}) +
                          QStringList{file("q.csv")})
            .code,
        0);
    EXPECT_TRUE(bytesOf("q.csv").startsWith("row,partner,dimension,quarter,"));
    EXPECT_EQ(bytesOf("q.csv").count("\r\nquarter,1,connected,2026-Q2,"), 1) << bytesOf("q.csv").constData();
    const Ended years =
        anna("chart", w({"--of", "appreciation", "--by", "year", "--from", "2026-01", "--to", "2026-12", "--output"}) +
                          QStringList{file("y.csv")});
    EXPECT_EQ(years.code, 0);
    EXPECT_TRUE(bytesOf("y.csv").startsWith("year,count\r\n2026,1\r\n")) << bytesOf("y.csv").constData();
    EXPECT_TRUE(bytesOf("y.csv").contains("row,partner,dimension,year,")) << "and how far she felt appreciated";
    EXPECT_TRUE(years.out.contains(QStringLiteral("1 note in 1 year.")));
}

TEST_F(CliOutput, EveryTopicIsDrawnOverTimeAndAtAGlance)
{
    const auto draw = [&](const QStringList &how, const char *name) {
        QFile::remove(file(name));
        const Ended ended = anna("chart", how + QStringList{QStringLiteral("--output"), file(name)});
        EXPECT_EQ(ended.code, 0) << qPrintable(how.join(QLatin1Char(' '))) << name << qPrintable(ended.err);
        EXPECT_GT(bytesOf(name).size(), 20);
        EXPECT_FALSE(ended.out.trimmed().isEmpty());
    };
    for (const char *topic : {"connected", "appreciation", "feelings", "together", "conversations"}) {
        for (const char *name : {"t.png", "t.csv"}) {
            draw(w({"--of", topic}), name);
            draw(w({"--of", topic, "--glance"}), name);
        }
    }
    for (const char *name : {"t.svg", "t.pdf"}) {
        draw(w({"--of", "connected", "--glance", "--by", "day"}), name);
        draw(w({"--of", "together", "--by", "year"}), name);
    }
    ASSERT_EQ(anna("chart", w({"--of", "connected", "--glance", "--by", "month", "--to", "2026-07", "--output"}) +
                                QStringList{file("g.csv")})
                  .code,
              0);
    EXPECT_EQ(bytesOf("g.csv").count("\r\n"), 13);
    EXPECT_TRUE(bytesOf("g.csv").startsWith("first,last,value\r\n2025-08-01,2025-08-31,\r\n"));
    EXPECT_TRUE(bytesOf("g.csv").contains("\r\n2026-05-01,2026-05-31,"));
}

TEST_F(CliOutput, ChartRefusesMistakes)
{
    const auto before = everything();
    const auto code = [&](const std::vector<const char *> &words, const char *output) {
        const Ended ended =
            anna("chart", w(words) + (output ? QStringList{QStringLiteral("--output"), file(output)} : QStringList()));
        EXPECT_EQ(everything(), before) << qPrintable(w(words).join(QLatin1Char(' ')));
        return ended.code;
    };
    EXPECT_EQ(code({}, "c.png"), 2);
    EXPECT_EQ(code({"--dimension", "love"}, "c.png"), 2);
    EXPECT_EQ(code({"--dimension", "connected"}, nullptr), 2);
    EXPECT_EQ(code({"--dimension", "connected", "--from", "May"}, "c.png"), 2);
    EXPECT_EQ(code({"--dimension", "connected", "--from", "2026-06", "--to", "2026-04"}, "c.png"), 2);
    EXPECT_EQ(code({"--dimension", "connected", "--from", "0001-01"}, "c.png"), 2);
    EXPECT_EQ(code({"--of", "connected", "--by", "week"}, "c.png"), 2);
    EXPECT_EQ(code({"--of", "connected", "--glance", "--by", "quarter"}, "c.png"), 2);
    EXPECT_EQ(code({"--of", "connected", "--glance", "--from", "2026-01"}, "c.png"), 2);
    EXPECT_NE(code({"--dimension", "connected"}, "c.bmp"), 0);
    EXPECT_NE(code({"--dimension", "connected"}, "c"), 0);
    EXPECT_EQ(code({"--dimension", "connected"}, "no/such/folder/c.png"), 1);
    EXPECT_EQ(code({"--dimension", "connected"}, "no/such/folder/c.csv"), 1);
    EXPECT_EQ(code({"--dimension", "connected", "word"}, "c.png"), 2);
    // A dimension that was never rated is drawn empty, not refused.
    EXPECT_EQ(anna("chart", w({"--dimension", "space", "--output"}) + QStringList{file("space.csv")}).code, 0);
}

TEST_F(CliOutput, PrintsAReviewOfAMonthOrAYear)
{
    for (const auto &which : {w({"month", "--month", "2026-05"}), w({"year", "--year", "2026"})}) {
        const Ended ended =
            anna("review", which + w({"--paper", "A4", "--force", "--output"}) + QStringList{file("r.pdf")});
        ASSERT_EQ(ended.code, 0) << qPrintable(ended.err);
        EXPECT_TRUE(bytesOf("r.pdf").startsWith("%PDF"));
        EXPECT_TRUE(bytesOf("r.pdf").contains("/MediaBox [0 0 59"));
    }
    const QStringList output{QStringLiteral("--output"), file("x.pdf")};
    for (const auto &which : {w({"month"}), w({"month", "--year", "2026"}), w({"year", "--year", "soon"}),
                              w({"year", "--year", "2026", "--month", "2026-05"}), w({"week", "--month", "2026-05"}),
                              w({"month", "--month", "May"}), w({"month", "--month", "2026-05", "--paper", "A3"})})
        EXPECT_EQ(anna("review", which + output).code, 2) << qPrintable(which.join(QLatin1Char(' ')));
    EXPECT_EQ(anna("review", w({"month", "--month", "2026-05"})).code, 2);
    EXPECT_FALSE(QFile::exists(file("x.pdf")));
}

TEST_F(CliOutput, PrintsThanksInEveryFormAndAsPictures)
{
    for (const char *form : {"gratitude", "cards", "booklet"}) {
        const Ended ended =
            anna("print", w({form, "--force", "--paper", "A4", "--output"}) + QStringList{file("f.pdf")});
        ASSERT_EQ(ended.code, 0) << qPrintable(ended.err);
        EXPECT_TRUE(
            bytesOf("f.pdf").contains(qstrcmp(form, "booklet") == 0 ? "/MediaBox [0 0 84" : "/MediaBox [0 0 59"))
            << form;
    }
    ASSERT_EQ(anna("print", w({"gratitude", "--output"}) + QStringList{file("p.png")}).code, 0);
    EXPECT_FALSE(QImage(file("p.png")).isNull());
    // For a screen reader: the words, marked up, and nothing that can only be seen.
    for (const char *form : {"gratitude", "cards", "booklet"}) {
        const Ended ended = anna("print", w({form, "--force", "--output"}) + QStringList{file("t.html")});
        ASSERT_EQ(ended.code, 0) << qPrintable(ended.err);
        const QString page = QString::fromUtf8(bytesOf("t.html"));
        EXPECT_TRUE(page.startsWith(QStringLiteral("<!DOCTYPE html>"))) << form;
        EXPECT_TRUE(page.contains(QStringLiteral("for the tea by the sea"))) << form;
        EXPECT_TRUE(page.contains(QStringLiteral("<title>Document</title>"))) << form;
        EXPECT_FALSE(page.contains(QStringLiteral("<img"))) << form;
    }
    ASSERT_EQ(anna("print", w({"cards", "--output"}) + QStringList{file("c.png")}).code, 0);
    EXPECT_FALSE(QImage(file("c-1.png")).isNull());
    EXPECT_FALSE(QImage(file("c-2.png")).isNull());
    EXPECT_FALSE(QFile::exists(file("c.png")));
}

TEST_F(CliOutput, PrintsAnAgreementAndASelection)
{
    const QString agreement =
        anna("add", w({"agreement", "--share", "--title", "Phones", "--area", "digital", "None at the table."})).id();
    const QStringList output{QStringLiteral("--output"), file("a.pdf")};
    EXPECT_EQ(anna("print", w({"agreement", "--agreement"}) + QStringList{agreement} + output).code, 0);
    EXPECT_TRUE(bytesOf("a.pdf").startsWith("%PDF"));
    EXPECT_EQ(anna("print", w({"agreement", "--agreement", "4711", "--output"}) + QStringList{file("n.pdf")}).code, 1);
    const QString mine = anna("add", w({"entry", "mine"})).id();
    const QString bens = ben("add", w({"entry", "--share", "his"})).id();
    const QStringList selection{QStringLiteral("--output"), file("s.pdf")};
    EXPECT_EQ(
        anna("print", w({"selection", "--id"}) + QStringList{mine, QStringLiteral("--id"), bens} + selection).code, 2)
        << "only Ben may choose what is his";
    EXPECT_FALSE(QFile::exists(file("s.pdf")));
    EXPECT_EQ(anna("print", w({"selection", "--id"}) + QStringList{mine} + selection).code, 0);
    EXPECT_TRUE(bytesOf("s.pdf").startsWith("%PDF"));
    for (const auto &wrong : {w({"selection"}), w({"agreement"}), w({"selection", "--id", "x"}),
                              w({"gratitude", "--id", "1"}), w({"selection", "--id", "1", "--from", "2026-05-01"})})
        EXPECT_EQ(anna("print", wrong + QStringList{QStringLiteral("--output"), file("w.pdf")}).code, 2)
            << qPrintable(wrong.join(QLatin1Char(' ')));
    EXPECT_FALSE(QFile::exists(file("w.pdf")));
}

TEST_F(CliOutput, PrintsTheGratitudeSummaryOnEitherPaper)
{
    const std::pair<const char *, QByteArray> papers[] = {{"A4", "/MediaBox [0 0 59"},
                                                          {"Letter", "/MediaBox [0 0 612"}};
    for (const auto &[paper, box] : papers) {
        const Ended ended =
            anna("print", w({"gratitude", "--paper", paper, "--force", "--output"}) + QStringList{file("g.pdf")});
        ASSERT_EQ(ended.code, 0) << qPrintable(ended.err);
        EXPECT_TRUE(bytesOf("g.pdf").startsWith("%PDF"));
        EXPECT_TRUE(bytesOf("g.pdf").contains(box)) << paper;
    }
    EXPECT_TRUE(ben("print", w({"gratitude", "--from", "2026-05-01", "--to", "2026-05-31", "--output"}) +
                                 QStringList{file("b.pdf")})
                    .err.isEmpty());
    const Ended none = anna("print", w({"gratitude", "--from", "2030-01-01", "--to", "2030-02-01", "--output"}) +
                                         QStringList{file("n.pdf")});
    EXPECT_EQ(none.code, 0);
    EXPECT_FALSE(none.err.isEmpty()) << "says that nothing may be printed";
    const QStringList output{QStringLiteral("--output"), file("x.pdf")};
    EXPECT_EQ(anna("print", w({"gratitude", "--paper", "A3"}) + output).code, 2);
    EXPECT_EQ(anna("print", w({"poems"}) + output).code, 2);
    EXPECT_EQ(anna("print", w({"gratitude"})).code, 2);
    EXPECT_EQ(anna("print", output).code, 2);
    EXPECT_EQ(anna("print", w({"gratitude", "--from", "2026-05-02", "--to", "2026-05-01"}) + output).code, 2);
    EXPECT_EQ(anna("print", w({"gratitude", "--from", "May"}) + output).code, 2);
    EXPECT_FALSE(QFile::exists(file("x.pdf")));
    EXPECT_EQ(anna("print", w({"gratitude", "--output"}) + QStringList{file("no/such/folder.pdf")}).code, 1);
}

TEST_F(CliOutput, TheSampleOpensWithThePassphrasesItNames)
{
    const QString path = file("sample.hearth");
    const Ended made = run({QStringLiteral("sample"), path});
    ASSERT_EQ(made.code, 0) << qPrintable(made.err);
    int people = 0;
    for (const QString &line : made.out.split(QLatin1Char('\n'))) {
        const qsizetype colon = line.lastIndexOf(QStringLiteral(": "));
        if (colon < 0)
            continue;
        const Ended listed = run(w({"list"}) + QStringList{path} + w({"--json", "--passphrase-file", "-"}),
                                 line.mid(colon + 2).toUtf8());
        EXPECT_EQ(listed.code, 0) << qPrintable(line);
        EXPECT_GT(listed.json().size(), 50);
        ++people;
    }
    EXPECT_EQ(people, 2);
    EXPECT_EQ(run({QStringLiteral("verify"), path}).code, 0);
    EXPECT_EQ(run({QStringLiteral("sample"), path}).code, 1) << "never overwrites";
    EXPECT_EQ(run(w({"sample"})).code, 2);
}

} // namespace
} // namespace hearth
