// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/journal/filterpopups.h"

#include "base/shortening.h"
#include "models/knowntags.h"
#include "widgets/arrange.h"
#include "widgets/buttons.h"
#include "widgets/datefield.h"
#include "widgets/monthcalendar.h"
#include "widgets/plainlabel.h"
#include "wording/names.h"
#include "wording/wording.h"

#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QSignalBlocker>

#include <algorithm>

namespace hearth {

namespace {

constexpr int kBoxWidth = 220; // device-independent pixels
constexpr int kLongestWord = 40;

// A tag or a name in a list, however long it is.
QString inList(const QString &word)
{
    return shortened(word, kLongestWord);
}

} // namespace

QPoint placeBelow(const QPushButton &button, QSize size)
{
    const bool isRightToLeft = button.layoutDirection() == Qt::RightToLeft;
    const QPoint corner =
        isRightToLeft ? button.rect().bottomRight() - QPoint(size.width(), 0) : button.rect().bottomLeft();
    QPoint place = button.mapToGlobal(corner) + QPoint(0, spacing::tiny);
    if (const QScreen *screen = button.screen()) {
        const QRect room = screen->availableGeometry();
        place.setX(std::clamp(place.x(), room.left(), std::max(room.left(), room.right() - size.width())));
        place.setY(std::clamp(place.y(), room.top(), std::max(room.top(), room.bottom() - size.height())));
    }
    return place;
}

FilterPopup::FilterPopup(const Journal &journal, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_journal(journal)
{
    setRole(this, Role::Card);
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Filters"));
    auto *fields = new QGridLayout(this);
    fields->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    fields->setSpacing(spacing::medium);
    if (journal.hasOther()) {
        m_author = addBox(*fields, tr("Author"), "author");
        m_author->addItem(tr("Both of us", "authors"));
        for (const PartnerId partner : {journal.me(), otherPartner(journal.me())})
            m_author->addItem(inList(nameInWords(journal, partner)), static_cast<int>(partner.number()));
        connect(m_author, &QComboBox::currentIndexChanged, this, [this] {
            const QVariant author = m_author->currentData();
            emit authorChosen(author.isValid() ? std::optional(PartnerId(static_cast<std::uint8_t>(author.toInt())))
                                               : std::nullopt);
        });
    }
    m_tag = addBox(*fields, tr("Tag"), "tag");
    m_tag->setEditable(true);
    m_tag->setInsertPolicy(QComboBox::NoInsert);
    m_tag->lineEdit()->setPlaceholderText(tr("Any tag"));
    m_tag->lineEdit()->setAccessibleName(tr("Tag"));
    m_tag->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_tag->completer()->setFilterMode(Qt::MatchContains);
    m_tag->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    connect(m_tag, &QComboBox::activated, this, [this](int at) { emit tagChosen(m_tag->itemData(at).toString()); });
    connect(m_tag->lineEdit(), &QLineEdit::editingFinished, this, &FilterPopup::readTag);

    m_feeling = addBox(*fields, tr("Feeling"), "feeling");
    connect(m_feeling, &QComboBox::currentIndexChanged, this,
            [this] { emit feelingChosen(m_feeling->currentData().toString()); });
    offer();
}

QComboBox *FilterPopup::addBox(QGridLayout &fields, const QString &name, const char *objectName)
{
    const int row = fields.rowCount();
    auto *box = new QComboBox(this);
    box->setAccessibleName(name);
    box->setObjectName(QLatin1String(objectName));
    box->setMinimumWidth(kBoxWidth);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *label = naming(box, new PlainLabel(name, this));
    fields.addWidget(label, row, 0);
    fields.addWidget(box, row, 1);
    return box;
}

void FilterPopup::offer()
{
    const QSignalBlocker quietTag(m_tag);
    const QSignalBlocker quietFeeling(m_feeling);
    m_tag->clear();
    m_tag->addItem(tr("Any tag"), QString());
    for (const QString &tag : knownTags(m_journal))
        m_tag->addItem(inList(tag), tag);
    m_feeling->clear();
    m_feeling->addItem(tr("Any feeling"), QString());
    for (const QString &feeling : feltFeelings(m_journal))
        m_feeling->addItem(inList(feelingLabel(feeling)), feeling);
}

void FilterPopup::showFilter(const TimelineFilter &filter)
{
    const auto choose = [](QComboBox &box, const QVariant &value) {
        const QSignalBlocker quiet(&box);
        box.setCurrentIndex(std::max(0, box.findData(value)));
    };
    if (m_author != nullptr)
        choose(*m_author, filter.author ? QVariant(static_cast<int>(filter.author->number())) : QVariant());
    choose(*m_tag, filter.tag);
    choose(*m_feeling, filter.feeling);
}

void FilterPopup::open(const QPushButton &button, const TimelineFilter &filter)
{
    offer();
    showFilter(filter);
    adjustSize();
    move(placeBelow(button, size()));
    show();
    (m_author != nullptr ? m_author : m_tag)->setFocus(Qt::PopupFocusReason);
}

void FilterPopup::readTag()
{
    // Only what is there can be chosen; anything else falls back.
    const QString typed = m_tag->currentText().trimmed();
    int at = typed.isEmpty() ? 0 : m_tag->findText(typed, Qt::MatchFixedString);
    if (at < 0)
        at = std::max(0, m_tag->currentIndex());
    const QSignalBlocker quiet(m_tag);
    m_tag->setCurrentIndex(at);
    m_tag->setEditText(m_tag->itemText(at));
    emit tagChosen(m_tag->itemData(at).toString());
}

DatesPopup::DatesPopup(const Theme &theme, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_calendar(new MonthCalendar(theme, CalendarDensity::Compact, this))
    , m_first(new DateField(theme, tr("From"), this))
    , m_last(new DateField(theme, tr("To"), this))
{
    setRole(this, Role::Card);
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Dates"));
    auto *heading = new PlainLabel(tr("Show only these days"), Role::Strong, this);
    auto *line = new QFrame(this);
    setRole(line, Role::Separator);
    auto *fields = new QGridLayout;
    fields->setSpacing(spacing::medium);
    fields->setColumnStretch(1, 1);
    fields->addWidget(new PlainLabel(tr("From"), this), 0, 0);
    fields->addWidget(m_first, 0, 1);
    fields->addWidget(new PlainLabel(tr("To"), this), 1, 0);
    fields->addWidget(m_last, 1, 1);

    QPushButton *any = named("anyDay", quietButton(tr("Any day"), this));
    QPushButton *showing = named("showDays", primaryButton(tr("Show"), this));
    auto *buttons = inRow({any, Stretch(), showing});

    inColumn(this, spacing::medium, {m_calendar, line, heading, fields, buttons}, around(spacing::large));
    connect(m_calendar, &MonthCalendar::monthChanged, this, &DatesPopup::monthShown);
    connect(m_calendar, &MonthCalendar::daySelected, this, &DatesPopup::dayChosen);
    connect(m_calendar, &MonthCalendar::dayActivated, this, [this](QDate day) {
        close();
        emit dayChosen(day);
    });
    connect(showing, &QPushButton::clicked, this, &DatesPopup::choose);
    connect(any, &QPushButton::clicked, this, [this] {
        close();
        emit chosen({}, {});
    });
}

void DatesPopup::open(const QPushButton &button, QDate first, QDate last, QDate shown, QDate today)
{
    m_first->setDate(first);
    m_last->setDate(last);
    m_calendar->setToday(today);
    m_calendar->setSelected(shown);
    m_calendar->setMonth(YearMonth::of(shown.isValid() ? shown : today));
    emit monthShown(m_calendar->month());
    adjustSize();
    move(placeBelow(button, size()));
    show();
    m_calendar->grid()->setFocus(Qt::PopupFocusReason);
}

void DatesPopup::setMarks(const QList<DayMark> &marks)
{
    m_calendar->setMarks(marks);
}

void DatesPopup::choose()
{
    const QDate one = m_first->date();
    const QDate other = m_last->date();
    close();
    emit chosen(std::min(one, other), std::max(one, other));
}

} // namespace hearth
