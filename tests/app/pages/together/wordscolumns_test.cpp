// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/together/wordscolumns.h"

#include "../../photos/attachedphoto.h"
#include "experiencefixture.h"
#include "photos/photobutton.h"

#include <QCoreApplication>

using namespace hearth;
using namespace hearth::test;

namespace {

class WordsColumnsTest : public ExperienceTest
{
protected:
    void SetUp() override
    {
        const RecordId id = add(experienceOf(QStringLiteral("Picnic"), ExperienceState::Lived, today));
        const RecordId mine = add(wordsAbout(id, today, QStringLiteral("Ants.")));
        for (int photo = 0; photo < 2; ++photo)
            addPhoto(journal(), mine);
        words = std::make_unique<WordsColumns>(context(), Occurrence{id, today});
        words->show();
    }
    void widen(int width)
    {
        words->resize(width, 600);
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
    }
    [[nodiscard]] QRect column(int place) const { return words->findChildren<WordsColumn *>().at(place)->geometry(); }
    [[nodiscard]] QList<PhotoButton *> photos() const { return words->findChildren<PhotoButton *>(); }
    [[nodiscard]] QPoint placeOf(int photo) const { return photos().at(photo)->mapTo(words.get(), QPoint()); }

    std::unique_ptr<WordsColumns> words;
};

} // namespace

TEST_F(WordsColumnsTest, StandSideBySideWhereThereIsRoomElseOneBelowTheOther)
{
    widen(620);
    EXPECT_EQ(column(0).top(), column(1).top());
    EXPECT_NEAR(column(0).width(), column(1).width(), 1);
    widen(380);
    EXPECT_EQ(column(0).left(), column(1).left());
    EXPECT_GT(column(1).top(), column(0).bottom());
    EXPECT_EQ(column(1).width(), 380);
    widen(620);
    EXPECT_EQ(column(0).top(), column(1).top());
    theme.setTextScale(2);
    QCoreApplication::processEvents();
    EXPECT_EQ(column(0).left(), column(1).left());
}

TEST_F(WordsColumnsTest, TwoPhotosStandBesideEachOtherInAColumn)
{
    widen(620);
    ASSERT_EQ(photos().size(), 2);
    EXPECT_EQ(placeOf(0).y(), placeOf(1).y());
    EXPECT_LE(placeOf(1).x() + photos().at(1)->width(), column(0).right() + 1);
}
