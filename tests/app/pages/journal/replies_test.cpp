// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/journal/replies.h"

#include "../pagefixture.h"
#include "pages/journal/replybox.h"
#include "records/markdownview.h"
#include "widgets/chippicker.h"
#include "widgets/growingtext.h"
#include "widgets/messagebar.h"
#include "wording/sharedwording.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace hearth;
using namespace hearth::test;

namespace {

/// Anna shares an entry; Ben reads it.
class RepliesTest : public PageTest
{
protected:
    void SetUp() override
    {
        Entry written = entryOf(journal(), QStringLiteral("The lake"), QStringLiteral("words"));
        written.record.visibility = Visibility::Shared;
        written.wouldLike = WouldLike::Help;
        ASSERT_TRUE(journal().add(written));
        entry = written.record.id;
        sit(kBensPassphrase);
    }
    void sit(const QString &passphrase)
    {
        window.reset();
        reopen(passphrase);
        window = std::make_unique<QWidget>();
        window->resize(600, 600);
        replies = new Replies(context(), window.get());
        (new QVBoxLayout(window.get()))->addWidget(replies);
        replies->showEntry(entry);
        QObject::connect(&journal(), &Journal::changed, replies,
                         [this](const QList<RecordEvent> &) { replies->showEntry(entry); });
        window->show();
        window->activateWindow();
        QCoreApplication::processEvents();
    }
    void open()
    {
        replies->write();
        ASSERT_NE(box(), nullptr);
    }
    [[nodiscard]] ReplyBox *box() const
    {
        for (ReplyBox *found : replies->findChildren<ReplyBox *>()) {
            if (!found->isHidden())
                return found;
        }
        return nullptr;
    }
    [[nodiscard]] GrowingText &text() const { return *box()->findChild<GrowingText *>(); }
    [[nodiscard]] QPushButton &button(const char *name) const
    {
        return *box()->findChild<QPushButton *>(QString::fromUtf8(name));
    }
    [[nodiscard]] ChipButton &chip(ResponseType type) const
    {
        for (ChipButton *found : box()->findChildren<ChipButton *>()) {
            if (found->key() == responseTypeName(type))
                return *found;
        }
        qFatal("There is no such chip.");
    }
    [[nodiscard]] QStringList texts() const
    {
        QStringList texts;
        for (const MarkdownView *view : replies->findChildren<MarkdownView *>())
            texts += view->toPlainText();
        return texts;
    }
    [[nodiscard]] const Draft *draft() { return journal().draft(QStringLiteral("response/%1").arg(entry.number())); }
    void reply(const QString &words)
    {
        open();
        text().setText(words);
        box()->save();
    }

    RecordId entry;
    std::unique_ptr<QWidget> window;
    Replies *replies = nullptr;
};

} // namespace

TEST_F(RepliesTest, TheOtherRepliesAndTheAuthorReads)
{
    EXPECT_TRUE(replies->isVisible());
    EXPECT_TRUE(saysExactly(*replies, QStringLiteral("Anna would like help.")));
    open();
    EXPECT_TRUE(saysExactly(*replies, QStringLiteral("A reply is always shared: Anna will be able to read it.")));
    EXPECT_TRUE(chip(ResponseType::Offer).isChecked()); // what fits best to what Anna would like
    chip(ResponseType::Thank).click();
    text().setText(QStringLiteral("Thank you for this."));
    button("saveReply").click();
    EXPECT_EQ(box(), nullptr);
    ASSERT_EQ(journal().all<Response>().size(), 1u);
    const Response &saved = journal().all<Response>().at(0);
    EXPECT_EQ(saved.to, entry);
    EXPECT_EQ(saved.type, ResponseType::Thank);
    EXPECT_EQ(saved.record.visibility, Visibility::Shared);
    EXPECT_EQ(texts(), QStringList(QStringLiteral("Thank you for this.")));

    sit(kAnnasPassphrase);
    EXPECT_EQ(texts(), QStringList(QStringLiteral("Thank you for this.")));
    EXPECT_FALSE(replies->findChild<QPushButton *>(QStringLiteral("writeReply"))->isVisible());
    EXPECT_EQ(replies->findChild<QToolButton *>(QStringLiteral("editReply")), nullptr);
    replies->write(); // not to oneself
    EXPECT_EQ(box(), nullptr);
}

TEST_F(RepliesTest, ASavedReplyCanBeTakenBack)
{
    reply(QStringLiteral("too quick"));
    ASSERT_TRUE(navigator.offered);
    navigator.offered();
    EXPECT_TRUE(journal().all<Response>().isEmpty());
    EXPECT_TRUE(texts().isEmpty());
}

TEST_F(RepliesTest, StartersPutTheirWordsInAndReplaceNothing)
{
    open();
    const auto starter = [this](qsizetype at) {
        const QString words = responseStarters(ResponseType::ReflectBack).at(at).trimmed() + QChar(0x2026);
        QPushButton *found = buttonNamed<QPushButton>(*replies, words);
        ASSERT_NE(found, nullptr);
        found->click();
    };
    chip(ResponseType::ReflectBack).click();
    starter(0);
    EXPECT_EQ(text().text(), QStringLiteral("What I understood is "));
    text().insertPlainText(QStringLiteral("that it hurt."));
    text().selectAll();
    starter(1);
    EXPECT_TRUE(text().text().contains(QStringLiteral("that it hurt.")));
    EXPECT_TRUE(text().text().contains(QStringLiteral("It sounds as if ")));
    chip(ResponseType::Offer).click(); // other starters, the same words
    EXPECT_TRUE(text().text().contains(QStringLiteral("that it hurt.")));
    EXPECT_NE(buttonNamed<QPushButton>(*replies, QStringLiteral("I could…")), nullptr);
}

TEST_F(RepliesTest, WordsSurviveALeaveALockAndAnotherEntry)
{
    Entry mine = entryOf(journal(), QStringLiteral("Mine"), QStringLiteral("words"));
    ASSERT_TRUE(journal().add(mine));
    open();
    chip(ResponseType::Validate).click();
    text().setText(QStringLiteral("half a thought"));
    replies->showEntry(mine.record.id);
    EXPECT_EQ(box(), nullptr);
    ASSERT_NE(draft(), nullptr);
    replies->showEntry(entry);
    EXPECT_NE(buttonNamed<QPushButton>(*replies, QStringLiteral("Go on with your reply")), nullptr);
    open();
    EXPECT_EQ(text().text(), QStringLiteral("half a thought"));
    text().setText(QStringLiteral("half a thought more"));
    EXPECT_TRUE(replies->keepDraft());
    sit(kBensPassphrase);
    open();
    EXPECT_EQ(text().text(), QStringLiteral("half a thought more"));
    EXPECT_TRUE(chip(ResponseType::Validate).isChecked());
    QTest::keyClick(&text(), Qt::Key_Escape);
    EXPECT_EQ(box(), nullptr);
    EXPECT_NE(draft(), nullptr);
    EXPECT_EQ(navigator.said.size(), 1);
}

TEST_F(RepliesTest, ThrowingAwayAsks)
{
    open();
    text().setText(QStringLiteral("no"));
    prompter.goAhead = false;
    button("throwReplyAway").click();
    ASSERT_NE(box(), nullptr);
    prompter.goAhead = true;
    EXPECT_TRUE(box()->keepDraft());
    button("throwReplyAway").click();
    EXPECT_EQ(box(), nullptr);
    EXPECT_EQ(draft(), nullptr);
    EXPECT_EQ(prompter.asked.size(), 2);
}

TEST_F(RepliesTest, AnEmptyReplyIsNotSaved)
{
    open();
    text().setText(QStringLiteral("  \n "));
    box()->save();
    ASSERT_NE(box(), nullptr);
    EXPECT_TRUE(box()->findChild<MessageBar *>()->isVisible());
    EXPECT_TRUE(journal().all<Response>().isEmpty());
}

TEST_F(RepliesTest, MineCanBeChangedAndDeleted)
{
    reply(QStringLiteral("first words"));
    const RecordId id = journal().all<Response>().at(0).record.id;
    replies->findChild<QToolButton *>(QStringLiteral("editReply"))->click();
    ASSERT_NE(box(), nullptr);
    EXPECT_EQ(text().text(), QStringLiteral("first words"));
    EXPECT_TRUE(texts().isEmpty()); // it stands in the box
    text().setText(QStringLiteral("better words"));
    box()->save();
    EXPECT_EQ(journal().all<Response>().find(id)->text, QStringLiteral("better words"));
    EXPECT_EQ(texts(), QStringList(QStringLiteral("better words")));

    QSignalSpy removing(replies, &Replies::removeChosen);
    replies->findChild<QToolButton *>(QStringLiteral("removeReply"))->click();
    ASSERT_EQ(removing.count(), 1);
    EXPECT_EQ(removing.at(0).at(0).value<RecordId>(), id);
}

TEST_F(RepliesTest, AReplyChangedInAnotherPlaceIsNotOverwritten)
{
    reply(QStringLiteral("first words"));
    Response other = journal().all<Response>().at(0);
    replies->edit(other.record.id);
    text().setText(QStringLiteral("from here"));
    other.text = QStringLiteral("from there");
    ASSERT_TRUE(journal().replace(other));
    box()->save();
    ASSERT_NE(box(), nullptr);
    EXPECT_EQ(text().text(), QStringLiteral("from here"));
    EXPECT_EQ(journal().all<Response>().at(0).text, QStringLiteral("from there"));
    EXPECT_TRUE(box()->findChild<MessageBar *>()->isVisible());
}

TEST_F(RepliesTest, WhatIsNoLongerSharedTakesNoReplyAndTheWordsStay)
{
    open();
    text().setText(QStringLiteral("in the middle of it"));
    EXPECT_TRUE(box()->keepDraft());
    sit(kAnnasPassphrase);
    Entry withdrawn = *journal().all<Entry>().find(entry);
    withdrawn.record.visibility = Visibility::Private;
    ASSERT_TRUE(journal().replace(withdrawn));
    sit(kBensPassphrase);
    EXPECT_FALSE(replies->isVisible());
    EXPECT_NE(draft(), nullptr);
    ReplyBox left(context(), entry, {});
    left.save();
    EXPECT_TRUE(left.findChild<MessageBar *>()->text().contains(QStringLiteral("no longer shared")));
    EXPECT_TRUE(journal().all<Response>().isEmpty());
}

TEST_F(RepliesTest, HostileWordsReadBackExactly)
{
    const QString hostile = QString::fromUtf8("\xE2\x80\xAE<b>x</b> & \xC2\xA0\xE2\x80\x8B "
                                              "\xF0\x9F\xAA\xA8 '; DROP TABLE\n") +
                            QString(10000, QLatin1Char('w'));
    reply(hostile);
    sit(kAnnasPassphrase);
    EXPECT_EQ(journal().all<Response>().at(0).text, hostile);
    EXPECT_LE(replies->minimumSizeHint().width(), 600);
}
