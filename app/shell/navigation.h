// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/page.h"

#include <QFrame>

#include <map>
#include <utility>
#include <vector>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace hearth {

class NavButton;

/// The slim column at the left: one button a page. Up and down move between them. As wide as its longest word; icons
/// alone where that would take too much of the widget it stands in.
class Navigation final : public QFrame
{
    Q_OBJECT

public:
    explicit Navigation(const Theme &theme, QWidget *parent = nullptr);

    /// Pages from Settings on stand at the foot.
    void addPage(PageId id, Glyph glyph, const QString &title);
    /// The way to the search, behind the pages added so far.
    void addSearch(const QString &title);
    void setCurrent(PageId id);
    /// What was searched for is shown.
    void setSearchCurrent();
    /// Puts the keyboard focus on the page that is shown, on the first one while there is none.
    void focusCurrent();

    /// Whether only icons are shown; the words are their names and tool tips then.
    [[nodiscard]] bool isCompact() const { return m_isCompact; }

signals:
    void chosen(hearth::PageId id);
    void searchChosen();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// Takes the width that the words need, or leaves them out.
    void fit();
    [[nodiscard]] int widthWithWords() const;
    /// It is the page that is shown, and the one that Tab comes to.
    void check(NavButton *button);
    void showWords();

    const Theme &m_theme;
    QLabel *m_name = nullptr;
    QHBoxLayout *m_head = nullptr;
    QVBoxLayout *m_upper;
    QVBoxLayout *m_lower;
    NavButton *addButton(Glyph glyph, const QString &title, QVBoxLayout *column);

    std::map<PageId, NavButton *> m_buttons;
    NavButton *m_search = nullptr;
    std::vector<std::pair<NavButton *, QString>> m_all; // with their words
    bool m_isCompact = false;
};

} // namespace hearth
