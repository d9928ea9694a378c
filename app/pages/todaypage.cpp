// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/todaypage.h"

#include "journal/journal.h"
#include "pages/today/onthisday.h"
#include "pages/today/quickthanks.h"
#include "report/datewords.h"
#include "viewmodels/wording.h"
#include "widgets/buttons.h"
#include "widgets/card.h"
#include "widgets/glyphlabel.h"
#include "widgets/pagescroll.h"
#include "widgets/sectionheader.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QTime>
#include <QVBoxLayout>

namespace hearth {

namespace {

QString welcomeFor(const QString &name)
{
    const int hour = QTime::currentTime().hour();
    if (hour >= 5 && hour < 12)
        return TodayPage::tr("Good morning, %1.").arg(name);
    if (hour >= 12 && hour < 18)
        return TodayPage::tr("Hello, %1.").arg(name);
    return TodayPage::tr("Good evening, %1.").arg(name);
}

} // namespace

TodayPage::TodayPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
{
    auto *scroll = new PageScroll(this);
    scroll->setAccessibleName(title());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);

    m_welcome = new QLabel(this);
    setRole(m_welcome, Role::Display);
    m_date = new QLabel(this);
    setRole(m_date, Role::Muted);
    m_changing = new QWidget(this);
    m_changingLayout = new QVBoxLayout(m_changing);
    m_changingLayout->setContentsMargins(0, 0, 0, 0);
    m_changingLayout->setSpacing(spacing::large);

    QVBoxLayout *content = scroll->content();
    content->setSpacing(spacing::large);
    auto *head = new QVBoxLayout;
    head->setSpacing(spacing::tiny);
    head->addWidget(m_welcome);
    head->addWidget(m_date);
    content->addLayout(head);
    if (m_context.journal.hasOther()) {
        m_thanks = new QuickThanks(m_context, this);
        content->addWidget(m_thanks);
    }
    content->addWidget(m_changing);

    m_rebuild.setSingleShot(true);
    m_rebuild.setInterval(0);
    connect(&m_rebuild, &QTimer::timeout, this, &TodayPage::rebuild);
    connect(&m_context.journal, &Journal::changed, &m_rebuild, qOverload<>(&QTimer::start));
    rebuild();
}

QString TodayPage::title() const
{
    return tr("Today");
}

void TodayPage::activate()
{
    rebuild();
}

bool TodayPage::keepDrafts()
{
    return m_thanks == nullptr || m_thanks->keepDraft();
}

void TodayPage::rebuild()
{
    const Journal &journal = m_context.journal;
    m_welcome->setText(welcomeFor(journal.nameOf(journal.me())));
    m_date->setText(QLocale().toString(journal.clock().today(), QLocale::LongFormat));
    qDeleteAll(m_changing->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    while (QLayoutItem *item = m_changingLayout->takeAt(0))
        delete item;
    addCheckIn();
    addUnfinished();
    addFirstSteps();
    addOnThisDay();
    addLately();
}

void TodayPage::addOffer(Glyph glyph, const QString &title, const QString &line, const QString &button,
                         const std::function<void()> &act, const std::function<void()> &later)
{
    auto *card = new Card(m_changing);
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::large);
    row->addWidget(new GlyphLabel(m_context.theme, glyph, Token::Accent, 24, card), 0, Qt::AlignVCenter);
    auto *words = new QVBoxLayout;
    words->setSpacing(spacing::tiny);
    auto *heading = new QLabel(title, card);
    setRole(heading, Role::Heading);
    heading->setWordWrap(true);
    auto *text = new QLabel(line, card);
    setRole(text, Role::Muted);
    text->setWordWrap(true);
    words->addWidget(heading);
    words->addWidget(text);
    row->addLayout(words, 1);
    if (later) {
        auto *putOff = quietButton(tr("Not now"), card);
        connect(putOff, &QPushButton::clicked, this, later, Qt::QueuedConnection);
        row->addWidget(putOff, 0, Qt::AlignVCenter);
    }
    auto *go = plainButton(button, card);
    // Later: acting may rebuild this page and delete the button in the middle of its click.
    connect(go, &QPushButton::clicked, this, act, Qt::QueuedConnection);
    row->addWidget(go, 0, Qt::AlignVCenter);
    card->content()->addLayout(row);
    m_changingLayout->addWidget(card);
}

void TodayPage::addCheckIn()
{
    const Journal &journal = m_context.journal;
    const Period period = Period::containing(journal.clock().today(), journal.preferences().cadence);
    if (journal.myCheckIn(period) != nullptr || m_putOff == period)
        return;
    addOffer(
        Glyph::CheckIn, tr("How has it been?"), tr("Your check-in: %1").arg(periodLabel(period, QLocale())),
        tr("Check in"), [this] { m_context.navigator.show(PageId::CheckIn); },
        [this, period] {
            m_putOff = period;
            rebuild();
        });
}

void TodayPage::addUnfinished()
{
    const Draft *draft = m_context.journal.draft(QStringLiteral("entry/new"));
    if (draft == nullptr)
        return;
    QString beginning = draft->fields.value(QStringLiteral("title")).toString();
    if (beginning.isEmpty())
        beginning = draft->fields.value(QStringLiteral("text")).toString();
    beginning = beginning.simplified();
    constexpr qsizetype kLength = 80;
    if (beginning.size() > kLength)
        beginning = beginning.left(kLength) + QChar(0x2026);
    addOffer(Glyph::Edit, tr("You were writing something"),
             beginning.isEmpty() ? tr("It is kept as you left it.") : beginning, tr("Go on writing"),
             [this] { m_context.navigator.compose(Kind::Entry); });
}

void TodayPage::addFirstSteps()
{
    const Journal &journal = m_context.journal;
    const bool isEmpty =
        journal.all<Entry>().isEmpty() && journal.all<GratitudeNote>().isEmpty() && journal.all<CheckIn>().isEmpty();
    if (!isEmpty || journal.draft(QStringLiteral("entry/new")) != nullptr)
        return;
    addOffer(Glyph::Journal, tr("A first page"), tr("Write whatever comes. It is yours alone until you share it."),
             tr("Write"), [this] { m_context.navigator.compose(Kind::Entry); });
}

void TodayPage::addMemory(const AnyRecord &record, const QString &when)
{
    auto *card = new MemoryCard(m_context.theme, record, when, m_changing);
    // Later: opening may rebuild this page and delete the card in the middle of its click.
    connect(
        card, &MemoryCard::opened, this, [this](RecordId id) { m_context.navigator.open(id); }, Qt::QueuedConnection);
    m_changingLayout->addWidget(card);
}

void TodayPage::addOnThisDay()
{
    const Journal &journal = m_context.journal;
    const QDate today = journal.clock().today();
    const std::vector<const Entry *> entries = entriesOnThisDay(journal, today, kMostOnThisDay);
    if (entries.empty())
        return;
    m_changingLayout->addSpacing(spacing::small);
    m_changingLayout->addWidget(new SectionHeader(tr("On this day"), {}, SectionHeader::Level::Section, m_changing));
    for (const Entry *entry : entries) {
        addMemory(*entry, tr("%n year(s) ago · %1", "author", today.year() - entry->record.date.year())
                              .arg(journal.nameOf(entry->record.author)));
    }
}

void TodayPage::addLately()
{
    const Journal &journal = m_context.journal;
    constexpr std::size_t kMostLately = 3;
    const std::vector<AnyRecord> records = lately(journal, kMostLately);
    if (records.empty())
        return;
    m_changingLayout->addSpacing(spacing::small);
    m_changingLayout->addWidget(new SectionHeader(tr("Lately"), {}, SectionHeader::Level::Section, m_changing));
    for (const AnyRecord &record : records) {
        addMemory(record,
                  tr("%1 · %2", "day, author")
                      .arg(dayInWords(recordOf(record).date, QLocale()), journal.nameOf(recordOf(record).author)));
    }
}

} // namespace hearth
