// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editors/experienceeditor.h"
#include "pages/together/experiencesheet.h"
#include "pages/together/ideasview.h"
#include "pages/together/occurrencerow.h"
#include "pages/together/togetherpage.h"
#include "pages/together/wordscolumns.h"
#include "records/markdownview.h"
#include "together/experiencefixture.h"
#include "widgets/datefield.h"
#include "widgets/emptystate.h"
#include "widgets/growingtext.h"
#include "widgets/monthcalendar.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/switch.h"

#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QTest>

namespace hearth::test {

enum Segment { Plans, Ideas, Lived };

class TogetherPageTest : public ExperienceTest
{
protected:
    void open()
    {
        page = std::make_unique<TogetherPage>(context());
        page->resize(1060, 780);
        page->show();
        page->activateWindow();
        page->activate();
        settle();
    }
    void lockAndOpen(const QString &passphrase)
    {
        page.reset();
        reopen(passphrase);
        open();
    }
    void sitDown()
    {
        page.reset();
        sitTogether();
    }
    /// Lets what was put off for a moment happen: rebuilding, showing what was added, deleting.
    static void settle()
    {
        for (int round = 0; round < 4; ++round) {
            QCoreApplication::processEvents();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }
    /// Everything of that kind that can be seen, in the order it was made.
    template <typename T>
    [[nodiscard]] QList<T *> seen(const QString &name = {}) const
    {
        QList<T *> found;
        for (T *each : page->findChildren<T *>(name)) {
            if (each->isVisible())
                found += each;
        }
        return found;
    }
    /// Presses the button of that object name that can be seen; false when there is none.
    bool press(const char *name)
    {
        const auto buttons = seen<QPushButton>(QString::fromUtf8(name));
        if (buttons.isEmpty())
            return false;
        buttons.first()->click();
        settle();
        return true;
    }
    void choose(const char *menuEntry)
    {
        page->findChild<QAction *>(QString::fromUtf8(menuEntry))->trigger();
        settle();
    }
    void show(Segment segment)
    {
        page->findChild<SegmentedControl *>(QStringLiteral("segments"))->setCurrent(segment);
        settle();
    }
    [[nodiscard]] QStringList cardTitles() const
    {
        QStringList titles;
        for (const IdeaCard *card : seen<IdeaCard>())
            titles += card->accessibleName().section(QStringLiteral(". "), 0, 0);
        return titles;
    }
    [[nodiscard]] QList<Occurrence> rows() const
    {
        QList<Occurrence> found;
        for (const OccurrenceRow *row : seen<OccurrenceRow>())
            found += row->occurrence();
        return found;
    }
    [[nodiscard]] ExperienceEditor *editor() const
    {
        const auto editors = seen<ExperienceEditor>();
        return editors.isEmpty() ? nullptr : editors.first();
    }
    [[nodiscard]] QLineEdit &title() const { return *editor()->findChild<QLineEdit *>(QStringLiteral("title")); }
    [[nodiscard]] MonthCalendar &calendar() const { return *seen<MonthCalendar>().first(); }
    [[nodiscard]] QListView &livedList() const { return *seen<QListView>().first(); }
    /// What is read in the columns of words that can be seen, mine first.
    [[nodiscard]] QStringList columnTexts() const
    {
        QStringList texts;
        for (const WordsColumn *column : seen<WordsColumn>()) {
            QString text;
            for (const MarkdownView *view : column->findChildren<MarkdownView *>())
                text += view->isVisible() ? view->toPlainText() : QString();
            texts += text;
        }
        return texts;
    }

    std::unique_ptr<TogetherPage> page;
};

} // namespace hearth::test
