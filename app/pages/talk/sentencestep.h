// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/talk/stepview.h"

namespace hearth {

class WordsLabel;

/// "When ... I felt ... I need ...": one partner's side. Where words turn to blame it suggests others, and stands in
/// nobody's way.
class SentenceStep final : public StepView
{
    Q_OBJECT

public:
    SentenceStep(const StepContext &context, QWidget *parent);

signals:
    /// For one who is alone: write on with the sentence.
    void writeWanted(const QString &sentence);

private:
    void addFeelings();
    void addEnd();
    [[nodiscard]] TalkWords &words();
    /// A field for that part of the sentence, with a note below it where it turns to blame.
    void addPart(const TalkField &part, int lines);
    void showSentence();

    WordsLabel *m_sentence = nullptr;
};

} // namespace hearth
