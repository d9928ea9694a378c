// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/ownquestion.h"
#include "theme/theme.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace hearth {

class GrowingText;
class RatingRow;
class YesNoRow;

/// Questions of the partners' own with a field for each answer, on a card with a heading. Hidden while there are none.
class OwnFields final : public QWidget
{
    Q_OBJECT

public:
    OwnFields(const Theme &theme, const QString &heading, const QString &about, QWidget *parent = nullptr);

    /// Asks these questions. What is answered stays: in the field of its question where that still reads so, else in
    /// one below the others, under the words it was given to, so that it can be read and taken back.
    void setQuestions(const QList<OwnQuestion> &questions);
    void setAnswers(const QList<OwnAnswer> &answers);
    /// What is answered, in the order shown.
    [[nodiscard]] QList<OwnAnswer> answers() const;
    /// Whether only what is answered shows.
    void setOnlyAnswered(bool isOnly);
    /// The scales that show, from the top.
    [[nodiscard]] std::vector<RatingRow *> ratingRows() const;

signals:
    void edited();
    /// A number was typed on a scale.
    void answered(hearth::RatingRow *row);
    /// Ctrl+Return in a field.
    void finished();

private:
    struct Field final
    {
        OwnQuestion question;
        QWidget *row = nullptr;
        RatingRow *scale = nullptr;
        YesNoRow *yesNo = nullptr;
        GrowingText *words = nullptr;
    };

    [[nodiscard]] Field makeField(const OwnQuestion &question);
    [[nodiscard]] static OwnAnswer answerIn(const Field &field);
    static void putAnswer(const Field &field, const OwnAnswer &answer);
    void rebuild(const QList<OwnAnswer> &answers);
    void showWhatCounts();
    void noteEdit();

    const Theme &m_theme;
    QVBoxLayout *m_rows;
    QList<OwnQuestion> m_asked;
    std::vector<Field> m_fields;
    bool m_onlyAnswered = false;
    bool m_isShowing = false;
};

} // namespace hearth
