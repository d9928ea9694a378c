// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/page.h"
#include "records/conversation.h"

#include <QFrame>

class QVBoxLayout;

namespace hearth {

/// What one partner said in a conversation, under their name.
class PartsView final : public QFrame
{
    Q_OBJECT

public:
    PartsView(const PageContext &context, const Conversation &conversation, QWidget *parent = nullptr);

    /// Where more can be put, below the words.
    [[nodiscard]] QVBoxLayout *content() const { return m_content; }

private:
    QVBoxLayout *m_content;
};

} // namespace hearth
