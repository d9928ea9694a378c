// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fakeprompter.h"
#include "journal/loader.h"
#include "page/page.h"
#include "search/searchservice.h"
#include "session/session.h"
#include "session/settings.h"
#include "shell/takeback.h"
#include "support/journalfixture.h"

#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QLabel>
#include <QStringList>

#include <memory>
#include <optional>

namespace hearth::test {

/// Notes what a page asks of the window.
class FakeNavigator final : public Navigator
{
public:
    void show(PageId page) override { shown = page; }
    void open(RecordId record) override { opened = record; }
    void edit(RecordId record) override { edited = record; }
    void compose(Kind kind) override { composed = kind; }
    void showTagged(const QString &tag) override { tagged = tag; }
    void talkAbout(const QString &topic) override { talkedAbout = topic; }
    void holdWriter(bool held) override { isHeld = held; }
    void stayOpenFor(std::chrono::milliseconds howLong) override { staysOpen = howLong; }
    void setUndisturbed(bool undisturbed, const std::function<void()> &) override { isUndisturbed = undisturbed; }
    void withBoth(const std::function<void()> &signAll) override
    {
        if (bothSign)
            signAll();
    }
    void say(const QString &sentence, const QString &, const std::function<void()> &act) override
    {
        said += sentence;
        offered = act;
    }
    void sayDone(const QString &sentence, StepId step, const std::function<void()> &takenBack) override
    {
        if (!step.isValid())
            return say(sentence, {}, {});
        say(sentence, {}, [this, step, takenBack] {
            const auto done = retraceAfterAsking(*journal, Retrace::Undo, step, *prompter, nullptr);
            if (!done)
                report(done.error());
            else if (takenBack)
                takenBack();
        });
    }
    void report(const Error &error) override { reported += error; }

    Journal *journal = nullptr;
    Prompter *prompter = nullptr;
    std::optional<PageId> shown;
    RecordId opened;
    RecordId edited;
    std::optional<Kind> composed;
    QString tagged;
    QString talkedAbout;
    bool isHeld = false;
    std::chrono::milliseconds staysOpen{0};
    bool isUndisturbed = false;
    bool bothSign = true;
    QStringList said;
    std::function<void()> offered;
    QList<Error> reported;
};

/// A journal of Anna and Ben with everything a page needs around it.
class PageTest : public testing::Test
{
protected:
    explicit PageTest(int partners = 2)
        : folder(partners)
        , settings(folder.folder() + QStringLiteral("/settings.ini"))
    {
        reopen();
    }

    /// Locks and opens again, as someone.
    void reopen(const QString &passphrase = kAnnasPassphrase)
    {
        search.reset();
        opened = {};
        opened = folder.open(passphrase);
        navigator.journal = opened.journal.get();
        navigator.prompter = &prompter;
        search = std::make_unique<SearchService>();
    }
    /// Both of them have unlocked it and sit before it.
    void openForBoth()
    {
        opened.journal.reset();
        ASSERT_TRUE(opened.store->admit(kBensPassphrase, cheapLimits()));
        auto contents = loadJournal(*opened.store);
        ASSERT_TRUE(contents);
        opened.journal = std::make_unique<Journal>(opened.store->partner(), true, contents.take(), *opened.store,
                                                   folder.clock, folder.random, Sitting::Together);
        navigator.journal = opened.journal.get();
    }
    [[nodiscard]] Journal &journal() { return *opened.journal; }
    [[nodiscard]] PageContext context()
    {
        return {theme, *opened.journal, *search, session, settings, prompter, navigator};
    }

    Theme theme;
    JournalFolder folder;
    OpenJournal opened;
    std::unique_ptr<SearchService> search;
    Session session{{folder.clock, folder.random, nullptr, cheapCost(), cheapLimits()}};
    Settings settings;
    FakePrompter prompter;
    FakeNavigator navigator;
};

/// The visible button with that text, whatever letter is pressed for it, or null.
template <typename Button = QAbstractButton>
[[nodiscard]] Button *buttonNamed(QWidget &page, const QString &text)
{
    for (Button *button : page.findChildren<Button *>()) {
        const bool says = button->text() == text || button->text().remove(QLatin1Char('&')) == text;
        if (says && button->isVisibleTo(&page))
            return button;
    }
    return nullptr;
}

/// Whether some visible label says exactly that.
[[nodiscard]] inline bool saysExactly(QWidget &page, const QString &text)
{
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        if (label->text() == text && label->isVisibleTo(&page))
            return true;
    }
    return false;
}

} // namespace hearth::test
