// SPDX-License-Identifier: GPL-3.0-or-later
// "Edit" in the journal leads to the very record, whatever its kind and wherever its editor stands.
#include "app/onboarding/onboardingsupport.h"
#include "pages/checkin/checkinpage.h"
#include "pages/journal/readingpane.h"
#include "pages/journal/timelinepanel.h"
#include "shell/mainwindow.h"
#include "shell/workspace.h"
#include "support/awaiting.h"
#include "support/everykind.h"
#include "widgets/ratingrow.h"

#include <gtest/gtest.h>

#include <QPlainTextEdit>
#include <QTest>
#include <QTextEdit>

using namespace hearth;
using namespace hearth::test;

namespace {

QString textOf(const AnyRecord &any)
{
    return std::visit(
        []<typename T>(const T &value) -> QString {
            if constexpr (requires { value.what; })
                return value.what;
            else if constexpr (requires { value.title; })
                return value.title;
            else if constexpr (requires { value.text; })
                return value.text;
            else if constexpr (T::kind == Kind::CheckIn)
                return value.words.first().text;
            else
                return {};
        },
        any);
}

class EditingTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        window.resize(1180, 800);
        window.show();
        window.activateWindow();
        world.session.choose(folder.path());
        unlock(kAnnasPassphrase);
    }
    void unlock(const QString &passphrase)
    {
        QSignalSpy unlocked(&world.session, &Session::unlocked);
        world.session.unlock(passphrase);
        ASSERT_TRUE(test::arrivesAnew(unlocked));
    }
    [[nodiscard]] Journal &journal() { return *world.session.journal(); }
    [[nodiscard]] Page &page(PageId id) { return *window.workspace()->page(id); }

    /// Two of each kind with words of their own, so that it matters which is opened.
    void addEverything(Visibility visibility)
    {
        for (int round = 0; round < 2; ++round) {
            ChangeSet changes = everyKind(journal(), visibility,
                                          [this](qsizetype) { return QStringLiteral("words %1 here").arg(++m_texts); });
            std::erase_if(changes, [](const Change &change) {
                return change.kind() == Kind::Attachment || change.kind() == Kind::SharedChart; // in no timeline
            });
            for (Change &change : changes) {
                if (auto *experience = std::get_if<SharedExperience>(&*change.after)) {
                    experience->state = round == 0 ? ExperienceState::Lived : ExperienceState::Planned;
                    experience->ritual = {};
                }
            }
            CheckIn checkIn = journal().compose<CheckIn>();
            checkIn.record.visibility = visibility;
            checkIn.period = {Cadence::Day, world.clock.today().addDays(-3 * round - 1)};
            checkIn.words = {{QStringLiteral("good"), QStringLiteral("words %1 here").arg(++m_texts)}};
            changes.push_back(Change::add(checkIn));
            for (const Change &change : changes)
                added.push_back(change.id());
            const auto done = journal().apply(std::move(changes));
            ASSERT_TRUE(done) << (done ? "" : qPrintable(done.error().detail));
        }
    }
    void pressEdit(RecordId id)
    {
        Workspace &workspace = *window.workspace();
        workspace.show(PageId::Journal);
        // Closes the editor of an entry; other kinds are only chosen.
        (void)page(PageId::Journal).openRecord(id);
        ASSERT_TRUE(page(PageId::Journal).findChild<TimelinePanel *>()->choose(id));
        QCoreApplication::processEvents();
        auto *pane = page(PageId::Journal).findChild<ReadingPane *>();
        ASSERT_EQ(pane->shown(), id);
        auto *edit = pane->findChild<QPushButton *>(QStringLiteral("edit"));
        ASSERT_TRUE(edit->isVisible());
        QTest::mouseClick(edit, Qt::LeftButton);
        QCoreApplication::processEvents();
    }
    /// Whether some field that can be written in holds these words.
    [[nodiscard]] bool isBeingEdited(const QString &words)
    {
        Page &current = page(window.workspace()->currentPage());
        const auto holds = [&words](const auto *field, const QString &text) {
            return field->isVisible() && !field->isReadOnly() && text.contains(words);
        };
        bool isThere = false;
        for (const QLineEdit *field : current.findChildren<QLineEdit *>())
            isThere = isThere || holds(field, field->text());
        for (const QTextEdit *field : current.findChildren<QTextEdit *>())
            isThere = isThere || holds(field, field->toPlainText());
        for (const QPlainTextEdit *field : current.findChildren<QPlainTextEdit *>())
            isThere = isThere || holds(field, field->toPlainText());
        return isThere;
    }
    [[nodiscard]] static PageId pageOf(Kind kind)
    {
        switch (kind) {
        case Kind::GratitudeNote:
            return PageId::Gratitude;
        case Kind::CheckIn:
            return PageId::CheckIn;
        case Kind::SharedExperience:
        case Kind::Reflection:
            return PageId::Together;
        case Kind::AgreementVersion:
        case Kind::PersonalLimit:
        case Kind::Commitment:
            return PageId::Agreements;
        default:
            return PageId::Journal;
        }
    }

    OnboardingWorld world;
    JournalFolder folder;
    Translation translation;
    MainWindow window{{world.theme, world.session, world.settings, world.prompter, translation}};
    std::vector<RecordId> added;

private:
    int m_texts = 0;
};

} // namespace

TEST_F(EditingTest, OpensTheVeryRecordInItsEditor)
{
    addEverything(Visibility::Private);
    int edited = 0;
    for (const RecordId id : added) {
        const auto record = journal().find(id);
        ASSERT_TRUE(record);
        const Kind kind = kindOf(*record);
        // Cards and templates stand in no timeline, words about an experience with it, answers to questions of one's
        // own with the check-in, and a conversation is read, not edited.
        if (kind == Kind::OwnCard || kind == Kind::OwnTemplate || kind == Kind::Conversation ||
            kind == Kind::Reflection || kind == Kind::OwnAnswers)
            continue;
        SCOPED_TRACE(qPrintable(keyOf(kind)));
        pressEdit(id);
        if (HasFatalFailure())
            return;
        EXPECT_EQ(window.workspace()->currentPage(), pageOf(kind));
        EXPECT_TRUE(isBeingEdited(textOf(*record))) << qPrintable(textOf(*record));
        ++edited;
    }
    EXPECT_EQ(edited, 16) << "two of eight kinds";
}

TEST_F(EditingTest, ChangesTheAnswersOfThatPeriodAndComesBackToTheUsualOne)
{
    addEverything(Visibility::Shared);
    const RecordId id = added.back(); // answers for a single day, while a week is usual
    ASSERT_EQ(kindOf(*journal().find(id)), Kind::CheckIn);
    const Period day = journal().all<CheckIn>().find(id)->period;
    pressEdit(id);
    auto &checkIn = static_cast<CheckInPage &>(page(PageId::CheckIn));
    EXPECT_EQ(checkIn.period(), day);
    for (RatingRow *row : checkIn.findChildren<RatingRow *>()) {
        if (row->isVisible())
            row->setAnswer(Answer::rated(4).value());
    }
    press(checkIn, QStringLiteral("Save the changes"));
    EXPECT_EQ(journal().all<CheckIn>().find(id)->answer(Dimension::Connected).rating(), 4);
    window.workspace()->show(PageId::Today);
    window.workspace()->show(PageId::CheckIn);
    EXPECT_EQ(checkIn.period(), Period::containing(world.clock.today(), Cadence::Week));
}

TEST_F(EditingTest, OnlyShowsWhatIsNotMine)
{
    {
        QSignalSpy locked(&world.session, &Session::locked);
        world.session.lock();
        ASSERT_TRUE(test::arrives(locked));
        const auto ben = folder.open(kBensPassphrase);
        GratitudeNote note = noteOf(*ben.journal, QStringLiteral("you waited"));
        note.record.visibility = Visibility::Shared;
        ASSERT_TRUE(ben.journal->add(note));
        added = {note.record.id};
    }
    unlock(kAnnasPassphrase);
    window.workspace()->edit(added.front());
    EXPECT_EQ(window.workspace()->currentPage(), PageId::Journal);
    EXPECT_FALSE(isBeingEdited(QStringLiteral("you waited")));
    EXPECT_EQ(page(PageId::Journal).findChild<ReadingPane *>()->shown(), added.front());
}
