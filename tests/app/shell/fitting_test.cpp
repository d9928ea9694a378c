// SPDX-License-Identifier: GPL-3.0-or-later
// Whether every page, editor and dialog has room for its words: on a small screen, in both languages, with text twice
// as large, from left to right and from right to left.
#include "app/shell/mainwindowfixture.h"

#include <QApplication>
#include <QLayout>
#include <QScreen>
#include <QScrollBar>
#include <QTimer>

#include <array>
#include <tuple>

namespace hearth {
namespace {

constexpr QSize kSmallScreen(1024, 700);
constexpr std::array kAllPages{PageId::Today,    PageId::Journal,   PageId::CheckIn,
                               PageId::Together, PageId::Gratitude, PageId::Agreements,
                               PageId::Talk,     PageId::Insights,  PageId::Settings};
constexpr std::array kWritten{
    Kind::Entry,      Kind::GratitudeNote, Kind::CheckIn, Kind::SharedExperience, Kind::AgreementVersion,
    Kind::Commitment, Kind::Conversation};

QString whereIs(const QWidget *widget)
{
    QStringList around;
    for (const QWidget *each = widget->parentWidget(); each != nullptr && around.size() < 3;
         each = each->parentWidget())
        around += QLatin1String(each->metaObject()->className());
    return QStringLiteral("%1 in %2")
        .arg(QLatin1String(widget->metaObject()->className()), around.join(QStringLiteral(" in ")));
}

/// The words of labels and buttons for which there is too little room, and all that scrolls sideways.
QStringList tooNarrow(const QWidget &window)
{
    QStringList found;
    const auto say = [&](const QWidget *widget, const QString &what) {
        found += QStringLiteral("%1: %2").arg(what, whereIs(widget));
    };
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != &window)
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget); label != nullptr && !label->text().isEmpty()) {
            const bool breaks = label->wordWrap() || label->hasHeightForWidth();
            const QSize needed(label->sizeHint());
            if (!breaks && label->pixmap(Qt::ReturnByValue).isNull() && needed.width() > label->width())
                say(label, QStringLiteral("“%1” is cut").arg(label->text()));
            if (breaks && label->heightForWidth(label->width()) > label->height() + 1)
                say(label, QStringLiteral("“%1” is too low").arg(label->text()));
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget);
                   button != nullptr && !button->text().isEmpty() &&
                   button->minimumSizeHint().width() > button->width()) {
            say(button, QStringLiteral("“%1” is cut").arg(button->text()));
        } else if (const auto *area = qobject_cast<const QAbstractScrollArea *>(widget);
                   area != nullptr && area->horizontalScrollBar()->maximum() > 0 &&
                   area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff) {
            say(area, QStringLiteral("scrolls sideways by %1").arg(area->horizontalScrollBar()->maximum()));
        }
        const QWidget *around = widget->parentWidget();
        if (around != nullptr && around->layout() != nullptr &&
            around->layout()->indexOf(const_cast<QWidget *>(widget)) >= 0 &&
            !around->rect().adjusted(-1, -1, 1, 1).contains(widget->geometry()) && widget->width() > 1)
            say(widget, QStringLiteral("hangs out"));
    }
    return found;
}

class Fitting : public test::MainWindowTest,
                public testing::WithParamInterface<std::tuple<double, Qt::LayoutDirection, const char *>>
{
protected:
    void SetUp() override
    {
        const auto [scale, direction, language] = GetParam();
        QApplication::setLayoutDirection(direction);
        world.theme.apply(*qApp, Look::Light);
        world.settings.setTextScale(scale);
        world.settings.setLanguage(QLatin1String(language));
        QSignalSpy unlocked(&world.session, &Session::unlocked);
        window.openSample();
        ASSERT_TRUE(unlocked.count() > 0 || unlocked.wait(60'000));
        ASSERT_NE(window.workspace(), nullptr);
        window.resize(kSmallScreen);
    }
    void TearDown() override
    {
        qApp->setStyleSheet({});
        QApplication::setPalette(m_palette);
        QApplication::setFont(m_font);
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }
    static void settle()
    {
        for (int i = 0; i < 8; ++i)
            QCoreApplication::processEvents();
    }
    void expectRoom(const QString &where)
    {
        settle();
        EXPECT_LE(window.width(), kSmallScreen.width()) << qPrintable(where);
        EXPECT_LE(window.height(), kSmallScreen.height()) << qPrintable(where);
        for (const QString &fault : tooNarrow(window))
            ADD_FAILURE() << where.toStdString() << ": " << fault.toStdString();
    }

private:
    QPalette m_palette = QApplication::palette();
    QFont m_font = QApplication::font();
};

TEST_P(Fitting, EveryPageAndEditorHasRoomForItsWords)
{
    for (const PageId id : kAllPages) {
        window.workspace()->show(id);
        expectRoom(QStringLiteral("page %1").arg(static_cast<int>(id)));
    }
    for (const Kind kind : kWritten) {
        window.workspace()->compose(kind);
        expectRoom(QStringLiteral("editor %1").arg(static_cast<int>(kind)));
    }
}

TEST_P(Fitting, TheLockedWindowHasRoomForItsWords)
{
    trigger(ActionId::Lock);
    ASSERT_TRUE(QTest::qWaitFor([this] { return window.workspace() == nullptr; }));
    expectRoom(QStringLiteral("start"));
    openJournalOfTwo();
    expectRoom(QStringLiteral("lock"));
}

TEST_P(Fitting, DialogsHaveRoomForTheirWords)
{
    for (const ActionId id : {ActionId::ShowKeys, ActionId::ShowRights, ActionId::ShowProtection, ActionId::ShowHelp,
                              ActionId::About, ActionId::SitTogether, ActionId::BringIn, ActionId::TakeOut}) {
        bool isSeen = false;
        QTimer::singleShot(100, &window, [&] {
            QWidget *dialog = QApplication::activeModalWidget();
            ASSERT_NE(dialog, nullptr);
            isSeen = true;
            settle();
            const std::string where = window.actions()[id]->text().toStdString();
            EXPECT_LE(dialog->width(), dialog->screen()->availableSize().width()) << where;
            EXPECT_LE(dialog->height(), dialog->screen()->availableSize().height()) << where;
            for (const QString &fault : tooNarrow(*dialog))
                ADD_FAILURE() << where << ": " << fault.toStdString();
            dialog->close();
        });
        trigger(id);
        ASSERT_TRUE(QTest::qWaitFor([&] { return isSeen; }));
    }
}

INSTANTIATE_TEST_SUITE_P(OnASmallScreen, Fitting,
                         testing::Values(std::tuple(1.0, Qt::LeftToRight, "de"), std::tuple(2.0, Qt::LeftToRight, "en"),
                                         std::tuple(2.0, Qt::LeftToRight, "de"),
                                         std::tuple(2.0, Qt::RightToLeft, "en")));

} // namespace
} // namespace hearth
