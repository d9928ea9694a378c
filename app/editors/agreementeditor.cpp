// SPDX-License-Identifier: GPL-3.0-or-later
#include "editors/agreementeditor.h"

#include "editors/blanks.h"
#include "editors/editorsheet.h"
#include "editors/startingpoints.h"
#include "editors/tagsandlinks.h"
#include "journal/journal.h"
#include "page/prompter.h"
#include "widgets/buttons.h"
#include "widgets/growingtext.h"
#include "widgets/messagebar.h"
#include "wording/names.h"
#include "wording/sharedwording.h"

#include <QLineEdit>

namespace hearth {

namespace {

constexpr int kMinLines = 8;
constexpr int kMaxLines = 22;
constexpr int kMonthsToReview = 3; // at first

bool isNewAgreement(const Journal &journal, RecordId agreement)
{
    return !agreementOf(journal, agreement);
}

bool haveSameWords(const AgreementVersion &left, const AgreementVersion &right)
{
    return left.title == right.title && left.text == right.text && left.area == right.area &&
           left.review == right.review;
}

bool haveSameTagsAndLinks(const Record &left, const Record &right)
{
    return left.tags == right.tags && left.links == right.links;
}

} // namespace

QString AgreementEditor::placeOf(RecordId agreement)
{
    return DraftPlace{.kind = Kind::AgreementVersion, .of = agreement}.name();
}

bool AgreementEditor::mayPropose(const PageContext &context, RecordId agreement, QWidget *window)
{
    const Journal &journal = context.journal;
    const QString other = nameInWords(journal, otherPartner(journal.me()));
    QString text =
        tr("By proposing it you agree to exactly these words, and they are signed with your key. %1 can read "
           "them from now on and answer. Proposed words stay as they are: other words make another version.")
            .arg(other);
    const auto present = agreementOf(journal, agreement);
    if (present && present->isCurrentlyAgreed())
        text +=
            QStringLiteral("\n\n") + tr("What you agree on now no longer holds then, until both of you agree to the "
                                        "new words.");
    return context.prompter.ask(window, {tr("Propose this to %1?").arg(other), text, tr("Propose and sign")});
}

AgreementEditor::AgreementEditor(const PageContext &context, RecordId agreement, Purpose purpose, QWidget *parent)
    : RecordEditor(context, parent)
    , m_agreement(agreement)
    , m_startingPoints(new StartingPointPicker(context.theme, this))
    , m_title(named("title", new QLineEdit(this)))
    , m_area(new ChoiceBox(tr("Area"), this))
    , m_text(named("text", new GrowingText(tr("Words"), kMinLines, kMaxLines, this)))
    , m_blanks(named("blanks", new BlanksPanel(context.theme, this)))
    , m_review(new OptionalDay(context.theme, tr("Set a date to look at it again"), tr("Review day"), this))
{
    const AgreementVersion version = begun(purpose);
    m_title->setAccessibleName(tr("Title"));
    m_title->setMaxLength(kMaxTitleLength);
    for (int area = 1; area <= kAreas; ++area)
        m_area->addItem(areaName(static_cast<Area>(area)), area);
    const QDate today = context.journal.clock().today();
    m_review->setEarliest(today);
    m_review->setFirstOffer(today.addMonths(kMonthsToReview));
    bind(m_title, &AgreementVersion::title);
    bind(m_area, &AgreementVersion::area);
    bind(m_text, &AgreementVersion::text);
    bind(m_review, &AgreementVersion::review);
    connect(m_startingPoints, &StartingPointPicker::chosen, this, &AgreementEditor::beginWith);
    connectBlanks();
    layOut(isNewAgreement(context.journal, agreement) ? tr("New agreement")
           : purpose == Purpose::LookAgain            ? tr("Look at it again")
                                                      : tr("Change the words"),
           version.number);
    begin({.kind = Kind::AgreementVersion, .of = agreement}, version);
}

void AgreementEditor::connectBlanks()
{
    connect(m_blanks, &BlanksPanel::filled, this, [this](const QString &text) {
        m_text->setText(text);
        scheduleSave();
    });
    connect(m_text, &QTextEdit::textChanged, this, [this] {
        if (m_text->hasFocus()) // changed by hand, so they stand elsewhere now
            m_blanks->hide();
    });
    connect(m_blanks, &BlanksPanel::done, this, &AgreementEditor::propose);
    connect(m_blanks, &BlanksPanel::leftOpen, this, [this] {
        m_staysOpen = true;
        propose();
        m_staysOpen = false;
    });
}

void AgreementEditor::layOut(const QString &heading, int number)
{
    const Journal &journal = m_context.journal;
    auto *sheet = addSheet(heading);
    sheet->addHint(hint(number));
    sheet->add(message());
    m_startingPointsName = sheet->addField(tr("Begin with one of these, or with words of your own"), m_startingPoints);
    sheet->addField(tr("Title"), m_title);
    sheet->addField(tr("Area"), m_area);
    sheet->addField(tr("What you agree on, in your own words"), m_text);
    sheet->add(m_blanks);
    sheet->addSpaced(spacing::medium, m_review);
    sheet->addSpaced(spacing::small, makeTagsAndLinks());
    sheet->content()->setAlignment(m_area, Qt::AlignLeading);
    const QString saving = tr("Save as a draft");
    QPushButton *propose = nullptr;
    QPushButton *save = journal.isForTwo() ? plainButton(saving, this) : primaryButton(saving, this);
    if (journal.isForTwo()) {
        propose = named("propose", primaryButton(tr("Propose…"), this));
        connect(propose, &QPushButton::clicked, this, &AgreementEditor::propose);
    }
    sheet->addBottom(makeBottom(save, propose));
    save->setVisible(!journal.isTogether());
}

QString AgreementEditor::hint(int number) const
{
    const Journal &journal = m_context.journal;
    if (!journal.hasOther())
        return tr("Only you can read this. Once your partner has joined this journal, you can propose it, and both of "
                  "you can agree to it.");
    if (!journal.isForTwo())
        return tr("Only you can read this. An agreement takes two who share a journal.");
    const QString other = otherName();
    const QString readers = journal.isTogether()
                                ? tr("Once it is proposed, it stays as it is and both of you can answer.")
                                : tr("Only you can read it until you propose it. Then %1 can read it and answer, and "
                                     "it stays as it is.")
                                      .arg(other);
    const auto agreement = agreementOf(journal, m_agreement);
    if (!agreement || agreement->current == nullptr)
        return readers;
    const QString makes =
        tr("This makes version %1, which neither of you has agreed to.").arg(QLocale().toString(number));
    QStringList sentences{makes, readers};
    if (agreement->isCurrentlyAgreed())
        sentences += tr("What you agree on now holds until then, and no longer once new words are proposed.");
    return sentences.join(QLatin1Char(' '));
}

AgreementVersion AgreementEditor::begun(Purpose purpose) const
{
    const Journal &journal = m_context.journal;
    const auto agreement = agreementOf(journal, m_agreement);
    AgreementVersion version = agreement ? nextVersion(journal, *agreement) : newAgreement(journal);
    const QDate today = journal.clock().today();
    const bool isPast = version.review.isValid() && version.review < today;
    if (isPast || (purpose == Purpose::LookAgain && !version.review.isValid()))
        version.review = today.addMonths(kMonthsToReview);
    if (agreement && agreement->draft == nullptr) {
        // A next version belongs to the same, as far as I see it.
        version.record.tags = agreement->shown().record.tags;
        version.record.links = agreement->shown().record.links;
        version.record.links.removeIf([&](RecordId link) { return journal.findRecord(link) == nullptr; });
    }
    return version;
}

void AgreementEditor::focusText()
{
    const bool isEmpty = m_title->text().isEmpty();
    (isEmpty ? static_cast<QWidget *>(m_title) : m_text)->setFocus(Qt::OtherFocusReason);
}

void AgreementEditor::beginWith(int startingPoint)
{
    const QList<StartingPoint> points = startingPoints();
    if (startingPoint < 0 || startingPoint >= points.size() || m_startingPoints->isHidden())
        return;
    m_startingPoint = startingPoint;
    AgreementVersion version = written();
    version.title = points.at(startingPoint).title;
    version.area = points.at(startingPoint).area;
    version.text = points.at(startingPoint).text;
    put(version);
}

void AgreementEditor::followFields()
{
    const QList<StartingPoint> points = startingPoints();
    const AgreementVersion now = written();
    const bool isEmpty = now.title.trimmed().isEmpty() && now.text.trimmed().isEmpty();
    const bool isUntouched = m_startingPoint >= 0 &&
                             (now.title.isEmpty() || now.title == points.at(m_startingPoint).title) &&
                             (now.text.isEmpty() || now.text == points.at(m_startingPoint).text);
    const bool isOffered = isNewAgreement(m_context.journal, m_agreement) && (isEmpty || isUntouched);
    m_startingPoints->setVisible(isOffered);
    m_startingPointsName->setVisible(isOffered);
}

void AgreementEditor::tookUp(const AnyRecord &typed)
{
    RecordEditor::tookUp(typed);
    if (std::get<AgreementVersion>(typed).number < original().number)
        say(tr("Other words were proposed after you began these. Yours are kept here; proposed, they would be version "
               "%1.")
                .arg(QLocale().toString(original().number)));
}

void AgreementEditor::makeNew(AnyRecord &any) const
{
    auto &version = std::get<AgreementVersion>(any);
    if (version.number == 1)
        version.agreement = version.record.id;
}

void AgreementEditor::accompany(ChangeSet &changes, const AnyRecord &any) const
{
    const auto &version = std::get<AgreementVersion>(any);
    if (version.record.visibility == Visibility::Shared)
        changes.push_back(Change::add(proposersConsent(m_context.journal, version)));
}

QString AgreementEditor::missing() const
{
    const AgreementVersion now = written();
    if (now.title.trimmed().isEmpty() || now.text.trimmed().isEmpty())
        return tr("A title and a few words are needed. Nothing you wrote is lost.");
    const auto agreement = agreementOf(m_context.journal, m_agreement);
    if (!agreement || agreement->current == nullptr || !haveSameWords(now, *agreement->current))
        return {};
    return haveSameTagsAndLinks(now.record, original().record)
               ? tr("These are the words as they stand now. Change something, or close.")
               : tr("These are the words as they stand now. Tags and links change only along with them: change a word, "
                    "or close.");
}

void AgreementEditor::save()
{
    if (m_context.journal.isTogether())
        propose(); // nothing is private then
    else
        RecordEditor::save();
}

void AgreementEditor::propose()
{
    if (isFinished() || !isComplete() || (!m_staysOpen && m_blanks->ask(m_text->text())) ||
        !mayPropose(m_context, m_agreement, this))
        return;
    AgreementVersion version = written();
    version.record.visibility = Visibility::Shared;
    version.record.date = m_context.journal.clock().today(); // the day it was proposed
    const auto done = store(version);
    const bool isOvertaken =
        !done && (done.error().code == ErrorCode::NotAgreedBefore || done.error().code == ErrorCode::AlreadySigned);
    if (!isOvertaken) {
        conclude(version.record.id, done);
        return;
    }
    if (!keepDraft())
        return;
    finish();
    emit overtaken(m_agreement);
}

} // namespace hearth
