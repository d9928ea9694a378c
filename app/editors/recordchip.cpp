// SPDX-License-Identifier: GPL-3.0-or-later
#include "editors/recordchip.h"

#include "report/datewords.h"
#include "wording/recordwords.h"
#include "wording/wording.h"

#include <QLocale>

namespace hearth {

namespace {

constexpr int kTitleWidth = 30; // average characters

} // namespace

Glyph glyphOf(Kind kind)
{
    switch (kind) {
    case Kind::GratitudeNote:
        return Glyph::Gratitude;
    case Kind::CheckIn:
    case Kind::CheckInSeal:
    case Kind::OwnAnswers:
        return Glyph::CheckIn;
    case Kind::SharedExperience:
    case Kind::Reflection:
        return Glyph::Together;
    case Kind::AgreementVersion:
    case Kind::Consent:
        return Glyph::Agreements;
    case Kind::PersonalLimit:
        return Glyph::Limit;
    case Kind::Commitment:
        return Glyph::Commitment;
    case Kind::Conversation:
        return Glyph::Talk;
    case Kind::Response:
        return Glyph::Reply;
    case Kind::OwnCard:
        return Glyph::Cards;
    case Kind::Attachment:
        return Glyph::Photo;
    case Kind::SharedChart:
        return Glyph::Insights;
    default:
        return Glyph::Journal;
    }
}

RecordChip::RecordChip(const Theme &theme, const Journal &journal, RecordId record, QWidget *parent)
    : QPushButton(parent)
    , m_theme(theme)
    , m_record(record)
{
    setRole(this, Role::Choice);
    setAutoDefault(false);
    const auto any = journal.find(record);
    if (!any) {
        m_title = tr("no longer here", "a record that another one points to");
        setEnabled(false);
    } else {
        const Kind kind = kindOf(*any);
        m_title = recordTitle(journal, *any);
        if (m_title.isEmpty())
            m_title = kindName(kind);
        setIcon(theme.icon(glyphOf(kind), Token::TextMuted));
        const QString day = dayInWords(recordOf(*any).date, QLocale());
        setAccessibleName(tr("%1: %2, %3", "kind of record, its title, its day").arg(kindName(kind), m_title, day));
    }
    connect(this, &QPushButton::clicked, this, [this] { emit chosen(m_record); });
    connect(&theme, &Theme::changed, this, &RecordChip::fit);
    fit();
}

void RecordChip::fit()
{
    const QFontMetrics metrics(m_theme.type().small);
    QString shown = metrics.elidedText(m_title, Qt::ElideRight, kTitleWidth * metrics.averageCharWidth());
    shown.replace(QLatin1Char('&'), QStringLiteral("&&"));
    setText(shown);
}

} // namespace hearth
