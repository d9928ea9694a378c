// SPDX-License-Identifier: GPL-3.0-or-later
#include "editors/notereaders.h"

#include "report/datewords.h"
#include "widgets/arrange.h"
#include "widgets/datefield.h"
#include "widgets/plainlabel.h"
#include "widgets/segmentedcontrol.h"

#include <algorithm>

namespace hearth {

namespace {

enum Choice { OnlyMe, Both, KeepUntil };

constexpr int kFirstOffer = 7; // days from today

} // namespace

NoteReaders::NoteReaders(const Theme &theme, const QString &other, QWidget *parent)
    : QWidget(parent)
    , m_other(other)
    , m_who(new SegmentedControl(tr("Who may read it"), this))
    , m_day(new DateField(theme, tr("Keep until"), this))
    , m_words(paragraph({}, Role::Muted, this))
{
    m_who->addSegment(tr("Only me", "who may read a note"));
    m_who->addSegment(tr("Both of us", "who may read a note"));
    m_who->addSegment(tr("Keep until a day"));
    auto *choice = flowOf(this, spacing::medium, {m_who, m_day});
    inColumn(this, spacing::small, {choice, m_words});
    const auto follow = [this] {
        say();
        emit changed();
    };
    connect(m_who, &SegmentedControl::currentChanged, this, follow);
    connect(m_day, &DateField::dateChanged, this, follow);
    say();
}

void NoteReaders::showNote(const GratitudeNote &note, QDate today)
{
    const bool isShared = note.record.visibility == Visibility::Shared;
    const bool isKept = !isShared && note.keptUntil.isValid();
    m_openedOn = isShared ? note.keptUntil : QDate();
    const QDate tomorrow = today.addDays(1);
    m_day->setRange(isKept ? std::min(note.keptUntil, tomorrow) : tomorrow, {});
    m_day->setDate(isKept ? note.keptUntil : today.addDays(kFirstOffer));
    m_who->setCurrent(isShared ? Both : isKept ? KeepUntil : OnlyMe);
    say();
}

void NoteReaders::writeTo(GratitudeNote &note) const
{
    note.record.visibility = m_who->current() == Both ? Visibility::Shared : Visibility::Private;
    note.keptUntil = m_who->current() == Both ? m_openedOn : m_who->current() == KeepUntil ? m_day->date() : QDate();
}

bool NoteReaders::areBoth() const
{
    return m_who->current() != OnlyMe;
}

void NoteReaders::say()
{
    m_day->setVisible(m_who->current() == KeepUntil);
    switch (m_who->current()) {
    case Both:
        m_words->setText(tr("%1 can read it as soon as it is kept.").arg(m_other));
        break;
    case KeepUntil:
        m_words->setText(tr("It stays yours alone until %1. It opens to %2 when you next unlock this journal, then or "
                            "later.",
                            "day, name")
                             .arg(dayInWords(m_day->date(), QLocale()), m_other));
        break;
    default:
        m_words->setText(tr("Only you can read it."));
        break;
    }
}

} // namespace hearth
