// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/checkinpage.h"

#include "journal/codec.h"
#include "journal/feelings.h"
#include "journal/journal.h"
#include "viewmodels/wording.h"
#include "widgets/buttons.h"
#include "widgets/card.h"
#include "widgets/chippicker.h"
#include "widgets/growingtext.h"
#include "widgets/pagescroll.h"
#include "widgets/ratingrow.h"
#include "widgets/sectionheader.h"
#include "widgets/switch.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

namespace hearth {

namespace {

QString placeOf(const Period &period)
{
    return QStringLiteral("checkin/") + period.toString();
}

} // namespace

CheckInPage::CheckInPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_period(Period::containing(context.journal.clock().today(), context.journal.preferences().cadence))
    , m_draft(context.journal, placeOf(m_period), [this] { return fields(); })
{
    m_scroll = new PageScroll(this);
    m_scroll->setAccessibleName(title());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
    m_scroll->content()->setSpacing(spacing::large);

    m_when = new QLabel(this);
    setRole(m_when, Role::Title);
    m_state = new QLabel(this);
    setRole(m_state, Role::Muted);
    auto *previous = new IconButton(m_context.theme, Glyph::ChevronBack, tr("Earlier"), this);
    m_next = new IconButton(m_context.theme, Glyph::ChevronForward, tr("Later"), this);
    auto *words = new QVBoxLayout;
    words->setSpacing(spacing::tiny);
    words->addWidget(m_when);
    words->addWidget(m_state);
    auto *head = new QHBoxLayout;
    head->addLayout(words, 1);
    head->addWidget(previous, 0, Qt::AlignTop);
    head->addWidget(m_next, 0, Qt::AlignTop);
    m_scroll->content()->addLayout(head);
    addRatings(*m_scroll);
    addFeelings(*m_scroll);
    addWords(*m_scroll);
    addFoot(*m_scroll);

    const auto step = [this](int direction) {
        const QDate day = direction < 0 ? m_period.start.addDays(-1) : m_period.lastDay().addDays(1);
        showPeriod(Period::containing(day, m_period.cadence));
    };
    connect(previous, &QToolButton::clicked, this, [step] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [step] { step(1); });
    connect(&m_draft, &DraftKeeper::failed, this, [this](const Error &error) { m_context.navigator.report(error); });
    showPeriod(m_period);
}

QString CheckInPage::title() const
{
    return tr("Check in");
}

void CheckInPage::addRatings(PageScroll &scroll)
{
    auto *card = new Card(this);
    card->content()->setSpacing(spacing::section);
    auto *intro = new QLabel(tr("Looking back, how far was this so? Leave out whatever you like. This is no test and "
                                "nothing is added up."),
                             card);
    setRole(intro, Role::Muted);
    intro->setWordWrap(true);
    card->content()->addWidget(intro);
    for (const Dimension dimension : kDimensions) {
        auto *row = new RatingRow(m_context.theme, dimensionStatement(dimension), card);
        connect(row, &RatingRow::changed, this, &CheckInPage::edited);
        m_ratings.emplace(dimension, row);
        card->content()->addWidget(row);
    }
    scroll.content()->addWidget(card);
}

void CheckInPage::addFeelings(PageScroll &scroll)
{
    auto *card = new Card(this);
    card->content()->setSpacing(spacing::medium);
    card->content()->addWidget(new SectionHeader(tr("What I felt"), {}, SectionHeader::Level::Section, card));
    m_feelings = new ChipPicker(m_context.theme, tr("What I felt"), card);
    QList<ChipGroup> groups;
    for (const FeelingGroup &group : feelingGroups()) {
        ChipGroup chips{feelingGroupLabel(QLatin1String(group.key)), {}};
        for (const char *feeling : group.feelings)
            chips.chips += {QLatin1String(feeling), feelingLabel(QLatin1String(feeling))};
        groups += chips;
    }
    m_feelings->setGroups(groups);
    m_feelings->setMaximum(CheckIn::kMaximumFeelings);
    connect(m_feelings, &ChipPicker::chosenChanged, this, &CheckInPage::edited);
    card->content()->addWidget(m_feelings);
    scroll.content()->addWidget(card);
}

void CheckInPage::addWords(PageScroll &scroll)
{
    auto *card = new Card(this);
    card->content()->setSpacing(spacing::small);
    for (const char *key : questionKeys()) {
        const QString question = questionText(QLatin1String(key));
        auto *label = new QLabel(question, card);
        setRole(label, Role::Heading);
        auto *field = new GrowingText(question, 2, 12, card);
        label->setBuddy(field);
        connect(field, &QTextEdit::textChanged, this, &CheckInPage::edited);
        connect(field, &GrowingText::finished, this, &CheckInPage::save);
        m_words.emplace(QLatin1String(key), field);
        if (m_words.size() > 1)
            card->content()->addSpacing(spacing::small);
        card->content()->addWidget(label);
        card->content()->addWidget(field);
    }
    scroll.content()->addWidget(card);
}

void CheckInPage::addFoot(PageScroll &scroll)
{
    const Journal &journal = m_context.journal;
    m_share = new Switch(m_context.theme, tr("%1 may read this").arg(journal.nameOf(otherPartner(journal.me()))), this);
    m_share->setToolTip(tr("“Didn't come up” and “Rather not say” then look alike."));
    m_share->setVisible(journal.hasOther());
    connect(m_share, &QCheckBox::toggled, this, &CheckInPage::edited);
    m_save = primaryButton(tr("Keep these answers"), this);
    connect(m_save, &QPushButton::clicked, this, &CheckInPage::save);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_share);
    foot->addStretch();
    foot->addWidget(m_save);
    scroll.content()->addLayout(foot);
}

void CheckInPage::activate()
{
    showHiddenDimensions();
    const Cadence cadence = m_context.journal.preferences().cadence;
    if (cadence != m_period.cadence)
        showPeriod(Period::containing(m_context.journal.clock().today(), cadence));
    m_next->setEnabled(m_period.lastDay() < m_context.journal.clock().today());
}

bool CheckInPage::keepDrafts()
{
    return m_draft.keep();
}

bool CheckInPage::compose(Kind kind)
{
    if (kind != Kind::CheckIn)
        return false;
    showPeriod(Period::containing(m_context.journal.clock().today(), m_context.journal.preferences().cadence));
    return true;
}

void CheckInPage::showHiddenDimensions()
{
    const QList<Dimension> hidden = m_context.journal.preferences().hidden;
    for (const auto &[dimension, row] : m_ratings)
        row->setVisible(!hidden.contains(dimension));
}

void CheckInPage::showPeriod(const Period &period)
{
    if (period.start > m_context.journal.clock().today())
        return;
    m_draft.moveTo(placeOf(period));
    m_period = period;
    m_when->setText(periodLabel(period, QLocale()));
    m_next->setEnabled(period.lastDay() < m_context.journal.clock().today());
    showHiddenDimensions();
    const CheckIn *present = m_context.journal.myCheckIn(period);
    m_isShowing = true;
    showAnswers(present != nullptr ? *present : CheckIn());
    const QCborMap kept = m_draft.kept();
    if (!kept.isEmpty())
        restore(kept);
    m_isShowing = false;
    m_state->setText(!kept.isEmpty()      ? tr("Not finished yet. It is kept as you left it.")
                     : present != nullptr ? tr("You have checked in. You can still change your answers.")
                                          : tr("Only you can read this unless you share it."));
    m_scroll->verticalScrollBar()->setValue(0);
}

void CheckInPage::showAnswers(const CheckIn &checkIn)
{
    for (const auto &[dimension, row] : m_ratings)
        row->setAnswer(checkIn.answer(dimension));
    m_feelings->setChosen(checkIn.feelings);
    for (const auto &[key, field] : m_words) {
        QString text;
        for (const WrittenAnswer &answer : checkIn.words) {
            if (answer.question == key)
                text = answer.text;
        }
        field->setText(text);
    }
    m_share->setChecked(checkIn.record.visibility == Visibility::Shared);
}

CheckIn CheckInPage::collect() const
{
    const CheckIn *present = m_context.journal.myCheckIn(m_period);
    CheckIn checkIn = present != nullptr ? *present : m_context.journal.compose<CheckIn>();
    checkIn.period = m_period;
    for (const auto &[dimension, row] : m_ratings)
        checkIn.setAnswer(dimension, row->answer());
    // What this page has no field for, from an import or a later version, stays.
    QStringList feelings = m_feelings->chosen();
    QList<WrittenAnswer> words;
    for (const QString &feeling : std::as_const(checkIn.feelings)) {
        if (!isFeeling(feeling))
            feelings += feeling;
    }
    for (const WrittenAnswer &answer : std::as_const(checkIn.words)) {
        if (!m_words.contains(answer.question))
            words += answer;
    }
    checkIn.feelings = feelings;
    checkIn.words = words;
    for (const char *key : questionKeys()) {
        const QString text = m_words.at(QLatin1String(key))->text().trimmed();
        if (!text.isEmpty())
            checkIn.words += WrittenAnswer{QLatin1String(key), text};
    }
    checkIn.record.visibility = m_share->isChecked() ? Visibility::Shared : Visibility::Private;
    return checkIn;
}

QCborMap CheckInPage::fields() const
{
    // A draft is worth keeping only where it differs from what is saved.
    CheckIn checkIn = collect();
    const CheckIn *present = m_context.journal.myCheckIn(m_period);
    const CheckIn nothing;
    const CheckIn &before = present != nullptr ? *present : nothing;
    const bool isSame = checkIn.answers == before.answers && checkIn.feelings == before.feelings &&
                        checkIn.words == before.words && checkIn.record.visibility == before.record.visibility;
    if (isSame)
        return {};
    QCborMap fields;
    fields.insert(QStringLiteral("checkin"), encode(checkIn));
    fields.insert(QStringLiteral("share"), m_share->isChecked());
    return fields;
}

void CheckInPage::restore(const QCborMap &fields)
{
    const auto record = decode(fields.value(QStringLiteral("checkin")).toByteArray());
    if (!record || !std::holds_alternative<CheckIn>(record.value()))
        return;
    CheckIn checkIn = std::get<CheckIn>(record.value());
    checkIn.record.visibility =
        fields.value(QStringLiteral("share")).toBool() ? Visibility::Shared : Visibility::Private;
    showAnswers(checkIn);
}

void CheckInPage::edited()
{
    if (!m_isShowing)
        m_draft.touch();
}

void CheckInPage::save()
{
    Journal &journal = m_context.journal;
    const CheckIn checkIn = collect();
    const bool isNew = journal.findRecord(checkIn.record.id) == nullptr;
    const auto saved = isNew ? journal.add(checkIn, m_draft.place()) : journal.replace(checkIn, m_draft.place());
    if (!saved) {
        m_context.navigator.report(saved.error());
        return;
    }
    m_draft.settle();
    showPeriod(m_period);
    Navigator &navigator = m_context.navigator;
    navigator.say(tr("Your answers are kept."), tr("Undo"), [this] {
        if (const auto undone = m_context.journal.undo(); !undone)
            m_context.navigator.report(undone.error());
        else
            showPeriod(m_period);
    });
}

} // namespace hearth
