// SPDX-License-Identifier: GPL-3.0-or-later
#include "editors/entryextras.h"

#include "accessibility/accessiblebutton.h"
#include "base/shortening.h"
#include "editors/linkfield.h"
#include "journal/journal.h"
#include "models/knowntags.h"
#include "photos/recordphotos.h"
#include "theme/theme.h"
#include "widgets/arrange.h"
#include "widgets/buttons.h"
#include "widgets/choicebox.h"
#include "widgets/feelingspicker.h"
#include "widgets/flowlayout.h"
#include "widgets/plainlabel.h"
#include "widgets/tagfield.h"
#include "wording/names.h"
#include "wording/sharedwording.h"
#include "wording/wording.h"

#include <QPushButton>
#include <QResizeEvent>
#include <QScopedValueRollback>

#include <algorithm>
#include <array>

namespace hearth {

namespace {

constexpr std::array kWishes{WouldLike::NotSaid, WouldLike::ToBeHeard, WouldLike::Comfort,
                             WouldLike::Help,    WouldLike::Space,     WouldLike::Nothing};
constexpr int kExtraSummaryWidth = 22; // average characters
constexpr int kMinDrawer = 160;        // device-independent pixels

} // namespace

Drawer::Drawer(QWidget *parent)
    : QScrollArea(parent)
{
    auto *held = new QWidget(this);
    m_content = inColumn(held);
    m_content->setContentsMargins(2, spacing::small, spacing::medium, spacing::small);
    setWidget(held);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    held->setAutoFillBackground(false);
    held->installEventFilter(this);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
}

void Drawer::setLimit(int height)
{
    if (height == m_limit)
        return;
    m_limit = height;
    updateGeometry();
}

int Drawer::wantedHeight() const
{
    const int width = viewport()->width();
    return m_content->hasHeightForWidth() ? m_content->totalHeightForWidth(width) : m_content->totalSizeHint().height();
}

QSize Drawer::sizeHint() const
{
    return {spacing::page * 6, std::min(m_limit, wantedHeight())};
}

QSize Drawer::minimumSizeHint() const
{
    return {spacing::page * 3, std::min(spacing::page * 2, wantedHeight())};
}

bool Drawer::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

void Drawer::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        updateGeometry();
}

EntryExtras::EntryExtras(const PageContext &context, RecordId entry, RecordPhotos &photos, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_feelings(new FeelingsPicker(context.theme, tr("Feelings"), this))
    , m_wouldLike(new ChoiceBox(tr("What I’d like in reply"), this))
    , m_wouldLikeHint(new PlainLabel(this))
    , m_tags(new TagField(context.theme, this))
    , m_links(new LinkField(context, entry, this))
    , m_photos(&photos)
    , m_drawer(new Drawer(this))
{
    m_feelings->setMaximum(Entry::kMaxFeelings);
    m_tags->setKnownTags(knownTags(context.journal));
    auto *row = new QWidget(this);
    m_row = new FlowLayout(spacing::tiny, row);
    inColumn(this, spacing::small, {m_drawer, row});
    addPart(Feelings, m_feelings, Glyph::Feeling);
    if (context.journal.isForTwo())
        addPart(WouldLikeBack, makeWouldLike(), Glyph::Reply);
    else
        makeWouldLike()->hide(); // nobody would read it
    addPart(Tags, m_tags, Glyph::Tag);
    addPart(Links, m_links, Glyph::Linked);
    addPart(Photos, m_photos, Glyph::Photo);
    m_drawer->hide();
    connectParts();
    nameParts();
}

void EntryExtras::addPart(Part part, QWidget *content, Glyph glyph)
{
    QPushButton *button = quietButton({}, this);
    button->setCheckable(true);
    markAsDisclosure(button);
    setGlyph(button, m_context.theme, glyph);
    constexpr std::array kNames{"feelings", "wouldLike", "tags", "links", "photos"};
    button->setObjectName(QLatin1String(kNames.at(part)));
    m_row->addWidget(button);
    m_drawer->content()->addWidget(content);
    content->hide();
    m_parts += {part, button, content};
    connect(button, &QPushButton::clicked, this, [this, part](bool isOn) {
        if (isOn)
            open(part);
        else
            fold();
    });
}

QWidget *EntryExtras::makeWouldLike()
{
    auto *asking = new QWidget(this);
    for (const WouldLike wish : kWishes)
        m_wouldLike->addItem(wouldLikeName(wish), static_cast<int>(wish));
    m_wouldLike->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setRole(m_wouldLikeHint, Role::Caption);
    m_wouldLikeHint->setWordWrap(true);
    inColumn(asking, spacing::small, {m_wouldLike, m_wouldLikeHint});
    asking->setFocusProxy(m_wouldLike);
    return asking;
}

void EntryExtras::connectParts()
{
    connect(m_feelings, &FeelingsPicker::feelingsChanged, this, &EntryExtras::noteChange);
    connect(m_wouldLike, &ChoiceBox::chosen, this, &EntryExtras::noteChange);
    connect(m_tags, &TagField::tagsChanged, this, &EntryExtras::noteChange);
    connect(m_links, &LinkField::linksChanged, this, &EntryExtras::noteChange);
    connect(m_photos, &RecordPhotos::changed, this, &EntryExtras::nameParts);
}

void EntryExtras::noteChange()
{
    nameParts();
    if (!m_isSetting)
        emit changed();
}

void EntryExtras::setEntry(const Entry &entry)
{
    const QScopedValueRollback setting(m_isSetting, true);
    m_feelings->setFeelings(entry.feelings);
    m_wouldLike->showValue(static_cast<int>(entry.wouldLike));
    m_tags->setTags(entry.record.tags);
    m_links->setLinks(entry.record.links);
    nameParts();
}

void EntryExtras::writeTo(Entry &entry) const
{
    entry.feelings = m_feelings->feelings();
    if (m_wouldLike->currentIndex() >= 0)
        entry.wouldLike = static_cast<WouldLike>(m_wouldLike->currentData().toInt());
    entry.record.tags = m_tags->tags();
    entry.record.links = m_links->links();
}

void EntryExtras::setShared(bool isShared)
{
    const QString other = nameInWords(m_context.journal, otherPartner(m_context.journal.me()));
    m_wouldLikeHint->setText(isShared ? tr("%1 sees this beside the entry.").arg(other)
                                      : tr("%1 sees this once you share the entry.").arg(other));
}

void EntryExtras::open(Part part)
{
    for (const Shown &shown : std::as_const(m_parts)) {
        shown.button->setChecked(shown.part == part);
        shown.content->setVisible(shown.part == part);
    }
    m_drawer->show();
    m_drawer->updateGeometry();
    for (const Shown &shown : std::as_const(m_parts)) {
        if (shown.part == part && shown.content->focusProxy() != nullptr)
            shown.content->setFocus(Qt::OtherFocusReason);
    }
}

void EntryExtras::fold()
{
    for (const Shown &shown : std::as_const(m_parts)) {
        shown.button->setChecked(false);
        shown.content->hide();
    }
    m_drawer->hide();
}

void EntryExtras::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const QWidget *around = parentWidget();
    m_drawer->setLimit(std::max(kMinDrawer, around != nullptr ? around->height() * 2 / 5 : kMinDrawer));
}

QString EntryExtras::nameOf(Part part) const
{
    switch (part) {
    case Feelings:
        return tr("Feelings");
    case WouldLikeBack:
        return tr("What I’d like in reply");
    case Tags:
        return tr("Tags");
    case Links:
        return tr("Links");
    case Photos:
        return tr("Photos");
    }
    return {};
}

QString EntryExtras::summaryOf(Part part) const
{
    QStringList words;
    switch (part) {
    case Feelings:
        for (const FeltFeeling &felt : m_feelings->feelings())
            words += feelingLabel(felt.key);
        break;
    case WouldLikeBack:
        if (m_wouldLike->currentIndex() > 0)
            words += m_wouldLike->currentText();
        break;
    case Tags:
        words = m_tags->tags();
        break;
    case Links:
        return m_links->shownCount() == 0 ? QString() : tr("%n link(s)", nullptr, m_links->shownCount());
    case Photos:
        return m_photos->count() == 0 ? QString() : tr("%n photo(s)", nullptr, m_photos->count());
    }
    return words.join(QStringLiteral(", "));
}

void EntryExtras::nameParts()
{
    const QFontMetrics metrics(m_context.theme.type().body);
    for (const Shown &shown : std::as_const(m_parts)) {
        const QString summary = summaryOf(shown.part);
        QString text = summary.isEmpty() ? nameOf(shown.part)
                                         : metrics.elidedText(lineFrom(summary, 200), Qt::ElideRight,
                                                              kExtraSummaryWidth * metrics.averageCharWidth());
        text.replace(QLatin1Char('&'), QStringLiteral("&&"));
        shown.button->setText(text);
        shown.button->setAccessibleName(
            summary.isEmpty() ? nameOf(shown.part)
                              : tr("%1: %2", "part of an entry, what is chosen").arg(nameOf(shown.part), summary));
        shown.button->setToolTip(nameOf(shown.part));
        shown.button->updateGeometry();
    }
}

} // namespace hearth
