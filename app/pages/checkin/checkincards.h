// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checkins/standing.h"
#include "theme/theme.h"
#include "widgets/card.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace hearth {

class GlyphLabel;

/// The end of a check-in: who is to read the answers, as buttons of equal weight, and one line that says what each of
/// them does. Where there is nothing to choose, a single button.
class SaveChoice final : public QWidget
{
    Q_OBJECT

public:
    enum class Type {
        OnlyMe,  ///< nobody else is in this journal
        Choose,  ///< for myself, or sealed until both have answered
        Changes, ///< of what is shared already
    };

    explicit SaveChoice(QWidget *parent = nullptr);

    /// `warning`, when not empty, stands above. `areThere`: there are answers, which are changed and to which one can
    /// go back.
    void offer(Type type, const QString &warning, bool areThere);
    /// Whether there are two ways to save, of which one is to be chosen.
    [[nodiscard]] bool isToBeChosen() const;
    /// Puts the keyboard on the first button, so that nothing is chosen by the way.
    void focusFirst();

signals:
    void saveChosen();
    void sealChosen();
    void cancelled();

private:
    QLabel *m_warning;
    QLabel *m_line;
    QPushButton *m_cancel;
    QPushButton *m_save;
    QPushButton *m_keep;
    QPushButton *m_seal;
};

/// Says in words who can read my answers of a period and what happens to them next, with what I can do about it.
class StandingCard final : public QWidget
{
    Q_OBJECT

public:
    StandingCard(const Theme &theme, const Journal &journal, QWidget *parent = nullptr);

    /// Whoever is writing has answered for that period, or both sit together.
    void showStanding(const Period &period);
    /// Whether the answers stand below, for the words of the button.
    void setAnswersShown(bool areShown);
    /// Gives the keyboard to what can be done with the answers; false where there is nothing.
    bool focusFirst();

signals:
    void changeChosen();
    void shareChosen();
    /// The answers are to be shown, or hidden again.
    void answersChosen();

private:
    struct Words
    {
        QString title;
        QString text;
    };
    [[nodiscard]] Words wordsFor(CheckInStanding standing, const Period &period) const;
    [[nodiscard]] Words wordsForTwo(CheckInStanding standing, const Period &period) const;

    const Journal &m_journal;
    GlyphLabel *m_glyph;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_answers;
    QPushButton *m_change;
    QPushButton *m_share;
};

} // namespace hearth
