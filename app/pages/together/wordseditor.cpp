// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/together/wordseditor.h"

#include "journal/journal.h"
#include "photos/photointake.h"
#include "photos/recordphotos.h"
#include "widgets/buttons.h"
#include "widgets/flowlayout.h"
#include "widgets/growingtext.h"
#include "widgets/messagebar.h"
#include "widgets/plainlabel.h"
#include "wording/sharedwording.h"

#include <QVBoxLayout>

namespace hearth {

namespace {

constexpr int kLeastLines = 5;
constexpr int kMostLines = 16;

// The days of a ritual are told apart; what has one day may be moved while words about it are being written.
DraftPlace placeFor(const Journal &journal, const Happening &happening)
{
    const SharedExperience *about = journal.all<SharedExperience>().find(happening.experience);
    const bool hasOneDay = about != nullptr && !isRitual(*about);
    return {.kind = Kind::ExperienceWords, .about = happening.experience, .day = hasOneDay ? QDate() : happening.day};
}

ExperienceWords begunWords(const Journal &journal, const Happening &happening)
{
    if (const ExperienceWords *present = wordsOf(journal, happening, journal.me()))
        return *present;
    ExperienceWords words = journal.compose<ExperienceWords>();
    words.experience = happening.experience;
    words.record.date = happening.day;
    return words;
}

} // namespace

WordsEditor::WordsEditor(const PageContext &context, const Happening &happening, QWidget *parent)
    : RecordEditor(context, parent)
    , m_text(new GrowingText(tr("My words about this day"), kLeastLines, kMostLines, this))
    , m_tone(new ChoiceBox(tr("How it was for me"), this))
    , m_photos(makePhotos())
    , m_needsWords(new PlainLabel(tr("A few words belong beside your photos."), Role::Caption, this))
{
    m_text->setPlaceholderText(tr("How was it for you?"));
    m_tone->addItem(tr("How it was: not said"), static_cast<int>(Tone::NotSaid));
    for (const Tone tone : {Tone::Joyful, Tone::Everyday, Tone::Challenging})
        m_tone->addItem(toneName(tone), static_cast<int>(tone));
    m_tone->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    bind(m_text, &ExperienceWords::text);
    bind(m_tone, &ExperienceWords::tone);
    // What nobody else can see is not written about for others.
    const Record *about = context.journal.findRecord(happening.experience);
    Switch *readers = makeReaders({}, {}, about == nullptr || about->visibility == Visibility::Shared);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    for (QWidget *part :
         std::initializer_list<QWidget *>{message(), m_text, m_tone, groupPhotos(), readers, makeFoot()})
        layout->addWidget(part);
    connectKeys();
    begin(placeFor(context.journal, happening), begunWords(context.journal, happening));
}

bool WordsEditor::hasDraft(const Journal &journal, const Happening &happening)
{
    return journal.draft(placeFor(journal, happening).name()) != nullptr;
}

QWidget *WordsEditor::groupPhotos()
{
    auto *group = new QWidget(this);
    auto *lines = new QVBoxLayout(group);
    lines->setContentsMargins(0, spacing::tiny, 0, spacing::tiny);
    lines->setSpacing(spacing::small);
    lines->addWidget(m_photos);
    lines->addWidget(m_needsWords);
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
    auto *row = new FlowLayout(spacing::small, foot);
    const Buttons buttons = makeButtons(plainButton(tr("Save"), foot));
    buttons.save->setObjectName(QStringLiteral("saveWords"));
    buttons.leave->setObjectName(QStringLiteral("leaveWords"));
    buttons.away->setObjectName(QStringLiteral("throwAwayWords"));
    for (QPushButton *button : {buttons.save, buttons.leave, buttons.away})
        row->addWidget(button);
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
