// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/importdialog.h"

#include "accessibility/readaloud.h"
#include "importing/dropplace.h"
#include "importing/moodmapping.h"
#include "importing/planpreview.h"
#include "importing/problemlist.h"
#include "importing/sourcedrop.h"
#include "importing/tablemapping.h"
#include "onboarding/dialogcolumn.h"
#include "page/prompter.h"
#include "widgets/arrange.h"
#include "widgets/busybar.h"
#include "widgets/buttons.h"
#include "widgets/dialogfoot.h"
#include "widgets/neutraltitle.h"
#include "widgets/plainlabel.h"
#include "wording/describetransfer.h"
#include "wording/importwords.h"
#include "wording/sourcewords.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace hearth {

namespace {

constexpr int kImportWidth = 600;

} // namespace

ImportDialog::ImportDialog(const PageContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_work(context.journal, this)
    , m_scroll(new DialogColumn(context.theme, kImportWidth))
    , m_title(paragraph(tr("Bring in from elsewhere"), Role::Title))
    , m_choice(choice())
    , m_problem(paragraph({}, Role::Problem))
    , m_busy(new BusyBar(context.theme))
    , m_preview(new PlanPreview)
    , m_strangeDays(new QCheckBox(tr("Take &days before 1900 and after next year, too")))
    , m_moods(new MoodMapping(context.journal))
    , m_table(new TableMapping(context.journal))
    , m_problems(new ProblemList(context.theme))
    , m_note(
          paragraph(tr("All of it comes in private to you. You can share any of it later, and undo brings the journal "
                       "back to how it was."),
                    Role::Muted))
    , m_another(plainButton(tr("Choose &another…")))
    , m_cancel(plainButton(tr("Cancel")))
    , m_bringIn(primaryButton(tr("&Bring it in")))
{
    setNeutralTitle(this, m_title->text());
    m_scroll->content()->setSpacing(spacing::medium);
    addTo(m_scroll->content(),
          {m_title, m_choice, m_problem, m_busy, m_table, m_preview, m_strangeDays, m_moods, m_problems, m_note});
    auto *buttons = dialogFoot(m_cancel, {m_bringIn}, m_another);
    inColumn(this, spacing::medium, {{m_scroll, 1}, buttons}, around(spacing::section));
    for (QWidget *later :
         std::initializer_list<QWidget *>{m_problem, m_preview, m_strangeDays, m_problems, m_note, m_another})
        later->hide();
    m_bringIn->setEnabled(false);

    connect(&m_reader, &SourceReader::wasRead, this, &ImportDialog::showSource);
    connect(&m_reader, &SourceReader::photosPrepared, this, &ImportDialog::bringIn);
    connect(&m_reader, &SourceReader::failed, this, &ImportDialog::showFailure);
    connect(&m_reader, &SourceReader::progressed, this, &ImportDialog::showProgress);
    connect(&m_work, &ImportWork::planned, this, &ImportDialog::takePlan);
    connect(&m_work, &ImportWork::applied, this, &ImportDialog::finish);
    connect(&m_work, &ImportWork::failed, this, &ImportDialog::showFailure);
    connect(&m_work, &ImportWork::progressed, this, &ImportDialog::showProgress);
    connect(m_busy, &BusyBar::cancelled, &m_reader, &SourceReader::stop);
    connect(m_busy, &BusyBar::cancelled, &m_work, &ImportWork::stop);
    connect(m_strangeDays, &QCheckBox::toggled, this, &ImportDialog::plan);
    connect(m_moods, &MoodMapping::changed, this, &ImportDialog::plan);
    connect(m_table, &TableMapping::changed, this, &ImportDialog::plan);
    connect(m_problems, &ProblemList::toggled, m_scroll, &DialogColumn::fit);
    connect(m_another, &QPushButton::clicked, this, &ImportDialog::chooseAnother);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_bringIn, &QPushButton::clicked, this, &ImportDialog::begin);
    connect(new SourceDrop(this), &SourceDrop::dropped, this, &ImportDialog::read);
    m_busy->hide();
}

QWidget *ImportDialog::choice()
{
    QStringList names;
    for (const ImportFormat &each : importFormats())
        names += QLatin1String(each.name);
    names += tr("tables of ratings (CSV)");
    auto *words = paragraph(
        tr("What you wrote in another journal, as a file or a folder: %1. You see all of it before anything comes in.",
           "a list of programs")
            .arg(locale().createSeparatedList(names)),
        Role::Muted);
    auto *file = primaryButton(tr("Choose a &file…"));
    auto *folder = plainButton(tr("Choose a f&older…"));
    auto *drop = new DropPlace(m_context.theme, tr("Or drop it here."));
    connect(file, &QPushButton::clicked, this, [this] {
        if (const QString path = m_context.prompter.chooseSource(this); !path.isEmpty())
            read(path);
    });
    connect(folder, &QPushButton::clicked, this, [this] {
        const QString path = m_context.prompter.chooseFolder(this, tr("Bring in from elsewhere"), {});
        if (!path.isEmpty())
            read(path);
    });
    auto *all = new QWidget;
    inColumn(all, spacing::medium, {words, inRow(spacing::small, {file, folder, Stretch()}), drop});
    return all;
}

void ImportDialog::read(const QString &path)
{
    letGo();
    m_name = QFileInfo(path).fileName();
    m_choice->hide();
    setBusy(tr("Reading %1…", "a file").arg(m_name));
    m_cancel->setFocus();
    m_reader.read(path);
}

void ImportDialog::showProgress(qint64 done, qint64 total)
{
    m_busy->setProgress(total > 0 ? std::optional(static_cast<double>(done) / static_cast<double>(total))
                                  : std::nullopt);
    m_busy->setCancellable(m_work.canStop());
}

void ImportDialog::letGo()
{
    m_work.forgetPlan();
    m_source.reset();
    letGoAside(std::exchange(m_plan, {}));
    m_isReady = false;
    m_preview->forget();
    m_cancel->setText(tr("Cancel"));
    m_bringIn->show();
    m_bringIn->setEnabled(false);
    for (QWidget *former : std::initializer_list<QWidget *>{m_problem, m_preview, m_strangeDays, m_moods, m_table,
                                                            m_problems, m_note, m_another})
        former->hide();
}

void ImportDialog::chooseAnother()
{
    letGo();
    m_title->setText(tr("Bring in from elsewhere"));
    m_choice->show();
    m_scroll->fit();
    focusChoice();
}

void ImportDialog::focusChoice()
{
    m_choice->findChild<QPushButton *>()->setFocus();
}

void ImportDialog::setBusy(const QString &what)
{
    const bool isBusy = !what.isEmpty();
    if (isBusy && m_choosing == nullptr && focusWidget() != nullptr && m_scroll->isAncestorOf(focusWidget()))
        m_choosing = focusWidget();
    m_busy->setVisible(isBusy);
    m_busy->setText(what);
    m_busy->setProgress(std::nullopt);
    m_busy->setCancellable(true);
    for (QWidget *choice : std::initializer_list<QWidget *>{m_strangeDays, m_moods, m_table, m_bringIn})
        choice->setEnabled(!isBusy);
    // What was being chosen lost the keyboard meanwhile.
    if (QWidget *before = isBusy ? nullptr : std::exchange(m_choosing, nullptr).data();
        before != nullptr && before->isVisible())
        before->setFocus();
}

void ImportDialog::showSource(const std::shared_ptr<ReadSource> &source)
{
    m_source = source;
    setBusy({});
    m_title->setText(
        tr("%1: %2", "a program, a file it wrote")
            .arg(source->format != nullptr ? QLatin1String(source->format->name) : tr("A table of ratings"), m_name));
    if (source->format == nullptr)
        m_table->setTable(source->look);
    plan();
}

void ImportDialog::plan()
{
    if (m_source == nullptr)
        return;
    m_isAccepted = false;
    m_problem->hide();
    if (m_source->format != nullptr)
        m_work.plan(m_source, choices(true));
    else if (isTableClear())
        m_work.plan(m_source, m_table->columns(), choices(false));
    else
        return askAboutTable();
    if (m_work.isBusy())
        setBusy(tr("Looking at what is new…"));
}

ImportChoices ImportDialog::choices(bool isOnlyLookedAt) const
{
    return {.takesStrangeDays = m_strangeDays->isChecked(),
            .moodDimension = m_moods->dimension(),
            .moods = m_moods->ranks(),
            .isOnlyLookedAt = isOnlyLookedAt};
}

void ImportDialog::takePlan()
{
    letGoAside(std::exchange(m_plan, m_work.takePlan()));
    if (m_isAccepted) {
        preparePhotos();
        return;
    }
    setBusy({});
    showPlan();
    beReady();
}

void ImportDialog::beReady()
{
    if (std::exchange(m_isReady, true))
        return;
    if (m_source->format == nullptr && !isTableClear())
        m_table->focusWhatIsMissing();
    else
        (m_bringIn->isEnabled() ? m_bringIn : m_another)->setFocus();
}

bool ImportDialog::isTableClear() const
{
    return m_table->isComplete() && !m_table->isOrderMissing() && m_table->columns().low != m_table->columns().high;
}

void ImportDialog::askAboutTable()
{
    m_work.forgetPlan();
    setBusy({});
    letGoAside(std::exchange(m_plan, {}));
    const bool isScale = m_table->isComplete() && !m_table->isOrderMissing();
    m_problem->setText(isScale ? tr("The lowest and the highest rating have to be two different numbers.")
                       : m_table->isComplete()
                           ? tr("Say which comes first in its days, the day or the month.")
                           : tr("Say which column holds the day, and what at least one other answers."));
    setRole(m_problem, isScale ? Role::Problem : Role::Muted); // what is to be done first is no fault
    m_problem->show();
    m_bringIn->setEnabled(false);
    m_another->show();
    m_preview->hide();
    m_scroll->fit();
    beReady();
}

void ImportDialog::showPlan()
{
    m_preview->setPlan(m_plan);
    m_preview->show();
    m_strangeDays->setVisible(m_strangeDays->isChecked() || m_plan.count(ErrorCode::StrangeDay) > 0);
    m_moods->setWords(m_plan.moods, m_plan.moodRanks);
    m_problems->setProblems(m_plan.problems,
                            !m_plan.bringsSomething()); // why nothing comes in is the one thing to read
    m_note->setVisible(m_plan.bringsSomething());
    m_bringIn->setEnabled(m_plan.bringsSomething());
    m_another->setVisible(!m_plan.bringsSomething());
    m_scroll->fit();
}

void ImportDialog::showFailure(const Error &error)
{
    setBusy({});
    m_isReady = true;
    if (error.code == ErrorCode::Cancelled) {
        reject();
        return;
    }
    setRole(m_problem, Role::Problem);
    m_problem->setText(wordsFor(error));
    announce(m_problem);
    m_choice->setVisible(m_source == nullptr);
    m_bringIn->setEnabled(m_source != nullptr && m_plan.bringsSomething());
    m_scroll->fit();
    if (m_source == nullptr)
        focusChoice();
    else
        (m_bringIn->isEnabled() ? m_bringIn : m_cancel)->setFocus();
}

QString ImportDialog::wordsFor(const Error &error) const
{
    if (const QString words = sourceFaultInWords(error, m_name); !words.isEmpty())
        return words;
    const bool isUnknown = error.code == ErrorCode::CannotRead && error.detail.isEmpty();
    return isUnknown ? tr("Hearthbook does not know what %1 is. It was left as it is.", "a file").arg(m_name)
                     : describeImport(error);
}

void ImportDialog::begin()
{
    m_problem->hide();
    m_isAccepted = true;
    if (m_source->format == nullptr) {
        bringIn({});
        return;
    }
    // Planned anew, with its words: what was looked at has none, so that they take their room only now.
    setBusy(tr("Bringing it in…"));
    m_cancel->setFocus();
    m_work.plan(m_source, choices(false));
}

void ImportDialog::preparePhotos()
{
    if (m_plan.photos.empty()) {
        bringIn({});
        return;
    }
    setBusy(tr("Getting the photos ready…"));
    m_cancel->setFocus();
    m_reader.prepare(m_source, m_plan.photos);
}

void ImportDialog::bringIn(const PreparedPhotos &photos)
{
    setBusy({});
    m_problemsBefore = m_plan.problems.size();
    m_work.apply(changesOf(m_plan, photos, m_context.journal));
    if (!m_work.isApplying())
        return; // done, or failed, before this was shown
    setBusy(tr("Bringing it in…"));
    m_cancel->setFocus();
}

void ImportDialog::finish(StepId step)
{
    setBusy({});
    const auto count = static_cast<int>(m_plan.fresh.size());
    QString sentence = tr("%n record(s) came in, private to you.", nullptr, count);
    if (m_plan.photosForThoseHere > 0)
        sentence = (count > 0 ? sentence + QLatin1Char(' ') : QString()) +
                   photosForThoseHereInWords(m_plan.photosForThoseHere);
    // Photos are looked at only now.
    const auto refused = static_cast<int>(m_plan.problems.size() - m_problemsBefore);
    if (refused == 0) {
        accept();
        m_context.navigator.sayDone(sentence, step);
        return;
    }
    showDone(sentence);
    const QString all = sentence + QLatin1Char(' ') +
                        tr("%n thing(s) could not be taken as they are", nullptr, refused) + QLatin1Char('.');
    // Once it was read: what the window says goes again after a while.
    connect(
        this, &QDialog::finished, this, [this, all, step] { m_context.navigator.sayDone(all, step); },
        Qt::SingleShotConnection);
}

void ImportDialog::showDone(const QString &sentence)
{
    m_source.reset();
    for (QWidget *former :
         std::initializer_list<QWidget *>{m_strangeDays, m_moods, m_table, m_note, m_another, m_bringIn})
        former->hide();
    m_preview->say(sentence + QLatin1Char(' ') + tr("This could not be taken; all else is here:"));
    m_preview->show();
    m_problems->setProblems(std::span(m_plan.problems).subspan(m_problemsBefore), true);
    m_cancel->setText(tr("Close"));
    m_cancel->setDefault(true);
    m_cancel->setFocus();
    QMetaObject::invokeMethod(m_scroll, &DialogColumn::fit, Qt::QueuedConnection); // once what went has left its room
}

void ImportDialog::reject()
{
    if (!m_work.isApplying()) {
        QDialog::reject();
        return;
    }
    m_work.stop(); // and this is called again
    m_busy->setCancellable(false);
}

} // namespace hearth
