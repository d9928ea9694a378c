// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/checkin/checkinfixture.h"
#include "checkins/ownquestions.h"
#include "checkins/standing.h"
#include "journal/ownchoices.h"

#include <QToolButton>

namespace hearth::test {

inline const QString kSlept = QStringLiteral("I slept well.");

/// The page of check-ins, with questions of the partners' own.
class OwnCheckIn : public CheckInPageTest
{
protected:
    static RatingRow *ownRow(CheckInPage &page, const QString &question)
    {
        for (RatingRow *row : page.findChildren<RatingRow *>()) {
            if (row->question() == question && row->isVisibleTo(&page))
                return row;
        }
        return nullptr;
    }
    void addForBoth(const QString &words)
    {
        unlock(kAnnasPassphrase);
        ASSERT_TRUE(addQuestion(journal(), AnswerForm::Scale, words, true));
        unlock(kBensPassphrase);
        ASSERT_TRUE(answerOffer(journal(), questionsOffered(journal()).first(), true));
    }
    void rateAWeekAgo(int connected)
    {
        const QDate today = folder.clock.today();
        folder.clock.setToday(today.addDays(-7));
        CheckInPage page(context());
        rate(page, Dimension::Connected, connected);
        press(page, kKeep);
        folder.clock.setToday(today);
    }
    static QToolButton *talkAbout(CheckInPage &page, const QString &about)
    {
        for (QToolButton *button : page.findChildren<QToolButton *>()) {
            if (button->accessibleName() == QStringLiteral("Talk about this: ") + about && button->isVisibleTo(&page))
                return button;
        }
        return nullptr;
    }
    static std::vector<RatingRow *> shownRows(CheckInPage &page)
    {
        std::vector<RatingRow *> rows;
        for (RatingRow *row : page.findChildren<RatingRow *>()) {
            if (row->isVisibleTo(&page))
                rows.push_back(row);
        }
        return rows;
    }
};

} // namespace hearth::test
