// SPDX-License-Identifier: GPL-3.0-or-later
// Whether all pages agree on where things stand: their edges, what can be done with a record, and the way back.
#include "app/accessibility/roomforwords.h"
#include "app/accessibility/walkfixture.h"
#include "editors/writingfield.h"
#include "pages/agreements/agreementdetail.h"
#include "pages/agreements/recordcard.h"
#include "pages/insights/chartpanel.h"
#include "pages/insights/reviewinvitation.h"
#include "pages/insights/reviewview.h"
#include "pages/talk/tilebutton.h"
#include "pages/together/occurrencerow.h"
#include "shell/header.h"
#include "theme/uncut.h"
#include "widgets/choicebox.h"
#include "widgets/datefield.h"
#include "widgets/inset.h"
#include "widgets/monthgrid.h"
#include "widgets/pagescroll.h"
#include "widgets/readingtext.h"
#include "widgets/segmentedcontrol.h"

#include <QBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>

#include <algorithm>

namespace hearth {
namespace {

class OneLook : public test::SampleWalk
{
protected:
    void SetUp() override
    {
        world.theme.apply(*qApp, Look::Light);
        SampleWalk::SetUp();
        window.resize(1280, 860);
        settle();
    }
    void TearDown() override
    {
        qApp->setStyleSheet({});
        QApplication::setPalette(m_palette);
        QApplication::setFont(m_font);
    }

    void turnTo(PageId page, int segment = 0)
    {
        window.workspace()->show(page);
        settle();
        if (segment > 0) {
            visibleAt<SegmentedControl>()->setCurrent(segment);
            settle();
        }
    }
    /// The first of its kind that can be seen on the page.
    template <typename Widget>
    [[nodiscard]] Widget *visibleAt(const char *name = nullptr) const
    {
        for (Widget *widget : window.findChildren<Widget *>(name == nullptr ? QString() : QString::fromUtf8(name))) {
            const bool isInHeader = window.findChild<Header *>()->isAncestorOf(widget);
            if (widget->isVisible() && !isInHeader && !widget->visibleRegion().isEmpty())
                return widget;
        }
        return nullptr;
    }
    [[nodiscard]] int edgeOf(const QWidget *widget) const
    {
        return widget != nullptr ? widget->mapTo(&window, QPoint()).x() : -1;
    }
    [[nodiscard]] int endOf(const QWidget *widget) const { return edgeOf(widget) + widget->width(); }
    [[nodiscard]] int titleEdge() const { return edgeOf(window.findChild<Header *>()->findChild<QLabel *>()); }
    /// Of what stands on a page that scrolls.
    [[nodiscard]] int columnEdge() const
    {
        const auto *scroll = visibleAt<PageScroll>();
        return scroll->column()->mapTo(&window, scroll->content()->geometry().topLeft()).x();
    }
    [[nodiscard]] static const QWidget *paperUnder(const QWidget *widget)
    {
        for (const QWidget *at = widget; at != nullptr; at = at->parentWidget()) {
            if (at->property("role").toString() == nameOf(Role::Card))
                return at;
        }
        return nullptr;
    }
    /// The acts on a record stand at the end of its first line, and what is needed less often last.
    void expectActsAtTheEnd(const QPushButton *change, const QWidget *paper, const char *where) const
    {
        ASSERT_NE(change, nullptr) << where;
        ASSERT_NE(paper, nullptr) << where;
        const QAbstractButton *last = change;
        for (const auto *each : change->parentWidget()->findChildren<QAbstractButton *>()) {
            const bool isBeside = qAbs(each->mapTo(&window, each->rect().center()).y() -
                                       change->mapTo(&window, change->rect().center()).y()) <= 2;
            if (each->isVisible() && isBeside && edgeOf(each) > edgeOf(last))
                last = each;
        }
        EXPECT_NE(last, change) << where;
        EXPECT_LE(endOf(paper) - endOf(last), spacing::large) << where;
        const int above = change->mapTo(&window, QPoint()).y() - paper->mapTo(&window, QPoint()).y();
        EXPECT_LE(above, spacing::large) << where;
    }

private:
    QPalette m_palette = QApplication::palette();
    QFont m_font = QApplication::font();
};

TEST_F(OneLook, WhatFillsThePageBeginsBelowItsTitle)
{
    turnTo(PageId::Journal);
    const int edge = titleEdge();
    EXPECT_EQ(edgeOf(visibleAt<SegmentedControl>()), edge);
    EXPECT_EQ(edgeOf(visibleAt<QListView>("timeline")), edge);
    turnTo(PageId::Together);
    EXPECT_EQ(edgeOf(visibleAt<SegmentedControl>()), edge);
    turnTo(PageId::Together, 1);
    EXPECT_EQ(columnEdge(), edge);
    turnTo(PageId::Together, 2);
    EXPECT_EQ(edgeOf(visibleAt<QListView>()), edge);
    turnTo(PageId::Agreements);
    EXPECT_EQ(edgeOf(visibleAt<SegmentedControl>()), edge);
    EXPECT_EQ(edgeOf(visibleAt<QListView>()), edge);
    turnTo(PageId::Gratitude);
    EXPECT_EQ(edgeOf(visibleAt<SegmentedControl>()), edge);
    window.resize(1024, 700); // where the charts fill the page
    turnTo(PageId::Insights);
    EXPECT_EQ(columnEdge(), titleEdge());
}

TEST_F(OneLook, WhatStandsBelowALineOfToolsEndsWhereItEnds)
{
    for (const QSize size : {QSize(1280, 860), QSize(1008, 656), QSize(1900, 1000)}) {
        window.resize(size);
        settle();
        const int edge = titleEdge();
        const auto expectFilled = [&](const QWidget *first, const QWidget *last, const char *main, const char *where) {
            ASSERT_NE(first, nullptr) << where;
            EXPECT_EQ(edgeOf(first), edge) << where << " at " << size.width();
            EXPECT_EQ(endOf(last), endOf(visibleAt<QPushButton>(main))) << where << " at " << size.width();
        };
        turnTo(PageId::Agreements, 1);
        expectFilled(visibleAt<RecordCard>(), visibleAt<RecordCard>(), "new", "limits");
        turnTo(PageId::Agreements, 2);
        expectFilled(visibleAt<RecordCard>(), visibleAt<RecordCard>(), "new", "commitments");
        turnTo(PageId::Together);
        expectFilled(paperUnder(visibleAt<MonthGrid>()), visibleAt<OccurrenceRow>(), "new", "plans");
        turnTo(PageId::Gratitude);
        const auto *notes = visibleAt<QListView>();
        expectFilled(notes->viewport(), notes->viewport(), "newNote", "gratitude");
    }
}

TEST_F(OneLook, EveryWayBackStandsAtOnePlace)
{
    std::optional<QPoint> place;
    const auto expectThere = [&](const char *name, const char *where) {
        settle();
        const auto *back = visibleAt<QPushButton>(name);
        ASSERT_NE(back, nullptr) << where;
        const QPoint here = back->mapTo(&window, QPoint(leadingInset(*back), 0));
        EXPECT_EQ(here.x(), titleEdge()) << where;
        EXPECT_EQ(here, place.value_or(here)) << where;
        place = here;
    };
    turnTo(PageId::Together);
    visibleAt<OccurrenceRow>()->click();
    expectThere("back", "a plan");
    turnTo(PageId::Insights);
    visibleAt<ChartPanel>()->click();
    expectThere("back", "a chart");
    turnTo(PageId::Talk);
    const Conversation kept = *journal().all<Conversation>().begin();
    window.workspace()->open(kept.record.id);
    expectThere("back", "a conversation");
    emit window.findChild<Header *>()->searchChanged(QStringLiteral("bridge"));
    const auto *hits = window.findChild<QListView *>(QStringLiteral("searchHits"));
    ASSERT_TRUE(test::becomesTrue([hits] { return hits->isVisible() && hits->model()->rowCount() > 0; }));
    emit window.findChild<SearchPage *>()->chosen(kept.record.id);
    expectThere("backToFound", "what was found");
}

TEST_F(OneLook, TheReviewStandsInOneColumn)
{
    turnTo(PageId::Insights);
    window.findChild<ReviewInvitation *>()->findChild<QPushButton *>()->click();
    settle();
    const auto *view = window.findChild<ReviewView *>();
    ASSERT_TRUE(view->isVisible());
    const int edge = columnEdge();
    const auto buttonSaying = [view](const QString &words) {
        const auto all = view->findChildren<QPushButton *>();
        const auto found = std::ranges::find(all, words, &QPushButton::text);
        return found != all.end() ? *found : nullptr;
    };
    QPushButton *next = buttonSaying(QStringLiteral("Next"));
    ASSERT_NE(next, nullptr);
    EXPECT_EQ(edgeOf(view->findChild<QLabel *>()), edge);
    EXPECT_EQ(endOf(next), edge + PageScroll::kDefaultWidth);
    for (int i = 0; i < 100 && next->isVisible(); ++i)
        next->click();
    settle();
    const auto *keep = buttonSaying(QStringLiteral("Keep it for me"));
    ASSERT_NE(keep, nullptr);
    EXPECT_FALSE(keep->visibleRegion().isEmpty()) << "in sight without scrolling";
    EXPECT_EQ(endOf(keep), edge + PageScroll::kDefaultWidth);
}

TEST_F(OneLook, WhatIsFlatInAnEditorStandsInItsColumn)
{
    window.workspace()->compose(Kind::Entry);
    settle();
    const int edge = edgeOf(visibleAt<WritingField>());
    for (const char *name : {"bold", "feelings"}) {
        const auto *button = visibleAt<QAbstractButton>(name);
        ASSERT_NE(button, nullptr) << name;
        EXPECT_EQ(edgeOf(button) + leadingInset(*button), edge) << name;
        EXPECT_EQ(button->visibleRegion().boundingRect(), button->rect()) << name;
    }
}

TEST_F(OneLook, AnEntryCanBeDatedAtTwiceTheSizeOnASmallScreen)
{
    world.settings.setTextScale(2);
    window.resize(1008, 656); // of a screen of 1024 by 700
    window.workspace()->compose(Kind::Entry);
    settle();
    const auto *date = visibleAt<DateField>();
    ASSERT_NE(date, nullptr);
    EXPECT_GE(date->height(), date->sizeHint().height());
    EXPECT_EQ(date->visibleRegion().boundingRect().height(), date->height());
}

TEST_F(OneLook, ColumnsStandAtOnePlaceWithAScrollBarAndWithout)
{
    turnTo(PageId::Today);
    const int edge = columnEdge();
    turnTo(PageId::CheckIn);
    EXPECT_EQ(columnEdge(), edge);
    turnTo(PageId::Talk);
    EXPECT_EQ(columnEdge(), edge);
    turnTo(PageId::Gratitude);
    const auto *notes = visibleAt<QListView>();
    EXPECT_EQ(endOf(notes), endOf(notes->parentWidget())) << "its scroll bar is at the edge of the page";
}

TEST_F(OneLook, FlatWordsStandInTheColumn)
{
    turnTo(PageId::Today);
    const auto wordsOf = [this](const QWidget *flat) { return edgeOf(flat) + leadingInset(*flat); };
    int seen = 0;
    for (const PageId page : {PageId::Today, PageId::CheckIn, PageId::Talk}) {
        turnTo(page);
        const auto *scroll = visibleAt<PageScroll>();
        for (const auto *button : scroll->findChildren<QPushButton *>()) {
            const bool isFlat = leadingInset(*button) > 0 && button->isVisible();
            const bool isInColumn = isFlat && paperUnder(button) == nullptr;
            if (!isInColumn || edgeOf(button) > columnEdge() + spacing::section)
                continue;
            EXPECT_EQ(wordsOf(button), columnEdge()) << button->text().toStdString();
            ++seen;
        }
    }
    EXPECT_GE(seen, 2);
    turnTo(PageId::Agreements);
    const auto *history = visibleAt<QPushButton>("history");
    ASSERT_NE(history, nullptr);
    EXPECT_EQ(wordsOf(history), edgeOf(visibleAt<ReadingText>("words")->viewport()));
}

TEST_F(OneLook, TagsStandInTheColumnOfWhatCarriesThem)
{
    const auto expectInColumn = [this](RecordId record, const char *where) {
        window.workspace()->open(record);
        settle();
        const QPushButton *tag = nullptr;
        for (const auto *button : window.findChildren<QPushButton *>()) {
            if (button->text().startsWith(QLatin1Char('#')) && !button->visibleRegion().isEmpty() && tag == nullptr)
                tag = button;
        }
        ASSERT_NE(tag, nullptr) << where;
        const QLabel *title = nullptr;
        for (const auto *label : paperUnder(tag)->findChildren<QLabel *>()) {
            if (label->property("role").toString() == nameOf(Role::Title) && label->isVisible())
                title = label;
        }
        ASSERT_NE(title, nullptr) << where;
        EXPECT_EQ(edgeOf(tag) + leadingInset(*tag), edgeOf(title)) << where;
    };
    const auto carries = [](const auto &record) { return !record.record.tags.isEmpty(); };
    const auto firstWith = [&](const auto &all) { return std::ranges::find_if(all, carries)->record.id; };
    expectInColumn(firstWith(journal().all<Entry>()), "an entry");
    expectInColumn(firstWith(journal().all<SharedExperience>()), "an experience");
}

TEST_F(OneLook, NothingIsCutAtTheSideWhereItStands)
{
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        window.setLayoutDirection(direction);
        window.resize(window.width() - 1, window.height()); // a splitter turns when it is laid out
        for (const PageId page : test::kAllPages) {
            turnTo(page);
            const auto *segments = visibleAt<SegmentedControl>();
            const bool hasParts = page == PageId::Together || page == PageId::Agreements;
            for (int segment = 0; segment < (hasParts && segments != nullptr ? 3 : 1); ++segment) {
                turnTo(page, segment);
                for (const QString &fault : test::tooNarrow(window))
                    ADD_FAILURE() << static_cast<int>(page) << ": " << fault.toStdString();
            }
        }
        turnTo(PageId::Journal);
        for (const QWidget *widget : {static_cast<QWidget *>(visibleAt<QListView>("timeline")),
                                      static_cast<QWidget *>(visibleAt<ChoiceBox>("kind"))}) {
            ASSERT_NE(widget, nullptr);
            EXPECT_EQ(uncutAtSides(*widget), widget->rect());
        }
    }
}

TEST_F(OneLook, TheMainButtonEndsAtOnePlace)
{
    const auto endOnPage = [this](const char *name) {
        const auto *button = visibleAt<QPushButton>(name);
        return button != nullptr ? window.width() - endOf(button) : -1;
    };
    turnTo(PageId::Journal);
    const int end = endOnPage("newEntry");
    EXPECT_EQ(end, spacing::section);
    turnTo(PageId::Together);
    EXPECT_EQ(endOnPage("new"), end);
    turnTo(PageId::Agreements);
    EXPECT_EQ(endOnPage("new"), end);
    turnTo(PageId::Gratitude);
    EXPECT_EQ(endOnPage("newNote"), end);
}

TEST_F(OneLook, WhatIsDoneWithARecordStandsAtTheEndOfItsFirstLine)
{
    turnTo(PageId::Journal);
    const Entry *mine = nullptr;
    for (const Entry &entry : journal().all<Entry>()) {
        if (entry.record.author == journal().me())
            mine = &entry;
    }
    ASSERT_NE(mine, nullptr);
    window.workspace()->open(mine->record.id);
    settle();
    const auto *change = visibleAt<QPushButton>("edit");
    expectActsAtTheEnd(change, paperUnder(change), "an entry");
    turnTo(PageId::Agreements);
    change = visibleAt<QPushButton>("change");
    expectActsAtTheEnd(change, paperUnder(change), "an agreement");
    turnTo(PageId::Agreements, 1);
    change = visibleAt<QPushButton>("edit");
    expectActsAtTheEnd(change, paperUnder(change), "a limit");
    turnTo(PageId::Agreements, 2);
    change = visibleAt<QPushButton>("edit");
    expectActsAtTheEnd(change, paperUnder(change), "a commitment");
    turnTo(PageId::Gratitude);
    change = visibleAt<QPushButton>("changeNote");
    expectActsAtTheEnd(change, change != nullptr ? change->parentWidget() : nullptr, "a note");
}

TEST_F(OneLook, EveryWayBackSaysWhereTo)
{
    for (const PageId page : test::kAllPages)
        turnTo(page);
    turnTo(PageId::Talk);
    int seen = 0;
    for (const auto *back : window.findChildren<QPushButton *>(QStringLiteral("back"))) {
        if (back->text().isEmpty()) // nothing is shown there
            continue;
        EXPECT_TRUE(back->text().startsWith(QStringLiteral("Back to "))) << back->text().toStdString();
        ++seen;
    }
    EXPECT_GE(seen, 2);
}

TEST_F(OneLook, WhatWasLetGoIsFoundBelowWhatIsKept)
{
    turnTo(PageId::Talk);
    const auto *letGo = window.findChild<QPushButton *>(QStringLiteral("letGo"));
    ASSERT_NE(letGo, nullptr);
    ASSERT_TRUE(letGo->isVisible());
    for (const auto *kept : letGo->parentWidget()->findChildren<TileButton *>())
        EXPECT_LT(kept->mapTo(&window, QPoint()).y(), letGo->mapTo(&window, QPoint()).y());
}

TEST_F(OneLook, AnAgreementFitsASmallScreenWhereItCan)
{
    window.resize(1008, 656); // of a screen of 1024 by 700
    turnTo(PageId::Agreements);
    const auto *detail = window.findChild<AgreementDetail *>();
    ASSERT_NE(detail, nullptr);
    const auto *sheet = detail->findChild<PageScroll *>();
    EXPECT_FALSE(sheet->verticalScrollBar()->isVisible());
}

} // namespace
} // namespace hearth
