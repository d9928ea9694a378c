// SPDX-License-Identifier: GPL-3.0-or-later
#include "editors/commitmenteditor.h"

#include "../pages/agreements/agreementfixture.h"
#include "editors/linkfield.h"
#include "editors/optionalday.h"
#include "widgets/choicebox.h"
#include "widgets/switch.h"
#include "widgets/tagfield.h"

using namespace hearth;
using namespace hearth::test;

namespace {

class CommitmentEditorTest : public AgreementTest
{
protected:
    void edit(RecordId commitment = {}, RecordId agreement = {})
    {
        editor.reset();
        editor = std::make_unique<CommitmentEditor>(context(), commitment, agreement);
        editor->QWidget::show();
    }
    [[nodiscard]] QTextEdit &what() const { return *editor->findChild<QTextEdit *>(QStringLiteral("what")); }
    [[nodiscard]] QTextEdit &note() const { return *editor->findChild<QTextEdit *>(QStringLiteral("note")); }
    [[nodiscard]] OptionalDay &due() const { return *editor->findChild<OptionalDay *>(); }
    [[nodiscard]] ChoiceBox &belongsTo() const { return *editor->findChild<ChoiceBox *>(QStringLiteral("belongsTo")); }
    [[nodiscard]] TagField &tags() const { return *editor->findChild<TagField *>(); }
    [[nodiscard]] LinkField &links() const { return *editor->findChild<LinkField *>(); }
    [[nodiscard]] const Commitment &saved() { return journal().all<Commitment>().at(0); }

    std::unique_ptr<CommitmentEditor> editor;
};

} // namespace

TEST_F(CommitmentEditorTest, EveryFieldSurvivesAsADraft)
{
    const RecordId agreement = addVersion(QStringLiteral("A"), QStringLiteral("one"), Visibility::Private);
    edit();
    what().setPlainText(QStringLiteral("Buy a basket"));
    due().setDay(QDate(2026, 8, 1));
    belongsTo().showValue(QVariant::fromValue<qlonglong>(agreement.number()));
    editor->findChild<Switch *>(QStringLiteral("readers"))->setChecked(true);
    edit();
    EXPECT_EQ(what().toPlainText(), QStringLiteral("Buy a basket"));
    EXPECT_EQ(due().day(), QDate(2026, 8, 1));
    editor->save();
    ASSERT_EQ(journal().all<Commitment>().size(), 1);
    EXPECT_EQ(saved().what, QStringLiteral("Buy a basket"));
    EXPECT_EQ(saved().due, QDate(2026, 8, 1));
    EXPECT_EQ(saved().record.links, QList<RecordId>{agreement});
    EXPECT_EQ(saved().record.visibility, Visibility::Shared);
    EXPECT_EQ(saved().state, CommitmentState::Open);
}

TEST_F(CommitmentEditorTest, NeedsNoDayAndNoAgreement)
{
    edit();
    EXPECT_FALSE(belongsTo().isVisible());
    EXPECT_FALSE(note().isVisible());
    editor->save();
    EXPECT_TRUE(journal().all<Commitment>().isEmpty());
    what().setPlainText(QStringLiteral("Rest"));
    editor->save();
    ASSERT_EQ(journal().all<Commitment>().size(), 1);
    EXPECT_FALSE(saved().due.isValid());
    EXPECT_TRUE(saved().record.links.isEmpty());
}

TEST_F(CommitmentEditorTest, OtherLinksStayWhenTheAgreementChanges)
{
    const RecordId first = addVersion(QStringLiteral("A"), QStringLiteral("one"), Visibility::Private);
    const RecordId second = addVersion(QStringLiteral("B"), QStringLiteral("two"), Visibility::Private);
    Commitment commitment = journal().compose<Commitment>();
    commitment.what = QStringLiteral("Something");
    commitment.record.links = {RecordId(77), first};
    ASSERT_TRUE(journal().add(commitment));
    edit(commitment.record.id);
    belongsTo().showValue(QVariant::fromValue<qlonglong>(second.number()));
    editor->save();
    EXPECT_EQ(saved().record.links, (QList<RecordId>{RecordId(77), second}));
    EXPECT_EQ(agreementOfCommitment(journal(), saved()), second);
}

TEST_F(CommitmentEditorTest, TagsAndLinksStandBesideTheAgreement)
{
    const RecordId agreement = addVersion(QStringLiteral("A"), QStringLiteral("one"), Visibility::Private);
    edit({}, agreement);
    tags().setTags({QStringLiteral("home")});
    links().setLinks({RecordId(77)});
    edit(); // no word was written yet, and still nothing is lost
    EXPECT_EQ(tags().tags(), QStringList(QStringLiteral("home")));
    EXPECT_EQ(links().links(), QList<RecordId>{RecordId(77)}); // the agreement is chosen by itself
    EXPECT_EQ(belongsTo().currentData().toLongLong(), agreement.number());
    what().setPlainText(QStringLiteral("Something"));
    editor->save();
    EXPECT_EQ(saved().record.tags, QStringList(QStringLiteral("home")));
    EXPECT_EQ(saved().record.links, (QList<RecordId>{RecordId(77), agreement}));

    edit(saved().record.id);
    EXPECT_EQ(links().links(), QList<RecordId>{RecordId(77)});
    EXPECT_TRUE(editor->keepDraft());
    EXPECT_TRUE(journal().all<Draft>().isEmpty()); // nothing was touched
    links().setLinks({});
    editor->save();
    EXPECT_EQ(saved().record.links, QList<RecordId>{agreement});
}

TEST_F(CommitmentEditorTest, TheAgreementThatIsChosenComesBeforeOneThatIsOnlyLinked)
{
    const RecordId chosen = addVersion(QStringLiteral("A"), QStringLiteral("one"), Visibility::Private);
    const RecordId linked = addVersion(QStringLiteral("B"), QStringLiteral("two"), Visibility::Private);
    edit({}, chosen);
    what().setPlainText(QStringLiteral("Something"));
    links().setLinks({RecordId(77), linked});
    editor->save();
    EXPECT_EQ(agreementOfCommitment(journal(), saved()), chosen);
    EXPECT_EQ(saved().record.links, (QList<RecordId>{RecordId(77), chosen, linked}));
}

TEST_F(CommitmentEditorTest, WhatBecameOfItIsWrittenOnceItIsSettled)
{
    Commitment commitment = journal().compose<Commitment>();
    commitment.what = QStringLiteral("Something");
    commitment.state = CommitmentState::Changed;
    ASSERT_TRUE(journal().add(commitment));
    edit(commitment.record.id);
    ASSERT_TRUE(note().isVisible());
    note().setPlainText(QStringLiteral("We found another way."));
    editor->save();
    EXPECT_EQ(saved().note, QStringLiteral("We found another way."));
    EXPECT_EQ(saved().state, CommitmentState::Changed);
}
