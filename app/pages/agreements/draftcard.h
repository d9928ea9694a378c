// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agreements/agreements.h"
#include "page/page.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace hearth {

class MarkdownView;
class WordsLabel;

/// My words for a next version, below the current one: a draft that only I see, or what I was typing and left.
class DraftCard final : public QFrame
{
    Q_OBJECT

public:
    explicit DraftCard(const PageContext &context, QWidget *parent = nullptr);

    /// Hides itself where there are no such words beside a current version.
    void show(const Agreement &agreement);

signals:
    void writeChosen();
    void proposeChosen();
    void removeChosen(hearth::RecordId version);
    void removeForGoodChosen(hearth::RecordId version);

private:
    [[nodiscard]] QWidget *makeButtons();

    const PageContext m_context;
    RecordId m_draft;
    QLabel *m_heading;
    WordsLabel *m_note;
    WordsLabel *m_title;
    MarkdownView *m_text;
    QPushButton *m_propose = nullptr;
    QWidget *m_more = nullptr;
};

} // namespace hearth
