// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../pages/pagefixture.h"
#include "../photos/photosamples.h"
#include "editors/entryeditor.h"
#include "editors/entryextras.h"
#include "editors/focusmode.h"
#include "editors/linkfield.h"
#include "editors/recordchip.h"
#include "editors/writingfield.h"
#include "photos/recordphotos.h"
#include "search/journaldocuments.h"
#include "support/awaiting.h"
#include "widgets/choicebox.h"
#include "widgets/feelingspicker.h"
#include "widgets/messagebar.h"
#include "widgets/switch.h"
#include "widgets/tagfield.h"
#include "wording/describe.h"
#include "wording/sharedwording.h"

#include <QClipboard>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

namespace hearth::test {

inline QString hostile()
{
    return QString::fromUtf8("\xE2\x80\xAE<b>bold</b> & \xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D \xC2\xA0\xE2\x80\x8B"
                             "\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x91\xA9 e\xCC\x81 \"; DROP TABLE");
}

class EntryExtrasTest : public PageTest
{
protected:
    void open(RecordId entry = {})
    {
        editor.reset();
        editor = make(entry);
        editor->QWidget::show();
        editor->activateWindow();
        editor->focusText();
        QCoreApplication::processEvents();
    }
    [[nodiscard]] std::unique_ptr<EntryEditor> make(RecordId entry)
    {
        auto made = std::make_unique<EntryEditor>(context(), entry);
        made->resize(800, 640);
        return made;
    }
    void lock()
    {
        editor.reset();
        reopen();
    }
    template <typename T>
    [[nodiscard]] T &part() const
    {
        return *editor->findChild<T *>();
    }
    [[nodiscard]] WritingField &text() const { return part<WritingField>(); }
    [[nodiscard]] MessageBar &message() const { return part<MessageBar>(); }
    [[nodiscard]] RecordPhotos &photos() const { return part<RecordPhotos>(); }
    [[nodiscard]] QLineEdit &title() const
    {
        for (QLineEdit *line : editor->findChildren<QLineEdit *>()) {
            if (line->maxLength() == kMaxTitleLength)
                return *line;
        }
        qFatal("There is no title.");
    }
    RecordId addEntry(const QString &name, const QString &words = QStringLiteral("words"))
    {
        const Entry entry = entryOf(journal(), name, words);
        EXPECT_TRUE(journal().add(entry));
        return entry.record.id;
    }
    [[nodiscard]] const Entry &only()
    {
        EXPECT_EQ(journal().all<Entry>().size(), 1u);
        return journal().all<Entry>().at(0);
    }
    void takePhoto()
    {
        const QSignalSpy changed(&photos(), &RecordPhotos::changed);
        QMimeData data;
        data.setImageData(quarters());
        ASSERT_TRUE(photos().takeFrom(&data));
        ASSERT_TRUE(becomesTrue([&] { return changed.count() > 0 && !photos().isBusy(); }));
    }

    std::unique_ptr<EntryEditor> editor;
};

} // namespace hearth::test
