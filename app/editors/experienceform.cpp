// SPDX-License-Identifier: GPL-3.0-or-later
#include "editors/experienceform.h"

#include "editors/repeatfield.h"
#include "editors/tagsandlinks.h"
#include "editors/writingfield.h"
#include "journal/journal.h"
#include "photos/photointake.h"
#include "photos/recordphotos.h"
#include "viewmodels/sharedwording.h"
#include "widgets/card.h"
#include "widgets/datefield.h"
#include "widgets/flowlayout.h"
#include "widgets/plainlabel.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/switch.h"

#include <QAbstractTextDocumentLayout>
#include <QLineEdit>
#include <QTimeEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cmath>

namespace hearth {

namespace {

// In the order of the segments.
constexpr std::array kExperienceStates{ExperienceState::Idea, ExperienceState::Planned, ExperienceState::Lived};
constexpr std::array kSorts{ExperienceSort::Together, ExperienceSort::Apart};
constexpr std::array kTones{Tone::NotSaid, Tone::Joyful, Tone::Everyday, Tone::Challenging};
constexpr int kEvening = 19 * 60; // a time to begin with
constexpr int kLeastDetailLines = 5;
constexpr int kMostDetailLines = 20;

template <typename Values, typename Value>
int placeOf(const Values &values, Value value)
{
    const auto found = std::ranges::find(values, value);
    return found == values.end() ? 0 : static_cast<int>(found - values.begin());
}

template <typename Values>
auto chosenOf(const Values &values, const SegmentedControl &segments)
{
    return values.at(static_cast<std::size_t>(std::max(0, segments.current())));
}

} // namespace

ExperienceForm::ExperienceForm(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    makeHead();
    makeWhen();
    makeWhatItIs();
    makeLayout();
    connectFields();
    connect(&context.theme, &Theme::changed, this, &ExperienceForm::dressTitle);
}

SegmentedControl *ExperienceForm::makeSegments(const QString &name, const char *objectName, const QStringList &texts)
{
    auto *made = new SegmentedControl(name, this);
    made->setObjectName(QLatin1String(objectName));
    for (const QString &text : texts)
        made->addSegment(text);
    return made;
}

// All in the order in which they stand, which is that of the tab key.

void ExperienceForm::makeHead()
{
    m_title = new QLineEdit(this);
    m_title->setObjectName(QStringLiteral("title"));
    m_title->setAccessibleName(tr("Title"));
    m_title->setMaxLength(kMaximumTitleLength);
    setRole(m_title, Role::Plain);
    m_title->setTextMargins(-2, 0, -2, 0); // in line with what is below
    QStringList states;
    for (const ExperienceState state : kExperienceStates)
        states += experienceStateName(state);
    m_state = makeSegments(tr("What it is now"), "state", states);
    m_sort = makeSegments(tr("Together or apart"), "sort",
                          {experienceSortName(kSorts.at(0)), experienceSortName(kSorts.at(1))});
}

void ExperienceForm::makeWhen()
{
    const Theme &theme = m_context.theme;
    m_day = new DateField(theme, tr("Day"), this);
    m_hasTime = new Switch(theme, tr("At a time"), this);
    m_hasTime->setObjectName(QStringLiteral("hasTime"));
    m_time = new QTimeEdit(this);
    m_time->setAccessibleName(tr("Time"));
    m_time->setDisplayFormat(QLocale().timeFormat(QLocale::ShortFormat));
    m_time->setFocusPolicy(Qt::StrongFocus);
    m_repeat = new RepeatField(theme, this);
    m_repeat->setToday(m_context.journal.clock().today());
    m_place = new QLineEdit(this);
    m_place->setObjectName(QStringLiteral("place"));
    m_place->setAccessibleName(tr("Where"));
    m_place->setMaxLength(kMaximumTextLength);
    m_place->setPlaceholderText(tr("A place, in your own words"));
}

void ExperienceForm::makeWhatItIs()
{
    const Theme &theme = m_context.theme;
    const Journal &journal = m_context.journal;
    m_whose = makeSegments(
        tr("Whose idea"), "whose",
        {tr("Mine", "whose idea"), journal.nameOf(otherPartner(journal.me())), tr("Of both of us", "whose idea")});
    QStringList tones{tr("Not said", "the tone of an experience")};
    for (const Tone tone : {kTones.at(1), kTones.at(2), kTones.at(3)})
        tones += toneName(tone);
    m_tone = makeSegments(tr("How it was"), "tone", tones);
    m_isNew = new Switch(theme, tr("New to both of us"), this);
    m_isNew->setObjectName(QStringLiteral("isNew"));
    m_details = new WritingField(theme, tr("Details"), this);
    m_details->setPlaceholderText(tr("What it is about, what to bring, what to look forward to"));
    m_photos = new RecordPhotos(m_context, RecordPhotos::Use::Edit, this);
    auto *intake = new PhotoIntake(*m_photos, this);
    intake->watch(*m_details);
    intake->watch(*this);
    m_belonging = new TagsAndLinks(m_context, this);
    m_shared = new Switch(theme, {}, this);
    m_shared->setObjectName(QStringLiteral("shared"));
    m_shared->setVisible(journal.hasOther() && !journal.isTogether());
}

QWidget *ExperienceForm::addNamed(const QString &name, QWidget *field, QWidget *buddy)
{
    auto *group = new QWidget(this);
    auto *label = new PlainLabel(name, group);
    setRole(label, Role::Muted);
    label->setBuddy(buddy != nullptr ? buddy : field);
    auto *lines = new QVBoxLayout(group);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(spacing::tiny);
    lines->addWidget(label);
    lines->addWidget(field);
    m_layout->addWidget(group);
    return group;
}

void ExperienceForm::makeLayout()
{
    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(spacing::large);
    const auto flowOf = [this](std::initializer_list<QWidget *> parts) {
        auto *row = new QWidget(this);
        auto *flow = new FlowLayout(spacing::medium, row);
        for (QWidget *part : parts)
            flow->addWidget(part);
        return row;
    };
    m_layout->addWidget(m_title);
    m_layout->addWidget(flowOf({m_state, m_sort}));
    m_when = addNamed(tr("When"), flowOf({m_day, m_hasTime, m_time}), m_day);
    m_repeating = addNamed(tr("Repeats"), m_repeat);
    addNamed(tr("Where"), m_place);
    addNamed(tr("Whose idea"), flowOf({m_whose}), m_whose)->setVisible(m_context.journal.hasOther());
    m_toning = addNamed(tr("How it was"), flowOf({m_tone}), m_tone);
    m_layout->addWidget(m_isNew);
    auto *sheet = new Card(this);
    sheet->content()->setContentsMargins(spacing::medium, spacing::medium, spacing::medium, spacing::medium);
    sheet->content()->addWidget(m_details);
    fitDetails();
    connect(&m_context.theme, &Theme::changed, this, &ExperienceForm::fitDetails);
    connect(m_details->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &ExperienceForm::fitDetails);
    addNamed(tr("Details"), sheet, m_details);
    addNamed(tr("Photos"), m_photos);
    m_layout->addWidget(m_belonging);
    m_layout->addWidget(m_shared);
}

void ExperienceForm::fitDetails()
{
    const int line = QFontMetrics(m_context.theme.type().reading).lineSpacing();
    const int text = static_cast<int>(std::ceil(m_details->document()->size().height())) + line;
    m_details->setFixedHeight(std::clamp(text, kLeastDetailLines * line, kMostDetailLines * line));
}

void ExperienceForm::connectFields()
{
    const auto tell = [this] {
        if (m_isShowing)
            return;
        showParts();
        emit changed();
    };
    for (QLineEdit *line : {m_title, m_place}) {
        connect(line, &QLineEdit::textChanged, this, tell);
        connect(line, &QLineEdit::returnPressed, this, [this] { focusNextChild(); });
    }
    for (SegmentedControl *segments : {m_state, m_sort, m_whose, m_tone})
        connect(segments, &SegmentedControl::currentChanged, this, tell);
    for (Switch *each : {m_hasTime, m_isNew, m_shared})
        connect(each, &QCheckBox::toggled, this, tell);
    connect(m_day, &DateField::dateChanged, this, [this, tell](QDate day) {
        m_repeat->setStart(day);
        tell();
    });
    connect(m_time, &QTimeEdit::timeChanged, this, tell);
    connect(m_repeat, &RepeatField::changed, this, tell);
    connect(m_belonging, &TagsAndLinks::changed, this, tell);
    connect(m_details, &QTextEdit::textChanged, this, tell);
}

void ExperienceForm::showExperience(const SharedExperience &experience)
{
    m_isShowing = true;
    m_shown = experience;
    m_title->setText(experience.title);
    m_title->setCursorPosition(0);
    m_place->setText(experience.place);
    m_place->setCursorPosition(0);
    m_details->setText(experience.details);
    m_shownDetails = m_details->text();
    m_state->setCurrent(placeOf(kExperienceStates, experience.state));
    m_sort->setCurrent(placeOf(kSorts, experience.sort));
    m_tone->setCurrent(placeOf(kTones, experience.tone));
    const PartnerId me = m_context.journal.me();
    m_whose->setCurrent(experience.whoseIdea == me ? 0 : experience.whoseIdea == otherPartner(me) ? 1 : 2);
    m_isNew->setChecked(experience.isNewToBoth);
    m_day->setDate(experience.record.date);
    m_hasTime->setChecked(experience.minuteOfDay.has_value());
    m_time->setTime(QTime(0, 0).addSecs(experience.minuteOfDay.value_or(kEvening) * 60));
    m_repeat->showRecurrence(experience.ritual, experience.record.date);
    m_belonging->showRecord(experience.record);
    m_shared->setChecked(experience.record.visibility == Visibility::Shared);
    m_isShowing = false;
    showParts();
}

ExperienceState ExperienceForm::state() const
{
    return chosenOf(kExperienceStates, *m_state);
}

PartnerId ExperienceForm::whose() const
{
    const PartnerId me = m_context.journal.me();
    return m_whose->current() == 0 ? me : m_whose->current() == 1 ? otherPartner(me) : PartnerId();
}

SharedExperience ExperienceForm::written() const
{
    SharedExperience now = m_shown;
    now.title = m_title->text();
    now.place = m_place->text();
    if (m_details->text() != m_shownDetails)
        now.details = m_details->text();
    m_belonging->writeTo(now.record);
    now.state = state();
    now.sort = chosenOf(kSorts, *m_sort);
    now.whoseIdea = whose();
    now.isNewToBoth = m_isNew->isChecked();
    now.tone = now.state == ExperienceState::Lived ? chosenOf(kTones, *m_tone) : Tone::NotSaid;
    now.ritual = now.state == ExperienceState::Planned ? m_repeat->recurrence() : Recurrence();
    if (now.state != ExperienceState::Idea)
        now.record.date = m_day->date();
    const bool hasTime = now.state != ExperienceState::Idea && m_hasTime->isChecked();
    now.minuteOfDay = hasTime ? std::optional(QTime(0, 0).secsTo(m_time->time()) / 60) : std::nullopt;
    if (!m_context.journal.isTogether() && m_context.journal.hasOther())
        now.record.visibility = m_shared->isChecked() ? Visibility::Shared : Visibility::Private;
    return now;
}

void ExperienceForm::showParts()
{
    const bool isIdea = state() == ExperienceState::Idea;
    const bool isPlanned = state() == ExperienceState::Planned;
    const bool isLived = state() == ExperienceState::Lived;
    const bool isApart = chosenOf(kSorts, *m_sort) == ExperienceSort::Apart;
    m_when->setVisible(!isIdea);
    m_time->setVisible(m_hasTime->isChecked());
    m_repeating->setVisible(isPlanned);
    m_toning->setVisible(isLived);
    m_title->setPlaceholderText(isIdea    ? tr("What could it be?")
                                : isLived ? tr("What did you live?")
                                : isApart ? tr("What is the time for?")
                                          : tr("What do you plan?"));
    nameReaders();
}

void ExperienceForm::nameReaders()
{
    const QString other = m_context.journal.nameOf(otherPartner(m_context.journal.me()));
    m_shared->setText(m_shared->isChecked() ? tr("%1 may read this").arg(other) : tr("Only you can read this"));
    m_shared->setAccessibleName(tr("%1 may read this").arg(other));
    m_shared->updateGeometry();
}

void ExperienceForm::focusTitle()
{
    m_title->setFocus(Qt::OtherFocusReason);
}

void ExperienceForm::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    dressTitle(); // the style sheet gives its own font first
}

void ExperienceForm::dressTitle()
{
    m_title->setFont(m_context.theme.type().title);
}

} // namespace hearth
