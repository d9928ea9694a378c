// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/agreements/recordcard.h"

#include "base/shortening.h"
#include "records/markdownview.h"
#include "widgets/arrange.h"
#include "widgets/buttons.h"
#include "widgets/factgrid.h"
#include "widgets/flowlayout.h"
#include "widgets/glyphlabel.h"
#include "widgets/morebutton.h"
#include "widgets/noteline.h"
#include "widgets/pagescroll.h"
#include "widgets/wordslabel.h"

#include <QMenu>
#include <QPainter>

#include <algorithm>

namespace hearth {

namespace {

constexpr int kTitleLines = 6;
constexpr qsizetype kFolded = 600; // characters; longer words are folded
constexpr qsizetype kInMore = 60;  // likewise

} // namespace

RecordCard::RecordCard(const Theme &theme, RecordId record, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_record(record)
    , m_layout(inColumn(this, spacing::small, {}, {spacing::section, spacing::large, spacing::section, spacing::large}))
    , m_title(new WordsLabel(Role::Heading, this))
    , m_change(named("edit", quietButton(theme, Glyph::Edit, tr("Change"), this)))
    , m_more(new MoreButton(theme, {}, this))
    , m_lines(new QWidget(this))
    , m_linesLayout(new FlowLayout(spacing::medium, m_lines))
{
    setRole(this, Role::Card);
    m_title->setMaximumLines(kTitleLines);
    addTo(m_layout,
          {inRow(0, {{m_title, 1}, spacing::small, {m_change, Qt::AlignTop}, {m_more, Qt::AlignTop}}), m_lines});
    for (QWidget *part : std::initializer_list<QWidget *>{m_change, m_more, m_lines})
        part->hide();
}

void RecordCard::show(const RecordView &view)
{
    m_title->setText(view.gist);
    setAccessibleName(lineFrom(view.gist, kFolded));
    m_change->setAccessibleDescription(accessibleName());
    m_more->setName(tr("More: %1", "what a card is called").arg(lineFrom(accessibleName(), kInMore)));
    for (const RecordItem &item : view.items) {
        if (item.form == RecordItem::Form::Fact && item.glyph)
            addLine(*item.glyph, item.brief.isEmpty() ? item.words : item.brief)
                ->setAccessibleName(factWords(item.label, item.words));
        const bool isText = item.form == RecordItem::Form::Text || item.form == RecordItem::Form::Part;
        if (isText && (item.words != view.gist || item.words.size() > kFolded))
            addText(item.label, item.words);
    }
}

QLabel *RecordCard::addLine(Glyph glyph, const QString &words)
{
    // What is as it should be stands out.
    const Token token = glyph == Glyph::Check ? Token::Accent : Token::TextMuted;
    auto *line = new QWidget(m_lines);
    auto *label = new WordsLabel(Role::Muted, line);
    label->setText(words);
    inRow(line, spacing::tiny, {new GlyphLabel(m_theme, glyph, token, 0, line), label});
    m_linesLayout->addWidget(line);
    m_lines->show();
    return label;
}

void RecordCard::addProblem(const QString &sentence)
{
    auto *note = new NoteLine(m_theme, Glyph::Warning, sentence, this);
    m_layout->insertWidget(m_layout->indexOf(m_lines) + 1, note);
}

void RecordCard::addText(const QString &label, const QString &text)
{
    auto *words = new MarkdownView(m_theme, label, this);
    words->setMaximumWidth(PageScroll::kDefaultWidth); // as is good to read
    addTo(m_layout, {inRow(0, {{words, 1000}, Stretch(1)})});
    if (text.size() <= kFolded) {
        words->setPlainJournalText(text);
        return;
    }
    words->setPlainJournalText(shortenedByWords(text, kFolded));
    QPushButton *all = named("showAll", quietButton(tr("Show all of it"), this));
    addTo(m_layout, {{all, Qt::AlignLeading}});
    connect(all, &QPushButton::clicked, words, [words, all, text] {
        words->setPlainJournalText(text);
        words->setFocus(Qt::OtherFocusReason);
        all->hide();
    });
}

void RecordCard::addPart(QWidget *part)
{
    addTo(m_layout, {part});
}

QPushButton *RecordCard::firstButton() const
{
    if (!m_change->isHidden())
        return m_change;
    if (m_buttons != nullptr) {
        if (auto *button = m_buttons->findChild<QPushButton *>())
            return button;
    }
    const auto all = findChildren<QPushButton *>();
    const auto usable =
        std::ranges::find_if(all, [](const QPushButton *button) { return button->isEnabled() && !button->isHidden(); });
    return usable != all.end() ? *usable : nullptr;
}

FlowLayout &RecordCard::buttons()
{
    if (m_buttons == nullptr) {
        m_buttons = new QWidget(this);
        new FlowLayout(spacing::small, m_buttons);
        addTo(m_layout, {m_buttons});
    }
    return *static_cast<FlowLayout *>(m_buttons->layout());
}

void RecordCard::addButton(const QString &name, const QString &text, const Act &act)
{
    add(plainButton(text, this), name, act);
}

void RecordCard::addQuietButton(const QString &name, const QString &text, const Act &act)
{
    add(quietButton(text, this), name, act);
}

void RecordCard::add(QPushButton *button, const QString &name, const Act &act)
{
    button->setObjectName(name);
    button->setAccessibleDescription(accessibleName());
    buttons().addWidget(button);
    connect(button, &QPushButton::clicked, this, act, Qt::QueuedConnection);
}

void RecordCard::offerChange(const Act &act)
{
    makeRoomForActs();
    m_change->show();
    connect(m_change, &QPushButton::clicked, this, act, Qt::QueuedConnection);
}

void RecordCard::makeRoomForActs()
{
    // Buttons are taller than a line of words, which stands in the middle beside them.
    const int above = (m_change->sizeHint().height() - QFontMetrics(m_theme.type().heading).height()) / 2;
    m_layout->setContentsMargins(spacing::section, std::max<int>(spacing::small, spacing::large - above),
                                 spacing::medium, spacing::large);
}

void RecordCard::addMenuEntry(const QString &name, const QString &text, const Act &act)
{
    makeRoomForActs();
    m_more->show();
    QAction *action = m_more->add(name.toLatin1().constData(), text);
    connect(action, &QAction::triggered, this, act, Qt::QueuedConnection);
}

void RecordCard::setChosen(bool chosen)
{
    m_isChosen = chosen;
    update();
}

void RecordCard::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    if (!m_isChosen)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.colours().accent, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius::card, radius::card);
}

} // namespace hearth
