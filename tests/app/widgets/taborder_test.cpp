// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/taborder.h"

#include <gtest/gtest.h>

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSplitter>
#include <QStandardItemModel>

namespace hearth {
namespace {

/// Of what takes the keyboard, from there on.
QList<QWidget *> following(QWidget *first, qsizetype count)
{
    QList<QWidget *> stops;
    for (QWidget *each = first; stops.size() < count; each = each->nextInFocusChain()) {
        if (each->focusPolicy() != Qt::NoFocus && each->focusProxy() == nullptr)
            stops += each;
    }
    return stops;
}

TEST(TabOrder, FollowsTheLayoutsWhateverWasMadeFirst)
{
    QWidget window;
    QLineEdit before(&window);
    QWidget content(&window);
    QPushButton last(&content);
    QPushButton first(&content);
    QPushButton middle(&content);
    middle.setFocusPolicy(Qt::ClickFocus); // it may take Tab later
    auto *outer = new QVBoxLayout(&content);
    auto *inner = new QHBoxLayout;
    outer->addLayout(inner);
    inner->addWidget(&first);
    inner->addWidget(&middle);
    outer->addWidget(&last);
    tabAsItStands(&content, &before);
    EXPECT_EQ(stopsAsTheyStand(&content), QList<QWidget *>({&first, &middle, &last}));
    EXPECT_EQ(following(&before, 4), QList<QWidget *>({&before, &first, &middle, &last}));
}

TEST(TabOrder, FollowsASplitterAndComesToWhatStandsOnRows)
{
    QWidget window;
    QLineEdit before(&window);
    QSplitter splitter(&window);
    auto *right = new QPushButton;
    auto *list = new QListView;
    splitter.addWidget(right);
    splitter.insertWidget(0, list);
    QStandardItemModel model(2, 1);
    list->setModel(&model);
    auto *onSecond = new QPushButton(QStringLiteral("2"));
    auto *onFirst = new QPushButton(QStringLiteral("1"));
    list->setIndexWidget(model.index(1, 0), onSecond);
    list->setIndexWidget(model.index(0, 0), onFirst);
    onFirst->move(0, 0);
    onSecond->move(0, 40);
    tabAsItStands(&splitter, &before);
    EXPECT_EQ(following(&before, 5), QList<QWidget *>({&before, list, onFirst, onSecond, right}));
}

} // namespace
} // namespace hearth
