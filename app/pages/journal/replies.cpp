// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/journal/replies.h"

#include "base/shortening.h"
#include "journal/journal.h"
#include "pages/journal/replybox.h"
#include "photos/partnerpicture.h"
#include "records/markdownview.h"
#include "report/datewords.h"
#include "widgets/arrange.h"
#include "widgets/avatar.h"
#include "widgets/buttons.h"
#include "widgets/factgrid.h"
#include "widgets/inset.h"
#include "widgets/plainlabel.h"
#include "wording/inoneline.h"
#include "wording/names.h"
#include "wording/recordwords.h"
#include "wording/sharedwording.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace hearth {

namespace {

constexpr int kAvatarSide = 24;         // device-independent pixels
constexpr qsizetype kReplyInLine = 120; // characters by which a reply is told from the others

} // namespace

Replies::Replies(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_heading(new PlainLabel(tr("Replies"), Role::Heading, this))
    , m_way(new QWidget(this))
    , m_wish(new PlainLabel({}, Role::Muted, m_way))
    , m_write(named("writeReply", plainButton(context.theme, Glyph::Reply, tr("Write a reply"), m_way)))
    , m_layout(inColumn(this, spacing::large, {}, {0, spacing::large, 0, 0}))
{
    auto *line = new QFrame(this);
    setRole(line, Role::Separator);
    addTo(m_layout, {line, m_heading});
    inFlow(m_way, spacing::medium, {m_write, m_wish});
    addTo(m_layout, {m_way});
    connect(m_write, &QPushButton::clicked, this, &Replies::write);
    hide();
}

void Replies::showEntry(RecordId entry)
{
    m_entry = entry;
    // Words that could not be kept stay in their box, out of sight until their entry is shown again.
    if (m_box != nullptr && !isBoxHere() && m_box->keepDraft())
        closeBox();
    if (m_box != nullptr)
        m_box->setVisible(isBoxHere());
    showReplies();
    showWay();
    setVisible(m_list != nullptr || canReply() || isBoxHere());
}

bool Replies::isBoxHere() const
{
    return m_box != nullptr && m_box->entry() == m_entry;
}

bool Replies::canReply() const
{
    const Journal &journal = m_context.journal;
    const Entry *entry = journal.all<Entry>().find(m_entry);
    // Once the two have parted nobody reads a reply, but what was begun can be gone on with.
    return entry != nullptr && entry->record.visibility == Visibility::Shared && entry->record.author != journal.me() &&
           (journal.isForTwo() || ReplyBox::hasDraft(journal, m_entry));
}

void Replies::showReplies()
{
    delete m_list;
    m_list = nullptr;
    if (!m_entry.isValid())
        return;
    QVBoxLayout *rows = nullptr;
    for (const Response &reply : m_context.journal.all<Response>()) {
        if (reply.to != m_entry || (isBoxHere() && m_box->record() == reply.record.id))
            continue;
        if (rows == nullptr) {
            m_list = new QWidget(this);
            rows = inColumn(m_list, spacing::section);
        }
        addTo(rows, {makeReply(reply)});
    }
    m_heading->setVisible(m_list != nullptr || isBoxHere());
    if (m_list == nullptr)
        return;
    insertInColumn(*m_layout, m_layout->indexOf(m_heading) + 1, m_list);
    m_list->show();
}

QWidget *Replies::makeReply(const Response &reply)
{
    const Journal &journal = m_context.journal;
    const Record &record = reply.record;
    auto *shown = new QWidget(m_list);
    auto *avatar = new Avatar(m_context.theme, shown);
    avatar->setSide(kAvatarSide);
    showPartner(*avatar, journal, record.author);
    const QString line =
        inOneLine({nameInWords(journal, record.author), responseTypeName(reply.type),
                   dayInWords(record.date, QLocale()), record.verified ? QString() : notVerifiedWords()});
    QLabel *words = paragraph(breakable(line), record.verified ? Role::Caption : Role::Problem, shown);
    auto *head = inRow(spacing::small, {avatar, {words, 1}});
    if (record.author == journal.me()) {
        auto *editing =
            named("editReply", new IconButton(m_context.theme, Glyph::Edit, tr("Change this reply"), shown));
        auto *removing =
            named("removeReply", new IconButton(m_context.theme, Glyph::Trash, tr("Delete this reply"), shown));
        addTo(head, {editing, removing});
        connect(editing, &QToolButton::clicked, this, [this, id = record.id] { edit(id); });
        connect(removing, &QToolButton::clicked, this, [this, id = record.id] { emit removeChosen(id); });
    }
    shown->setAccessibleName(lineFrom(spokenLine({line, reply.text}), kReplyInLine)); // which its buttons are for
    auto *text = new MarkdownView(m_context.theme, line, shown);
    text->setPlainJournalText(reply.text);
    inColumn(shown, spacing::small, {head, text});
    return shown;
}

void Replies::showWay()
{
    const Entry *entry = m_context.journal.all<Entry>().find(m_entry);
    m_way->setVisible(!isBoxHere() && canReply());
    if (entry == nullptr)
        return;
    const bool hasDraft = ReplyBox::hasDraft(m_context.journal, m_entry);
    m_write->setText(hasDraft ? tr("Go on with your reply") : tr("Write a reply"));
    m_wish->setText(wouldLikeSentence(entry->wouldLike, nameInWords(m_context.journal, entry->record.author)));
    m_wish->setVisible(!m_wish->text().isEmpty());
}

void Replies::write()
{
    if (canReply())
        openBox({});
}

void Replies::edit(RecordId reply)
{
    const Response *mine = m_context.journal.all<Response>().find(reply);
    if (mine != nullptr && mine->record.author == m_context.journal.me())
        openBox(reply);
}

void Replies::openBox(RecordId reply)
{
    if (m_box != nullptr && !m_box->keepDraft())
        return; // it says why
    closeBox();
    m_box = new ReplyBox(m_context, m_entry, reply, this);
    connect(m_box, &ReplyBox::saved, this, &Replies::closeBox);
    connect(m_box, &ReplyBox::closed, this, &Replies::closeBox);
    addTo(m_layout, {m_box});
    m_box->show();
    showReplies();
    showWay();
    m_box->focusText();
    emit boxOpened(m_box);
}

void Replies::closeBox()
{
    if (m_box == nullptr)
        return;
    ReplyBox *finished = std::exchange(m_box, nullptr);
    const QWidget *focused = window()->focusWidget();
    const bool hadFocus = focused != nullptr && finished->isAncestorOf(focused);
    m_layout->removeWidget(finished);
    finished->hide();
    finished->deleteLater(); // it may be speaking at this moment
    showReplies();
    showWay();
    setVisible(m_list != nullptr || canReply());
    if (hadFocus && m_write->isVisible())
        m_write->setFocus(Qt::OtherFocusReason);
}

bool Replies::keepDraft()
{
    return m_box == nullptr || m_box->keepDraft();
}

} // namespace hearth
