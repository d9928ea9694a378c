// SPDX-License-Identifier: GPL-3.0-or-later
#include "photos/partnerpicture.h"

#include "app/pages/pagefixture.h"
#include "app/photos/photosamples.h"
#include "pages/settings/youpane.h"
#include "photos/picturefield.h"
#include "support/awaiting.h"
#include "widgets/avatar.h"

#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

namespace hearth {
namespace {

class PartnerPictureTest : public test::PageTest
{
protected:
    static QColor middleOf(const QImage &image) { return image.pixelColor(image.rect().center()); }
    static bool isNear(const QColor &left, const QColor &right)
    {
        return std::abs(left.red() - right.red()) < 12 && std::abs(left.green() - right.green()) < 12 &&
               std::abs(left.blue() - right.blue()) < 12;
    }
    /// A wide picture: blue at both ends, red in the middle.
    static QImage picture()
    {
        QImage image(900, 300, QImage::Format_RGB32);
        image.fill(Qt::blue);
        for (int y = 0; y < 300; ++y) {
            for (int x = 300; x < 600; ++x)
                image.setPixelColor(x, y, Qt::red);
        }
        return image;
    }
    QString saved(const QImage &image, const char *format = "PNG")
    {
        const QString path = folder.folder() + QStringLiteral("/me.") + QString::fromLatin1(format).toLower();
        EXPECT_TRUE(image.save(path, format));
        return path;
    }
    void choose(const QString &path)
    {
        YouPane pane(context());
        auto *field = pane.findChild<PictureField *>();
        QSignalSpy chosen(field, &PictureField::chosen);
        QSignalSpy refused(field, &PictureField::refused);
        prompter.pictures = {path};
        test::buttonNamed(pane, QStringLiteral("Choose…"))->click();
        ASSERT_TRUE(test::becomesTrue([&] { return !chosen.isEmpty() || !refused.isEmpty(); }));
    }
};

TEST_F(PartnerPictureTest, IsChosenShownToBothAndSurvivesARestart)
{
    EXPECT_TRUE(pictureOf(journal(), kFirstPartner).isNull());
    choose(saved(picture()));
    for (const QString &passphrase : {test::kAnnasPassphrase, test::kBensPassphrase}) {
        reopen(passphrase);
        const QImage shown = pictureOf(journal(), kFirstPartner);
        ASSERT_FALSE(shown.isNull());
        EXPECT_EQ(shown.width(), shown.height());
        EXPECT_TRUE(isNear(shown.pixelColor(4, 4), Qt::red)) << "the middle is kept";
        EXPECT_TRUE(pictureOf(journal(), kSecondPartner).isNull());
    }
    Avatar avatar(theme);
    showPartner(avatar, journal(), kFirstPartner);
    EXPECT_TRUE(isNear(middleOf(avatar.grab().toImage()), Qt::red));
    EXPECT_EQ(avatar.accessibleName(), QStringLiteral("Anna"));
}

TEST_F(PartnerPictureTest, AnotherTakesItsPlaceAndBothStepsCanBeUndone)
{
    QImage green(50, 50, QImage::Format_RGB32);
    green.fill(Qt::green);
    choose(saved(picture()));
    choose(saved(green));
    EXPECT_TRUE(isNear(middleOf(pictureOf(journal(), kFirstPartner)), Qt::green));
    EXPECT_EQ(journal().all<Attachment>().size(), 1U);
    ASSERT_TRUE(journal().undo());
    EXPECT_TRUE(isNear(middleOf(pictureOf(journal(), kFirstPartner)), Qt::red));
    ASSERT_TRUE(journal().undo());
    EXPECT_TRUE(pictureOf(journal(), kFirstPartner).isNull());
}

TEST_F(PartnerPictureTest, CanBeTakenAway)
{
    choose(saved(picture()));
    YouPane pane(context());
    auto *away = test::buttonNamed(pane, QStringLiteral("Take it away"));
    ASSERT_NE(away, nullptr);
    away->click();
    EXPECT_EQ(test::buttonNamed(pane, QStringLiteral("Take it away")), nullptr);
    reopen();
    EXPECT_TRUE(pictureOf(journal(), kFirstPartner).isNull());
    EXPECT_TRUE(journal().all<Attachment>().isEmpty());
}

TEST_F(PartnerPictureTest, WhatIsNoPictureIsRefusedAndChangesNothing)
{
    choose(saved(picture()));
    const QString path = folder.folder() + QStringLiteral("/no.png");
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("not a picture");
    file.close();
    choose(path);
    ASSERT_EQ(navigator.reported.size(), 1);
    EXPECT_EQ(navigator.reported.first().code, ErrorCode::NotAPicture);
    EXPECT_TRUE(isNear(middleOf(pictureOf(journal(), kFirstPartner)), Qt::red));
}

TEST_F(PartnerPictureTest, CanBeDroppedOnTheField)
{
    YouPane pane(context());
    auto *field = pane.findChild<PictureField *>();
    QSignalSpy chosen(field, &PictureField::chosen);
    QMimeData text;
    text.setText(QStringLiteral("words"));
    EXPECT_FALSE(field->takeFrom(&text));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(saved(picture()))});
    EXPECT_TRUE(field->takeFrom(&data));
    ASSERT_TRUE(test::becomesTrue([&] { return !chosen.isEmpty(); }));
    EXPECT_FALSE(pictureOf(journal(), kFirstPartner).isNull());
}

// Only its owner can give it: a photo of the other's, bound to my record, stands for nobody.
TEST_F(PartnerPictureTest, IsNeverOneThatTheOtherMade)
{
    choose(saved(picture()));
    const RecordId anna = journal().partner(kFirstPartner)->record.id;
    reopen(test::kBensPassphrase);
    const auto photo = preparePhoto(picture());
    ASSERT_TRUE(photo);
    Attachment planted = attachmentOf(journal(), photo.value());
    planted.of = anna;
    planted.record.visibility = Visibility::Shared;
    const auto added = journal().apply({Change::add(planted, photo.value().content)});
    ASSERT_FALSE(added);
    EXPECT_EQ(added.error().code, ErrorCode::NotYours);
}

} // namespace
} // namespace hearth
