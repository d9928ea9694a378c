// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/checkin.h"
#include "theme/theme.h"

#include <QWidget>

#include <map>

class QVBoxLayout;

namespace hearth {

class Card;
class ChipPicker;
class GrowingText;
class OwnFields;
class PlainLabel;
class RatingRow;
class SegmentedControl;

/// The questions of a check-in: what is rated, what was felt, three to answer in words, and those of the partners' own.
/// Nothing needs an answer. In short it asks a few of them and shows what is answered besides; nothing answered is ever
/// out of sight. A number typed on a scale gives the keyboard to the next one.
class CheckInForm final : public QWidget
{
    Q_OBJECT

public:
    explicit CheckInForm(const Theme &theme, QWidget *parent = nullptr);

    /// Leaves out what this person does not want to be asked, and in short asks only `few` of it. What was answered
    /// there stays.
    void setAsked(const QList<Dimension> &asked, const QList<Dimension> &few);
    /// Asks these questions of the partners' own, whose answers are opened with the check-in, and those that are mine
    /// alone.
    void setOwnQuestions(const QList<OwnQuestion> &forBoth, const QList<OwnQuestion> &mine);
    void setShort(bool isShort);
    /// `mine` are answers to questions that are mine alone.
    void setAnswers(const CheckIn &checkIn, const QList<OwnAnswer> &mine);
    /// Answers to questions that are mine alone.
    [[nodiscard]] QList<OwnAnswer> mine() const;
    /// Gives the keyboard to the first question that shows.
    void focusFirst();
    /// Puts what is answered here into the check-in. What it holds that has no field here, from an import or a later
    /// version, stays.
    void writeTo(CheckIn &checkIn) const;

signals:
    /// Somebody changed an answer.
    void edited();
    /// Ctrl+Return in a field: the person is done.
    void finished();
    /// Somebody chose a short check-in, or a whole one.
    void shortChosen(bool isShort);

private:
    void addRatings(QVBoxLayout &layout);
    void addFeelings(QVBoxLayout &layout);
    void addWords(QVBoxLayout &layout);
    void addOwn(QVBoxLayout &layout);
    void noteEdit();
    /// Shows what is asked now, and what is answered.
    void showWhatCounts();
    /// The next scale that shows takes the keyboard; after the last one it stays where it is.
    void moveOn(RatingRow *from);

    struct WordsField final
    {
        PlainLabel *label = nullptr;
        GrowingText *field = nullptr;
    };

    const Theme &m_theme;
    SegmentedControl *m_length = nullptr;
    std::map<Dimension, RatingRow *> m_ratings;
    OwnFields *m_forBoth = nullptr;
    OwnFields *m_mine = nullptr;
    Card *m_feelingsCard = nullptr;
    ChipPicker *m_feelings = nullptr;
    std::map<QString, WordsField> m_words;
    QList<Dimension> m_asked;
    QList<Dimension> m_few;
    bool m_isShort = false;
    bool m_isShowing = false; // fields change because a check-in is being shown, not because someone types
};

} // namespace hearth
