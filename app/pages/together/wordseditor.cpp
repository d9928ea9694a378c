// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/together/wordseditor.h"

#include "describe.h"
#include "editors/draftkeeper.h"
#include "photos/photointake.h"
#include "photos/recordphotos.h"
#include "shell/prompter.h"
#include "viewmodels/sharedwording.h"
#include "widgets/buttons.h"
#include "widgets/choicebox.h"
#include "widgets/flowlayout.h"
#include "widgets/growingtext.h"
#include "widgets/messagebar.h"
#include "widgets/plainlabel.h"
#include "widgets/switch.h"

#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace hearth {

namespace {

const QLatin1String kText("text");
const QLatin1String kTone("tone");
const QLatin1String kShared("shared");

constexpr int kLeastLines = 5;
constexpr int kMostLines = 16;

// The days of a ritual are told apart; what has one day may be moved while words about it are being written.
QString placeFor(const Journal &journal, const Happening &happening)
{
    const SharedExperience *about = journal.all<SharedExperience>().find(happening.experience);
    const QString place = QStringLiteral("words/%1").arg(happening.experience.number());
    const bool hasOneDay = about != nullptr && !isRitual(*about);
    return hasOneDay ? place : place + QLatin1Char('/') + happening.day.toString(Qt::ISODate);
}

// What nobody else can see is not written about for others.
bool mayBeShared(const Journal &journal, const Happening &happening)
{
    const Record *about = journal.findRecord(happening.experience);
    return journal.hasOther() && !journal.isTogether() && (about == nullptr || about->visibility == Visibility::Shared);
}

} // namespace

WordsEditor::WordsEditor(const PageContext &context, const Happening &happening, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_happening(happening)
    , m_original(original())
    , m_keeper(new DraftKeeper(
          context.journal, placeFor(context.journal, happening), [this] { return collect(); }, this))
    , m_message(new MessageBar(context.theme, this))
    , m_text(new GrowingText(tr("My words about this day"), kLeastLines, kMostLines, this))
    , m_tone(new ChoiceBox(tr("How it was for me"), this))
    , m_photos(new RecordPhotos(context, RecordPhotos::Use::Edit, this))
    , m_needsWords(new PlainLabel(tr("A few words belong beside your photos."), this))
    , m_shared(new Switch(context.theme, {}, this))
{
    m_text->setPlaceholderText(tr("How was it for you?"));
    m_tone->addItem(tr("How it was: not said"), static_cast<int>(Tone::NotSaid));
    for (const Tone tone : {Tone::Joyful, Tone::Everyday, Tone::Challenging})
        m_tone->addItem(toneName(tone), static_cast<int>(tone));
    m_tone->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_shared->setVisible(mayBeShared(context.journal, happening));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_message, m_text, m_tone, makePhotos(), m_shared, makeFoot()})
        layout->addWidget(part);

    m_photos->showRecord(m_original.record.id);
    fill(m_original);
    if (const QCborMap kept = m_keeper->kept(); !kept.isEmpty())
        restore(kept);
    connectParts();
}

WordsEditor::~WordsEditor()
{
    keepDraft();
}

bool WordsEditor::hasDraft(const Journal &journal, const Happening &happening)
{
    return journal.draft(placeFor(journal, happening)) != nullptr;
}

QWidget *WordsEditor::makePhotos()
{
    auto *group = new QWidget(this);
    auto *lines = new QVBoxLayout(group);
    lines->setContentsMargins(0, spacing::tiny, 0, spacing::tiny);
    lines->setSpacing(spacing::small);
    lines->addWidget(m_photos);
    lines->addWidget(m_needsWords);
    m_photos->setPhotoSize(PhotoSize::Small);
    m_needsWords->setWordWrap(true);
    setRole(m_needsWords, Role::Caption);
    auto *intake = new PhotoIntake(*m_photos, this);
    intake->watch(*m_text);
    intake->watch(*this);
    return group;
}

QWidget *WordsEditor::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *row = new FlowLayout(spacing::small, foot);
    QPushButton *saving = plainButton(tr("Save"), foot);
    QPushButton *leaving = quietButton(tr("Close"), foot);
    QPushButton *away = quietButton(tr("Throw away"), foot);
    saving->setObjectName(QStringLiteral("saveWords"));
    leaving->setObjectName(QStringLiteral("leaveWords"));
    away->setObjectName(QStringLiteral("throwAwayWords"));
    leaving->setToolTip(tr("Closes and keeps what you wrote as a draft"));
    for (QPushButton *button : {saving, leaving, away})
        row->addWidget(button);
    connect(saving, &QPushButton::clicked, this, &WordsEditor::save);
    connect(leaving, &QPushButton::clicked, this, &WordsEditor::leave);
    connect(m_photos, &RecordPhotos::busyChanged, saving, &QWidget::setDisabled);
    connect(away, &QPushButton::clicked, this, &WordsEditor::throwAway);
    return foot;
}

void WordsEditor::connectParts()
{
    connect(m_text, &QTextEdit::textChanged, m_keeper, &DraftKeeper::touch);
    connect(m_text, &QTextEdit::textChanged, this, &WordsEditor::askForWords);
    connect(m_text, &GrowingText::finished, this, &WordsEditor::save);
    connect(m_photos, &RecordPhotos::changed, m_keeper, &DraftKeeper::touch);
    connect(m_photos, &RecordPhotos::changed, this, &WordsEditor::askForWords);
    // What was taken in is worth more than a word: it is kept at once.
    connect(m_photos, &RecordPhotos::busyChanged, this, [this](bool isBusy) {
        if (!isBusy)
            keepDraft();
    });
    connect(m_tone, &QComboBox::currentIndexChanged, m_keeper, &DraftKeeper::touch);
    connect(m_shared, &QCheckBox::toggled, m_keeper, &DraftKeeper::touch);
    connect(m_shared, &QCheckBox::toggled, this, &WordsEditor::nameReaders);
    connect(m_keeper, &DraftKeeper::failed, this,
            [this](const Error &error) { m_message->showMessage(MessageBar::Sort::Problem, describe(error)); });
    const auto shortcut = [this](const QKeySequence &keys, void (WordsEditor::*act)()) {
        auto *made = new QShortcut(keys, this);
        made->setContext(Qt::WidgetWithChildrenShortcut);
        connect(made, &QShortcut::activated, this, act);
    };
    shortcut(QKeySequence(QKeySequence::Save), &WordsEditor::save);
    shortcut(QKeySequence(Qt::Key_Escape), &WordsEditor::leave);
}

ExperienceWords WordsEditor::original() const
{
    const Journal &journal = m_context.journal;
    if (const ExperienceWords *present = wordsOf(journal, m_happening, journal.me()))
        return *present;
    ExperienceWords words = journal.compose<ExperienceWords>();
    words.experience = m_happening.experience;
    words.record.date = m_happening.day;
    return words;
}

ExperienceWords WordsEditor::written() const
{
    ExperienceWords words = m_original;
    if (m_text->text() != m_shownText)
        words.text = m_text->text();
    words.tone = static_cast<Tone>(m_tone->currentData().toInt());
    if (mayBeShared(m_context.journal, m_happening))
        words.record.visibility = m_shared->isChecked() ? Visibility::Shared : Visibility::Private;
    return words;
}

bool WordsEditor::isChanged() const
{
    const ExperienceWords now = written();
    const bool isNew = m_original.text.isEmpty();
    return m_photos->isChanged() || (now != m_original && !(isNew && now.text.trimmed().isEmpty()));
}

QCborMap WordsEditor::collect() const
{
    if (!isChanged())
        return {};
    QCborMap fields{{kText, m_text->text()}, {kTone, m_tone->currentData().toInt()}, {kShared, m_shared->isChecked()}};
    if (m_photos->isChanged())
        fields.insert(RecordPhotos::draftField(), m_photos->draft());
    return fields;
}

void WordsEditor::fill(const ExperienceWords &words)
{
    m_text->setText(words.text);
    m_shownText = m_text->text();
    m_tone->showValue(static_cast<int>(words.tone));
    m_shared->setChecked(words.record.visibility == Visibility::Shared);
    nameReaders(m_shared->isChecked());
    askForWords();
}

void WordsEditor::restore(const QCborMap &fields)
{
    m_text->setText(fields.value(kText).toString());
    m_tone->showValue(static_cast<int>(fields.value(kTone).toInteger()));
    if (m_tone->currentIndex() < 0)
        m_tone->setCurrentIndex(0);
    m_shared->setChecked(fields.value(kShared).toBool());
    nameReaders(m_shared->isChecked());
    m_photos->restore(fields.value(RecordPhotos::draftField()));
    askForWords();
    m_text->moveCursor(QTextCursor::End);
    m_message->showMessage(MessageBar::Sort::Info, tr("This is the draft you left here. It is not saved yet."));
}

void WordsEditor::nameReaders(bool isShared)
{
    const QString other = m_context.journal.nameOf(otherPartner(m_context.journal.me()));
    m_shared->setText(isShared ? tr("%1 may read this").arg(other) : tr("Only you can read this"));
    m_shared->setAccessibleName(tr("%1 may read this").arg(other));
    m_shared->updateGeometry();
}

void WordsEditor::askForWords()
{
    m_needsWords->setVisible(m_photos->count() > 0 && m_text->text().trimmed().isEmpty());
}

bool WordsEditor::waitsForPhotos()
{
    if (m_photos->isBusy())
        m_message->showMessage(MessageBar::Sort::Info, RecordPhotos::waitWords());
    return m_photos->isBusy();
}

void WordsEditor::focusText()
{
    m_text->setFocus(Qt::OtherFocusReason);
}

bool WordsEditor::keepDraft()
{
    return m_isFinished || m_keeper->keep();
}

void WordsEditor::save()
{
    if (m_isFinished || waitsForPhotos())
        return;
    const ExperienceWords words = written();
    if (words.text.trimmed().isEmpty()) {
        m_message->showMessage(MessageBar::Sort::Problem, tr("There are no words yet. A few are enough."));
        focusText();
        return;
    }
    if (const auto done = store(words); !done) {
        m_message->showMessage(MessageBar::Sort::Problem, describe(done.error()));
        m_context.navigator.report(done.error());
        return;
    }
    finish();
    m_photos->finish(words.record.id);
    emit saved();
}

Result<void> WordsEditor::store(const ExperienceWords &words)
{
    Journal &journal = m_context.journal;
    ExperienceWords now = words;
    ChangeSet changes;
    if (journal.findRecord(words.record.id) != nullptr) {
        now.record.changed = std::max(journal.clock().now(), now.record.written);
        changes.push_back(Change::edit(m_original, now));
    } else {
        changes.push_back(Change::add(now));
    }
    std::ranges::move(m_photos->changesFor(now.record), std::back_inserter(changes));
    return journal.apply(std::move(changes), m_keeper->place());
}

void WordsEditor::leave()
{
    if (m_isFinished || waitsForPhotos() || !m_keeper->keep())
        return;
    if (isChanged())
        m_context.navigator.say(tr("Your draft is kept. It is here when you come back."));
    finish();
    emit closed();
}

void WordsEditor::throwAway()
{
    if (m_isFinished)
        return;
    const Prompter::Question question{tr("Throw away what you wrote here?"),
                                      m_original.text.isEmpty() ? tr("It cannot be brought back.")
                                                                : tr("Your words stay as they were last saved."),
                                      tr("Throw away"), true};
    if (isChanged() && !m_context.prompter.ask(this, question))
        return;
    m_keeper->discard();
    m_photos->discard();
    finish();
    emit closed();
}

void WordsEditor::finish()
{
    m_keeper->settle();
    m_isFinished = true;
}

} // namespace hearth
