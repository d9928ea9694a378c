// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../pagefixture.h"
#include "agreements/agreements.h"
#include "pages/agreements/agreementspage.h"
#include "records/codec.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/wordslabel.h"

#include <QAction>
#include <QCoreApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTextEdit>

namespace hearth::test {

/// The page over the sealed file of Anna and Ben, who take turns.
class AgreementTest : public PageTest
{
protected:
    using PageTest::PageTest;

    void open()
    {
        page.reset();
        page = std::make_unique<AgreementsPage>(context());
        page->resize(1060, 780);
        page->show();
        page->activateWindow();
        page->activate();
        settle();
    }
    /// Locks, and opens as someone.
    void turnTo(const QString &passphrase)
    {
        page.reset();
        reopen(passphrase);
        open();
    }
    void sitTogether()
    {
        page.reset();
        opened = {};
        auto store = SealedStore::open(folder.path(), kAnnasPassphrase, cheapLimits(), &folder.seen);
        ASSERT_TRUE(store);
        opened.store = store.take();
        openForBoth();
        open();
    }
    /// Lets clicks that act later act.
    static void settle()
    {
        for (int turn = 0; turn < 5; ++turn)
            QCoreApplication::processEvents();
    }

    /// The visible widget of that name, or null.
    template <typename T = QPushButton>
    [[nodiscard]] T *visible(const char *name) const
    {
        for (T *found : page->findChildren<T *>(QString::fromUtf8(name))) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }
    void click(const char *name)
    {
        QPushButton *button = visible(name);
        ASSERT_NE(button, nullptr) << name;
        button->click();
        settle();
    }
    void trigger(const char *name, QWidget *within = nullptr)
    {
        auto *action = (within != nullptr ? within : page.get())->findChild<QAction *>(QString::fromUtf8(name));
        ASSERT_NE(action, nullptr) << name;
        action->trigger();
        settle();
    }
    void write(const QString &title, const QString &text)
    {
        QLineEdit *line = visible<QLineEdit>("title");
        QTextEdit *words = visible<QTextEdit>("text");
        ASSERT_NE(line, nullptr);
        ASSERT_NE(words, nullptr);
        line->setText(title);
        words->setPlainText(text);
    }
    [[nodiscard]] QString state() const
    {
        const auto *label = visible<WordsLabel>("state");
        return label != nullptr ? label->text() : QString();
    }
    [[nodiscard]] QString words() const
    {
        const auto *shown = visible<QTextEdit>("words");
        return shown != nullptr ? shown->toPlainText() : QString();
    }
    [[nodiscard]] bool saysSomewhere(const QString &text) const
    {
        for (const QLabel *label : page->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(text))
                return true;
        }
        return false;
    }
    [[nodiscard]] Agreement only()
    {
        auto all = agreementsOf(journal());
        if (all.size() != 1)
            qFatal("There are %zu agreements.", all.size());
        return all.front();
    }

    /// Through the journal, for what the page does not have to prove.
    RecordId addVersion(const QString &title, const QString &text, Visibility visibility, QDate review = {})
    {
        AgreementVersion version = newAgreement(journal());
        version.title = title;
        version.text = text;
        version.review = review;
        version.record.visibility = visibility;
        EXPECT_TRUE(journal().add(version));
        return version.agreement;
    }
    void addNext(RecordId agreement, const QString &text, Visibility visibility)
    {
        AgreementVersion version = nextVersion(journal(), *agreementOf(journal(), agreement));
        version.text = text;
        version.record.visibility = visibility;
        EXPECT_TRUE(journal().add(version));
    }
    void addAnswer(RecordId agreement, Decision decision)
    {
        EXPECT_TRUE(journal().add(answerTo(journal(), *agreementOf(journal(), agreement), decision)));
    }
    /// Proposed by Anna and agreed by both; Anna's journal is open afterwards.
    RecordId addAgreed(const QString &title = QStringLiteral("Phones"), QDate review = {})
    {
        const RecordId id = addVersion(title, QStringLiteral("They lie in the hall."), Visibility::Shared, review);
        addAnswer(id, Decision::Agree);
        page.reset();
        reopen(kBensPassphrase);
        addAnswer(id, Decision::Agree);
        reopen(kAnnasPassphrase);
        return id;
    }
    /// Writes the row behind the journal's back, as a program could that holds this author's keys.
    template <typename T>
    void rewrite(T value)
    {
        value.record.revision += 1;
        const RecordWrite row{value.record.id, true, value.record.revision, encode(AnyRecord(value)),
                              value.record.author};
        ASSERT_TRUE(opened.store->commit({row}));
    }

    std::unique_ptr<AgreementsPage> page;
};

} // namespace hearth::test
