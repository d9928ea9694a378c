// SPDX-License-Identifier: GPL-3.0-or-later
// Whether all pages agree on where things stand: their edges, what can be done with a record, and the way back.
#include "app/accessibility/roomforwords.h"
#include "app/accessibility/walkfixture.h"
#include "editors/recordchip.h"
#include "pages/agreements/agreementdetail.h"
#include "pages/talk/tilebutton.h"
#include "shell/header.h"
#include "theme/uncut.h"
#include "widgets/choicebox.h"
#include "widgets/inset.h"
#include "widgets/pagescroll.h"
#include "widgets/segmentedcontrol.h"

#include <QBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QSet>

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

TEST_F(OneLook, ColumnsStandAtOnePlaceWithAScrollBarAndWithout)
{
    turnTo(PageId::Today);
    const int edge = columnEdge();
    turnTo(PageId::CheckIn);
    EXPECT_EQ(columnEdge(), edge);
    turnTo(PageId::Talk);
    EXPECT_EQ(columnEdge(), edge);
    turnTo(PageId::Agreements, 1);
    EXPECT_EQ(columnEdge(), edge);
    turnTo(PageId::Gratitude);
    const auto *notes = visibleAt<QListView>();
    EXPECT_EQ(edgeOf(notes->viewport()), edge);
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
    EXPECT_EQ(wordsOf(history), edgeOf(visibleAt<QWidget>("words")));
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

TEST(Icons, EachKindHasOneThatStandsForNothingElse)
{
    QSet<int> seen{static_cast<int>(Glyph::Check),    static_cast<int>(Glyph::Leaf),
                   static_cast<int>(Glyph::Template), static_cast<int>(Glyph::Link),
                   static_cast<int>(Glyph::Feeling),  static_cast<int>(Glyph::Undisturbed),
                   static_cast<int>(Glyph::Idea),     static_cast<int>(Glyph::Open)};
    for (const Kind kind :
         {Kind::Entry, Kind::GratitudeNote, Kind::CheckIn, Kind::SharedExperience, Kind::AgreementVersion,
          Kind::PersonalLimit, Kind::Commitment, Kind::Conversation, Kind::Attachment, Kind::SharedChart}) {
        const int glyph = static_cast<int>(glyphOf(kind));
        EXPECT_FALSE(seen.contains(glyph)) << static_cast<int>(kind);
        seen.insert(glyph);
    }
}

} // namespace
} // namespace hearth
