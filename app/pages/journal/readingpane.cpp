// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/journal/readingpane.h"

#include "editors/recordchip.h"
#include "pages/journal/recordbody.h"
#include "pages/journal/replies.h"
#include "photos/partnerpicture.h"
#include "records/draftplace.h"
#include "records/markdownview.h"
#include "records/recordactions.h"
#include "report/datewords.h"
#include "search/links.h"
#include "widgets/arrange.h"
#include "widgets/avatar.h"
#include "widgets/buttons.h"
#include "widgets/factgrid.h"
#include "widgets/flowlayout.h"
#include "widgets/glyphlabel.h"
#include "widgets/inset.h"
#include "widgets/morebutton.h"
#include "widgets/noteline.h"
#include "widgets/pagescroll.h"
#include "widgets/plainlabel.h"
#include "widgets/tagsline.h"
#include "widgets/wordslabel.h"
#include "wording/names.h"
#include "wording/recordwords.h"

#include <QLabel>
#include <QLocale>
#include <QScrollBar>

#include <algorithm>

namespace hearth {

namespace {

constexpr int kTextWidth = 680; // device-independent pixels: about seventy characters a line

QLabel *label(Role role, QWidget *parent)
{
    auto *made = new PlainLabel({}, role, parent);
    return made;
}

void showLine(QLabel *label, const QString &words)
{
    label->setText(words);
    label->setToolTip(words);
}

QString draftPlaceOf(RecordId entry)
{
    return DraftPlace{.kind = Kind::Entry, .of = entry}.name();
}

} // namespace

ReadingPane::ReadingPane(const PageContext &context, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_scroll(new PageScroll(this))
    , m_replies(new Replies(context, this))
{
    setRole(this, Role::Card);
    m_scroll->setContentWidth(kTextWidth);
    m_scroll->setAccessibleName(tr("Reading"));
    m_scroll->widget()->setAutoFillBackground(false); // the sheet is the ground
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->widget()->setMinimumWidth(1); // as wide as the pane, whatever stands in it
    m_scroll->content()->setSpacing(spacing::medium);
    m_scroll->setEdges(sheetEdges());
    addTo(m_scroll->content(), {makeHeader(), m_replies});
    connect(m_replies, &Replies::removeChosen, this, &ReadingPane::removeChosen);
    connect(
        m_replies, &Replies::boxOpened, this, [this](QWidget *box) { m_scroll->ensureWidgetVisible(box); },
        Qt::QueuedConnection); // once it has its place

    inColumn(this, 0, {makeActions(), {m_scroll, 1}}, {1, 1, 1, 1});
    showRecord({});
}

QWidget *ReadingPane::makeHeader()
{
    auto *header = new QWidget(this);
    m_title = label(Role::Title, header);
    m_title->setWordWrap(true);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);

    m_notVerified = new NoteLine(m_context.theme, Glyph::Warning, {}, header);
    m_notVerified->hide(); // shown for a moment, it would be read aloud

    m_tags = new TagsLine(header);
    connect(m_tags, &TagsLine::tagChosen, this, &ReadingPane::tagChosen, Qt::QueuedConnection);
    inColumn(header, spacing::medium, {m_title, makeByline(), m_notVerified, m_tags}, {0, 0, 0, spacing::small});
    return header;
}

QWidget *ReadingPane::makeActions()
{
    m_actions = new QWidget(this);
    m_edit = named("edit", quietButton(m_context.theme, Glyph::Edit, tr("Change"), m_actions));
    m_visibility = named("visibility", quietButton({}, m_actions));
    QPushButton *remove = named("remove", quietButton(m_context.theme, Glyph::Trash, tr("Delete"), m_actions));
    auto *more = new MoreButton(m_context.theme, tr("More for this record"), m_actions);

    QAction *forGood = more->addForGood("removeForGood");
    asActs(m_actions, {m_edit, m_visibility, remove, more});

    connect(m_edit, &QPushButton::clicked, this, [this] { emit editChosen(m_shown); });
    connect(m_visibility, &QPushButton::clicked, this, [this] { emit visibilityChosen(m_shown); });
    connect(remove, &QPushButton::clicked, this, [this] { emit removeChosen(m_shown); });
    connect(forGood, &QAction::triggered, this, [this] { emit removeForGoodChosen(m_shown); });
    return m_actions;
}

QWidget *ReadingPane::makeByline()
{
    auto *byline = new QWidget(this);
    auto *flow = new FlowLayout(spacing::medium, byline);
    const auto pair = [&](QWidget *picture, QLabel *words) {
        auto *together = new QWidget(byline);
        inRow(together, spacing::small, {picture, {words, 1}});
        flow->addWidget(together);
        return together;
    };
    m_avatar = new Avatar(m_context.theme, byline);
    m_avatar->setSide(24);
    m_author = label(Role::Muted, byline);
    m_date = new WordsLabel(Role::Muted, byline);
    m_readersGlyph = new GlyphLabel(m_context.theme, Glyph::Private, Token::TextMuted, 0, byline);
    m_readers = new WordsLabel(Role::Muted, byline); // who may read it is never cut
    pair(m_avatar, m_author)->setVisible(m_context.journal.hasOther());
    flow->addWidget(m_date);
    pair(m_readersGlyph, m_readers);
    return byline;
}

void ReadingPane::showRecord(RecordId id)
{
    delete m_body;
    m_body = nullptr;
    const bool isSame = id == m_shown;
    const auto any = m_context.journal.find(id);
    m_shown = any ? id : RecordId();
    m_scroll->setVisible(any.has_value());
    m_replies->showEntry(any && kindOf(*any) == Kind::Entry ? id : RecordId());
    if (!any) {
        m_actions->hide();
        return;
    }
    const RecordView view = viewOf(m_context.journal, *any);
    showHeader(*any, view.title);
    showActions(*any);
    showBody(*any, view);
    if (!isSame)
        m_scroll->verticalScrollBar()->setValue(0);
}

void ReadingPane::showBody(const AnyRecord &any, const RecordView &view)
{
    m_body = new RecordBody(m_context, any, view, this);
    insertInColumn(*m_scroll->content(), 1, m_body);
    m_body->show();
    connect(m_body, &RecordBody::linkChosen, this, &ReadingPane::linkChosen);
    connect(m_body, &RecordBody::recordChosen, this, &ReadingPane::recordChosen);
    connect(m_body, &RecordBody::pageChosen, this, &ReadingPane::pageChosen);
}

void ReadingPane::showHeader(const AnyRecord &any, const QString &title)
{
    const Journal &journal = m_context.journal;
    const Record &record = recordOf(any);
    m_title->setText(breakable(title));
    m_title->setVisible(!title.isEmpty());
    showLine(m_date, weekdayAndDay(record.date, QLocale()));
    showPartner(*m_avatar, journal, record.author);
    m_author->setText(nameInWords(journal, record.author));
    showLine(m_readers, visibilityWords(journal, record));
    m_readersGlyph->setGlyph(readersGlyph(record), Token::TextMuted);
    m_notVerified->setText(notVerifiedSentence(kindOf(any)));
    m_notVerified->setVisible(!record.verified);
    m_tags->setTags(record.tags);
}

void ReadingPane::showActions(const AnyRecord &any)
{
    const Record &record = recordOf(any);
    const Journal &journal = m_context.journal;
    const bool isShared = record.visibility == Visibility::Shared;
    m_actions->setVisible(record.author == journal.me());
    m_scroll->setEdges(sheetEdges(record.author == journal.me()));
    const bool isAnswering = std::holds_alternative<CheckIn>(any) && journal.isTogether(); // it happens alone
    m_edit->setVisible(RecordActions::canEdit(any) && !isAnswering);
    m_edit->setText(journal.draft(draftPlaceOf(record.id)) != nullptr ? tr("Go on writing") : tr("Change"));
    if (std::holds_alternative<Conversation>(any)) // it is read, let go and deleted there
        m_edit->setText(tr("Open in Talk"));
    m_visibility->setVisible(RecordActions::mayChangeReaders(journal, recordOf(any)) && RecordActions::canShare(any));
    m_visibility->setText(isShared ? tr("Make private\u2026") : tr("Share\u2026"));
    setGlyph(m_visibility, m_context.theme, isShared ? Glyph::Private : Glyph::Share);
}

void ReadingPane::focusText()
{
    auto *text = m_body != nullptr ? m_body->findChild<MarkdownView *>() : nullptr;
    if (text != nullptr)
        text->setFocus(Qt::OtherFocusReason);
    else
        m_scroll->setFocus(Qt::OtherFocusReason);
}

bool ReadingPane::names(RecordId id) const
{
    if (m_body == nullptr)
        return false;
    const auto chips = m_body->findChildren<RecordChip *>();
    const bool isShown = std::ranges::any_of(chips, [id](const RecordChip *chip) { return chip->record() == id; });
    const Record *record = m_context.journal.findRecord(m_shown);
    const bool isNamed = record != nullptr && record->links.contains(id); // it may have come into sight
    return isShown || isNamed || pointsTo(m_context.journal, id, m_shown);
}

void ReadingPane::editReply(RecordId reply)
{
    if (const Response *mine = m_context.journal.all<Response>().find(reply))
        m_replies->showEntry(mine->to);
    m_replies->edit(reply);
}

bool ReadingPane::keepDraft()
{
    return m_replies->keepDraft();
}

} // namespace hearth
