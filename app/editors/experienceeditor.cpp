// SPDX-License-Identifier: GPL-3.0-or-later
#include "editors/experienceeditor.h"

#include "describe.h"
#include "editors/draftkeeper.h"
#include "editors/experiencedraft.h"
#include "editors/experienceform.h"
#include "journal/journal.h"
#include "photos/recordphotos.h"
#include "shell/prompter.h"
#include "widgets/buttons.h"
#include "widgets/messagebar.h"
#include "widgets/pagescroll.h"
#include "widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace hearth {

namespace {

constexpr int kFormWidth = 720; // device-independent pixels

QString placeFor(const SharedExperience &experience, bool isNew)
{
    if (!isNew)
        return QStringLiteral("experience/%1").arg(experience.record.id.number());
    if (experience.fromIdea.isValid())
        return QStringLiteral("experience/from/%1").arg(experience.fromIdea.number());
    return QStringLiteral("experience/new");
}

bool isBlank(const SharedExperience &experience)
{
    return experience.title.trimmed().isEmpty() && experience.place.trimmed().isEmpty() &&
           experience.details.trimmed().isEmpty();
}

} // namespace

ExperienceEditor::ExperienceEditor(const PageContext &context, const SharedExperience &begun, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_isNew(context.journal.findRecord(begun.record.id) == nullptr)
    , m_original(begun)
    , m_keeper(new DraftKeeper(
          context.journal, placeFor(begun, m_isNew), [this] { return collect(); }, this))
    , m_heading(new PlainLabel(this))
    , m_message(new MessageBar(context.theme, this))
    , m_form(new ExperienceForm(context, this))
    , m_photos(m_form->photos())
{
    setAccessibleName(m_isNew ? tr("Write an experience") : tr("Change an experience"));
    m_heading->setText(!m_isNew                        ? tr("Change it")
                       : m_original.fromIdea.isValid() ? tr("Plan it")
                                                       : tr("Something new"));
    setRole(m_heading, Role::Muted);
    m_message->setObjectName(QStringLiteral("message")); // the photos have one too
    auto *scroll = new PageScroll(this);
    scroll->setContentWidth(kFormWidth);
    scroll->setAccessibleName(accessibleName());
    scroll->content()->setSpacing(spacing::medium);
    for (QWidget *part : std::initializer_list<QWidget *>{m_heading, m_form})
        scroll->content()->addWidget(part);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(spacing::section, 0, spacing::section, 0);
    auto *column = new QWidget(this);
    column->setMaximumWidth(kFormWidth);
    auto *lines = new QVBoxLayout(column);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(spacing::small);
    lines->addWidget(m_message);
    lines->addWidget(makeBottom());
    foot->addStretch(1);
    foot->addWidget(column, 1000);
    foot->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, spacing::large);
    layout->setSpacing(spacing::small);
    layout->addWidget(scroll, 1);
    layout->addLayout(foot);

    m_form->showExperience(m_original);
    m_photos->showRecord(experience());
    if (const QCborMap kept = m_keeper->kept(); !kept.isEmpty())
        restore(kept);
    connectParts();
}

ExperienceEditor::~ExperienceEditor()
{
    keepDraft();
}

QWidget *ExperienceEditor::makeBottom()
{
    auto *bottom = new QWidget(this);
    auto *row = new QHBoxLayout(bottom);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::small);
    QPushButton *away = quietButton(tr("Throw away"), bottom);
    QPushButton *leaving = quietButton(tr("Close"), bottom);
    QPushButton *saving = primaryButton(tr("Save"), bottom);
    away->setObjectName(QStringLiteral("throwAway"));
    leaving->setObjectName(QStringLiteral("leave"));
    saving->setObjectName(QStringLiteral("save"));
    leaving->setToolTip(tr("Closes and keeps what you wrote as a draft"));
    row->addWidget(away);
    row->addStretch();
    row->addWidget(leaving);
    row->addWidget(saving);
    connect(away, &QPushButton::clicked, this, &ExperienceEditor::throwAway);
    connect(leaving, &QPushButton::clicked, this, &ExperienceEditor::leave);
    connect(saving, &QPushButton::clicked, this, &ExperienceEditor::save);
    connect(m_photos, &RecordPhotos::busyChanged, saving, &QWidget::setDisabled);
    return bottom;
}

void ExperienceEditor::connectParts()
{
    connect(m_form, &ExperienceForm::changed, m_keeper, &DraftKeeper::touch);
    connect(m_photos, &RecordPhotos::changed, m_keeper, &DraftKeeper::touch);
    // What was taken in is worth more than a word: it is kept at once.
    connect(m_photos, &RecordPhotos::busyChanged, this, [this](bool isBusy) {
        if (!isBusy)
            keepDraft();
    });
    connect(m_keeper, &DraftKeeper::failed, this, [this](const Error &error) { say(describe(error)); });
    const auto shortcut = [this](const QKeySequence &keys, void (ExperienceEditor::*act)()) {
        auto *made = new QShortcut(keys, this);
        made->setContext(Qt::WidgetWithChildrenShortcut);
        connect(made, &QShortcut::activated, this, act);
    };
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_S), &ExperienceEditor::save);
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), &ExperienceEditor::save);
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_Enter), &ExperienceEditor::save);
    shortcut(QKeySequence(Qt::Key_Escape), &ExperienceEditor::leave);
}

SharedExperience ExperienceEditor::written() const
{
    return m_form->written();
}

bool ExperienceEditor::isChanged() const
{
    const SharedExperience now = written();
    const bool isWorthKeeping = !m_isNew || !isBlank(now);
    return m_photos->isChanged() || (isWorthKeeping && now != m_original);
}

QCborMap ExperienceEditor::collect() const
{
    if (!isChanged())
        return {};
    QCborMap fields = draftOf(written());
    if (m_photos->isChanged())
        fields.insert(RecordPhotos::draftField(), m_photos->draft());
    return fields;
}

void ExperienceEditor::restore(const QCborMap &fields)
{
    m_form->showExperience(restoredFrom(fields, m_original));
    m_photos->restore(fields.value(RecordPhotos::draftField()));
    m_message->showMessage(MessageBar::Sort::Info, tr("This is the draft you left here. It is not saved yet."));
}

QString ExperienceEditor::problem(const SharedExperience &experience) const
{
    if (experience.title.trimmed().isEmpty())
        return tr("It has no title yet. A few words are enough.");
    const bool isAhead = experience.record.date > m_context.journal.clock().today();
    if (experience.state == ExperienceState::Lived && isAhead)
        return tr("That day has not come yet. Choose a day up to today, or keep it as planned.");
    const Recurrence &ritual = experience.ritual;
    if (ritual.until.isValid() && ritual.until < experience.record.date)
        return tr("Its last day lies before its first. Choose a later last day, or none.");
    return {};
}

void ExperienceEditor::say(const QString &problem)
{
    m_message->showMessage(MessageBar::Sort::Problem, problem);
}

bool ExperienceEditor::waitsForPhotos()
{
    if (m_photos->isBusy())
        m_message->showMessage(MessageBar::Sort::Info, RecordPhotos::waitWords());
    return m_photos->isBusy();
}

void ExperienceEditor::focusText()
{
    m_form->focusTitle();
}

bool ExperienceEditor::keepDraft()
{
    return m_isFinished || m_keeper->keep();
}

void ExperienceEditor::save()
{
    if (m_isFinished || waitsForPhotos())
        return;
    Journal &journal = m_context.journal;
    const RecordId id = m_original.record.id;
    const auto present = journal.find(id);
    if (present && !isChanged()) {
        m_keeper->discard();
        finish();
        emit closed();
        return;
    }
    SharedExperience now = written();
    now.record.changed = std::max(journal.clock().now(), now.record.written);
    if (const QString what = problem(now); !what.isEmpty()) {
        say(what);
        if (now.title.trimmed().isEmpty())
            focusText();
        return;
    }
    // One that was deleted meanwhile becomes a new one, so that no words are lost.
    ChangeSet changes;
    changes.push_back(present ? Change::edit(m_original, now) : Change::add(now));
    for (Change &photo : m_photos->changesFor(now.record))
        changes.push_back(std::move(photo));
    const auto done = journal.apply(std::move(changes), m_keeper->place());
    if (!done) {
        say(describe(done.error()));
        m_context.navigator.report(done.error());
        return;
    }
    m_photos->finish(id);
    finish();
    m_context.navigator.sayDone(tr("Saved."), done.value());
    emit saved(id);
}

void ExperienceEditor::leave()
{
    if (m_isFinished || waitsForPhotos() || !m_keeper->keep())
        return;
    if (isChanged())
        m_context.navigator.say(tr("Your draft is kept. It is here when you come back."));
    finish();
    emit closed();
}

void ExperienceEditor::throwAway()
{
    if (m_isFinished)
        return;
    const Prompter::Question question{m_isNew ? tr("Throw away this draft?") : tr("Throw away these changes?"),
                                      m_isNew ? tr("What you wrote here cannot be brought back.")
                                              : tr("It stays as it was last saved."),
                                      tr("Throw away"), true};
    if (isChanged() && !m_context.prompter.ask(this, question))
        return;
    m_keeper->discard();
    m_photos->discard();
    finish();
    emit closed();
}

void ExperienceEditor::finish()
{
    m_keeper->settle();
    m_isFinished = true;
}

} // namespace hearth
