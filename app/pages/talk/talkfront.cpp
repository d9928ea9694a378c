// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/talk/talkfront.h"

#include "journal/journal.h"
#include "pages/talk/tilebutton.h"
#include "records/talkrecords.h"
#include "report/datewords.h"
#include "widgets/arrange.h"
#include "widgets/buttons.h"
#include "widgets/glyphlabel.h"
#include "widgets/pagescroll.h"
#include "widgets/plainlabel.h"
#include "widgets/sectionheader.h"
#include "wording/inoneline.h"
#include "wording/recordwords.h"
#include "wording/sharedwording.h"
#include "wording/talkwords.h"

#include <QGridLayout>

#include <algorithm>

namespace hearth {

TalkFront::TalkFront(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_banner(new TalkBanner(context.theme, this))
    , m_keptSection(new QWidget(this))
{
    auto *scroll = new PageScroll(this);
    scroll->setAccessibleName(tr("Talk"));
    inColumn(this, {scroll});
    scroll->content()->setSpacing(spacing::section);
    addTo(scroll->content(), {m_banner, makeDoors()});

    // After the doors, and so after them in the tab order.
    m_header = new SectionHeader({}, {}, SectionHeader::Level::Section, m_keptSection);
    m_kept = inColumn(spacing::small);
    m_letGo = named("letGo", quietButton({}, m_keptSection));
    inColumn(m_keptSection, spacing::small, {m_header, m_kept, {m_letGo, Qt::AlignLeading}}, {0, spacing::small, 0, 0});
    addTo(scroll->content(), {m_keptSection});

    m_pauseEnd.setSingleShot(true);
    connect(&m_pauseEnd, &QTimer::timeout, this, &TalkFront::showBanner);
    connect(m_banner, &TalkBanner::goOn, this, &TalkFront::goOnWanted);
    connect(m_banner, &TalkBanner::letBe, this, &TalkFront::vanishWanted);
    connect(m_letGo, &QPushButton::clicked, this, [this] {
        m_showsLetGo = !m_showsLetGo;
        m_most = kMaxAtFirst;
        showKept();
    });
    refresh();
}

QWidget *TalkFront::makeDoors()
{
    const bool isAlone = !m_context.journal.isForTwo();
    auto *doors = new QWidget(this);
    auto *grid = new QGridLayout(doors);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(spacing::large);
    const QString later = m_context.journal.hasOther()
                              ? tr("For two who share a journal.")
                              : tr("For two. Once your partner has joined this journal, it opens here.");
    auto *listening =
        new TileButton(m_context.theme, Glyph::Listening, conversationTypeName(ConversationType::Listening),
                       isAlone ? later : tr("One of you speaks, the other listens. Then you swap."), doors);
    auto *repair =
        new TileButton(m_context.theme, Glyph::Leaf, conversationTypeName(ConversationType::Repair),
                       isAlone ? tr("Find the words for yourself: what happened, what you felt, what you need.")
                               : tr("After friction: pause, say what it was like for each, and find a way on."),
                       doors);
    auto *ideas =
        new TileButton(m_context.theme, Glyph::Idea, conversationTypeName(ConversationType::Ideas),
                       isAlone ? later : tr("A book, an article or a question, and what each makes of it."), doors);
    auto *cards = new TileButton(m_context.theme, Glyph::Cards, tr("Cards"),
                                 tr("Questions to draw, from light to deep, and cards of your own."), doors);
    listening->setEnabled(!isAlone);
    ideas->setEnabled(!isAlone);
    int place = 0;
    for (TileButton *door : {listening, repair, ideas, cards}) {
        grid->addWidget(door, place / 2, place % 2);
        ++place;
    }
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    connect(listening, &QPushButton::clicked, this, [this] { emit sessionWanted(ConversationType::Listening); });
    connect(repair, &QPushButton::clicked, this, [this] { emit sessionWanted(ConversationType::Repair); });
    connect(ideas, &QPushButton::clicked, this, [this] { emit sessionWanted(ConversationType::Ideas); });
    connect(cards, &QPushButton::clicked, this, &TalkFront::cardsWanted);
    return doors;
}

void TalkFront::setWaiting(bool isWaiting)
{
    m_isWaiting = isWaiting;
    showBanner();
}

void TalkFront::setPausedUntil(const QDateTime &until)
{
    m_pausedUntil = until;
    showBanner();
}

void TalkFront::refresh()
{
    showBanner();
    showKept();
}

void TalkFront::focusDoors()
{
    const QList<TileButton *> doors = findChildren<TileButton *>();
    const auto open = std::ranges::find_if(doors, &QWidget::isEnabled);
    if (open != doors.end())
        (*open)->setFocus(Qt::OtherFocusReason);
}

bool TalkFront::focusKept(RecordId record)
{
    const auto row = std::ranges::find(m_rows, record, [](const auto &each) { return each.first; });
    if (row == m_rows.end())
        return false;
    row->second->setFocus(Qt::OtherFocusReason);
    findChild<PageScroll *>()->ensureWidgetVisible(row->second);
    return true;
}

void TalkFront::showBanner()
{
    m_pauseEnd.stop();
    if (m_pausedUntil.isValid()) {
        const QDateTime now = localTime(m_context.journal.clock());
        const qint64 left = now.msecsTo(m_pausedUntil);
        m_banner->say(pausedWords(m_pausedUntil, now, QLocale()), tr("Go on"), tr("Let it be"));
        if (left > 0)
            m_pauseEnd.start(static_cast<int>(std::min<qint64>(left, std::numeric_limits<int>::max())));
    } else if (m_isWaiting) {
        m_banner->say(tr("A conversation was open when you last left. Its words wait here and are kept nowhere else."),
                      tr("Go on"), tr("Throw it away"));
    } else {
        m_banner->hide();
    }
}

void TalkFront::addEarlier()
{
    auto *line = new QWidget(m_keptSection);
    auto *earlier = quietButton(tr("Show earlier ones"), line);
    inRow(line, {earlier, Stretch()});
    connect(earlier, &QPushButton::clicked, this, [this] {
        m_most += kMaxAtFirst;
        showKept();
    });
    addTo(m_kept, {line});
}

void TalkFront::showKept()
{
    m_rows.clear();
    clear(m_kept);
    const Journal &journal = m_context.journal;
    const std::vector<KeptConversation> all = keptConversations(journal);
    const auto isLetGo = [&](const KeptConversation &each) { return each.isLetGoFor(journal.me()); };
    m_keptSection->setVisible(!all.empty());
    m_header->setTitle(m_showsLetGo ? tr("Conversations that were let go") : tr("Kept conversations"));
    m_letGo->setText(m_showsLetGo ? tr("Show the kept conversations") : tr("Show conversations that were let go"));
    m_letGo->setVisible(m_showsLetGo || std::ranges::any_of(all, isLetGo));
    int shown = 0;
    for (const KeptConversation &each : all) {
        if (isLetGo(each) != m_showsLetGo)
            continue;
        if (shown++ == m_most) {
            addEarlier();
            break;
        }
        const Conversation &part = each.any();
        auto *row = new TileButton(
            m_context.theme, std::nullopt, recordTitle(journal, part),
            inOneLine({conversationTypeName(part.type), dayInWords(part.record.date, QLocale())}), m_keptSection);
        row->setTitleLines(1);
        connect(row, &QPushButton::clicked, this, [this, id = part.record.id] { emit recordChosen(id); });
        addTo(m_kept, {row});
        m_rows.emplace_back(part.record.id, row);
    }
    if (m_kept->count() == 0 && !all.empty()) {
        auto *nothing = new PlainLabel(m_showsLetGo ? tr("Nothing is let go.")
                                                    : tr("What you kept has been let go. It can be brought back."),
                                       m_keptSection);
        setRole(nothing, Role::Muted);
        nothing->setWordWrap(true);
        m_kept->addWidget(nothing);
    }
}

TalkBanner::TalkBanner(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_text(new PlainLabel(this))
    , m_goOn(plainButton({}, this))
    , m_letBe(quietButton({}, this))
{
    setRole(this, Role::MessageInfo);
    m_text->setWordWrap(true);
    inRow(this, spacing::medium,
          {{new GlyphLabel(theme, Glyph::Talk, Token::Accent, 0, this), Qt::AlignVCenter},
           {m_text, 1},
           {m_letBe, Qt::AlignVCenter},
           {m_goOn, Qt::AlignVCenter}},
          {spacing::large, spacing::medium, spacing::medium, spacing::medium});
    connect(m_goOn, &QPushButton::clicked, this, &TalkBanner::goOn);
    connect(m_letBe, &QPushButton::clicked, this, &TalkBanner::letBe);
    hide();
}

void TalkBanner::say(const QString &text, const QString &goOn, const QString &letBe)
{
    m_text->setText(text);
    m_goOn->setText(goOn);
    m_letBe->setText(letBe);
    setAccessibleName(text);
    show();
}

} // namespace hearth
