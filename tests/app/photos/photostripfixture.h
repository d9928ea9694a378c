// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/photos/photosamples.h"
#include "photos/addphotobutton.h"
#include "photos/photobutton.h"
#include "photos/photostrip.h"
#include "support/awaiting.h"
#include "support/patience.h"
#include "widgets/busybar.h"
#include "widgets/messagebar.h"

#include <QClipboard>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QUrl>

#include <gtest/gtest.h>

namespace hearth::test {

class PhotoStripTest : public testing::Test
{
protected:
    PhotoStripTest()
    {
        strip.resize(760, 500);
        strip.show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&strip, test::patience));
    }

    static StripPhoto photoOf(qint64 id, const QString &caption = {})
    {
        return {id, test::encodedAs("jpeg", test::quarters()), caption};
    }
    QList<PhotoButton *> thumbnails() const { return strip.findChildren<PhotoButton *>(); }
    QList<QLineEdit *> captions() const { return strip.findChildren<QLineEdit *>(); }
    QToolButton *removeButton(const QString &name) const
    {
        for (QToolButton *button : strip.findChildren<QToolButton *>()) {
            if (button->accessibleName() == name)
                return button;
        }
        return nullptr;
    }
    AddPhotoButton *add() const { return strip.findChild<AddPhotoButton *>(); }
    MessageBar *message() const { return strip.findChild<MessageBar *>(); }
    bool says(const QString &text) const
    {
        for (const QLabel *label : strip.findChildren<QLabel *>()) {
            if (label->isVisible() && label->text() == text)
                return true;
        }
        return false;
    }
    QString fileOf(const QString &name, const QByteArray &bytes) const
    {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    void waitUntilDone()
    {
        ASSERT_TRUE(becomesTrue([this] { return !strip.isBusy(); }));
    }
    /// True when the strip takes it.
    static bool drop(QWidget &target, const QMimeData &data)
    {
        QDragEnterEvent enter({10, 10}, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        enter.setDropAction(Qt::MoveAction);
        enter.ignore();
        QCoreApplication::sendEvent(&target, &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent event({10, 10}, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        event.setDropAction(Qt::MoveAction);
        event.ignore();
        QCoreApplication::sendEvent(&target, &event);
        EXPECT_EQ(event.dropAction(), event.isAccepted() ? Qt::CopyAction : Qt::IgnoreAction);
        return event.isAccepted();
    }
    static std::unique_ptr<QMimeData> urls(const QStringList &paths)
    {
        auto data = std::make_unique<QMimeData>();
        QList<QUrl> list;
        for (const QString &path : paths)
            list += QUrl::fromLocalFile(path);
        data->setUrls(list);
        return data;
    }

    QTemporaryDir folder;
    Theme theme;
    PhotoStrip strip{theme, PhotoStrip::Use::Edit};
    QSignalSpy added{&strip, &PhotoStrip::photoAdded};
    QSignalSpy removed{&strip, &PhotoStrip::removeRequested};
    QSignalSpy captioned{&strip, &PhotoStrip::captionChanged};
    QSignalSpy opened{&strip, &PhotoStrip::openRequested};
};

} // namespace hearth::test
