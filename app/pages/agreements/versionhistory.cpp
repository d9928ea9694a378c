// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/agreements/versionhistory.h"

#include "accessibility/accessiblebutton.h"
#include "journal/journal.h"
#include "records/markdownview.h"
#include "widgets/arrange.h"
#include "widgets/buttons.h"
#include "widgets/morebutton.h"
#include "widgets/noteline.h"
#include "widgets/wordslabel.h"
#include "wording/agreementwords.h"
#include "wording/inoneline.h"
#include "wording/recordwords.h"
#include "wording/sharedwording.h"

#include <QVBoxLayout>

#include <algorithm>

namespace hearth {

VersionHistory::VersionHistory(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_layout(inColumn(this, spacing::medium))
{
}

void VersionHistory::show(const Agreement &agreement)
{
    qDeleteAll(findChildren<QFrame *>(QStringLiteral("version"), Qt::FindDirectChildrenOnly));
    std::for_each(agreement.versions.rbegin(), agreement.versions.rend(),
                  [&](const AgreementVersion *version) { addVersion(agreement, *version); });
    addAnswersToNothing(agreement);
}

void VersionHistory::addVersion(const Agreement &agreement, const AgreementVersion &version)
{
    const RecordId id = version.record.id;
    auto *frame = named("version", new QFrame(this));
    setRole(frame, Role::Sunken);

    auto *label = new WordsLabel(Role::Strong, frame);
    label->setText(AgreementWords::version(m_context.journal, version));
    frame->setAccessibleName(label->text());
    QPushButton *unfold = named("read", quietButton(tr("Read"), frame));
    unfold->setCheckable(true);
    markAsDisclosure(unfold);
    auto *head = inRow({{label, 1}, unfold});
    if (version.record.author == m_context.journal.me())
        head->addWidget(moreButton(id, frame));
    auto *layout =
        inColumn(frame, spacing::small, {head}, {spacing::large, spacing::small, spacing::small, spacing::medium});
    if (!version.record.verified)
        layout->addWidget(
            new NoteLine(m_context.theme, Glyph::Warning, notVerifiedSentence(Kind::AgreementVersion), frame));

    auto *words = new QWidget(frame);
    words->hide();
    addTo(layout, {words});
    addAnswers(agreement, id, *layout, frame);
    m_layout->addWidget(frame);
    // The words are put there when they are first asked for: an agreement may have had many.
    connect(unfold, &QPushButton::toggled, this, [this, id, words](bool on) {
        const AgreementVersion *shown = m_context.journal.all<AgreementVersion>().find(id);
        if (on && words->layout() == nullptr && shown != nullptr) {
            auto *lines = inColumn(words);
            lines->setContentsMargins(0, 0, spacing::small, 0);
            auto *title = new WordsLabel(Role::Heading, words);
            title->setText(shown->title);
            auto *text = new MarkdownView(m_context.theme, tr("The words of this version"), words);
            text->setPlainJournalText(shown->text);
            auto *terms = new WordsLabel(Role::Muted, words);
            terms->setText(inOneLine({areaName(shown->area), AgreementWords::review(*shown)}));
            for (QWidget *part : std::initializer_list<QWidget *>{title, text, terms})
                addTo(lines, {part});
        }
        words->setVisible(on);
        if (on)
            m_unfolded.insert(id);
        else
            m_unfolded.remove(id);
    });
    unfold->setProperty("version", QVariant::fromValue<qlonglong>(id.number()));
    unfold->setChecked(m_unfolded.contains(id));
}

QWidget *VersionHistory::moreButton(RecordId version, QWidget *parent)
{
    auto *more = new MoreButton(m_context.theme, tr("More for this version"), parent);
    QAction *remove = more->add("removeVersion", tr("Delete this version"));
    QAction *forGood = more->addForGood("removeVersionForGood");
    // Later: these rows are made anew when the journal changes.
    connect(
        remove, &QAction::triggered, this, [this, version] { emit removeChosen(version); }, Qt::QueuedConnection);
    connect(
        forGood, &QAction::triggered, this, [this, version] { emit removeForGoodChosen(version); },
        Qt::QueuedConnection);
    return more;
}

void VersionHistory::addAnswers(const Agreement &agreement, RecordId version, QVBoxLayout &layout, QWidget *parent)
{
    for (const Consent *answer : agreement.answers) {
        if (answer->version != version)
            continue;
        auto *line = new WordsLabel(Role::Muted, parent);
        line->setText(answerWords(m_context.journal, *answer));
        layout.addWidget(line);
        if (std::ranges::find(agreement.notVerified, answer) != agreement.notVerified.end())
            layout.addWidget(new NoteLine(m_context.theme, Glyph::Warning, notVerifiedSentence(Kind::Consent), parent));
    }
}

void VersionHistory::addAnswersToNothing(const Agreement &agreement)
{
    QSet<RecordId> gone;
    for (const Consent *answer : agreement.answers) {
        const auto isIts = [answer](const AgreementVersion *version) { return version->record.id == answer->version; };
        if (std::ranges::none_of(agreement.versions, isIts))
            gone.insert(answer->version);
    }
    for (const RecordId version : std::as_const(gone)) {
        auto *frame = named("version", new QFrame(this));
        setRole(frame, Role::Sunken);
        auto *label = new WordsLabel(Role::Strong, frame);
        label->setText(tr("A version that is no longer here"));
        auto *layout = inColumn(frame, {label}, {spacing::large, spacing::medium, spacing::large, spacing::medium});
        addAnswers(agreement, version, *layout, frame);
        m_layout->addWidget(frame);
    }
}

void VersionHistory::unfold(RecordId version)
{
    for (QPushButton *button : findChildren<QPushButton *>(QStringLiteral("read"))) {
        if (button->property("version").toLongLong() == version.number())
            button->setChecked(true);
    }
}

} // namespace hearth
