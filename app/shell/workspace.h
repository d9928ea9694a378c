// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/undohistory.h"
#include "page/page.h"
#include "shell/actions.h"
#include "spelling/spellchecker.h"
#include "wording/openingnotices.h"

#include <memory>

class QPushButton;
class QStackedWidget;

namespace hearth {

class Header;
class MessageBar;
class Messages;
class Navigation;
class PageSet;
class QuietBar;
class RegionKeys;
class Searching;
class WayHome;

/// Everything of the window that shows an open journal: navigation, header, pages, messages. Made at unlock,
/// destroyed at lock.
class Workspace final : public QWidget, public Navigator
{
    Q_OBJECT

public:
    /// What PageContext needs, except the navigator, which is the workspace itself.
    struct Dependencies
    {
        Theme &theme;
        Journal &journal;
        SearchService &search;
        Session &session;
        Settings &settings;
        Prompter &prompter;
        const Actions &actions;
    };

    explicit Workspace(const Dependencies &dependencies, QWidget *parent = nullptr);
    ~Workspace() override;

    void show(PageId page) override;
    void open(RecordId record) override;
    void edit(RecordId record) override;
    void compose(Kind kind) override;
    void showTagged(const QString &tag) override;
    void talkAbout(const QString &topic) override;
    void holdWriter(bool held) override;
    void stayOpenFor(std::chrono::milliseconds howLong) override;
    void setUndisturbed(bool undisturbed, const std::function<void()> &leave) override;
    void withBoth(const std::function<void()> &signAll) override;
    void say(const QString &sentence, const QString &action, const std::function<void()> &act) override;
    void sayDone(const QString &sentence, StepId step, const std::function<void()> &takenBack) override;
    void report(const Error &error) override;
    void reportTyped(const Error &error) override;

    [[nodiscard]] PageId currentPage() const { return m_current; }
    /// Makes it where it was not needed before.
    [[nodiscard]] Page *page(PageId id);
    /// False when something that is being typed could not be kept; a message says why.
    [[nodiscard]] bool keepDrafts();
    /// Says how the journal was found, one thing after the other, each until the person has read it.
    void tell(const OpeningNotices &notices);
    /// Both have just sat down: says so, and where that opened answers of both, offers to look at them.
    void offerOpened();
    /// Puts the keyboard focus on the navigation.
    void focusPages();

signals:
    /// Both sit here, and that one takes the keyboard; the workspace is to be built anew.
    void writerChosen(hearth::PartnerId writer);
    /// From now on, for so long, people are here although they may touch nothing; zero ends it.
    void stillHere(std::chrono::milliseconds howLong);

protected:
    /// Through the page as the eye goes: what it makes anew for what it shows would else come last, wherever it stands.
    bool focusNextPrevChild(bool next) override;

private:
    void addPages();
    /// The first page, in their order, that does it; it is shown. False when there is none.
    bool showFirst(const std::function<bool(Page &)> &does);
    void turnTo(PageId id);
    /// Once the editor that is open on the page that is shown is left, that page is shown again, unless another one was
    /// turned to meanwhile.
    void comeBackTo(PageId id);
    /// Those that need an open journal, but for locking it.
    void connectActions();
    /// Shows what a file or folder of another journal holds, before anything of it comes in; empty lets one be chosen.
    void bringIn(const QString &path);
    /// Another day may have begun, and with it something be due to be opened.
    void catchUp();
    /// Takes back or does again the step whose turn it is, and shows where.
    /// The keyboard goes to the page that is shown.
    void enterPage();
    void retrace(Retrace way);
    /// Switches what depends on who sits here.
    void offerWhatFits();
    /// What was only said goes once somebody begins to write.
    void followWriting(const QWidget *focused);

    SpellChecker m_spelling; // forgets what was ignored when the journal is locked
    PageContext m_context;
    const Actions &m_actions;
    Navigation *m_navigation;
    Header *m_header;
    QuietBar *m_quietBar; // instead of the header, while somebody writes undisturbed
    std::function<void()> m_leaveQuiet;
    MessageBar *m_messageBar;
    Messages *m_messages;
    const QWidget *m_writing = nullptr; // the editor that had the keyboard last; only compared
    QStackedWidget *m_stack;
    Searching *m_searching;
    RegionKeys *m_regions;
    std::unique_ptr<PageSet> m_pages;
    PageId m_current = PageId::Today;
    WayHome *m_wayHome;
    QDate m_day; // when somebody last turned to a page
};

} // namespace hearth
