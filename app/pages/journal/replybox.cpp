// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/journal/replybox.h"

#include "journal/journal.h"
#include "widgets/arrange.h"
#include "widgets/buttons.h"
#include "widgets/chippicker.h"
#include "widgets/dialogfoot.h"
#include "widgets/factgrid.h"
#include "widgets/flowlayout.h"
#include "widgets/glyphlabel.h"
#include "widgets/growingtext.h"
#include "widgets/messagebar.h"
#include "widgets/plainlabel.h"
#include "wording/describe.h"
#include "wording/names.h"
#include "wording/sharedwording.h"

#include <QButtonGroup>

#include <array>

namespace hearth {

namespace {

constexpr std::array kTypes{ResponseType::Acknowledge, ResponseType::ReflectBack, ResponseType::Validate,
                            ResponseType::Offer, ResponseType::Thank};
constexpr int kMinLines = 3;
constexpr int kMaxLines = 14;

DraftPlace placeFor(RecordId entry, RecordId reply)
{
    return {.kind = Kind::Response, .of = reply.isValid() ? reply : entry};
}

// What answers best to what the author would like back; only a beginning, which is changed with one press.
ResponseType fitting(WouldLike wouldLike)
{
    switch (wouldLike) {
    case WouldLike::ToBeHeard:
        return ResponseType::ReflectBack;
    case WouldLike::Comfort:
        return ResponseType::Validate;
    case WouldLike::Help:
        return ResponseType::Offer;
    default:
        return ResponseType::Acknowledge;
    }
}

Response begunReply(const Journal &journal, RecordId to, RecordId id)
{
    if (const Response *present = journal.all<Response>().find(id))
        return *present;
    Response reply = journal.compose<Response>();
    reply.record.visibility = Visibility::Shared;
    reply.to = to;
    if (const Entry *entry = journal.all<Entry>().find(to))
        reply.type = fitting(entry->wouldLike);
    return reply;
}

} // namespace

ReplyBox::ReplyBox(const PageContext &context, RecordId entry, RecordId reply, QWidget *parent)
    : RecordEditor(context, parent)
    , m_types(new QButtonGroup(this))
    , m_starters(new QWidget(this))
    , m_startersLayout(new FlowLayout(spacing::small, m_starters))
    , m_text(new GrowingText(tr("Your reply"), kMinLines, kMaxLines, this))
{
    const Response begun = begunReply(context.journal, entry, reply);
    const bool isNew = context.journal.findRecord(begun.record.id) == nullptr;
    setAccessibleName(isNew ? tr("Write a reply") : tr("Change a reply"));
    m_text->setPlaceholderText(tr("Your own words"));
    m_starters->setAccessibleName(tr("Ways to begin"));
    auto *layout = inColumn(this, spacing::medium);
    for (QWidget *part : std::initializer_list<QWidget *>{makeReadersLine(), message(), makeWish(begun.to), makeTypes(),
                                                          m_starters, m_text, makeFoot(isNew)})
        addTo(layout, {part});
    bindType();
    bind(m_text, &Response::text);
    connectKeys();
    connect(this, &ReplyBox::saved, this, [this] { sayDone(tr("Saved.")); });
    begin(placeFor(entry, isNew ? RecordId() : reply), begun);
    m_text->moveCursor(QTextCursor::End);
}

bool ReplyBox::hasDraft(const Journal &journal, RecordId entry)
{
    return journal.draft(placeFor(entry, {}).name()) != nullptr;
}

QWidget *ReplyBox::makeWish(RecordId to)
{
    const Entry *entry = m_context.journal.all<Entry>().find(to);
    const QString wish =
        entry == nullptr ? QString()
                         : wouldLikeSentence(entry->wouldLike, nameInWords(m_context.journal, entry->record.author));
    auto *wishes = new QWidget(this);
    auto *words = named("wish", paragraph(breakable(wish), Role::Strong, wishes));
    inRow(wishes, spacing::small,
          {{new GlyphLabel(m_context.theme, Glyph::Reply, Token::Accent, 0, wishes), Qt::AlignTop}, {words, 1}});
    wishes->setVisible(!wish.isEmpty());
    return wishes;
}

QWidget *ReplyBox::makeTypes()
{
    auto *types = new QWidget(this);
    types->setAccessibleName(tr("What this reply does"));
    auto *flow = new FlowLayout(spacing::small, types);
    m_types->setExclusive(true);
    for (const ResponseType type : kTypes) {
        const QString name = responseTypeName(type);
        auto *chip = new ChipButton(m_context.theme, name, name, types);
        chip->setAccessibleName(name);
        chip->setAccessibleDescription(types->accessibleName());
        m_types->addButton(chip, static_cast<int>(type));
        flow->addWidget(chip);
    }
    return types;
}

QWidget *ReplyBox::makeReadersLine()
{
    return paragraph(tr("A reply is always shared: %1 will be able to read it.").arg(otherName()), Role::Muted, this);
}

QWidget *ReplyBox::makeFoot(bool isNew)
{
    auto *foot = new QWidget(this);
    auto *row = new QWidget(foot);
    const Buttons buttons = makeButtons(primaryButton(isNew ? tr("Reply") : tr("Save"), row));
    buttons.save->setObjectName(QStringLiteral("saveReply"));
    buttons.leave->setObjectName(QStringLiteral("leaveReply"));
    buttons.away->setObjectName(QStringLiteral("throwReplyAway"));
    editorFoot(row, {buttons.away}, {buttons.leave, buttons.save});
    inColumn(foot, {row});
    return foot;
}

void ReplyBox::bindType()
{
    connect(m_types, &QButtonGroup::idToggled, this, [this](int, bool isOn) {
        if (!isOn)
            return;
        showStarters();
        scheduleSave();
    });
    bind(
        [this](const Response &shown) {
            QAbstractButton *chip = m_types->button(static_cast<int>(shown.type));
            (chip != nullptr ? chip : m_types->buttons().constFirst())->setChecked(true);
        },
        [this](Response &written) { written.type = type(); });
}

ResponseType ReplyBox::type() const
{
    return static_cast<ResponseType>(m_types->checkedId());
}

void ReplyBox::showStarters()
{
    clear(m_startersLayout);
    const QStringList starters = responseStarters(type());
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

QString ReplyBox::problem(const Error &error) const
{
    // Nobody can answer what its author no longer shares; the words stay here.
    return error.code == ErrorCode::NotFound ? tr("What you reply to is no longer shared, so the reply is not saved. "
                                                  "Your words are kept here as a draft.")
                                             : RecordEditor::problem(error);
}

} // namespace hearth
