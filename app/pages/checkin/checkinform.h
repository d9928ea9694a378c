// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/checkin.h"
#include "theme/theme.h"

#include <QWidget>

#include <map>

class QVBoxLayout;

namespace hearth {

class ChipPicker;
class GrowingText;
class RatingRow;

/// The questions of a check-in: what is rated, what was felt, and three to answer in words. Nothing needs an answer.
class CheckInForm final : public QWidget
{
    Q_OBJECT

public:
    explicit CheckInForm(const Theme &theme, QWidget *parent = nullptr);

    /// Leaves out what this person does not want to be asked. What was answered there stays.
    void setAsked(const QList<Dimension> &asked);
    void setAnswers(const CheckIn &checkIn);
    /// Puts what is answered here into the check-in. What it holds that has no field here, from an import or a later
    /// version, stays.
    void writeTo(CheckIn &checkIn) const;

signals:
    /// Somebody changed an answer.
    void edited();
    /// Ctrl+Return in a field: the person is done.
    void finished();

private:
    void addRatings(QVBoxLayout &layout);
    void addFeelings(QVBoxLayout &layout);
    void addWords(QVBoxLayout &layout);
    void noteEdit();

    const Theme &m_theme;
    std::map<Dimension, RatingRow *> m_ratings;
    ChipPicker *m_feelings = nullptr;
    std::map<QString, GrowingText *> m_words;
    bool m_isShowing = false; // fields change because a check-in is being shown, not because someone types
};

} // namespace hearth
