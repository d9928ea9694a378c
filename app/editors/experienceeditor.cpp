// SPDX-License-Identifier: GPL-3.0-or-later
#include "editors/experienceeditor.h"

#include "editors/editorsheet.h"
#include "editors/formatbar.h"
#include "editors/repeatfield.h"
#include "editors/tagsandlinks.h"
#include "editors/writingfield.h"
#include "journal/journal.h"
#include "photos/photointake.h"
#include "photos/recordphotos.h"
#include "records/entry.h"
#include "widgets/arrange.h"
#include "widgets/buttons.h"
#include "widgets/card.h"
#include "widgets/clockformat.h"
#include "widgets/datefield.h"
#include "widgets/flowlayout.h"
#include "widgets/messagebar.h"
#include "widgets/plainlabel.h"
#include "wording/sharedwording.h"

#include <QAbstractTextDocumentLayout>
#include <QLineEdit>
#include <QTimeEdit>

#include <algorithm>
#include <cmath>

namespace hearth {

namespace {

// In the order of the segments.
constexpr std::array kExperienceStates{ExperienceState::Idea, ExperienceState::Planned, ExperienceState::Lived};
constexpr std::array kTypes{ExperienceType::Together, ExperienceType::Apart};
constexpr std::array kTones{Tone::NotSaid, Tone::Joyful, Tone::Everyday, Tone::Challenging};
constexpr int kEvening = 19 * 60; // a time to begin with
constexpr int kMinDetailLines = 5;
constexpr int kMaxDetailLines = 20;

} // namespace

ExperienceEditor::ExperienceEditor(const PageContext &context, const SharedExperience &begun, QWidget *parent)
    : RecordEditor(context, parent)
{
    const bool isNew = context.journal.findRecord(begun.record.id) == nullptr;
    makeHead();
    makeWhen();
    makeWhatItIs();
    bind(m_title, &SharedExperience::title);
    bind(m_state, kExperienceStates, &SharedExperience::state);
    bind(m_type, kTypes, &SharedExperience::type);
    bindWhen();
    bindWhatItIs();
    layOut();
    connect(this, &ExperienceEditor::saved, this, [this] { sayDone(tr("Saved.")); });
    begin({.kind = Kind::SharedExperience,
           .of = isNew ? RecordId() : begun.record.id,
           .about = isNew ? begun.fromIdea : RecordId()},
          begun);
}

SegmentedControl *ExperienceEditor::makeSegments(const QString &name, const char *objectName, const QStringList &texts)
{
    auto *made = new SegmentedControl(name, this);
    made->setObjectName(QLatin1String(objectName));
    for (const QString &text : texts)
        made->addSegment(text);
    return made;
}

QLineEdit *ExperienceEditor::makeLine(const char *objectName, const QString &name)
{
    auto *line = new QLineEdit(this);
    line->setObjectName(QLatin1String(objectName));
    line->setAccessibleName(name);
    connect(line, &QLineEdit::returnPressed, this, [this] { focusNextChild(); });
    return line;
}

void ExperienceEditor::makeHead()
{
    m_sharing = makeReaders();
    m_sharing->choice()->setObjectName(QStringLiteral("shared"));
    m_title = makeLine("title", tr("Title"));
    m_title->setMaxLength(kMaxTitleLength);
    QStringList states;
    for (const ExperienceState state : kExperienceStates)
        states += experienceStateName(state);
    m_state = makeSegments(tr("State"), "state", states);
    m_type = makeSegments(tr("Kind"), "sort", {experienceTypeName(kTypes.at(0)), experienceTypeName(kTypes.at(1))});
}

void ExperienceEditor::makeWhen()
{
    const Theme &theme = m_context.theme;
    m_day = new DateField(theme, tr("Day"), this);
    m_day->setMeant(MeantDays::until(m_context.journal.clock().today(), MeantDays::kPlanned));
    m_hasTime = named("hasTime", new Switch(theme, tr("Set a time"), this));
    m_time = new QTimeEdit(this);
    m_time->setAccessibleName(tr("Time"));
    setClockFormat(*m_time, QLocale().timeFormat(QLocale::ShortFormat));
    m_time->setFocusPolicy(Qt::StrongFocus);
    m_repeat = new RepeatField(theme, this);
    m_repeat->setToday(m_context.journal.clock().today());
    m_place = makeLine("place", tr("Where"));
    m_place->setMaxLength(kMaxTextLength);
    m_place->setPlaceholderText(tr("A place, in your own words"));
}

void ExperienceEditor::makeWhatItIs()
{
    const Theme &theme = m_context.theme;
    m_whose =
        makeSegments(tr("Whose idea"), "whose",
                     {tr("Mine", "whose idea"), tr("%1’s", "whose idea").arg(otherName()), tr("Ours", "whose idea")});
    QStringList tones{tr("Not said", "the tone of an experience")};
    for (const Tone tone : {kTones.at(1), kTones.at(2), kTones.at(3)})
        tones += toneName(tone);
    m_tone = makeSegments(tr("How it was"), "tone", tones);
    m_isNew = named("isNew", new Switch(theme, tr("New to both of us"), this));
    m_details = new WritingField(theme, tr("Details"), this);
    m_format = new FormatBar(theme, *m_details, this);
    m_photos = makePhotos();
    auto *intake = new PhotoIntake(*m_photos, this);
    intake->watch(*m_details);
    intake->watch(*this);
    m_belonging = makeTagsAndLinks();
}

void ExperienceEditor::bindWhen()
{
    connect(m_day, &DateField::dateChanged, m_repeat, &RepeatField::setStart);
    connect(m_day, &DateField::dateChanged, this, &ExperienceEditor::scheduleSave);
    connect(m_hasTime, &QCheckBox::toggled, this, &ExperienceEditor::scheduleSave);
    connect(m_time, &QTimeEdit::timeChanged, this, &ExperienceEditor::scheduleSave);
    connect(m_repeat, &RepeatField::changed, this, &ExperienceEditor::scheduleSave);
    // What is not shown keeps its value until it is saved.
    bind(
        [this](const SharedExperience &shown) {
            m_day->setDate(shown.record.date);
            m_hasTime->setChecked(shown.minuteOfDay.has_value());
            m_time->setTime(QTime(0, 0).addSecs(shown.minuteOfDay.value_or(kEvening) * 60));
            m_repeat->showRecurrence(shown.ritual, shown.record.date);
        },
        [this](SharedExperience &written) {
            const bool isIdea = state() == ExperienceState::Idea;
            if (!isIdea)
                written.record.date = m_day->date();
            const bool hasTime = !isIdea && m_hasTime->isChecked();
            written.minuteOfDay = hasTime ? std::optional(QTime(0, 0).secsTo(m_time->time()) / 60) : std::nullopt;
            written.ritual = state() == ExperienceState::Planned ? m_repeat->recurrence() : Recurrence();
        });
    bind(m_place, &SharedExperience::place);
}

void ExperienceEditor::bindWhatItIs()
{
    const PartnerId me = m_context.journal.me();
    bind(m_whose, std::array{me, otherPartner(me), PartnerId()}, &SharedExperience::whoseIdea);
    bind(m_tone, kTones, &SharedExperience::tone);
    bind([](const SharedExperience &) {},
         [this](SharedExperience &written) {
             if (state() != ExperienceState::Lived)
                 written.tone = Tone::NotSaid;
         });
    bind(m_isNew, &SharedExperience::isNewToBoth);
    bind(m_details, &SharedExperience::details);
}

QWidget *ExperienceEditor::addNamed(const QString &name, QWidget *field, QWidget *buddy)
{
    auto *group = new QWidget(this);
    auto *label = naming(buddy != nullptr ? buddy : field, new PlainLabel(name, Role::Muted, group));
    inColumn(group, spacing::tiny, {label, field});
    addTo(m_fields, {group});
    return group;
}

void ExperienceEditor::layOutFields()
{
    const auto flowOf = [this](std::initializer_list<QWidget *> parts) {
        auto *row = new QWidget(this);
        auto *flow = new FlowLayout(spacing::medium, row);
        for (QWidget *part : parts)
            flow->addWidget(part);
        return row;
    };
    addNamed(tr("Title"), m_title);
    addTo(m_fields, {flowOf({m_state, m_type})});
    m_when = addNamed(tr("When"), flowOf({m_day, m_hasTime, m_time}), m_day);
    m_repeating = addNamed(tr("Repeats"), m_repeat);
    addNamed(tr("Where"), m_place);
    addNamed(tr("Whose idea"), flowOf({m_whose}), m_whose)->setVisible(m_context.journal.hasOther());
    m_toning = addNamed(tr("How it was"), flowOf({m_tone}), m_tone);
    addTo(m_fields, {m_isNew});
    auto *paper = new Card(this);
    paper->content()->setContentsMargins(spacing::medium, spacing::medium, spacing::medium, spacing::medium);
    addTo(paper->content(), {m_format, m_details});
    fitDetails();
    connect(&m_context.theme, &Theme::changed, this, &ExperienceEditor::fitDetails);
    connect(m_details->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &ExperienceEditor::fitDetails);
    addNamed(tr("Details"), paper, m_details);
    addNamed(tr("Photos"), m_photos);
    addTo(m_fields, {m_belonging});
}

void ExperienceEditor::layOut()
{
    m_sheet = addSheet({});
    m_sheet->addReaders(m_sharing);
    auto *form = named("fields", new QWidget(this));
    m_fields = inColumn(form, spacing::large);
    layOutFields();
    m_sheet->addSpaced(spacing::small, form);
    m_sheet->addBottom(makeFoot());
}

QWidget *ExperienceEditor::makeFoot()
{
    auto *column = new QWidget(this);
    inColumn(column, spacing::small, {message(), makeBottom(primaryButton(tr("Save"), this))});
    return column;
}

void ExperienceEditor::fitDetails()
{
    const int line = QFontMetrics(m_context.theme.type().reading).lineSpacing();
    const int text = static_cast<int>(std::ceil(m_details->document()->size().height())) + line;
    m_details->setFixedHeight(std::clamp(text, kMinDetailLines * line, kMaxDetailLines * line));
}

ExperienceState ExperienceEditor::state() const
{
    return kExperienceStates.at(static_cast<std::size_t>(std::max(0, m_state->current())));
}

void ExperienceEditor::followFields()
{
    const bool isIdea = state() == ExperienceState::Idea;
    const bool isLived = state() == ExperienceState::Lived;
    const bool isApart = m_type->current() == 1;
    m_when->setVisible(!isIdea);
    m_time->setVisible(m_hasTime->isChecked());
    m_repeating->setVisible(state() == ExperienceState::Planned);
    m_toning->setVisible(isLived);
    const QString heading = !isNew()                       ? tr("Change an experience")
                            : written().fromIdea.isValid() ? tr("Plan it")
                            : isIdea                       ? tr("New idea")
                            : isLived                      ? tr("New memory")
                                                           : tr("New plan");
    m_sheet->setHeading(heading);
    setAccessibleName(heading);
    m_details->setPlaceholderText(isIdea    ? tr("What it is about, and what draws you to it")
                                  : isLived ? tr("How it was, and what you want to keep of it")
                                            : tr("What it is about, what to bring, what to look forward to"));
    m_title->setPlaceholderText(isIdea    ? tr("What could it be?")
                                : isLived ? tr("What happened?")
                                : isApart ? tr("What is the time for?")
                                          : tr("What do you plan?"));
}

QString ExperienceEditor::missing() const
{
    const SharedExperience now = written();
    if (now.title.trimmed().isEmpty())
        return tr("It has no title yet. A few words are enough.");
    const bool isAhead = now.record.date > m_context.journal.clock().today();
    if (now.state == ExperienceState::Lived && isAhead)
        return tr("That day has not come yet. Choose a day up to today, or keep it as planned.");
    if (now.ritual.until.isValid() && now.ritual.until < now.record.date)
        return tr("Its last day comes before its first. Choose a later last day, or none.");
    return {};
}

void ExperienceEditor::focusText()
{
    m_title->setFocus(Qt::OtherFocusReason);
}

} // namespace hearth
