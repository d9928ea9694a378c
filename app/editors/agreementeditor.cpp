// SPDX-License-Identifier: GPL-3.0-or-later
#include "editors/agreementeditor.h"

#include "editors/exacttext.h"
#include "editors/optionalday.h"
#include "editors/startingpoints.h"
#include "editors/tagsandlinks.h"
#include "editors/tagsandlinksdraft.h"
#include "journal/entry.h"
#include "journal/journal.h"
#include "shell/prompter.h"
#include "viewmodels/sharedwording.h"
#include "widgets/choicebox.h"
#include "widgets/growingtext.h"
#include "widgets/messagebar.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace hearth {

namespace {

constexpr int kLeastLines = 8;
constexpr int kMostLines = 22;
constexpr int kMonthsToReview = 3; // at first

const QString kAgreementTitle = QStringLiteral("title");
const QString kAgreementText = QStringLiteral("text");
const QString kAgreementArea = QStringLiteral("area");
const QString kReview = QStringLiteral("review");
const QString kNumber = QStringLiteral("number");

bool isNew(const Journal &journal, RecordId agreement)
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
    return agreement.isValid() ? QStringLiteral("agreement/%1").arg(agreement.number())
                               : QStringLiteral("agreement/new");
}

bool AgreementEditor::mayPropose(const PageContext &context, RecordId agreement, QWidget *window)
{
    const Journal &journal = context.journal;
    if (journal.isTogether())
        return true;
    const QString other = journal.nameOf(otherPartner(journal.me()));
    QString text = tr("%1 will be able to read this version from now on. Proposed words stay as they are: other words "
                      "make another version.")
                       .arg(other);
    const auto present = agreementOf(journal, agreement);
    if (present && present->isCurrentlyAgreed())
        text +=
            QStringLiteral("\n\n") + tr("What you agree on now no longer holds then, until both of you agree to the "
                                        "new words.");
    return context.prompter.ask(window, {tr("Propose this to %1?").arg(other), text, tr("Propose")});
}

AgreementEditor::AgreementEditor(const PageContext &context, RecordId agreement, Purpose purpose, QWidget *parent)
    : EditorSheet(context, placeOf(agreement),
                  isNew(context.journal, agreement) ? tr("New agreement")
                  : purpose == Purpose::LookAgain   ? tr("Look at it again")
                                                    : tr("Change the words"),
                  isNew(context.journal, agreement), parent)
    , m_agreement(agreement)
    , m_original(original(purpose))
    , m_startingPoints(new StartingPointPicker(context.theme, this))
    , m_title(new QLineEdit(this))
    , m_area(new ChoiceBox(tr("Area"), this))
    , m_text(new GrowingText(tr("Words"), kLeastLines, kMostLines, this))
    , m_review(new OptionalDay(context.theme, tr("Look at it again on a day"), tr("Review day"), this))
{
    build();
    show(m_original);
    begin();
    offerStartingPoints();
}

AgreementEditor::~AgreementEditor()
{
    keepDraft();
}

void AgreementEditor::build()
{
    const Journal &journal = m_context.journal;
    setHint(hint());
    m_title->setAccessibleName(tr("Title"));
    m_title->setMaxLength(kMaximumTitleLength);
    m_title->setObjectName(QStringLiteral("title"));
    m_text->setObjectName(QStringLiteral("text"));
    for (int area = 1; area <= kAreas; ++area)
        m_area->addItem(areaName(static_cast<Area>(area)), area);
    const QDate today = journal.clock().today();
    m_review->setEarliest(today);
    m_review->setFirstOffer(today.addMonths(kMonthsToReview));

    addField(tr("Begin with one of these, or with words of your own"), m_startingPoints);
    addField(tr("Title"), m_title);
    addField(tr("Area"), m_area);
    addField(tr("What you agree on, in your own words"), m_text);
    content()->addSpacing(spacing::medium);
    content()->addWidget(m_review);
    addTagsAndLinks();
    content()->setAlignment(m_area, Qt::AlignLeading);

    if (journal.hasOther())
        setMainAct(QStringLiteral("propose"), tr("Propose"), [this] { propose(); });
    setSaving(tr("Save as a draft"), !journal.isTogether());
    connect(m_startingPoints, &StartingPointPicker::chosen, this, &AgreementEditor::beginWith);
    connect(m_title, &QLineEdit::textChanged, this, &AgreementEditor::touch);
    connect(m_title, &QLineEdit::textChanged, this, &AgreementEditor::offerStartingPoints);
    connect(m_area, &ChoiceBox::chosen, this, &AgreementEditor::touch);
    connect(m_text, &QTextEdit::textChanged, this, &AgreementEditor::touch);
    connect(m_text, &QTextEdit::textChanged, this, &AgreementEditor::offerStartingPoints);
    connect(m_text, &GrowingText::finished, this, &AgreementEditor::save);
    connect(m_review, &OptionalDay::dayChanged, this, &AgreementEditor::touch);
}

QString AgreementEditor::hint() const
{
    const Journal &journal = m_context.journal;
    if (!journal.hasOther())
        return tr("Only you can read this. Once your partner has joined this journal, you can propose it, and both of "
                  "you can agree to it.");
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
        tr("This makes version %1, which neither of you has agreed to.").arg(QLocale().toString(m_original.number));
    QStringList sentences{makes, readers};
    if (agreement->isCurrentlyAgreed())
        sentences += tr("What you agree on now holds until then, and no longer once new words are proposed.");
    return sentences.join(QLatin1Char(' '));
}

AgreementVersion AgreementEditor::original(Purpose purpose) const
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

void AgreementEditor::show(const AgreementVersion &version)
{
    m_title->setText(version.title);
    m_title->setCursorPosition(0);
    m_area->showValue(static_cast<int>(version.area));
    m_text->setText(version.text);
    m_review->setDay(version.review);
    tagsAndLinks().showRecord(version.record);
}

AgreementVersion AgreementEditor::written() const
{
    AgreementVersion version = m_original;
    version.title = m_title->text();
    version.area = static_cast<Area>(m_area->currentData().toInt());
    version.text = exactText(*m_text->document());
    version.review = m_review->day();
    tagsAndLinks().writeTo(version.record);
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
    show(version);
    touch();
}

void AgreementEditor::offerStartingPoints()
{
    // Only over empty fields, or over words that are not the person's own.
    const QList<StartingPoint> points = startingPoints();
    const QString title = m_title->text();
    const QString text = exactText(*m_text->document());
    const bool isEmpty = title.trimmed().isEmpty() && text.trimmed().isEmpty();
    const bool isUntouched = m_startingPoint >= 0 && (title.isEmpty() || title == points.at(m_startingPoint).title) &&
                             (text.isEmpty() || text == points.at(m_startingPoint).text);
    const bool isFirst = isNew(m_context.journal, m_agreement);
    const bool isOffered = isFirst && (isEmpty || isUntouched);
    m_startingPoints->setVisible(isOffered);
    if (QWidget *label = content()->itemAt(content()->indexOf(m_startingPoints) - 1)->widget())
        label->setVisible(isOffered);
}

QCborMap AgreementEditor::fields() const
{
    const AgreementVersion now = written();
    const bool isSame = haveSameTagsAndLinks(now.record, m_original.record);
    const bool isBlank = now.title.trimmed().isEmpty() && now.text.trimmed().isEmpty() && isSame;
    const bool isFirst = m_context.journal.findRecord(now.record.id) == nullptr && now.number == 1;
    if ((isSame && haveSameWords(now, m_original)) || (isFirst && isBlank))
        return {};
    QCborMap fields{{kAgreementTitle, now.title},
                    {kAgreementText, now.text},
                    {kAgreementArea, static_cast<int>(now.area)},
                    {kReview, now.review.toString(Qt::ISODate)},
                    {kNumber, now.number}};
    keepTagsAndLinks(fields, now.record);
    return fields;
}

void AgreementEditor::restore(const QCborMap &fields)
{
    AgreementVersion version = m_original;
    version.title = fields.value(kAgreementTitle).toString();
    version.text = fields.value(kAgreementText).toString();
    version.area = static_cast<Area>(std::clamp<qint64>(fields.value(kAgreementArea).toInteger(8), 1, kAreas));
    version.review = QDate::fromString(fields.value(kReview).toString(), Qt::ISODate);
    restoreTagsAndLinks(fields, version.record);
    show(version);
    if (fields.value(kNumber).toInteger(m_original.number) < m_original.number)
        message().showMessage(MessageBar::Sort::Info,
                              tr("Other words were proposed after you began these. Yours are kept here; proposed, they "
                                 "would be version %1.")
                                  .arg(QLocale().toString(m_original.number)));
}

QString AgreementEditor::missing() const
{
    const AgreementVersion now = written();
    if (now.title.trimmed().isEmpty() || now.text.trimmed().isEmpty())
        return tr("A title and a few words are needed. Nothing you wrote is lost.");
    const auto agreement = agreementOf(m_context.journal, m_agreement);
    if (!agreement || agreement->current == nullptr || !haveSameWords(now, *agreement->current))
        return {};
    return haveSameTagsAndLinks(now.record, m_original.record)
               ? tr("These are the words as they stand now. Change something, or close.")
               : tr("These are the words as they stand now. Tags and links change only along with them: change a word, "
                    "or close.");
}

void AgreementEditor::save()
{
    if (m_context.journal.isTogether())
        propose(); // nothing is private then
    else
        EditorSheet::save();
}

void AgreementEditor::propose()
{
    if (isFinished() || !isComplete() || !mayPropose(m_context, m_agreement, this))
        return;
    const auto done = write(Visibility::Shared);
    const bool isOvertaken =
        !done && (done.error().code == ErrorCode::NotAgreedBefore || done.error().code == ErrorCode::AlreadySigned);
    if (!isOvertaken) {
        conclude(done);
        return;
    }
    if (!keepDraft())
        return;
    finish();
    emit overtaken(m_agreement);
}

Result<RecordId> AgreementEditor::store()
{
    return write(Visibility::Private);
}

Result<RecordId> AgreementEditor::write(Visibility visibility)
{
    Journal &journal = m_context.journal;
    AgreementVersion version = written();
    version.record.visibility = visibility;
    if (visibility == Visibility::Shared)
        version.record.date = journal.clock().today(); // the day it was proposed
    const bool isThere = journal.findRecord(version.record.id) != nullptr;
    const auto done = isThere ? journal.replace(version, place()) : journal.add(version, place());
    return done ? Result<RecordId>(version.record.id) : Result<RecordId>(done.error());
}

} // namespace hearth
