// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/together/wordseditor.h"

#include "journal/journal.h"
#include "photos/photointake.h"
#include "photos/recordphotos.h"
#include "widgets/arrange.h"
#include "widgets/buttons.h"
#include "widgets/dialogfoot.h"
#include "widgets/growingtext.h"
#include "widgets/messagebar.h"
#include "widgets/plainlabel.h"
#include "wording/sharedwording.h"

namespace hearth {

namespace {

constexpr int kMinLines = 5;
constexpr int kMaxLines = 16;

// The days of a ritual are told apart; what has one day may be moved while words about it are being written.
DraftPlace placeFor(const Journal &journal, const Occurrence &occurrence)
{
    const SharedExperience *about = journal.all<SharedExperience>().find(occurrence.experience);
    const bool hasOneDay = about != nullptr && !isRitual(*about);
    return {.kind = Kind::Reflection, .about = occurrence.experience, .day = hasOneDay ? QDate() : occurrence.day};
}

// What nobody else can see is not written about for others.
bool mayBeShared(const Journal &journal, const Occurrence &occurrence)
{
    const Record *about = journal.findRecord(occurrence.experience);
    return about == nullptr || about->visibility == Visibility::Shared;
}

Reflection begunWords(const Journal &journal, const Occurrence &occurrence)
{
    if (const Reflection *present = wordsOf(journal, occurrence, journal.me()))
        return *present;
    Reflection words = journal.compose<Reflection>();
    words.experience = occurrence.experience;
    words.record.date = occurrence.day;
    return words;
}

} // namespace

WordsEditor::WordsEditor(const PageContext &context, const Occurrence &occurrence, QWidget *parent)
    : RecordEditor(context, parent)
    , m_readers(makeReaders({}, mayBeShared(context.journal, occurrence)))
    , m_text(new GrowingText(tr("My words about this day"), kMinLines, kMaxLines, this))
    , m_tone(new ChoiceBox(tr("How it was for me"), this))
    , m_photos(makePhotos())
    , m_needsWords(new PlainLabel(tr("A few words belong beside your photos."), Role::Caption, this))
{
    m_text->setPlaceholderText(tr("How was it for you?"));
    m_tone->addItem(tr("How it was: not said"), static_cast<int>(Tone::NotSaid));
    for (const Tone tone : {Tone::Joyful, Tone::Everyday, Tone::Challenging})
        m_tone->addItem(toneName(tone), static_cast<int>(tone));
    m_tone->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    bind(m_text, &Reflection::text);
    bind(m_tone, &Reflection::tone);
    auto *layout = inColumn(this, spacing::small);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_readers, message(), m_text, m_tone, groupPhotos(), makeFoot()})
        layout->addWidget(part);
    connectKeys();
    begin(placeFor(context.journal, occurrence), begunWords(context.journal, occurrence));
}

bool WordsEditor::hasDraft(const Journal &journal, const Occurrence &occurrence)
{
    return journal.draft(placeFor(journal, occurrence).name()) != nullptr;
}

QWidget *WordsEditor::groupPhotos()
{
    auto *group = new QWidget(this);
    inColumn(group, spacing::small, {m_photos, m_needsWords}, {0, spacing::tiny, 0, spacing::tiny});
    m_photos->setPhotoSize(PhotoSize::Small);
    m_needsWords->setWordWrap(true);
    auto *intake = new PhotoIntake(*m_photos, this);
    intake->watch(*m_text);
    intake->watch(*this);
    return group;
}

QWidget *WordsEditor::makeFoot()
{
    auto *foot = new QWidget(this);
    const Buttons buttons = makeButtons(plainButton(tr("Save"), foot));
    buttons.save->setObjectName(QStringLiteral("saveWords"));
    buttons.leave->setObjectName(QStringLiteral("leaveWords"));
    buttons.away->setObjectName(QStringLiteral("throwAwayWords"));
    editorFoot(foot, {buttons.away}, {buttons.leave, buttons.save});
    return foot;
}

void WordsEditor::tookUp(const AnyRecord &typed)
{
    RecordEditor::tookUp(typed);
    m_text->moveCursor(QTextCursor::End);
}

void WordsEditor::followFields()
{
    m_needsWords->setVisible(m_photos->count() > 0 && m_text->text().trimmed().isEmpty());
}

void WordsEditor::focusText()
{
    m_text->setFocus(Qt::OtherFocusReason);
}

QString WordsEditor::missing() const
{
    return m_text->text().trimmed().isEmpty() ? tr("There are no words yet. A few are enough.") : QString();
}

} // namespace hearth
