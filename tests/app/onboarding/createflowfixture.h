// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/onboarding/onboardingsupport.h"
#include "onboarding/createjournalflow.h"
#include "support/awaiting.h"
#include "support/patience.h"

#include <QRadioButton>

namespace hearth::test {

inline const QString kNext = QStringLiteral("Next");

/// The way to a new journal, before somebody who types and presses as in the window.
class CreateFlow : public ::testing::Test
{
protected:
    CreateFlow()
    {
        flow.resize(1000, 800);
        flow.show();
        flow.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&flow, test::patience));
    }

    void who(bool both)
    {
        for (QRadioButton *choice : flow.findChildren<QRadioButton *>()) {
            if (choice->text().remove(QLatin1Char('&')) == QLatin1String("Just me for now") && !both)
                QTest::mouseClick(choice, Qt::LeftButton, {}, QPoint(10, choice->height() / 2));
        }
        type(flow, QStringLiteral("Your name"), QStringLiteral("Anna"));
        if (both)
            type(flow, QStringLiteral("Your partner’s name"), QStringLiteral("Ben"));
        press(flow, kNext);
    }

    void where(const QString &file = {})
    {
        type(flow, QStringLiteral("File"), file.isEmpty() ? path : file);
        press(flow, kNext);
    }

    void passphrase(const QString &words)
    {
        typeTwice(flow, words);
        press(flow, kNext);
    }

    /// The codes, once the journal is made.
    QStringList codes()
    {
        if (!arrives(created))
            return {};
        return created.first().first().toStringList();
    }

    void keep(const QString &code)
    {
        press(flow, QStringLiteral("I have written it down"));
        type(flow, QStringLiteral("The last group of your code"), code.section(QLatin1Char('-'), -1).toLower());
        press(flow, QStringLiteral("Continue"));
    }

    [[nodiscard]] bool opens(const QString &secret)
    {
        const auto store = SealedStore::open(path, secret, cheapLimits(), nullptr);
        return store.ok();
    }

    OnboardingWorld world;
    QString path = world.folder.filePath(QStringLiteral("ours.hearth"));
    CreateJournalFlow flow{world.theme, world.session, world.prompter, world.settings};
    QSignalSpy created{&world.session, &Session::created};
    QSignalSpy finished{&flow, &CreateJournalFlow::finished};
    QSignalSpy cancelled{&flow, &CreateJournalFlow::cancelled};
};

} // namespace hearth::test
