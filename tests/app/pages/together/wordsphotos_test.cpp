// SPDX-License-Identifier: GPL-3.0-or-later
// The photos that each of the two puts beside their own words about a day.
#include "../../photos/photosamples.h"
#include "experiencefixture.h"
#include "pages/together/experiencesheet.h"
#include "pages/together/wordscolumns.h"
#include "pages/together/wordseditor.h"
#include "photos/photoview.h"
#include "photos/recordphotos.h"
#include "support/awaiting.h"
#include "support/dropping.h"
#include "widgets/growingtext.h"
#include "widgets/messagebar.h"
#include "widgets/switch.h"
#include "wording/describe.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace hearth;
using namespace hearth::test;

namespace {

class WordsPhotosTest : public ExperienceTest
{
protected:
    void SetUp() override
    {
        picnic = {add(experienceOf(QStringLiteral("Picnic"), ExperienceState::Lived, today)), today};
        open();
    }
    void open()
    {
        sheet = std::make_unique<ExperienceSheet>(context());
        sheet->resize(860, 760);
        sheet->show();
        sheet->activateWindow();
        ASSERT_TRUE(sheet->showOccurrence(picnic));
        settle();
    }
    void lockAndOpen(const QString &passphrase)
    {
        sheet.reset();
        reopen(passphrase);
        RecordPhotos::dropForgotten(journal()); // as the window does
        open();
    }
    static void settle()
    {
        for (int round = 0; round < 4; ++round) {
            QCoreApplication::processEvents();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }
    /// My column, then the other's.
    [[nodiscard]] WordsColumn &column(int place) const { return *sheet->findChildren<WordsColumn *>().at(place); }
    /// The photos that can be seen in that column; null when there are none.
    [[nodiscard]] RecordPhotos *photosIn(int place) const
    {
        for (RecordPhotos *photos : column(place).findChildren<RecordPhotos *>()) {
            if (photos->isVisible())
                return photos;
        }
        return nullptr;
    }
    [[nodiscard]] int countIn(int place) const
    {
        const RecordPhotos *photos = photosIn(place);
        return photos != nullptr ? photos->count() : 0;
    }
    [[nodiscard]] bool press(const char *name) const
    {
        for (QPushButton *button : sheet->findChildren<QPushButton *>(QString::fromUtf8(name))) {
            if (button->isVisible()) {
                button->click();
                settle();
                return true;
            }
        }
        return false;
    }
    [[nodiscard]] WordsEditor &editor() const { return *sheet->findChild<WordsEditor *>(); }
    [[nodiscard]] bool isWriting() const { return sheet->findChild<WordsEditor *>() != nullptr; }
    [[nodiscard]] GrowingText &text() const { return *editor().findChild<GrowingText *>(); }
    [[nodiscard]] RecordPhotos &photos() const { return *editor().findChild<RecordPhotos *>(); }
    [[nodiscard]] PhotoStrip &strip() const { return *photos().findChild<PhotoStrip *>(); }
    [[nodiscard]] QString message() const
    {
        for (const MessageBar *bar : editor().findChildren<MessageBar *>(QString(), Qt::FindDirectChildrenOnly))
            return bar->isVisible() ? bar->text() : QString();
        return {};
    }
    void share() const { editor().findChild<Switch *>()->click(); }
    [[nodiscard]] bool waitForPhotos(int count) const
    {
        return test::becomesTrue([&] { return photos().count() == count && !photos().isBusy(); });
    }
    void takePhoto() const
    {
        const int before = photos().count();
        QMimeData data;
        data.setImageData(quarters());
        ASSERT_TRUE(photos().takeFrom(&data));
        ASSERT_TRUE(waitForPhotos(before + 1));
    }
    /// Opens the editor with these words and a photo, not saved.
    void beginWords(const QString &words)
    {
        ASSERT_TRUE(press("writeWords"));
        text().setText(words);
        takePhoto();
    }
    [[nodiscard]] const Reflection &words()
    {
        EXPECT_EQ(journal().all<Reflection>().size(), 1u);
        return journal().all<Reflection>().at(0);
    }
    void chooseForGood() const
    {
        for (QAction *action : column(0).findChildren<QAction *>()) {
            if (action->text().startsWith(QStringLiteral("Delete for good")))
                action->trigger();
        }
        settle();
    }

    Occurrence picnic;
    std::unique_ptr<ExperienceSheet> sheet;
};

} // namespace

TEST_F(WordsPhotosTest, WhoDidNotWriteItDownAddsAPhotoThatTheOtherSees)
{
    lockAndOpen(kBensPassphrase);
    beginWords(QStringLiteral("The wasp liked the cake."));
    emit strip().captionChanged(strip().photos().first().id, QStringLiteral("the wasp"));
    share();
    ASSERT_TRUE(press("saveWords"));
    EXPECT_FALSE(isWriting());
    EXPECT_EQ(countIn(0), 1);
    EXPECT_TRUE(journal().all<Draft>().isEmpty());

    lockAndOpen(kAnnasPassphrase);
    EXPECT_EQ(countIn(0), 0);
    ASSERT_EQ(countIn(1), 1);
    const Attachment &photo = *journal().photosOf(words().record.id).front();
    EXPECT_EQ(photo.record.author, kSecondPartner);
    EXPECT_EQ(photo.caption, QStringLiteral("the wasp"));
    const auto content = journal().contentOf(photo);
    ASSERT_TRUE(content);
    EXPECT_TRUE(showsQuarters(QImage::fromData(content.value())));
    // To look at large, not to change.
    EXPECT_EQ(column(1).findChild<QPushButton *>(QStringLiteral("addPhoto")), nullptr);
    emit photosIn(1)->findChild<PhotoStrip *>()->openRequested(photo.record.id.number());
    EXPECT_NE(sheet->findChild<PhotoView *>(), nullptr);
}

TEST_F(WordsPhotosTest, PhotosAreReadByWhoeverReadsTheWords)
{
    lockAndOpen(kBensPassphrase);
    beginWords(QStringLiteral("The wasp."));
    ASSERT_TRUE(press("saveWords"));
    lockAndOpen(kAnnasPassphrase);
    EXPECT_TRUE(journal().all<Attachment>().isEmpty());
    EXPECT_EQ(countIn(1), 0);

    lockAndOpen(kBensPassphrase);
    ASSERT_TRUE(press("editWords"));
    EXPECT_EQ(photos().count(), 1);
    share();
    ASSERT_TRUE(press("saveWords"));
    lockAndOpen(kAnnasPassphrase);
    ASSERT_EQ(countIn(1), 1);
    EXPECT_TRUE(journal().contentOf(*journal().photosOf(words().record.id).front()));

    lockAndOpen(kBensPassphrase);
    ASSERT_TRUE(press("editWords"));
    emit strip().captionChanged(strip().photos().first().id, QStringLiteral("changed in the same step"));
    takePhoto();
    share();
    ASSERT_TRUE(press("saveWords"));
    EXPECT_EQ(countIn(0), 2);
    for (const Attachment *photo : journal().photosOf(words().record.id)) {
        EXPECT_EQ(photo->record.visibility, Visibility::Private);
        EXPECT_TRUE(journal().contentOf(*photo));
    }
    lockAndOpen(kAnnasPassphrase);
    EXPECT_TRUE(journal().all<Attachment>().isEmpty());
}

TEST_F(WordsPhotosTest, ADraftWithAPhotoSurvivesALock)
{
    beginWords(QStringLiteral("half a thought"));
    emit strip().captionChanged(strip().photos().first().id, QStringLiteral("us"));
    ASSERT_TRUE(sheet->keepDrafts());
    lockAndOpen(kAnnasPassphrase);
    ASSERT_TRUE(isWriting());
    EXPECT_EQ(text().text(), QStringLiteral("half a thought"));
    ASSERT_EQ(photos().count(), 1);
    EXPECT_EQ(strip().photos().first().caption, QStringLiteral("us"));
    EXPECT_TRUE(journal().all<Attachment>().isEmpty());
    ASSERT_TRUE(press("saveWords"));
    EXPECT_EQ(journal().photosOf(words().record.id).size(), 1u);
    EXPECT_TRUE(journal().contentOf(*journal().photosOf(words().record.id).front()));
    EXPECT_TRUE(journal().all<Draft>().isEmpty());
}

TEST_F(WordsPhotosTest, APhotoIsKeptAtOnceThoughThereIsNothingWrittenYet)
{
    ASSERT_TRUE(press("writeWords"));
    const QString asking = QStringLiteral("A few words belong beside your photos.");
    EXPECT_FALSE(saysExactly(editor(), asking));
    takePhoto();
    EXPECT_TRUE(saysExactly(editor(), asking));
    EXPECT_NE(journal().draft(QStringLiteral("words/%1").arg(picnic.experience.number())), nullptr);
    ASSERT_TRUE(press("saveWords"));
    ASSERT_TRUE(isWriting());
    EXPECT_EQ(message(), QStringLiteral("There are no words yet. A few are enough."));
    EXPECT_TRUE(journal().all<Reflection>().isEmpty());
    EXPECT_TRUE(journal().all<Attachment>().isEmpty());
    lockAndOpen(kAnnasPassphrase);
    ASSERT_TRUE(isWriting());
    EXPECT_EQ(photos().count(), 1);
    text().setText(QStringLiteral("Us."));
    EXPECT_FALSE(saysExactly(editor(), asking));
    ASSERT_TRUE(press("saveWords"));
    EXPECT_EQ(countIn(0), 1);
}

TEST_F(WordsPhotosTest, UndoTakesTheWordsAndTheirPhotoBackInOneStep)
{
    beginWords(QStringLiteral("Ants."));
    ASSERT_TRUE(press("saveWords"));
    ASSERT_TRUE(navigator.offered);
    navigator.offered();
    settle();
    EXPECT_TRUE(journal().all<Reflection>().isEmpty());
    EXPECT_TRUE(journal().all<Attachment>().isEmpty());
    EXPECT_EQ(countIn(0), 0);
    ASSERT_TRUE(journal().redo());
    settle();
    EXPECT_EQ(countIn(0), 1);
}

TEST_F(WordsPhotosTest, APhotoTakenOutGoesWithTheSaveAndComesBackWithUndo)
{
    beginWords(QStringLiteral("Ants."));
    ASSERT_TRUE(press("saveWords"));
    ASSERT_TRUE(press("editWords"));
    emit strip().removeRequested(strip().photos().first().id);
    EXPECT_EQ(journal().all<Attachment>().size(), 1u);
    ASSERT_TRUE(press("saveWords"));
    EXPECT_TRUE(journal().all<Attachment>().isEmpty());
    EXPECT_EQ(words().text, QStringLiteral("Ants."));
    ASSERT_TRUE(journal().undo());
    settle();
    ASSERT_EQ(countIn(0), 1);
    EXPECT_TRUE(journal().contentOf(journal().all<Attachment>().at(0)));
}

TEST_F(WordsPhotosTest, DeletingThemTakesThePhotoAlong)
{
    beginWords(QStringLiteral("Ants."));
    ASSERT_TRUE(press("saveWords"));
    const RecordId id = words().record.id;
    auto *remove = column(0).findChild<QAction *>(QStringLiteral("removeWords"));
    ASSERT_NE(remove, nullptr);
    remove->trigger();
    settle();
    EXPECT_TRUE(navigator.said.last().startsWith(QStringLiteral("Deleted, with 1 photo(s): “")));
    EXPECT_TRUE(journal().all<Attachment>().isEmpty());
    navigator.offered();
    settle();
    ASSERT_EQ(countIn(0), 1);

    chooseForGood();
    EXPECT_TRUE(prompter.asked.last().contains(QStringLiteral("photo")));
    EXPECT_EQ(journal().findRecord(id), nullptr);
    EXPECT_TRUE(journal().all<Attachment>().isEmpty());
    while (journal().canUndo())
        ASSERT_TRUE(journal().undo());
    EXPECT_TRUE(journal().all<Attachment>().isEmpty());
    lockAndOpen(kAnnasPassphrase);
    EXPECT_TRUE(journal().all<Attachment>().isEmpty());
}

TEST_F(WordsPhotosTest, ThrowingAwayLeavesNoPhotoBehind)
{
    beginWords(QStringLiteral("Ants."));
    ASSERT_FALSE(journal().all<Draft>().isEmpty());
    ASSERT_TRUE(press("throwAwayWords"));
    EXPECT_EQ(prompter.asked.size(), 1);
    EXPECT_FALSE(isWriting());
    EXPECT_TRUE(journal().all<Draft>().isEmpty());
    EXPECT_TRUE(journal().all<Attachment>().isEmpty());
}

TEST_F(WordsPhotosTest, APictureDroppedOrPastedOnTheWordsIsAPhoto)
{
    ASSERT_TRUE(press("writeWords"));
    text().setText(QStringLiteral("Ants."));
    auto *pasted = new QMimeData;
    pasted->setImageData(quarters());
    QGuiApplication::clipboard()->setMimeData(pasted);
    QTest::keyClick(&text(), Qt::Key_V, Qt::ControlModifier);
    ASSERT_TRUE(waitForPhotos(1));

    QTemporaryDir folderOfPhotos;
    const QString path = folderOfPhotos.filePath(QStringLiteral("ants.png"));
    ASSERT_TRUE(quarters({80, 60}).save(path));
    EXPECT_TRUE(drop(*text().viewport(), {QUrl::fromLocalFile(path)}));
    ASSERT_TRUE(waitForPhotos(2));
    EXPECT_EQ(text().text(), QStringLiteral("Ants."));

    QGuiApplication::clipboard()->setText(QStringLiteral("Words stay words. "));
    QTest::keyClick(&text(), Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(text().text(), QStringLiteral("Words stay words. Ants."));
    EXPECT_FALSE(photos().isBusy());
}

TEST_F(WordsPhotosTest, SavingAndClosingWaitForWhatIsBeingPrepared)
{
    ASSERT_TRUE(press("writeWords"));
    text().setText(QStringLiteral("Ants."));
    QMimeData data;
    data.setImageData(noise({1200, 900}));
    ASSERT_TRUE(photos().takeFrom(&data));
    ASSERT_TRUE(photos().isBusy());
    const QString waiting = QStringLiteral("Your photos are still being prepared. Try again in a moment.");
    editor().save();
    EXPECT_EQ(message(), waiting);
    editor().leave();
    settle();
    ASSERT_TRUE(isWriting());
    EXPECT_TRUE(journal().all<Reflection>().isEmpty());
    ASSERT_TRUE(waitForPhotos(1));
    editor().save();
    settle();
    EXPECT_EQ(countIn(0), 1);
}

TEST_F(WordsPhotosTest, WordsChangedElsewhereKeepWhatIsHere)
{
    const RecordId id = add(wordsAbout(picnic.experience, today, QStringLiteral("before")));
    settle();
    ASSERT_TRUE(press("editWords"));
    text().setText(QStringLiteral("mine"));
    takePhoto();
    Reflection other = *journal().all<Reflection>().find(id);
    other.text = QStringLiteral("from elsewhere");
    ASSERT_TRUE(journal().replace(other));
    ASSERT_TRUE(press("saveWords"));
    ASSERT_TRUE(isWriting());
    EXPECT_EQ(message(), describeTyped({ErrorCode::ChangedElsewhere, {}}));
    EXPECT_EQ(text().text(), QStringLiteral("mine"));
    EXPECT_EQ(photos().count(), 1);
    EXPECT_EQ(words().text, QStringLiteral("from elsewhere"));
    EXPECT_TRUE(journal().all<Attachment>().isEmpty());
}

TEST_F(WordsPhotosTest, SittingTogetherEachAddsToTheirOwnWordsAlone)
{
    sheet.reset();
    sitTogether();
    open();
    beginWords(QStringLiteral("Ants."));
    EXPECT_EQ(editor().findChildren<Switch *>().constFirst()->isVisible(), false);
    ASSERT_TRUE(press("saveWords"));
    const RecordId annas = words().record.id;
    EXPECT_EQ(journal().photosOf(annas).front()->record.visibility, Visibility::Shared);

    sheet.reset(); // pages are made anew for another writer
    journal().setWriter(kSecondPartner);
    open();
    EXPECT_FALSE(press("editWords")); // they are Anna's, and so is the day
    EXPECT_FALSE(press("edit"));
    EXPECT_EQ(countIn(1), 1);
    beginWords(QStringLiteral("The wasp."));
    EXPECT_EQ(photos().count(), 1); // none of hers
    ASSERT_TRUE(press("saveWords"));
    EXPECT_EQ(countIn(0), 1);
    EXPECT_EQ(countIn(1), 1);
    for (const Attachment &photo : journal().all<Attachment>())
        EXPECT_EQ(photo.record.author, photo.of == annas ? kFirstPartner : kSecondPartner);
    EXPECT_TRUE(navigator.reported.isEmpty());
}
