// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that one partner can learn of what the other keeps private, from the window, the command line, the
// settings and the names of files: nothing. The same journal is looked at with the other's private half and without,
// and every text compared.
#include "app/cli/clirun.h"
#include "app/onboarding/onboardingsupport.h"
#include "journal/blindcheckin.h"
#include "pages/checkin/checkinpage.h"
#include "pages/settings/backuppane.h"
#include "pages/talk/cardtable.h"
#include "pages/today/cardoffer.h"
#include "shell/mainwindow.h"
#include "shell/workspace.h"
#include "support/awaiting.h"
#include "support/everykind.h"
#include "support/wholeresult.h"

#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QDir>
#include <QMenu>
#include <QTextEdit>

namespace hearth::test {
namespace {

const QString kHush = QStringLiteral("hush");

/// Every text that a widget and all in it show, say or offer, hidden ones included, a line each.
class Texts final
{
public:
    void add(const QWidget &root)
    {
        addOne(root);
        for (const QWidget *widget : root.findChildren<QWidget *>()) {
            if (!isDrawnByChance(widget))
                addOne(*widget);
        }
        for (const QAction *action : root.findChildren<QAction *>())
            note("action", action->text() + QLatin1Char('|') + QString::fromUtf8(action->isEnabled() ? "on" : "off"));
    }
    void note(const char *what, const QString &text)
    {
        if (!text.isEmpty())
            m_lines += QString::fromUtf8(what) + QStringLiteral(": ") + text;
    }
    [[nodiscard]] const QStringList &lines() const { return m_lines; }

private:
    // Which card comes up is chance, and when the backup was made is the clock's: nobody's words.
    static bool isDrawnByChance(const QWidget *widget)
    {
        for (; widget != nullptr; widget = widget->parentWidget()) {
            if (qobject_cast<const CardOffer *>(widget) != nullptr ||
                qobject_cast<const CardTable *>(widget) != nullptr ||
                qobject_cast<const BackupPane *>(widget) != nullptr)
                return true;
        }
        return false;
    }
    void addOne(const QWidget &widget)
    {
        note(widget.metaObject()->className(), widget.isHidden() ? QStringLiteral("hidden") : QString());
        note("name", widget.accessibleName());
        note("description", widget.accessibleDescription());
        note("tip", widget.toolTip());
        note("title", widget.windowTitle());
        if (const auto *label = qobject_cast<const QLabel *>(&widget))
            note("label", label->text());
        if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
            note("button", button->text());
        if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
            note("line", line->text() + QLatin1Char('|') + line->placeholderText());
        if (const auto *text = qobject_cast<const QTextEdit *>(&widget))
            note("text", text->toPlainText());
        if (const auto *box = qobject_cast<const QComboBox *>(&widget))
            addRows(box->model(), {});
        if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget); view != nullptr && view->model())
            addRows(view->model(), {});
    }
    void addRows(const QAbstractItemModel *model, const QModelIndex &parent)
    {
        for (int row = 0; row < model->rowCount(parent); ++row) {
            for (int column = 0; column < model->columnCount(parent); ++column) {
                const QModelIndex index = model->index(row, column, parent);
                for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole})
                    note("row", index.data(role).toString());
                addRows(model, index);
            }
        }
    }

    QStringList m_lines;
};

class PartnerView : public testing::Test
{
protected:
    PartnerView()
    {
        writeSharedHalf();
        m_without = folder.bytes();
        const MemorySeen seen = folder.seen;
        writePrivateHalf();
        m_with = folder.bytes();
        folder.seen = seen;
    }

    void writeSharedHalf()
    {
        for (const QString &who : {kAnnasPassphrase, kBensPassphrase}) {
            OpenJournal opened = folder.open(who);
            int count = 0;
            const auto text = [&count](qsizetype) { return QStringLiteral("shared %1").arg(++count); };
            ASSERT_TRUE(opened.journal->apply(everyKind(*opened.journal, Visibility::Shared, text)));
        }
    }

    /// Of every kind that may be private, and such as would be offered, counted, drawn or suggested if it were seen.
    void writePrivateHalf()
    {
        OpenJournal opened = folder.open(kAnnasPassphrase);
        Journal &journal = *opened.journal;
        const QDate today = folder.clock.today();
        const auto put = [&]<typename T>(T record) {
            record.record.visibility = Visibility::Private;
            record.record.tags = {kHush + QStringLiteral("tag")};
            ASSERT_TRUE(journal.add(record)) << static_cast<int>(T::kind);
        };
        for (const QDate day : {today, today.addYears(-1), today.addMonths(-3)}) {
            Entry entry = entryOf(journal, kHush, kHush + QStringLiteral(" words"));
            entry.record.date = day;
            entry.feelings = {{QStringLiteral("sad"), 3}};
            put(entry);
            const QByteArray photo("not a picture, and nobody looks");
            ASSERT_TRUE(journal.apply({Change::add(photoOf(journal, entry.record, photo, kHush), photo)}));
            auto experience = journal.compose<SharedExperience>();
            experience.title = kHush;
            experience.place = kHush;
            experience.state = day == today ? ExperienceState::Planned : ExperienceState::Lived;
            experience.record.date = day;
            put(experience);
        }
        GratitudeNote note = noteOf(journal, kHush);
        note.keptUntil = today.addYears(1);
        put(note);
        auto limit = journal.compose<PersonalLimit>();
        limit.title = limit.text = kHush;
        put(limit);
        auto commitment = journal.compose<Commitment>();
        commitment.what = kHush;
        commitment.due = today;
        put(commitment);
        auto card = journal.compose<OwnCard>();
        card.text = kHush;
        put(card);
        auto draft = journal.compose<AgreementVersion>();
        draft.agreement = draft.record.id;
        draft.title = draft.text = kHush;
        put(draft);
        answer(journal, Period::containing(today, Cadence::Week), true);
        answer(journal, Period::containing(today.addDays(-28), Cadence::Week), false);
        ASSERT_TRUE(journal.saveDraft(QStringLiteral("entry/new"), {{QStringLiteral("text"), kHush}}));
        Preferences preferences = journal.preferences();
        preferences.lockMinutes = 1;
        preferences.hidden += Dimension::Safe;
        preferences.added += Dimension::Ideas;
        ASSERT_TRUE(journal.add(preferences));
    }
    static void answer(Journal &journal, const Period &period, bool isSealed)
    {
        CheckIn checkIn = journal.compose<CheckIn>();
        checkIn.period = period;
        checkIn.record.date = period.start;
        checkIn.setAnswer(Dimension::Connected, Answer::rated(2).take());
        checkIn.words = {{QStringLiteral("next"), kHush}};
        if (isSealed) {
            ASSERT_TRUE(journal.apply(sealedCheckIn(journal, checkIn).take()));
        } else {
            ASSERT_TRUE(journal.add(checkIn));
        }
    }

    /// That journal, and nothing that was written beside it.
    void begin(const QByteArray &journal) const
    {
        for (const QFileInfo &each : QDir(folder.folder()).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot)) {
            if (each.isDir())
                QDir(each.filePath()).removeRecursively();
            else
                QFile::remove(each.filePath());
        }
        folder.setBytes(journal);
    }

    /// What Ben meets in the window: every page, each record he may see, every empty editor, a search.
    [[nodiscard]] QStringList window(const QByteArray &journal)
    {
        begin(journal);
        OnboardingWorld world;
        Translation translation;
        MainWindow window({world.theme, world.session, world.settings, world.prompter, translation});
        window.resize(1280, 860);
        window.show();
        window.openJournal(folder.path());
        Texts texts;
        texts.add(window); // the lock page
        QSignalSpy found(&world.session, &Session::placeFound);
        QSignalSpy listed(&world.session.backups(), &Backups::overviewChanged); // once the one of the day is made
        world.unlock(folder.path(), kBensPassphrase);
        EXPECT_TRUE(test::arrives(found));
        EXPECT_TRUE(test::arrives(listed));
        const auto look = [&](const char *what) {
            // What is put off or goes later is done, whenever that would have been.
            for (int i = 0; i < 3; ++i) {
                QCoreApplication::processEvents();
                QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            }
            texts.note("looking at", QString::fromUtf8(what));
            texts.add(window);
        };
        Workspace &workspace = *window.workspace();
        for (const PageId page : {PageId::Today, PageId::Journal, PageId::CheckIn, PageId::Together, PageId::Gratitude,
                                  PageId::Agreements, PageId::Talk, PageId::Insights, PageId::Settings}) {
            workspace.show(page);
            look("a page");
        }
        auto *checkIns = static_cast<CheckInPage *>(workspace.page(PageId::CheckIn));
        for (const int days : {0, 7, 28}) {
            workspace.show(PageId::CheckIn);
            checkIns->showPeriod(Period::containing(folder.clock.today().addDays(-days), Cadence::Week));
            look("check-ins");
        }
        for (const RecordId id : seenBy(*world.session.journal())) {
            workspace.open(id);
            look("a record");
        }
        for (const Kind kind : {Kind::Entry, Kind::GratitudeNote, Kind::SharedExperience, Kind::AgreementVersion,
                                Kind::Commitment, Kind::Conversation}) {
            workspace.compose(kind);
            look("an editor");
        }
        search(window, world, kHush);
        look("a search");
        search(window, world, QStringLiteral("#hushtag"));
        look("a search for a tag");
        world.session.lock();
        texts.add(window);
        for (const QString &key :
             QSettings(world.folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat).allKeys())
            texts.note("setting", key);
        for (const auto &[name, content] : contentsOf(folder.folder())) {
            const QFileInfo file(name); // backups have names drawn by chance
            const bool isBackup = file.suffix() == QLatin1String("hearthbackup");
            texts.note("file", isBackup ? file.path() : name);
        }
        return texts.lines();
    }
    static void search(MainWindow &window, OnboardingWorld &world, const QString &words)
    {
        QSignalSpy found(world.session.search(), &SearchService::found);
        auto *field = fieldIn(window, QStringLiteral("Search everything you may read"));
        ASSERT_NE(field, nullptr);
        field->setText(words);
        ASSERT_TRUE(awaitWhole(found));
    }
    [[nodiscard]] static QList<RecordId> seenBy(const Journal &journal)
    {
        QList<RecordId> ids;
        const auto collect = [&ids](const auto &all) {
            for (const auto &value : all)
                ids += value.record.id;
        };
        collect(journal.all<Entry>());
        collect(journal.all<GratitudeNote>());
        collect(journal.all<SharedExperience>());
        collect(journal.all<AgreementVersion>());
        collect(journal.all<Commitment>());
        collect(journal.all<Conversation>());
        return ids;
    }

    /// What the command line tells Ben.
    [[nodiscard]] QStringList commandLine(const QByteArray &journal)
    {
        begin(journal);
        const QString passphrase = folder.folder() + QStringLiteral("/ben");
        QFile file(passphrase);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(kBensPassphrase.toUtf8() + '\n') > 0);
        file.close();
        MemorySeen seen;
        SeededRandom random(5);
        Texts texts;
        const auto run = [&](const QString &command, const QStringList &rest) {
            QString out;
            QString err;
            QTextStream toOut(&out);
            QTextStream toErr(&err);
            QBuffer nothing;
            nothing.open(QIODevice::ReadOnly);
            hearth::TextSource in(nothing);
            CliEnvironment environment{toOut, toErr, in, folder.clock, random, &seen, cheapCost(), cheapLimits()};
            const int code =
                runCommand(QStringList{command, folder.path(), QStringLiteral("--passphrase-file"), passphrase} + rest,
                           environment);
            texts.note("command", command + QLatin1Char(' ') + QString::number(code));
            for (const QString &line : (out + err).split(QLatin1Char('\n')))
                texts.note("says", line);
            return out;
        };
        const QString listed = run(QStringLiteral("list"), {QStringLiteral("--json")});
        run(QStringLiteral("list"), {});
        for (const QJsonValue &record : QJsonDocument::fromJson(listed.toUtf8()).array())
            run(QStringLiteral("show"), {record.toObject().value(QStringLiteral("id")).toVariant().toString()});
        run(QStringLiteral("search"), {kHush});
        run(QStringLiteral("search"), {QStringLiteral("--count"), QStringLiteral("shared")});
        run(QStringLiteral("verify"), {});
        for (const char *of : {"connected", "appreciation", "together", "conversations"}) {
            const QString output = folder.folder() + QStringLiteral("/chart.csv");
            run(QStringLiteral("chart"),
                {QStringLiteral("--of"), QString::fromUtf8(of), QStringLiteral("--output"), output});
            QFile chart(output);
            EXPECT_TRUE(chart.open(QIODevice::ReadOnly));
            texts.note("chart", QString::fromUtf8(chart.readAll()));
            chart.remove();
        }
        for (const auto &[format, file] : {std::pair("json", "/hearthbook.json"), std::pair("csv", "/checkins.csv")}) {
            const QString output = folder.folder() + QStringLiteral("/out");
            run(QStringLiteral("export"),
                {QStringLiteral("--format"), QString::fromUtf8(format), QStringLiteral("--output"), output});
            QFile exported(output + QString::fromUtf8(file));
            EXPECT_TRUE(exported.open(QIODevice::ReadOnly));
            for (const QByteArray &line : exported.readAll().split('\n'))
                texts.note("exported", QString::fromUtf8(line));
            EXPECT_TRUE(QDir(output).removeRecursively());
        }
        return texts.lines();
    }

    static void expectAlike(const QStringList &with, const QStringList &without)
    {
        ASSERT_GT(without.size(), 20);
        for (qsizetype i = 0; i < std::min(with.size(), without.size()); ++i)
            ASSERT_EQ(with.at(i).toStdString(), without.at(i).toStdString())
                << "after " << with.mid(i - 12, 12).join(QLatin1Char('\n')).toStdString();
        EXPECT_EQ(with.size(), without.size());
        EXPECT_TRUE(with.filter(kHush + QStringLiteral(" ")).isEmpty());
    }

    JournalFolder folder;
    QByteArray m_without;
    QByteArray m_with;
};

TEST_F(PartnerView, TheWindowTellsNothingOfThePrivateHalf)
{
    const QStringList without = window(m_without);
    EXPECT_GT(without.size(), 2000) << "there is something to compare";
    expectAlike(window(m_with), without);
}

TEST_F(PartnerView, TheCommandLineTellsNothingOfThePrivateHalf)
{
    const QStringList without = commandLine(m_without);
    expectAlike(commandLine(m_with), without);
}

/// The comparison bites: one shared word more is seen.
TEST_F(PartnerView, WhatIsSharedIsSeen)
{
    const QStringList before = commandLine(m_without);
    {
        folder.setBytes(m_without);
        folder.seen = {};
        OpenJournal opened = folder.open(kAnnasPassphrase);
        Entry entry = entryOf(*opened.journal, kHush, kHush);
        entry.record.visibility = Visibility::Shared;
        ASSERT_TRUE(opened.journal->add(entry));
    }
    EXPECT_NE(commandLine(folder.bytes()), before);
}

} // namespace
} // namespace hearth::test
