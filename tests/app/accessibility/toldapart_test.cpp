// SPDX-License-Identifier: GPL-3.0-or-later
// Of whatever stands on a page more than once it is heard which one it is. The walks of pages, editors and dialogs say
// so of the sample as it is; here there are two of everything.
#include "app/accessibility/walkfixture.h"
#include "journal/ownchoices.h"
#include "pages/talk/tilebutton.h"
#include "support/everykind.h"
#include "widgets/segmentedcontrol.h"

namespace hearth {
namespace {

class ToldApart : public test::SampleWalk
{
protected:
    void SetUp() override
    {
        SampleWalk::SetUp();
        for (const Visibility visibility : {Visibility::Private, Visibility::Private, Visibility::Shared})
            ASSERT_TRUE(
                journal().apply(test::everyKind(journal(), visibility, [this](qsizetype) { return nextWords(); })));
        ASSERT_TRUE(changePreferences(journal(), [this](Preferences &mine) {
            for (const char *key : {"1", "2"})
                mine.ownQuestions += {QString::fromUtf8(key), AnswerForm::Scale, nextWords()};
        }));
    }

    void expectToldApart(const QString &where)
    {
        settle();
        for (const QString &fault : test::faultsIn(&window))
            ADD_FAILURE() << where.toStdString() << ": " << fault.toStdString();
    }
    [[nodiscard]] QString nextWords() { return QStringLiteral("Snow, the %1.").arg(++m_number); }
    void click(const QString &name)
    {
        auto *button = window.findChild<QAbstractButton *>(name);
        ASSERT_NE(button, nullptr) << name.toStdString();
        button->click();
        settle();
    }

private:
    int m_number = 0;
};

TEST_F(ToldApart, OnEveryPartOfAPage)
{
    for (const PageId id :
         {PageId::Journal, PageId::Together, PageId::Gratitude, PageId::Agreements, PageId::Insights}) {
        window.workspace()->show(id);
        settle();
        for (auto *parts : window.workspace()->page(id)->findChildren<SegmentedControl *>()) {
            for (int part = 0; part < parts->count() && parts->isVisible(); ++part) {
                parts->setCurrent(part);
                expectToldApart(
                    QStringLiteral("page %1, %2, %3").arg(static_cast<int>(id)).arg(parts->accessibleName()).arg(part));
            }
        }
    }
    window.workspace()->show(PageId::Settings);
    expectToldApart(QStringLiteral("settings"));
}

TEST_F(ToldApart, AmongCardsOfOnesOwn)
{
    window.workspace()->show(PageId::Talk);
    settle();
    for (auto *tile : window.workspace()->page(PageId::Talk)->findChildren<TileButton *>()) {
        if (tile->title() == QLatin1String("Cards"))
            tile->click();
    }
    expectToldApart(QStringLiteral("cards"));
}

TEST_F(ToldApart, AmongRepliesOfOneDay)
{
    Entry entry = journal().compose<Entry>();
    entry.record.visibility = Visibility::Shared;
    entry.text = nextWords();
    ASSERT_TRUE(journal().add(entry));
    for (int i = 0; i < 2; ++i) {
        Response reply = journal().compose<Response>();
        reply.record.visibility = Visibility::Shared;
        reply.to = entry.record.id;
        reply.type = ResponseType::Validate;
        reply.text = nextWords();
        ASSERT_TRUE(journal().add(reply));
    }
    window.workspace()->open(entry.record.id);
    expectToldApart(QStringLiteral("replies"));
}

TEST_F(ToldApart, AmongVersionsOfAnAgreement)
{
    const auto &all = journal().all<AgreementVersion>();
    const auto several = std::ranges::find_if(all, [](const AgreementVersion &version) { return version.number > 2; });
    ASSERT_NE(several, all.end());
    window.workspace()->open(several->record.id);
    settle();
    click(QStringLiteral("history"));
    for (auto *read : window.findChildren<QAbstractButton *>(QStringLiteral("read")))
        read->setChecked(true);
    expectToldApart(QStringLiteral("versions"));
}

TEST_F(ToldApart, AmongPhotosThatAreWrittenAbout)
{
    const Entry entry = *std::ranges::find_if(journal().all<Entry>(), [this](const Entry &each) {
        return each.record.author == journal().me() && each.record.tags.size() > 1;
    });
    for (const QByteArray content : {"one", "two"}) {
        const Attachment photo = test::photoOf(journal(), entry.record, content, QStringLiteral("Snow"));
        ASSERT_TRUE(journal().apply({Change::add(photo, content)}));
    }
    window.workspace()->edit(entry.record.id);
    expectToldApart(QStringLiteral("an entry"));
}

} // namespace
} // namespace hearth
