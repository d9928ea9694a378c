// SPDX-License-Identifier: GPL-3.0-or-later
// What an experience belongs to, and how pictures come into it.
#include "../pages/together/experiencefixture.h"
#include "../photos/photosamples.h"
#include "editors/experienceeditor.h"
#include "editors/linkfield.h"
#include "editors/recordchip.h"
#include "editors/writingfield.h"
#include "photos/recordphotos.h"
#include "support/awaiting.h"
#include "support/dropping.h"
#include "widgets/messagebar.h"

#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace hearth;
using namespace hearth::test;

namespace {

class ExperienceLinksTest : public ExperienceTest
{
protected:
    void open(const SharedExperience &begun)
    {
        editor.reset();
        editor = std::make_unique<ExperienceEditor>(context(), begun);
        editor->resize(800, 1100);
        editor->show();
        editor->activateWindow();
        editor->focusText();
        QCoreApplication::processEvents();
    }
    void openPresent(RecordId id) { open(*journal().all<SharedExperience>().find(id)); }
    void lock()
    {
        editor.reset();
        reopen();
    }
    [[nodiscard]] SharedExperience begun() { return experienceOf({}, ExperienceState::Idea, today); }
    RecordId addEntry(const QString &title) { return add(entryOf(journal(), title, QStringLiteral("words"))); }
    [[nodiscard]] QLineEdit &title() const { return *editor->findChild<QLineEdit *>(QStringLiteral("title")); }
    [[nodiscard]] LinkField &links() const { return *editor->findChild<LinkField *>(); }
    [[nodiscard]] QPushButton &row() const { return *editor->findChild<QPushButton *>(QStringLiteral("tagsAndLinks")); }
    [[nodiscard]] RecordPhotos &photos() const { return *editor->findChild<RecordPhotos *>(); }
    /// Presses the chip of that record; false when none can be seen.
    bool choose(RecordId record)
    {
        for (RecordChip *chip : links().findChildren<RecordChip *>()) {
            if (chip->record() == record && chip->isVisible()) {
                chip->click();
                return true;
            }
        }
        return false;
    }

    std::unique_ptr<ExperienceEditor> editor;
};

} // namespace

TEST_F(ExperienceLinksTest, LinksUnfoldOnDemandAndSurviveALock)
{
    const RecordId entry = addEntry(QStringLiteral("Why the lake"));
    open(begun());
    title().setText(QStringLiteral("The lake"));
    EXPECT_FALSE(links().isVisible());
    EXPECT_EQ(row().text(), QStringLiteral("More: tags and links"));
    row().click();
    EXPECT_TRUE(links().isVisible());
    ASSERT_TRUE(choose(entry));
    row().click();
    EXPECT_FALSE(links().isVisible());
    EXPECT_EQ(row().text(), QStringLiteral("More: 1 link(s)"));
    const QSignalSpy saved(editor.get(), &ExperienceEditor::saved);
    editor->save();
    ASSERT_EQ(saved.count(), 1);
    const auto id = saved.at(0).at(0).value<RecordId>();
    lock();
    EXPECT_EQ(journal().findRecord(id)->links, QList<RecordId>{entry});
    openPresent(id);
    EXPECT_EQ(links().links(), QList<RecordId>{entry});
    EXPECT_FALSE(links().isVisible());
    row().click();
    EXPECT_FALSE(choose(id)); // nothing belongs to itself
}

TEST_F(ExperienceLinksTest, LinksAreKeptInTheDraftAndGoWithASave)
{
    const RecordId entry = addEntry(QStringLiteral("Why the lake"));
    const RecordId gone = addEntry(QStringLiteral("Gone"));
    SharedExperience lake = experienceOf(QStringLiteral("The lake"), ExperienceState::Idea, today);
    lake.record.links = {gone};
    const RecordId id = add(lake);
    ASSERT_TRUE(journal().remove(gone));
    openPresent(id);
    row().click();
    ASSERT_TRUE(choose(entry));
    editor->leave();
    lock();
    EXPECT_EQ(journal().findRecord(id)->links, QList<RecordId>{gone});
    openPresent(id);
    EXPECT_EQ(links().links(), (QList<RecordId>{gone, entry}));
    // What is gone can still be taken away.
    row().click();
    editor->findChild<QAbstractButton *>(QStringLiteral("unlink"))->click();
    editor->save();
    EXPECT_EQ(journal().findRecord(id)->links, QList<RecordId>{entry});
    ASSERT_TRUE(journal().undo());
    EXPECT_EQ(journal().findRecord(id)->links, QList<RecordId>{gone});
}

TEST_F(ExperienceLinksTest, APictureDroppedOnTheDetailsIsAPhotoAndWaitsForTheSave)
{
    open(begun());
    title().setText(QStringLiteral("The lake"));
    auto &details = *editor->findChild<WritingField *>();
    QMimeData dropped;
    dropped.setImageData(quarters());
    EXPECT_TRUE(drop(*details.viewport(), dropped));
    ASSERT_TRUE(photos().isBusy());
    const QSignalSpy saved(editor.get(), &ExperienceEditor::saved);
    const QSignalSpy closed(editor.get(), &ExperienceEditor::closed);
    editor->save();
    editor->leave();
    EXPECT_EQ(editor->findChild<MessageBar *>(QStringLiteral("message"))->text(),
              QStringLiteral("Your photos are still being prepared. Try again in a moment."));
    EXPECT_EQ(saved.count() + closed.count(), 0);
    ASSERT_TRUE(test::becomesTrue([&] { return photos().count() == 1 && !photos().isBusy(); }));
    EXPECT_TRUE(details.text().isEmpty());
    const Draft *draft = journal().draft(QStringLiteral("experience/new")); // kept at once
    ASSERT_NE(draft, nullptr);
    EXPECT_TRUE(draft->fields.contains(RecordPhotos::draftField()));
    editor->save();
    ASSERT_EQ(saved.count(), 1);
    EXPECT_EQ(journal().photosOf(saved.at(0).at(0).value<RecordId>()).size(), 1u);
}
