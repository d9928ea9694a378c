// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/together/ideacard.h"

#include "base/shortening.h"
#include "widgets/arrange.h"
#include "widgets/buttons.h"
#include "widgets/daymark.h"
#include "widgets/rowpainter.h"
#include "wording/experiencewording.h"
#include "wording/inoneline.h"
#include "wording/recordwords.h"
#include "wording/sharedwording.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace hearth {

namespace {

constexpr qsizetype kExcerpt = 300; // characters; more than the lines hold
constexpr int kTitleLines = 2;
constexpr int kWordsLines = 2;
constexpr int kMarkSide = 10;

} // namespace

IdeaCard::IdeaCard(const Theme &theme, const Journal &journal, const SharedExperience &idea, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_idea(idea.record.id)
    , m_type(idea.type)
    , m_title(lineFrom(idea.title, kExcerpt))
    , m_words(lineFrom(idea.details.isEmpty() ? idea.place : idea.details, kExcerpt))
    , m_plan(plainButton(tr("Plan it"), this))
{
    QStringList facts{experienceTypeName(idea.type)};
    if (journal.hasOther())
        facts += whoseIdeaWords(journal, idea.whoseIdea);
    if (idea.record.visibility == Visibility::Private && journal.hasOther())
        facts += visibilityWords(journal, idea.record);
    m_whose = inOneLine(facts);
    if (!takenUpAs(journal, m_idea).empty()) {
        m_whose = tr("Taken up · %1", "an idea that became a plan; whose it was").arg(m_whose);
        m_plan->setText(tr("Plan it again"));
    }
    setAccessibleName(spokenLine({m_title, m_whose, m_words}));
    m_plan->setAccessibleName(tr("Plan it: %1", "the title of an idea").arg(m_title));
    m_plan->setCursor(Qt::ArrowCursor);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);

    inColumn(this, {Stretch(), inRow({Stretch(), m_plan})}, around(spacing::large));
    setTabOrder(this, m_plan);
    connect(this, &QAbstractButton::clicked, this, [this] { emit opened(m_idea); });
    connect(m_plan, &QPushButton::clicked, this, [this] { emit planChosen(m_idea); });
    connect(&theme, &Theme::changed, this, &QWidget::updateGeometry);
}

int IdeaCard::wordsHeight() const
{
    const TypeScale &type = m_theme.type();
    return heightOfLines(type.small, 1) + spacing::tiny + heightOfLines(type.heading, kTitleLines) + spacing::tiny +
           heightOfLines(type.body, kWordsLines);
}

QSize IdeaCard::sizeHint() const
{
    const int side = qRound(260 * m_theme.textScale());
    return {side, wordsHeight() + spacing::medium + m_plan->sizeHint().height() + 2 * spacing::large};
}

QSize IdeaCard::minimumSizeHint() const
{
    return {200, sizeHint().height()};
}

void IdeaCard::paintEvent(QPaintEvent *)
{
    const Colours &colours = m_theme.colours();
    const TypeScale &type = m_theme.type();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(colours.focusRing, 2) : QPen(colours.border, 1));
    painter.setBrush(underMouse() ? colours.surfaceRaised : colours.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius::card, radius::card);

    QRect area = rect().adjusted(spacing::large, spacing::large, -spacing::large, -spacing::large);
    const int line = heightOfLines(type.small, 1);
    const int tone =
        static_cast<int>(m_type == ExperienceType::Apart ? OccurrenceMark::Apart : OccurrenceMark::Together);
    const QRect mark = QStyle::visualRect(layoutDirection(), area, QRect(area.left(), area.top(), kMarkSide + 2, line));
    drawMark(painter, QRectF(mark).center(), kMarkSide, tone, markColour(colours, tone));
    const int indent = kMarkSide + 2 + spacing::small;
    const QRect facts(area.left() + indent, area.top(), area.width() - indent, line);
    painter.setFont(type.small);
    painter.setPen(colours.textMuted);
    painter.drawText(QStyle::visualRect(layoutDirection(), area, facts),
                     static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter) |
                         Qt::TextSingleLine,
                     QFontMetrics(type.small).elidedText(m_whose, Qt::ElideRight, facts.width()));
    area.setTop(area.top() + line + spacing::tiny);
    painter.setPen(colours.text);
    area.setTop(area.top() + drawElided(painter, area, m_title, type.heading, kTitleLines) + spacing::tiny);
    painter.setPen(colours.textMuted);
    drawElided(painter, area, m_words, type.body, kWordsLines);
}

} // namespace hearth
