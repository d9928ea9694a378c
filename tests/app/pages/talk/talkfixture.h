// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/pagefixture.h"
#include "pages/talk/talkpage.h"
#include "pages/talk/tilebutton.h"
#include "support/hostiletexts.h"
#include "widgets/growingtext.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QEvent>

namespace hearth::test {

/// The page Talk on the screen, and hands to use it with.
class TalkTest : public PageTest
{
protected:
    explicit TalkTest(int partners = 2)
        : PageTest(partners)
    {
    }

    void openPage()
    {
        page = std::make_unique<TalkPage>(context());
        page->resize(900, 700);
        page->show();
    }
    /// Locks with whatever is typed, and opens again.
    void lock(const QString &passphrase = kAnnasPassphrase)
    {
        EXPECT_TRUE(page->keepDrafts());
        page.reset();
        reopen(passphrase);
        openPage();
    }
    /// From now on the other can sign.
    void letBenSign()
    {
        ASSERT_TRUE(opened.store->admit(kBensPassphrase, cheapLimits()));
        journal().admitGuest();
    }
    /// Both sit before the journal, Anna at the keyboard.
    void sitTogether()
    {
        page.reset();
        openForBoth();
        openPage();
    }

    [[nodiscard]] QAbstractButton *button(const QString &text)
    {
        for (QAbstractButton *each : page->findChildren<QAbstractButton *>()) {
            const auto *tile = qobject_cast<TileButton *>(each);
            if (each->isVisibleTo(page.get()) && (tile != nullptr ? tile->title() : each->text()) == text)
                return each;
        }
        return nullptr;
    }
    void press(const char *text)
    {
        QAbstractButton *found = button(QString::fromUtf8(text));
        ASSERT_NE(found, nullptr) << text;
        ASSERT_TRUE(found->isEnabled()) << text;
        found->click();
        settle();
    }
    /// Lets go what was replaced, and shows what took its place.
    static void settle()
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
    [[nodiscard]] bool openRecord(RecordId id)
    {
        const bool isShown = page->openRecord(id);
        settle();
        return isShown;
    }
    [[nodiscard]] bool canPress(const char *text)
    {
        const QAbstractButton *found = button(QString::fromUtf8(text));
        return found != nullptr && found->isEnabled();
    }
    /// The fields in sight, from the top.
    [[nodiscard]] QList<GrowingText *> fields()
    {
        QList<GrowingText *> found;
        for (GrowingText *each : page->findChildren<GrowingText *>()) {
            if (each->isVisibleTo(page.get()))
                found += each;
        }
        return found;
    }
    /// What stands in the field; empty where there is none.
    [[nodiscard]] QString textOf(int field)
    {
        const QList<GrowingText *> found = fields();
        return field < found.size() ? found[field]->text() : QString();
    }
    void write(int field, const QString &text)
    {
        ASSERT_LT(field, fields().size());
        fields()[field]->setText(text);
    }
    /// Whether some label in sight holds that.
    [[nodiscard]] bool shows(const QString &text)
    {
        for (const QLabel *label : page->findChildren<QLabel *>()) {
            if (label->isVisibleTo(page.get()) && label->text().contains(text))
                return true;
        }
        return false;
    }
    void sayYes(const char *text)
    {
        auto *keeps = qobject_cast<QCheckBox *>(button(QString::fromUtf8(text)));
        ASSERT_NE(keeps, nullptr) << text;
        keeps->setChecked(true);
    }
    void sayBothYes()
    {
        sayYes("Anna: yes, keep it");
        sayYes("Ben: yes, keep it");
    }
    /// From the front to the first turn.
    void beginListening()
    {
        press("Listening");
        press("We both want this");
        write(0, QStringLiteral("the evenings"));
        press("Next");
        press("Begin");
    }
    /// The turn in sight, understood at once.
    void takeTurn(const QString &heard)
    {
        press("I have said it");
        write(0, heard);
        press("Yes, that is it");
    }
    void listenToTheEnd()
    {
        beginListening();
        takeTurn(QStringLiteral("Ben heard this"));
        press("Change places");
        takeTurn(QStringLiteral("Anna heard that"));
        press("Next");
        write(0, QStringLiteral("Sundays are ours"));
        press("Next");
    }
    RecordId keepOne()
    {
        letBenSign();
        listenToTheEnd();
        sayBothYes();
        press("Keep it");
        return journal().all<Conversation>().at(0).record.id;
    }
    [[nodiscard]] std::size_t kept() { return journal().all<Conversation>().size(); }
    [[nodiscard]] bool hasDraft() { return !journal().all<Draft>().isEmpty(); }

    std::unique_ptr<TalkPage> page;
};

} // namespace hearth::test
