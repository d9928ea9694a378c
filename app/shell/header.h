// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/actions.h"
#include "theme/theme.h"

#include <QFrame>
#include <QTimer>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace hearth {

class Avatar;
class Journal;
class SegmentedControl;

/// The line above every page: where we are, who is writing, search, add, more, lock. Where it grows narrow, first the
/// name of who is writing gives way, then the words of Lock and of Add; the title is cut last.
class Header final : public QFrame
{
    Q_OBJECT

public:
    Header(const Theme &theme, const Actions &actions, QWidget *parent = nullptr);

    /// All titles there are: so much room is kept for the widest that nothing moves from page to page.
    void setTitles(const QStringList &titles);
    void setTitle(const QString &title);
    /// Shows who is writing: Journal::me().
    void setWriter(const Journal &journal);
    /// Both sit here: offers the two names, `current` (0 or 1) writing now. Emits writerChosen() when another is
    /// chosen.
    void offerWriters(const QStringList &names, int current);
    /// While held, the two names cannot be exchanged.
    void setWriterHeld(bool held);
    void focusSearch();
    [[nodiscard]] QString searchText() const;
    /// Shows it in the field without asking for it.
    void setSearchText(const QString &text);
    void clearSearch();

    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// A moment after the last key, and at once when cleared.
    void searchChanged(const QString &text);
    /// Return or Down in the field: on to the results.
    void searchEntered();
    /// That one of the two offered takes the keyboard.
    void writerChosen(int index);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// How much of the line stands in words; each leaves out more than the one before.
    enum class Words { All, NoName, NoLock, NoAdd };
    /// A button that may show its icon alone, and its widths in device-independent pixels.
    struct Folding final
    {
        QPushButton *button = nullptr;
        QString words;
        int wide = 0;
        int narrow = 0;
    };

    void addButtons(QHBoxLayout *row, const Theme &theme, const Actions &actions);
    /// Asks the buttons anew how wide they are, with their words and without.
    void measure();
    void measure(Folding &folding) const;
    /// Shows as many words as there is room for.
    void fit();
    void showWords(Words words);
    [[nodiscard]] QString widestTitle() const;
    /// What all but the title needs.
    [[nodiscard]] int widthBesideTitle(Words words) const;

    const Theme &m_theme;
    QLabel *m_title;
    QString m_titleText;
    QStringList m_titles;
    Avatar *m_avatar;
    QPushButton *m_writer; // with a menu: who sits here
    SegmentedControl *m_writers = nullptr;
    QHBoxLayout *m_row;
    QLineEdit *m_search;
    QToolButton *m_more = nullptr;
    Folding m_add;
    Folding m_lock;
    Folding m_stop; // while both sit here
    Words m_words = Words::All;
    QTimer m_pause;
    bool m_isOnlyShowing = false; // a text that nobody typed
};

} // namespace hearth
