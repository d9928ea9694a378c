// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accessibility/walkfixture.h"
#include "app/photos/photosamples.h"
#include "exporting/exportdialog.h"
#include "importing/importdialog.h"
#include "onboarding/backupsdialog.h"
#include "onboarding/otherpartnerdialog.h"
#include "onboarding/partingdialog.h"
#include "onboarding/partnerjoindialog.h"
#include "onboarding/repairdialog.h"
#include "onboarding/restoredialog.h"
#include "onboarding/sealanewdialog.h"
#include "page/questiondialog.h"
#include "pages/gratitude/summarydialog.h"
#include "pages/insights/chartsharesheet.h"
#include "paper/paperselection.h"
#include "photos/photoview.h"
#include "printing/printdocument.h"
#include "printing/printpreview.h"
#include "safety/safetydialog.h"
#include "session/backupchoices.h"
#include "shell/aboutdialog.h"
#include "shell/keysdialog.h"
#include "support/awaiting.h"
#include "support/patience.h"
#include <QFile>
#include <memory>

namespace hearth::test {

using MadeDialog = std::unique_ptr<QDialog>;

/// Every dialog there is, over the sample.
class EveryDialog : public SampleWalk
{
protected:
    /// Each dialog in turn, on the screen and with the keyboard.
    void forEachDialog(const std::function<void(const QString &, QDialog &)> &found)
    {
        for (const auto &[name, make] : dialogs()) {
            const MadeDialog dialog = make();
            dialog->show();
            dialog->activateWindow();
            ASSERT_TRUE(QTest::qWaitForWindowActive(dialog.get(), test::patience)) << qPrintable(name);
            settle();
            found(name, *dialog);
        }
    }

private:
    struct Dialog final
    {
        QString name;
        std::function<MadeDialog()> make;
    };

    [[nodiscard]] QList<Dialog> dialogs()
    {
        return keyDialogs() + dialogsOfFiles() + dialogsOnPaper() + dialogsToRead();
    }

    [[nodiscard]] QList<Dialog> keyDialogs()
    {
        return {
            {QStringLiteral("a new passphrase"), [this] { return with<NewPassphraseDialog>(world.prompter); }},
            {QStringLiteral("a new recovery code"), [this] { return with<NewRecoveryCodeDialog>(world.prompter); }},
            {QStringLiteral("seal anew"), [this] { return with<SealAnewDialog>(); }},
            {QStringLiteral("sit together"),
             [this] { return with<OtherPartnerDialog>(journal(), OtherPartnerDialog::Purpose::SitTogether); }},
            {QStringLiteral("both sign"),
             [this] { return with<OtherPartnerDialog>(journal(), OtherPartnerDialog::Purpose::SignOnce); }},
            {QStringLiteral("join"), [this] { return with<PartnerJoinDialog>(world.prompter); }},
            {QStringLiteral("leave"), [this] { return parting(PartingKind::Leaving); }},
            {QStringLiteral("remove"), [this] { return parting(PartingKind::Removing); }},
            {QStringLiteral("repair"), [this] { return with<RepairDialog>(world.prompter); }},
        };
    }

    [[nodiscard]] QList<Dialog> dialogsOfFiles()
    {
        return {
            {QStringLiteral("backups"),
             [this] { return with<BackupsDialog>(world.prompter, backedUpOf(world.session, world.settings)); }},
            {QStringLiteral("restore"),
             [this] { return with<RestoreDialog>(world.prompter, folder.path(), folder.path()); }},
            {QStringLiteral("take a copy out"),
             [this]() -> MadeDialog { return std::make_unique<ExportDialog>(context(), &window); }},
            {QStringLiteral("bring in"),
             [this]() -> MadeDialog { return std::make_unique<ImportDialog>(context(), &window); }},
            {QStringLiteral("what comes in"),
             [this] { return bringingIn("words.jsonl", R"({"date":"2026-02-03","title":"Snow","text":"All day."})"); }},
            {QStringLiteral("a table that comes in"),
             [this] { return bringingIn("ratings.csv", "day,closeness\n2026-02-03,3\n2026-02-04,5\n"); }},
        };
    }

    [[nodiscard]] QList<Dialog> dialogsOnPaper()
    {
        return {
            {QStringLiteral("a summary"),
             [this]() -> MadeDialog { return std::make_unique<SummaryDialog>(context(), &window); }},
            {QStringLiteral("a selection"), [this] { return selecting(PaperPurpose::Selection); }},
            {QStringLiteral("a review"), [this] { return selecting(PaperPurpose::Review); }},
            {QStringLiteral("the preview"),
             [this]() -> MadeDialog {
                 return std::make_unique<PrintPreview>(world.theme, onRunningPages(QStringLiteral("<p>Thanks</p>")),
                                                       Paper::A4, &window);
             }},
            {QStringLiteral("share a chart"),
             [this]() -> MadeDialog {
                 return std::make_unique<ChartShareSheet>(context(), Dimension::Connected, &window);
             }},
        };
    }

    [[nodiscard]] QList<Dialog> dialogsToRead()
    {
        return {
            {QStringLiteral("keys"),
             [this]() -> MadeDialog { return std::make_unique<KeysDialog>(window.actions(), &window); }},
            {QStringLiteral("about"), [this]() -> MadeDialog { return std::make_unique<AboutDialog>(&window); }},
            {QStringLiteral("rights"), [this] { return reading(SafetyPage::Rights); }},
            {QStringLiteral("protection"), [this] { return reading(SafetyPage::Protection); }},
            {QStringLiteral("help"), [this] { return reading(SafetyPage::Help); }},
            {QStringLiteral("a question"),
             [this]() -> MadeDialog {
                 return std::make_unique<QuestionDialog>(
                     Prompter::Question{QStringLiteral("Delete this for good?"),
                                        QStringLiteral("It goes from the journal and cannot be brought back."),
                                        QStringLiteral("Delete for good"), true},
                     &window);
             }},
            {QStringLiteral("a photo"),
             [this]() -> MadeDialog {
                 const auto load = [](qint64) -> Result<QByteArray> { return encodedAs("png", quarters({400, 200})); };
                 return std::make_unique<PhotoView>(
                     world.theme, QList<StripPhoto>{{1, {}, QStringLiteral("At the sea")}, {2, {}, {}}, {3, {}, {}}},
                     load, &window);
             }},
        };
    }

    template <typename Made, typename... Given>
    [[nodiscard]] MadeDialog with(Given &&...given)
    {
        return std::make_unique<Made>(world.theme, world.session, std::forward<Given>(given)..., &window);
    }
    [[nodiscard]] MadeDialog parting(PartingKind kind)
    {
        return std::make_unique<PartingDialog>(kind, world.theme, world.session, world.settings, world.prompter,
                                               &window);
    }
    [[nodiscard]] MadeDialog selecting(PaperPurpose purpose)
    {
        QList<PaperItem> items;
        for (const Entry &entry : journal().all<Entry>())
            items += paperItemOf(journal(), entry.record.id);
        return std::make_unique<PaperSelection>(world.theme, purpose, items, &window);
    }
    [[nodiscard]] MadeDialog reading(SafetyPage page)
    {
        return std::make_unique<SafetyDialog>(world.theme, world.settings, page, &window);
    }
    [[nodiscard]] MadeDialog bringingIn(const char *name, const char *content)
    {
        QFile file(world.folder.filePath(QString::fromUtf8(name)));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        auto dialog = std::make_unique<ImportDialog>(context(), &window);
        dialog->read(file.fileName());
        EXPECT_TRUE(becomesTrue([&dialog] { return dialog->isReady(); }));
        return dialog;
    }
};

} // namespace hearth::test
