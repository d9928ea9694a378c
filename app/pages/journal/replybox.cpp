// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/journal/replybox.h"

#include "describe.h"
#include "editors/draftkeeper.h"
#include "editors/exacttext.h"
#include "journal/journal.h"
#include "pages/together/factgrid.h"
#include "shell/prompter.h"
#include "viewmodels/sharedwording.h"
#include "widgets/buttons.h"
#include "widgets/chipbutton.h"
#include "widgets/flowlayout.h"
#include "widgets/glyphlabel.h"
#include "widgets/growingtext.h"
#include "widgets/messagebar.h"
#include "widgets/plainlabel.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QShortcut>
#include <QVBoxLayout>

#include <array>

namespace hearth {

namespace {

constexpr std::array kSorts{ResponseSort::Acknowledge, ResponseSort::ReflectBack, ResponseSort::Validate,
                            ResponseSort::Offer, ResponseSort::Thank};
constexpr int kLeastLines = 3;
constexpr int kMostLines = 14;

QString textKey()
{
    return QStringLiteral("text");
}

QString sortKey()
{
    return QStringLiteral("sort");
}

QString placeFor(RecordId entry, RecordId reply)
{
    return QStringLiteral("response/%1").arg((reply.isValid() ? reply : entry).number());
}

// What answers best to what the author would like back; only a beginning, which is changed with one press.
ResponseSort fitting(WouldLike wouldLike)
{
    switch (wouldLike) {
    case WouldLike::ToBeHeard:
        return ResponseSort::ReflectBack;
    case WouldLike::Comfort:
        return ResponseSort::Validate;
    case WouldLike::Help:
        return ResponseSort::Offer;
    default:
        return ResponseSort::Acknowledge;
    }
}

} // namespace

ReplyBox::ReplyBox(const PageContext &context, RecordId entry, RecordId reply, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_entry(entry)
    , m_reply(reply)
    , m_original(original())
    , m_keeper(new DraftKeeper(
          context.journal, placeFor(entry, reply), [this] { return collect(); }, this))
    , m_message(new MessageBar(context.theme, this))
    , m_sorts(new QButtonGroup(this))
    , m_starters(new QWidget(this))
    , m_startersLayout(new FlowLayout(spacing::small, m_starters))
    , m_text(new GrowingText(tr("Your reply"), kLeastLines, kMostLines, this))
{
    setAccessibleName(reply.isValid() ? tr("Change a reply") : tr("Write a reply"));
    m_text->setPlaceholderText(tr("Your own words"));
    m_starters->setAccessibleName(tr("Ways to begin"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::medium);
    layout->addWidget(m_message);
    layout->addWidget(makeWish());
    layout->addWidget(makeSorts());
    layout->addWidget(m_starters);
    layout->addWidget(m_text);
    layout->addWidget(makeFoot());

    fill(m_original.sort, m_original.text);
    m_shownText = exactText(*m_text->document());
    if (const QCborMap kept = m_keeper->kept(); !kept.isEmpty())
        fill(static_cast<ResponseSort>(kept.value(sortKey()).toInteger(static_cast<qint64>(m_original.sort))),
             kept.value(textKey()).toString());
    connectParts();
}

ReplyBox::~ReplyBox()
{
    keepDraft();
}

bool ReplyBox::hasDraft(const Journal &journal, RecordId entry)
{
    return journal.draft(placeFor(entry, {})) != nullptr;
}

QWidget *ReplyBox::makeWish()
{
    const Entry *entry = m_context.journal.all<Entry>().find(m_entry);
    const QString wish = entry == nullptr
                             ? QString()
                             : wouldLikeSentence(entry->wouldLike, m_context.journal.nameOf(entry->record.author));
    auto *wishes = new QWidget(this);
    auto *row = new QHBoxLayout(wishes);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::small);
    row->addWidget(new GlyphLabel(m_context.theme, Glyph::Info, Token::Accent, 0, wishes), 0, Qt::AlignTop);
    auto *words = new PlainLabel(breakable(wish), wishes);
    words->setObjectName(QStringLiteral("wish"));
    words->setWordWrap(true);
    setRole(words, Role::Strong);
    row->addWidget(words, 1);
    wishes->setVisible(!wish.isEmpty());
    return wishes;
}

QWidget *ReplyBox::makeSorts()
{
    auto *sorts = new QWidget(this);
    sorts->setAccessibleName(tr("What this reply does"));
    auto *flow = new FlowLayout(spacing::small, sorts);
    m_sorts->setExclusive(true);
    for (const ResponseSort sort : kSorts) {
        const QString name = responseSortName(sort);
        auto *chip = new ChipButton(m_context.theme, name, name, sorts);
        chip->setAccessibleName(name);
        chip->setAccessibleDescription(sorts->accessibleName());
        m_sorts->addButton(chip, static_cast<int>(sort));
        flow->addWidget(chip);
    }
    return sorts;
}

QWidget *ReplyBox::makeFoot()
{
    const QString other = m_context.journal.nameOf(otherPartner(m_context.journal.me()));
    auto *foot = new QWidget(this);
    auto *readers = new PlainLabel(tr("A reply is always shared: %1 will be able to read it.").arg(other), foot);
    readers->setWordWrap(true);
    setRole(readers, Role::Caption);
    auto *buttons = new QWidget(foot);
    auto *row = new FlowLayout(spacing::small, buttons);
    QPushButton *saving = primaryButton(m_reply.isValid() ? tr("Save") : tr("Reply"), buttons);
    QPushButton *leaving = quietButton(tr("Close"), buttons);
    QPushButton *away = quietButton(tr("Throw away"), buttons);
    saving->setObjectName(QStringLiteral("saveReply"));
    leaving->setObjectName(QStringLiteral("leaveReply"));
    away->setObjectName(QStringLiteral("throwReplyAway"));
    leaving->setToolTip(tr("Closes and keeps what you wrote as a draft"));
    for (QPushButton *button : {saving, leaving, away})
        row->addWidget(button);
    auto *layout = new QVBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    layout->addWidget(readers);
    layout->addWidget(buttons);
    connect(saving, &QPushButton::clicked, this, &ReplyBox::save);
    connect(leaving, &QPushButton::clicked, this, &ReplyBox::leave);
    connect(away, &QPushButton::clicked, this, &ReplyBox::throwAway);
    return foot;
}

void ReplyBox::connectParts()
{
    connect(m_text, &QTextEdit::textChanged, m_keeper, &DraftKeeper::touch);
    connect(m_text, &GrowingText::finished, this, &ReplyBox::save);
    connect(m_sorts, &QButtonGroup::idToggled, this, [this](int, bool isOn) {
        if (!isOn)
            return;
        showStarters();
        m_keeper->touch();
    });
    connect(m_keeper, &DraftKeeper::failed, this, [this](const Error &error) {
        m_message->showMessage(MessageBar::Sort::Problem, describe(error));
        m_context.navigator.report(error);
    });
    const auto shortcut = [this](const QKeySequence &keys, void (ReplyBox::*act)()) {
        auto *made = new QShortcut(keys, this);
        made->setContext(Qt::WidgetWithChildrenShortcut);
        connect(made, &QShortcut::activated, this, act);
    };
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_S), &ReplyBox::save);
    shortcut(QKeySequence(Qt::Key_Escape), &ReplyBox::leave);
}

Response ReplyBox::original() const
{
    const Journal &journal = m_context.journal;
    if (const Response *present = journal.all<Response>().find(m_reply))
        return *present;
    Response reply = journal.compose<Response>();
    reply.record.visibility = Visibility::Shared;
    reply.to = m_entry;
    if (const Entry *entry = journal.all<Entry>().find(m_entry))
        reply.sort = fitting(entry->wouldLike);
    return reply;
}

ResponseSort ReplyBox::sort() const
{
    return static_cast<ResponseSort>(m_sorts->checkedId());
}

Response ReplyBox::written() const
{
    Response reply = m_original;
    reply.sort = sort();
    const QString text = exactText(*m_text->document());
    if (text != m_shownText)
        reply.text = text;
    return reply;
}

bool ReplyBox::isChanged() const
{
    return m_reply.isValid() ? written() != m_original : !m_text->text().trimmed().isEmpty();
}

QCborMap ReplyBox::collect() const
{
    if (!isChanged())
        return {};
    const Response now = written();
    return {{textKey(), now.text}, {sortKey(), static_cast<qint64>(now.sort)}};
}

void ReplyBox::fill(ResponseSort sort, const QString &text)
{
    QAbstractButton *chip = m_sorts->button(static_cast<int>(sort));
    (chip != nullptr ? chip : m_sorts->buttons().constFirst())->setChecked(true);
    m_text->setText(text);
    m_text->moveCursor(QTextCursor::End);
    showStarters();
}

void ReplyBox::showStarters()
{
    while (QLayoutItem *item = m_startersLayout->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const QStringList starters = responseStarters(sort());
    for (const QString &starter : starters) {
        auto *button = new QPushButton(starter.trimmed() + QChar(0x2026), m_starters);
        button->setAutoDefault(false);
        button->setToolTip(tr("Puts these words into your reply"));
        setRole(button, Role::Choice);
        button->setIcon(m_context.theme.icon(Glyph::Add, Token::TextMuted));
        connect(button, &QPushButton::clicked, this, [this, starter] { insert(starter); });
        m_startersLayout->addWidget(button);
        button->show();
    }
    m_starters->updateGeometry();
}

void ReplyBox::insert(const QString &starter)
{
    QTextCursor cursor = m_text->textCursor();
    cursor.clearSelection(); // nothing typed is replaced
    const bool isInWords = cursor.positionInBlock() > 0;
    cursor.insertText(isInWords ? QLatin1Char('\n') + starter : starter);
    m_text->setTextCursor(cursor);
    m_text->setFocus(Qt::OtherFocusReason);
}

void ReplyBox::focusText()
{
    m_text->setFocus(Qt::OtherFocusReason);
}

bool ReplyBox::keepDraft()
{
    return m_isFinished || m_keeper->keep();
}

void ReplyBox::save()
{
    if (m_isFinished)
        return;
    Journal &journal = m_context.journal;
    const bool isThere = journal.all<Response>().find(m_reply) != nullptr;
    if (isThere && !isChanged()) {
        m_keeper->discard();
        finish();
        return;
    }
    const Response reply = written();
    const auto done = isThere ? journal.replace(reply, m_keeper->place()) : journal.add(reply, m_keeper->place());
    if (!done) {
        // Nobody can answer what its author no longer shares; the words stay here.
        const bool isGone = done.error().code == ErrorCode::NotFound;
        m_message->showMessage(MessageBar::Sort::Problem,
                               isGone ? tr("What you reply to is no longer shared, so the reply is not saved. Your "
                                           "words are kept here as a draft.")
                                      : describe(done.error()));
        return;
    }
    m_context.navigator.sayDone(isThere ? tr("Your reply is changed.") : tr("Your reply is saved."), done.value());
    finish();
}

void ReplyBox::leave()
{
    if (m_isFinished || !m_keeper->keep())
        return;
    if (isChanged())
        m_context.navigator.say(tr("Your draft is kept. It is here when you come back."));
    finish();
}

void ReplyBox::throwAway()
{
    if (m_isFinished)
        return;
    const Prompter::Question question{tr("Throw away what you wrote?"), tr("It cannot be brought back."),
                                      tr("Throw away"), true};
    if (isChanged() && !m_context.prompter.ask(this, question))
        return;
    m_keeper->discard();
    finish();
}

void ReplyBox::finish()
{
    m_keeper->settle();
    m_isFinished = true;
    emit closed();
}

} // namespace hearth
