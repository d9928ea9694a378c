// SPDX-License-Identifier: GPL-3.0-or-later
#include "editors/recordeditorbase.h"

#include "editors/commonfields.h"
#include "editors/draftkeeper.h"
#include "editors/editorsheet.h"
#include "editors/writingfield.h"
#include "journal/drafts.h"
#include "journal/journal.h"
#include "page/prompter.h"
#include "photos/recordphotos.h"
#include "widgets/arrange.h"
#include "widgets/buttons.h"
#include "widgets/dialogfoot.h"
#include "widgets/flowlayout.h"
#include "widgets/growingtext.h"
#include "widgets/messagebar.h"
#include "wording/describe.h"
#include "wording/names.h"

#include <QLineEdit>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QTextEdit>

#include <algorithm>
#include <iterator>

namespace hearth {

RecordEditorBase::RecordEditorBase(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_message(named("message", new MessageBar(context.theme, this))) // photos have one too
    , m_common(new CommonFields(context, this))
{
    connect(m_common, &CommonFields::changed, this, &RecordEditorBase::scheduleSave);
    connect(m_message, &MessageBar::actionTriggered, this, [this] {
        if (const auto act = std::exchange(m_act, {}))
            act();
    });
}

RecordEditorBase::~RecordEditorBase() = default;

void RecordEditorBase::focusAgain()
{
    QWidget *last = focusWidget(); // of this editor, wherever the keyboard is
    const bool isField = qobject_cast<QLineEdit *>(last) != nullptr || qobject_cast<QTextEdit *>(last) != nullptr;
    if (isField && last->isVisible() && last->isEnabled())
        last->setFocus(Qt::OtherFocusReason);
    else
        focusText();
}

bool RecordEditorBase::begin(const DraftPlace &place, const AnyRecord &record)
{
    if (m_keeper == nullptr) {
        m_keeper = new DraftKeeper(
            m_context.journal, place.name(), [this] { return draft(); }, this);
        connect(m_keeper, &DraftKeeper::failed, this, [this](const Error &error) {
            m_act = nullptr;
            m_message->showMessage(MessageBar::Type::Problem, describeTyped(error));
        });
    } else if (!arePhotosKept() || !m_keeper->moveTo(place.name())) {
        return false;
    }
    m_message->dismiss();
    m_isFinished = true; // until the fields are those of this record
    m_original = record;
    m_isNew = !isThere();
    if (m_photos != nullptr)
        m_photos->showRecord(m_isNew ? RecordId() : recordOf(record).id);
    fill(record);
    if (const Draft *waiting = m_context.journal.draft(place.name())) {
        const AnyRecord typed = recordIn(*waiting, record);
        if (m_photos != nullptr)
            m_photos->restore(waiting->fields.value(RecordPhotos::draftField()));
        fill(typed);
        tookUp(typed);
    }
    m_isFinished = false;
    return true;
}

void RecordEditorBase::fill(const AnyRecord &any)
{
    const QScopedValueRollback showing(m_isShowing, true);
    m_common->show(recordOf(any));
    showOwn(any);
    followFields();
}

void RecordEditorBase::put(const AnyRecord &record)
{
    fill(record);
    scheduleSave();
}

AnyRecord RecordEditorBase::writtenRecord() const
{
    AnyRecord any = m_original;
    m_common->writeTo(recordOf(any));
    writeOwn(any);
    return any;
}

void RecordEditorBase::scheduleSave()
{
    if (m_isShowing)
        return;
    followFields();
    if (!m_isFinished)
        m_keeper->scheduleSave();
}

bool RecordEditorBase::isThere() const
{
    return m_context.journal.findRecord(recordOf(m_original).id) != nullptr;
}

bool RecordEditorBase::isWorthKeeping(const AnyRecord &written) const
{
    const Record &now = recordOf(written);
    const Record &before = recordOf(m_original);
    return now.tags != before.tags || now.links != before.links ||
           std::ranges::any_of(m_texts, [](const ExactText &text) { return !text.text().trimmed().isEmpty(); });
}

bool RecordEditorBase::isChanged() const
{
    if (m_photos != nullptr && (m_photos->isChanged() || m_photos->isBusy()))
        return true;
    const AnyRecord now = writtenRecord();
    return now != m_original && (!m_isNew || isWorthKeeping(now));
}

QCborMap RecordEditorBase::draft() const
{
    if (!isChanged())
        return {};
    return draftFields(writtenRecord(), m_photos != nullptr ? m_photos->draft() : QCborValue(),
                       m_isNew ? std::nullopt : std::optional(recordOf(m_original).visibility));
}

void RecordEditorBase::tookUp(const AnyRecord &)
{
    say(tr("This is the draft you left here. It is not saved yet."));
}

QString RecordEditorBase::problem(const Error &error) const
{
    return describeTyped(error);
}

bool RecordEditorBase::isComplete()
{
    const QString sentence = missing();
    if (!sentence.isEmpty()) {
        say(sentence);
        focusText();
    }
    return sentence.isEmpty();
}

QString RecordEditorBase::otherName() const
{
    return nameInWords(m_context.journal, otherPartner(m_context.journal.me()));
}

void RecordEditorBase::say(const QString &sentence, const QString &action, const std::function<void()> &act)
{
    m_act = act;
    m_message->showMessage(MessageBar::Type::Info, sentence, action);
}

bool RecordEditorBase::keepDraft()
{
    if (m_isFinished || !m_keeper->hasJournal())
        return true;
    if (m_photos != nullptr)
        m_photos->finishPasted();
    const bool areWordsKept = m_keeper->saveNow(); // first: they take little room
    return arePhotosKept() && areWordsKept;
}

bool RecordEditorBase::arePhotosKept()
{
    return m_isFinished || m_photos == nullptr || m_photos->keepTaken();
}

bool RecordEditorBase::waitsForPhotos()
{
    const bool isBusy = m_photos != nullptr && m_photos->isBusy();
    if (isBusy)
        say(RecordPhotos::waitWords());
    return isBusy;
}

void RecordEditorBase::save()
{
    if (m_isFinished || waitsForPhotos())
        return;
    if (isThere() && !isChanged()) {
        if (forget())
            emit closed();
        return;
    }
    if (isComplete())
        conclude(recordOf(m_original).id, store(writtenRecord()));
}

Result<StepId> RecordEditorBase::store(AnyRecord any)
{
    // One that was deleted meanwhile becomes a new one, so that no words are lost.
    tidy(any);
    Record &record = recordOf(any);
    ChangeSet changes;
    if (record.id == recordOf(m_original).id && isThere()) {
        record.changed = std::max(m_context.journal.clock().now(), record.written); // whatever became of the clock
        changes.push_back(Change::edit(m_original, any));
    } else {
        changes.push_back(Change::add(any));
    }
    if (m_photos != nullptr)
        std::ranges::move(m_photos->changesFor(record), std::back_inserter(changes));
    accompany(changes, any);
    return m_context.journal.apply(std::move(changes), m_keeper->place());
}

void RecordEditorBase::saveAsNew()
{
    if (m_isFinished || waitsForPhotos())
        return;
    AnyRecord any = writtenRecord();
    if (isOnlyOne()) {
        if (const auto present = m_context.journal.find(recordOf(m_original).id)) {
            m_original = *present;
            recordOf(any).revision = recordOf(*present).revision;
        }
    } else {
        const Record fresh = m_context.journal.compose<Entry>().record;
        Record &record = recordOf(any);
        record.id = fresh.id;
        record.written = fresh.written;
        record.changed = fresh.changed;
        record.revision = fresh.revision;
        record.origin.clear();
        record.carried.clear();
        makeNew(any);
    }
    conclude(recordOf(any).id, store(any));
}

void RecordEditorBase::conclude(RecordId id, const Result<StepId> &stored)
{
    if (stored) {
        m_step = stored.value();
        finish();
        if (m_photos != nullptr)
            m_photos->finish(id);
        emit saved(id);
        return;
    }
    keepDraft();
    const bool isOvertaken = stored.error().code == ErrorCode::ChangedElsewhere;
    m_act = isOvertaken ? std::function<void()>([this] { saveAsNew(); }) : nullptr;
    m_message->showMessage(MessageBar::Type::Problem, problem(stored.error()),
                           !isOvertaken                                ? QString()
                           : isOnlyOne()                               ? tr("Save these words")
                           : std::holds_alternative<Entry>(m_original) ? tr("Save as a new entry")
                                                                       : tr("Save as new"));
}

void RecordEditorBase::leave()
{
    if (m_isFinished || waitsForPhotos() || !keepDraft())
        return;
    if (isChanged())
        m_context.navigator.sayDone(tr("Your draft is kept until you go on with it."));
    finish();
    emit closed();
}

void RecordEditorBase::throwAway()
{
    if (m_isFinished)
        return;
    const Prompter::Question question{m_isNew ? tr("Throw away this draft?") : tr("Throw away these changes?"),
                                      m_isNew ? tr("What you wrote here cannot be brought back.")
                                              : tr("Everything stays as it was last saved."),
                                      tr("Throw away"), true};
    if ((!isChanged() || m_context.prompter.ask(this, question)) && forget())
        emit closed();
}

bool RecordEditorBase::forget()
{
    if (!m_keeper->discard())
        return false;
    finish();
    if (m_photos != nullptr)
        m_photos->discard();
    return true;
}

void RecordEditorBase::finish()
{
    m_keeper->cancel();
    m_isFinished = true;
}

EditorSheet *RecordEditorBase::addSheet(const QString &heading)
{
    setAccessibleName(heading);
    auto *sheet = new EditorSheet(heading, this);
    inColumn(this, {sheet});
    connectKeys();
    return sheet;
}

RecordEditorBase::Buttons RecordEditorBase::makeButtons(QPushButton *save)
{
    QPushButton *leave = quietButton(tr("Close"), this);
    const Buttons buttons{quietButton(tr("Throw away"), this), leave, save};
    buttons.away->setObjectName(QStringLiteral("throwAway"));
    buttons.leave->setObjectName(QStringLiteral("leave"));
    buttons.leave->setToolTip(tr("Closes and keeps what you wrote as a draft"));
    save->setObjectName(QStringLiteral("save"));
    connect(buttons.away, &QPushButton::clicked, this, &RecordEditorBase::throwAway);
    connect(buttons.leave, &QPushButton::clicked, this, &RecordEditorBase::leave);
    connect(save, &QPushButton::clicked, this, &RecordEditorBase::save);
    if (m_photos != nullptr)
        connect(m_photos, &RecordPhotos::busyChanged, save, &QWidget::setDisabled);
    return buttons;
}

QWidget *RecordEditorBase::makeBottom(QPushButton *save, QPushButton *mainAct)
{
    const Buttons buttons = makeButtons(save);
    auto *bottom = new QWidget(this);
    if (mainAct != nullptr)
        editorFoot(bottom, {buttons.away}, {buttons.leave, buttons.save, mainAct});
    else
        editorFoot(bottom, {buttons.away}, {buttons.leave, buttons.save});
    return bottom;
}

void RecordEditorBase::connectKeys()
{
    const auto shortcut = [this](const QKeySequence &keys, void (RecordEditorBase::*act)()) {
        auto *made = new QShortcut(keys, this);
        made->setContext(Qt::WidgetWithChildrenShortcut);
        connect(made, &QShortcut::activated, this, act);
    };
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_S), &RecordEditorBase::save);
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), &RecordEditorBase::save);
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_Enter), &RecordEditorBase::save);
    shortcut(QKeySequence(Qt::Key_Escape), &RecordEditorBase::leave);
}

RecordPhotos *RecordEditorBase::makePhotos()
{
    m_photos = new RecordPhotos(m_context, RecordPhotos::Use::Edit, this);
    connect(m_photos, &RecordPhotos::changed, this, &RecordEditorBase::scheduleSave);
    connect(m_photos, &RecordPhotos::refused, this, [this](const QString &sentence) {
        if (!m_photos->isVisible()) // folded away, as when a draft is taken up
            say(sentence);
    });
    // What was taken in is worth more than a word: it is kept at once. Until then the draft says where the files are.
    connect(m_photos, &RecordPhotos::busyChanged, this, [this](bool isBusy) {
        if (isBusy)
            scheduleSave();
        else
            keepDraft();
    });
    return m_photos;
}

ExactText *RecordEditorBase::addText(QLineEdit *line)
{
    connect(line, &QLineEdit::textChanged, this, &RecordEditorBase::scheduleSave);
    return &m_texts.emplace_back([line] { return line->text(); },
                                 [line](const QString &text) {
                                     line->setText(text);
                                     line->setCursorPosition(0);
                                 });
}

ExactText *RecordEditorBase::addText(QTextEdit *field, std::function<void(const QString &)> set)
{
    connect(field, &QTextEdit::textChanged, this, &RecordEditorBase::scheduleSave);
    return &m_texts.emplace_back([field] { return exactText(*field->document()); }, std::move(set));
}

ExactText *RecordEditorBase::addText(GrowingText *field)
{
    connect(field, &GrowingText::finished, this, &RecordEditorBase::save);
    return addText(field, [field](const QString &text) { field->setText(text); });
}

ExactText *RecordEditorBase::addText(WritingField *field)
{
    return addText(field, [field](const QString &text) { field->setText(text); });
}

} // namespace hearth
