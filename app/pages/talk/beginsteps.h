// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/talk/stepview.h"

namespace hearth {

class CardTable;

/// What a listening session is about: words of one's own, or a card.
class TopicStep final : public StepView
{
    Q_OBJECT

public:
    TopicStep(const StepContext &context, QWidget *parent);

private:
    GrowingText *m_topic;
    CardTable *m_table = nullptr;
};

/// Chooses between the two who begins. Off once words stand in somebody's turn.
class FirstSpeaker final : public QWidget
{
    Q_OBJECT

public:
    explicit FirstSpeaker(const StepContext &context, QWidget *parent);

signals:
    /// It is in the session.
    void chosen();
};

} // namespace hearth
