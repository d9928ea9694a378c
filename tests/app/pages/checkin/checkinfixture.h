// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/pagefixture.h"
#include "pages/checkin/checkinpage.h"
#include "widgets/ratingrow.h"
#include "wording/wording.h"

#include <gtest/gtest.h>

namespace hearth::test {

inline const QString kKeep = QStringLiteral("Keep for myself");
inline const QString kSeal = QStringLiteral("Save, and open when we have both answered");
inline const QString kSealed = QStringLiteral("Your answers are sealed until you have both answered.");
inline const QString kBoth = QStringLiteral("You have both answered.");
inline const QString kChange = QStringLiteral("Change my answers");
inline const QString kChanged = QStringLiteral("Changed after both had answered.");
inline const QString kNotYetOpen =
    QStringLiteral("The answers of Ben open when Ben next unlocks this journal, or when you sit together. Until then "
                   "there is only a seal.");
inline const QString kUnchanged = QStringLiteral("Sealed before the other’s answers were opened, and unchanged since.");

/// The check-in page before Anna and Ben, who answer, seal and unlock as in the window.
class CheckInPageTest : public PageTest
{
protected:
    explicit CheckInPageTest(int partners = 2)
        : PageTest(partners)
    {
    }

    [[nodiscard]] static RatingRow *row(CheckInPage &page, Dimension dimension)
    {
        for (RatingRow *row : page.findChildren<RatingRow *>()) {
            if (row->question() == dimensionStatement(dimension))
                return row;
        }
        return nullptr;
    }
    static void rate(CheckInPage &page, Dimension dimension, int rating)
    {
        row(page, dimension)->setAnswer(Answer::rated(rating).value());
    }
    static void press(CheckInPage &page, const QString &button)
    {
        auto *found = buttonNamed(page, button);
        ASSERT_NE(found, nullptr) << qPrintable(button);
        found->click();
    }
    /// As the window does it: what is due opens when its author unlocks.
    void unlock(const QString &passphrase)
    {
        reopen(passphrase);
        ASSERT_TRUE(journal().openWhatIsDue());
    }
    /// One of them answers the present period and seals it.
    void sealAs(const QString &passphrase, int rating)
    {
        unlock(passphrase);
        CheckInPage page(context());
        rate(page, Dimension::Connected, rating);
        press(page, kSeal);
    }
    void sitTogether()
    {
        reopen();
        openForBoth();
    }
    [[nodiscard]] Period week() const { return Period::containing(folder.clock.today(), Cadence::Week); }
    /// Everything that any label of the page says.
    [[nodiscard]] static QStringList allWords(CheckInPage &page)
    {
        QStringList words;
        for (const QLabel *label : page.findChildren<QLabel *>()) {
            if (label->isVisibleTo(&page))
                words += label->text();
        }
        return words;
    }
};

} // namespace hearth::test
