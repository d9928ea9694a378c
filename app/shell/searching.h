// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QObject>
#include <QPointer>
#include <QString>

class QPushButton;
class QStackedWidget;
class QWidget;

namespace hearth {

class Actions;
class FoundWords;
class Header;
class Journal;
class Navigation;
class Page;
class SearchPage;
class WayBack;
class SearchService;
class Theme;

/// The way from what is typed in the header to what is found, on to a record, where the words are marked, and back.
class Searching final : public QObject
{
    Q_OBJECT

public:
    /// All borrowed; must outlive it.
    struct Places final
    {
        const Actions &actions;
        Header &header;
        Navigation &navigation;
        QStackedWidget &pages; ///< gets the page of the search
    };

    /// `around` owns this and its page.
    Searching(const Theme &theme, const Journal &journal, SearchService &search, const Places &places, QWidget *around);

    /// The line that leads back to what was found; hidden while there is nothing to go back to.
    [[nodiscard]] QWidget *wayBack() const;
    /// Whether a page is being shown because something was found.
    [[nodiscard]] bool isOpening() const { return m_isOpening; }
    /// Another page is turned to: nothing is marked any more, and what was asked stays for later.
    void leave();
    /// Somebody writes, with nothing around it.
    void setUndisturbed(bool undisturbed);

protected:
    /// Esc leads back as well, where it closes nothing on the page.
    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    /// A hit was chosen. The page that shows it is the one that is shown when this returns; none where it is nowhere.
    void openWanted(hearth::RecordId record);
    /// The field was emptied: the page of before is to be shown again.
    void ended();

private:
    void ask(const QString &text);
    void enter();
    void show();
    void turnTo();
    void open(RecordId record);
    void forgetFound();
    /// Whether Esc is to lead back from where the keyboard is.
    [[nodiscard]] bool leadsBackFrom(const QWidget *focused) const;

    Places m_places;
    SearchPage *m_page;
    FoundWords *m_foundWords;
    WayBack *m_wayBack;
    QPointer<Page> m_opened; // where a hit is read
    bool m_isOpening = false;
};

} // namespace hearth
