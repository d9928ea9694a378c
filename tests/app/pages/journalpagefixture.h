// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editors/entryeditor.h"
#include "editors/recordchip.h"
#include "editors/writingfield.h"
#include "models/timelinemodel.h"
#include "pagefixture.h"
#include "pages/journal/filterpopups.h"
#include "pages/journal/journalpage.h"
#include "pages/journal/readingpane.h"
#include "pages/journal/replybox.h"
#include "records/markdownview.h"
#include "records/recordactions.h"
#include "widgets/datefield.h"
#include "widgets/emptystate.h"
#include "widgets/growingtext.h"
#include "widgets/monthcalendar.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

namespace hearth::test {

class JournalPageTest : public PageTest
{
protected:
    void open()
    {
        page = std::make_unique<JournalPage>(context());
        page->resize(1060, 780);
        page->show();
        page->activateWindow();
        page->activate();
        QCoreApplication::processEvents();
    }
    void lock(const QString &passphrase = kAnnasPassphrase)
    {
        page.reset();
        reopen(passphrase);
    }
    template <typename T>
    RecordId add(T record)
    {
        EXPECT_TRUE(journal().add(record));
        return record.record.id;
    }
    RecordId addEntry(const QString &title, Visibility visibility = Visibility::Private)
    {
        Entry entry = entryOf(journal(), title, QStringLiteral("Some words."));
        entry.record.visibility = visibility;
        return add(entry);
    }
    [[nodiscard]] QListView &list() const { return *page->findChild<QListView *>(QStringLiteral("timeline")); }
    [[nodiscard]] ReadingPane &pane() const { return *page->findChild<ReadingPane *>(); }
    [[nodiscard]] EntryEditor *editor() const
    {
        for (EntryEditor *found : page->findChildren<EntryEditor *>()) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }
    [[nodiscard]] QPushButton &button(const char *name) const
    {
        return *page->findChild<QPushButton *>(QString::fromUtf8(name));
    }
    [[nodiscard]] QComboBox &box(const char *name) const
    {
        return *page->findChild<QComboBox *>(QString::fromUtf8(name));
    }
    /// The titles in the list, the months left out.
    [[nodiscard]] QStringList titles() const
    {
        QStringList titles;
        for (int row = 0; row < list().model()->rowCount(); ++row) {
            const QModelIndex index = list().model()->index(row, 0);
            if (!index.data(TimelineModel::IsHeaderRole).toBool())
                titles += index.data(TimelineModel::TitleRole).toString();
        }
        return titles;
    }

    std::unique_ptr<JournalPage> page;
};

} // namespace hearth::test
