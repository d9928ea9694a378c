// SPDX-License-Identifier: GPL-3.0-or-later
// Whether every page, editor and dialog has room for its words: on a small screen, in both languages, with text twice
// as large, from left to right and from right to left, in every look.
#include "app/accessibility/everydialog.h"
#include "app/accessibility/roomforwords.h"
#include "support/awaiting.h"

#include <QApplication>
#include <QScreen>

namespace hearth {
namespace {

/// How a window is shown.
struct Shown final
{
    const char *name;
    double textScale;
    Qt::LayoutDirection direction;
    const char *language;
    Look look;
};

void PrintTo(const Shown &shown, std::ostream *out)
{
    *out << shown.name;
}

class Fitting : public test::EveryDialog, public testing::WithParamInterface<Shown>
{
protected:
    void SetUp() override
    {
        const Shown &shown = GetParam();
        QApplication::setLayoutDirection(shown.direction);
        world.settings.setLook(shown.look);
        world.theme.apply(*qApp, shown.look);
        world.settings.setTextScale(shown.textScale);
        world.settings.setLanguage(QString::fromUtf8(shown.language));
        EveryDialog::SetUp();
        window.resize(test::kSmallScreen);
    }
    void TearDown() override
    {
        qApp->setStyleSheet({});
        QApplication::setPalette(m_palette);
        QApplication::setFont(m_font);
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }
    static void expectRoom(QWidget &shown, const QString &where)
    {
        settle();
        test::keepPicture(shown, QStringLiteral("%1, %2").arg(where, QString::fromUtf8(GetParam().name)));
        // A dialog takes what the screen has, and this one is higher than the small one.
        const bool isDialog = shown.windowType() == Qt::Dialog;
        const int most = isDialog ? shown.screen()->availableSize().height() : test::kSmallScreen.height();
        EXPECT_LE(shown.width(), test::kSmallScreen.width()) << where.toStdString();
        EXPECT_LE(shown.height(), most) << where.toStdString();
        for (const QString &fault : test::tooNarrow(shown))
            ADD_FAILURE() << where.toStdString() << ": " << fault.toStdString();
    }

private:
    QPalette m_palette = QApplication::palette();
    QFont m_font = QApplication::font();
};

TEST_P(Fitting, EveryPageAndEditorHasRoomForItsWords)
{
    for (const PageId id : test::kAllPages) {
        window.workspace()->show(id);
        expectRoom(window, QStringLiteral("page %1").arg(static_cast<int>(id)));
    }
    for (const Kind kind : test::kAllComposed) {
        window.workspace()->compose(kind);
        expectRoom(window, QStringLiteral("editor %1").arg(static_cast<int>(kind)));
    }
}

TEST_P(Fitting, TheLockedWindowHasRoomForItsWords)
{
    trigger(ActionId::Lock);
    ASSERT_TRUE(test::becomesTrue([this] { return window.workspace() == nullptr; }));
    expectRoom(window, QStringLiteral("start"));
    openJournalOfTwo();
    expectRoom(window, QStringLiteral("lock"));
}

TEST_P(Fitting, EveryDialogHasRoomForItsWords)
{
    forEachDialog([](const QString &name, QDialog &dialog) { expectRoom(dialog, name); });
}

INSTANTIATE_TEST_SUITE_P(OnASmallScreen, Fitting,
                         testing::Values(Shown{"light", 1, Qt::LeftToRight, "en", Look::Light},
                                         Shown{"de", 1, Qt::LeftToRight, "de", Look::Light},
                                         Shown{"dark", 1, Qt::LeftToRight, "en", Look::Dark},
                                         Shown{"high contrast", 1, Qt::LeftToRight, "en", Look::HighContrast},
                                         Shown{"large", 2, Qt::LeftToRight, "en", Look::Light},
                                         Shown{"large, de", 2, Qt::LeftToRight, "de", Look::Light},
                                         Shown{"large, from the right", 2, Qt::RightToLeft, "en", Look::Light}));

} // namespace
} // namespace hearth
