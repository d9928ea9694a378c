// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/recordview.h"
#include "theme/theme.h"

#include <QFrame>

#include <functional>

class QLabel;
class QMenu;
class QPushButton;
class QVBoxLayout;

namespace hearth {

class FlowLayout;
class MoreButton;
class WordsLabel;

/// One record on a card: what it is called, a line about it, its words and what may be done with it.
class RecordCard final : public QFrame
{
    Q_OBJECT

public:
    using Act = std::function<void()>;

    RecordCard(const Theme &theme, RecordId record, QWidget *parent = nullptr);

    [[nodiscard]] RecordId record() const { return m_record; }
    /// What it is called, its facts as lines, and its words.
    void show(const RecordView &view);
    /// A line below the title, with an icon.
    QLabel *addLine(Glyph glyph, const QString &words);
    /// A sentence about something wrong.
    void addProblem(const QString &sentence);
    /// More about it, below the words. The card becomes its parent.
    void addPart(QWidget *part);
    /// `name` names it for tests. Acts come after the click is over, since they may make the cards anew.
    void addButton(const QString &name, const QString &text, const Act &act);
    /// The same, without a border.
    void addQuietButton(const QString &name, const QString &text, const Act &act);
    /// Its words can be changed, at the end of its first line.
    void offerChange(const Act &act);
    /// What is needed less often, likewise.
    void addMenuEntry(const QString &name, const QString &text, const Act &act);
    /// Where the keyboard goes: to changing it, which settles nothing by itself, else to what else it offers. Null when
    /// there is neither.
    [[nodiscard]] QPushButton *firstButton() const;
    /// Marks the card that was looked for.
    void setChosen(bool chosen);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// Folded where it is long.
    void addText(const QString &label, const QString &text);
    [[nodiscard]] FlowLayout &buttons();
    void makeRoomForActs();
    void add(QPushButton *button, const QString &name, const Act &act);

    const Theme &m_theme;
    RecordId m_record;
    bool m_isChosen = false;
    QVBoxLayout *m_layout;
    WordsLabel *m_title;
    QPushButton *m_change;
    MoreButton *m_more;
    QWidget *m_lines;
    FlowLayout *m_linesLayout;
    QWidget *m_buttons = nullptr;
};

} // namespace hearth
