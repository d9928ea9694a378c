// SPDX-License-Identifier: GPL-3.0-or-later
// What every editor does alike.
#include "app/pages/pagefixture.h"
#include "editors/agreementeditor.h"
#include "editors/commitmenteditor.h"
#include "editors/entryeditor.h"
#include "editors/experienceeditor.h"
#include "editors/limiteditor.h"
#include "editors/noteeditor.h"
#include "pages/journal/replybox.h"
#include "pages/talk/owncardeditor.h"
#include "pages/together/wordseditor.h"
#include "search/journaldocuments.h"
#include "widgets/messagebar.h"
#include "wording/describe.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextEdit>

using namespace hearth;
using namespace hearth::test;

namespace {

// Ends and begins with signs that a field for text, or trimming, loses.
const QString kExact = QStringLiteral("\u00A0 one\u00A0two \n\u00A0three\u00A0 ");
const QString kTyped = QStringLiteral("typed\u00A0here \u00A0");

using Editor = std::unique_ptr<RecordEditorBase>;

/// One kind of record: how one with these words is composed, and how it is opened in its editor. `id` may name
/// nothing.
struct KindOfEditor final
{
    const char *name;
    std::function<AnyRecord(Journal &, const QString &words, RecordId about)> make;
    std::function<Editor(const PageContext &, RecordId id, RecordId about)> open;
    bool isOnlyOne = false;
};

template <typename T>
T composed(Journal &journal, const std::function<void(T &)> &fill)
{
    T record = journal.compose<T>();
    fill(record);
    return record;
}

std::vector<KindOfEditor> kindsOfEditors()
{
    std::vector<KindOfEditor> kinds;
    const auto add = [&](const char *name, auto make, auto open, bool isOnlyOne = false) {
        kinds.push_back({name, make, open, isOnlyOne});
    };
    add(
        "Entry",
        [](Journal &journal, const QString &words, RecordId) { return AnyRecord(entryOf(journal, words, words)); },
        [](const PageContext &context, RecordId id, RecordId) -> Editor {
            return std::make_unique<EntryEditor>(context, id);
        });
    add(
        "Note",
        [](Journal &journal, const QString &words, RecordId) {
            GratitudeNote note = noteOf(journal, words);
            note.why = note.shows = words;
            return AnyRecord(note);
        },
        [](const PageContext &context, RecordId id, RecordId) -> Editor {
            auto editor = std::make_unique<NoteEditor>(context);
            if (id.isValid())
                editor->edit(id);
            else
                editor->startNew();
            return editor;
        });
    add(
        "Experience",
        [](Journal &journal, const QString &words, RecordId) {
            return AnyRecord(composed<SharedExperience>(
                journal, [&](SharedExperience &made) { made.title = made.place = made.details = words; }));
        },
        [](const PageContext &context, RecordId id, RecordId) -> Editor {
            const SharedExperience *present = context.journal.all<SharedExperience>().find(id);
            return std::make_unique<ExperienceEditor>(
                context, present != nullptr ? *present : context.journal.compose<SharedExperience>());
        });
    add(
        "Words",
        [](Journal &journal, const QString &words, RecordId about) {
            return AnyRecord(composed<Reflection>(journal, [&](Reflection &made) {
                made.text = words;
                made.experience = about;
            }));
        },
        [](const PageContext &context, RecordId, RecordId about) -> Editor {
            return std::make_unique<WordsEditor>(context, Occurrence{about, QDate(2026, 7, 12)});
        },
        true);
    add(
        "Agreement",
        [](Journal &journal, const QString &words, RecordId) {
            AgreementVersion version = newAgreement(journal);
            version.title = version.text = words;
            return AnyRecord(version);
        },
        [](const PageContext &context, RecordId id, RecordId) -> Editor {
            return std::make_unique<AgreementEditor>(context, id, AgreementEditor::Purpose::Write);
        });
    add(
        "Limit",
        [](Journal &journal, const QString &words, RecordId) {
            return AnyRecord(
                composed<PersonalLimit>(journal, [&](PersonalLimit &made) { made.title = made.text = words; }));
        },
        [](const PageContext &context, RecordId id, RecordId) -> Editor {
            return std::make_unique<LimitEditor>(context, id);
        });
    add(
        "Commitment",
        [](Journal &journal, const QString &words, RecordId) {
            return AnyRecord(composed<Commitment>(journal, [&](Commitment &made) { made.what = made.note = words; }));
        },
        [](const PageContext &context, RecordId id, RecordId) -> Editor {
            return std::make_unique<CommitmentEditor>(context, id, RecordId());
        });
    add(
        "Reply",
        [](Journal &journal, const QString &words, RecordId about) {
            return AnyRecord(composed<Response>(journal, [&](Response &made) {
                made.text = words;
                made.to = about;
                made.record.visibility = Visibility::Shared;
            }));
        },
        [](const PageContext &context, RecordId id, RecordId about) -> Editor {
            return std::make_unique<ReplyBox>(context, about, id);
        });
    add(
        "Card",
        [](Journal &journal, const QString &words, RecordId) {
            return AnyRecord(composed<OwnCard>(journal, [&](OwnCard &made) {
                made.text = words;
                made.deck = QStringLiteral("elsewhere");
            }));
        },
        [](const PageContext &context, RecordId id, RecordId) -> Editor {
            return std::make_unique<OwnCardEditor>(context, id);
        });
    return kinds;
}

class RecordEditorTest : public PageTest, public testing::WithParamInterface<KindOfEditor>
{
protected:
    /// Ben sits here; there are an entry and an experience of Anna's to write about.
    RecordEditorTest()
    {
        Entry entry = entryOf(journal(), QStringLiteral("Ours"), QStringLiteral("words"));
        SharedExperience walk = journal().compose<SharedExperience>();
        walk.title = QStringLiteral("A walk");
        walk.state = ExperienceState::Lived;
        entry.record.visibility = walk.record.visibility = Visibility::Shared;
        EXPECT_TRUE(journal().add(entry));
        EXPECT_TRUE(journal().add(walk));
        m_entry = entry.record.id;
        m_walk = walk.record.id;
        reopen(kBensPassphrase);
    }

    [[nodiscard]] RecordId about() const { return qstrcmp(GetParam().name, "Reply") == 0 ? m_entry : m_walk; }
    [[nodiscard]] AnyRecord make(const QString &words) { return GetParam().make(journal(), words, about()); }
    RecordId add(const QString &words)
    {
        const AnyRecord record = make(words);
        EXPECT_TRUE(journal().add(record));
        return recordOf(record).id;
    }
    void open(RecordId id = {})
    {
        editor.reset();
        editor = GetParam().open(context(), id, about());
        editor->QWidget::show();
    }
    void type(const QString &words)
    {
        if (auto *title = editor->findChild<QLineEdit *>(QStringLiteral("title")); title != nullptr)
            title->setText(words);
        for (QTextEdit *field : editor->findChildren<QTextEdit *>()) {
            if (field->isVisible())
                field->setPlainText(words);
        }
    }
    [[nodiscard]] MessageBar &message() const { return *editor->findChild<MessageBar *>(QStringLiteral("message")); }
    [[nodiscard]] QString wordsOf(RecordId id)
    {
        const auto record = journal().find(id);
        const auto words = record ? searchDocumentOf(*record) : std::nullopt;
        return words ? words->title + words->body + words->tags.join(QChar::Space) : QString();
    }

    Editor editor;

private:
    RecordId m_entry;
    RecordId m_walk;
};

} // namespace

TEST_P(RecordEditorTest, WhatNobodyTouchedLeavesNoDraftAndIsNotWrittenAnew)
{
    const RecordId id = add(kExact);
    const quint32 revision = journal().findRecord(id)->revision;
    open(id);
    EXPECT_TRUE(editor->keepDraft());
    EXPECT_TRUE(journal().all<Draft>().isEmpty());
    const QSignalSpy closed(editor.get(), &RecordEditorBase::closed);
    editor->save();
    EXPECT_EQ(closed.count(), 1);
    EXPECT_EQ(journal().findRecord(id)->revision, revision);
    EXPECT_TRUE(journal().all<Draft>().isEmpty());
    open();
    EXPECT_TRUE(editor->keepDraft()) << "nor does a new one";
    EXPECT_TRUE(journal().all<Draft>().isEmpty());
}

TEST_P(RecordEditorTest, WhatIsTypedIsTakenUpAgainAndSavedExactly)
{
    open();
    type(kTyped);
    editor.reset();
    EXPECT_EQ(journal().all<Draft>().size(), 1);
    reopen(kBensPassphrase);
    folder.clock.setToday(QDate(2026, 7, 12));
    open();
    EXPECT_TRUE(message().isVisible());
    const QSignalSpy saved(editor.get(), &RecordEditorBase::saved);
    editor->save();
    ASSERT_EQ(saved.count(), 1) << message().text().toStdString();
    const auto id = saved.at(0).at(0).value<RecordId>();
    EXPECT_TRUE(wordsOf(id).contains(kTyped));
    EXPECT_TRUE(journal().all<Draft>().isEmpty());
    EXPECT_TRUE(navigator.reported.isEmpty());
}

TEST_P(RecordEditorTest, OnlyAnEditIsAChange)
{
    open();
    type(kTyped);
    folder.clock.setToday(QDate(2026, 7, 13));
    const QSignalSpy saved(editor.get(), &RecordEditorBase::saved);
    editor->save();
    ASSERT_EQ(saved.count(), 1) << message().text().toStdString();
    const auto id = saved.at(0).at(0).value<RecordId>();
    EXPECT_EQ(journal().findRecord(id)->changed, journal().findRecord(id)->written);
    folder.clock.setToday(QDate(2026, 7, 14));
    open(id);
    type(kExact);
    editor->save();
    EXPECT_EQ(journal().findRecord(id)->changed, folder.clock.now());
}

TEST_P(RecordEditorTest, WhatWasChangedElsewhereIsSaidOnceAndSavedBesideIt)
{
    const RecordId id = add(QStringLiteral("one"));
    open(id);
    type(kTyped);
    AnyRecord other = *journal().find(id);
    recordOf(other).tags = {QStringLiteral("elsewhere")};
    ASSERT_TRUE(journal().replace(other));
    const QSignalSpy saved(editor.get(), &RecordEditorBase::saved);
    editor->save();
    EXPECT_EQ(saved.count(), 0);
    EXPECT_EQ(message().text(), describeTyped({ErrorCode::ChangedElsewhere, {}}));
    EXPECT_TRUE(navigator.reported.isEmpty());
    EXPECT_EQ(journal().all<Draft>().size(), 1) << "and the words are kept";
    message().findChild<QPushButton *>()->click();
    ASSERT_EQ(saved.count(), 1) << message().text().toStdString();
    const auto fresh = saved.at(0).at(0).value<RecordId>();
    EXPECT_EQ(fresh == id, GetParam().isOnlyOne);
    EXPECT_TRUE(wordsOf(fresh).contains(kTyped));
    EXPECT_EQ(wordsOf(id).contains(QStringLiteral("one")), !GetParam().isOnlyOne);
    EXPECT_TRUE(journal().all<Draft>().isEmpty());
}

TEST_P(RecordEditorTest, WhatWasDeletedMeanwhileIsWrittenAnew)
{
    const RecordId id = add(QStringLiteral("one"));
    open(id);
    type(kTyped);
    ASSERT_TRUE(journal().remove(id));
    const QSignalSpy saved(editor.get(), &RecordEditorBase::saved);
    editor->save();
    ASSERT_EQ(saved.count(), 1) << message().text().toStdString();
    EXPECT_TRUE(wordsOf(id).contains(kTyped));
}

TEST_P(RecordEditorTest, ThrowingAwayAsksOnlyWhereThereIsSomething)
{
    open();
    editor->throwAway();
    EXPECT_TRUE(prompter.asked.isEmpty());
    open();
    type(kTyped);
    EXPECT_TRUE(editor->keepDraft());
    prompter.goAhead = false;
    const QSignalSpy closed(editor.get(), &RecordEditorBase::closed);
    editor->throwAway();
    EXPECT_EQ(closed.count(), 0);
    prompter.goAhead = true;
    editor->throwAway();
    EXPECT_EQ(closed.count(), 1);
    EXPECT_EQ(prompter.asked.size(), 2);
    EXPECT_TRUE(journal().all<Draft>().isEmpty());
}

INSTANTIATE_TEST_SUITE_P(Kinds, RecordEditorTest, testing::ValuesIn(kindsOfEditors()),
                         [](const testing::TestParamInfo<KindOfEditor> &info) { return std::string(info.param.name); });
