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

} // namespace hearth
