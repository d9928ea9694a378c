// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/exportdialog.h"

#include "onboarding/passphrasefield.h"
#include "page/outputchoice.h"
#include "page/prompter.h"
#include "paper/journalbook.h"
#include "paper/onpaper.h"
#include "session/keychanges.h"
#include "widgets/arrange.h"
#include "widgets/busybar.h"
#include "widgets/buttons.h"
#include "widgets/choicestops.h"
#include "widgets/datefield.h"
#include "widgets/plainlabel.h"
#include "widgets/segmentedcontrol.h"
#include "wording/describetransfer.h"
#include "wording/names.h"

#include <QButtonGroup>
#include <QDir>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStyle>
#include <QTimer>

namespace hearth {

namespace {

constexpr int kExportWidth = 600;
constexpr int kBesideMark = 10; // pixels behind the mark of a choice, in hearthbook.qss
constexpr qint64 kSlice = 20;   // milliseconds of work between two looks at the window

enum Span : int { Everything, SomeDays };

constexpr int kBook = -2; // beside the formats; it is printed

QString fileName(ExportFormat format, QDate today)
{
    const bool isCalendar = format == ExportFormat::Calendar;
    return QStringLiteral("journal-%1.%2").arg(today.toString(Qt::ISODate), QLatin1String(isCalendar ? "ics" : "zip"));
}

} // namespace

ExportDialog::ExportDialog(const PageContext &context, QWidget *parent)
    : KeyDialog(
          context.theme,
          {tr("Take a copy out"),
           tr("Everything you may read here, in a form that other programs understand, or to begin another journal "
              "with."),
           tr("Checking that it is you…"), tr("&Save the copy")},
          kExportWidth, parent)
    , m_context(context)
    , m_steps(new QTimer(this))
    , m_fields(new QWidget)
    , m_formats(new QButtonGroup(this))
    , m_span(new SegmentedControl(tr("Which days")))
    , m_from(new DateField(context.theme, tr("First day")))
    , m_to(new DateField(context.theme, tr("Last day")))
    , m_path(new QLineEdit)
    , m_present(new PassphraseField(tr("Passphrase")))
{
    auto *ask = naming(m_present->line(), new PlainLabel(tr("Your passphrase")));
    auto *readable =
        paragraph(tr("The copy is not encrypted. Whoever can open it can read all of it, and so can any backup of that "
                     "folder. Delete it once you no longer need it."),
                  Role::Muted);
    m_place = place();
    auto *passphrase = new QWidget;
    inColumn(passphrase, spacing::tiny, {ask, m_present});
    inColumn(m_fields, spacing::medium, {formats(), days(), m_place, readable, passphrase});
    addTo(column(), {m_fields});
    setStoppable();
    suggestPlace();

    connect(m_formats, &QButtonGroup::idToggled, this, &ExportDialog::suggestPlace);
    connect(m_path, &QLineEdit::textEdited, this, [this] { m_isOwnPlace = true; });
    connect(m_present, &PassphraseField::submitted, actionButton(), &QPushButton::click);
    connect(m_steps, &QTimer::timeout, this, &ExportDialog::goOnWriting);
    connect(&context.session.keys(), &KeyChanges::confirmed, this, &ExportDialog::write);
    connect(&context.session, &Session::failed, this, &ExportDialog::stopSaying);
    connect(&context.session, &Session::aboutToLock, this, [this] {
        m_steps->stop();
        m_work.reset();
        abandon();
    });
    m_formats->button(static_cast<int>(ExportFormat::Json))->setFocus();
}

ExportDialog::~ExportDialog() = default;

QWidget *ExportDialog::formats()
{
    struct Row final
    {
        int number;
        QString name;
        QString use;
    };
    const auto numberOfFormat = [](ExportFormat format) { return static_cast<int>(format); };
    const Row rows[] = {
        {numberOfFormat(ExportFormat::Json), tr("For &Hearthbook"),
         tr("All of it, photos included. Another journal can bring it in again, and nothing is lost.")},
        {numberOfFormat(ExportFormat::Markdown), tr("&Text files"),
         tr("A file for each record, with its photos, for any program that reads text or Markdown.")},
        {numberOfFormat(ExportFormat::Csv), tr("T&ables"), tr("Check-ins, thanks and experiences, for a spreadsheet.")},
        {numberOfFormat(ExportFormat::Calendar), tr("A &calendar"), tr("Experiences and rituals, for any calendar.")},
        {kBook, tr("A &book"),
         tr("What you wrote, and thanks that may be printed, by month, with photos: to print, or as a PDF.")},
    };
    auto *all = new QWidget;
    auto *layout = inColumn(all, spacing::small);
    for (const Row &row : rows) {
        auto *choice = new QRadioButton(row.name);
        choice->setAccessibleDescription(row.use);
        m_formats->addButton(choice, row.number);
        auto *use = paragraph(row.use, Role::Caption);
        use->setContentsMargins(kBesideMark + style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth, nullptr, choice),
                                0, 0, 0); // below the words
        auto *both = new QWidget;
        inColumn(both, 0, {choice, use});
        addTo(layout, {both});
    }
    m_formats->button(static_cast<int>(ExportFormat::Json))->setChecked(true);
    tabToTheChosen(m_formats->buttons());
    return all;
}

QWidget *ExportDialog::days()
{
    m_span->addSegment(tr("Everything"));
    m_span->addSegment(tr("Some days"));
    const QDate today = m_context.journal.clock().today();
    m_from->setDate(today.addMonths(-1));
    m_to->setDate(today);
    auto *between = new QWidget;
    inRow(between, spacing::small, {m_from, new PlainLabel(tr("to", "from a day to a day")), m_to});
    between->hide();
    connect(m_span, &SegmentedControl::currentChanged, between, [this, between](int span) {
        between->setVisible(span == SomeDays);
        fit();
    });
    auto *all = new QWidget;
    inRow(all, spacing::medium, {m_span, between, Stretch()});
    return all;
}

QWidget *ExportDialog::place()
{
    auto *label = naming(m_path, new PlainLabel(tr("&Where to")));
    m_path->setAccessibleName(tr("Where to"));
    QPushButton *choose = plainButton(tr("C&hoose…"));
    choose->setAccessibleName(tr("Choose where to write it"));
    connect(choose, &QPushButton::clicked, this, &ExportDialog::choosePlace);
    auto *all = new QWidget;
    inColumn(all, spacing::tiny, {label, inRow(spacing::small, {{m_path, 1}, choose})});
    return all;
}

ExportFormat ExportDialog::format() const
{
    return static_cast<ExportFormat>(m_formats->checkedId());
}

QString ExportDialog::path() const
{
    const QString typed = QDir::fromNativeSeparators(m_path->text().trimmed());
    return typed.startsWith(QLatin1String("~/")) ? QDir::homePath() + typed.mid(1) : typed;
}

void ExportDialog::suggestPlace()
{
    const bool isBook = m_formats->checkedId() == kBook;
    m_place->setVisible(!isBook);
    actionButton()->setText(isBook ? tr("&Look at it…") : tr("&Save the copy"));
    fit();
    if (isBook)
        return;
    const QString name = fileName(format(), m_context.journal.clock().today());
    const QString folder = m_isOwnPlace ? QFileInfo(path()).path() : m_context.settings.folderFor(FileUse::Saving);
    m_path->setText(QDir::toNativeSeparators(QDir(folder).filePath(name)));
}

void ExportDialog::choosePlace()
{
    const QString filter =
        format() == ExportFormat::Calendar ? tr("Calendars (*.ics)") : tr("Archives (*.zip);;New folders (*)");
    const QString chosen = m_context.prompter.chooseTarget(this, tr("Where to write it"), path(), filter);
    if (chosen.isEmpty())
        return;
    m_path->setText(QDir::toNativeSeparators(chosen));
    m_isOwnPlace = true;
}

bool ExportDialog::lookAtPlace()
{
    m_target = {path(), false, {m_context.session.path()}};
    auto checked = checkExport(format(), m_target);
    const bool isFile = outputKindOf(path()) == OutputKind::Zip || format() == ExportFormat::Calendar;
    if (!checked && checked.error().code == ErrorCode::AlreadyExists && isFile) {
        const OutputKind kind = format() == ExportFormat::Calendar ? OutputKind::Calendar : OutputKind::Zip;
        const auto confirmed = confirmOutput(m_context.prompter, this, path(), kind);
        if (confirmed && !confirmed.value())
            return false;
        m_target.mayReplace = confirmed.ok();
        checked = confirmed ? Result<void>() : Result<void>(confirmed.error());
    }
    if (!checked)
        say(checked.error());
    return checked.ok();
}

void ExportDialog::begin()
{
    if (isWaiting() || m_context.session.isBusy())
        return;
    if (m_present->text().isEmpty()) {
        sayProblem(tr("Type your passphrase first: it shows that it is you taking this out."));
        m_present->line()->setFocus();
        return;
    }
    if (m_span->current() == SomeDays && m_from->date() > m_to->date()) {
        sayProblem(tr("The first day is after the last. Swap them, or choose others."));
        m_from->setFocus();
        return;
    }
    if (m_formats->checkedId() != kBook && !lookAtPlace()) {
        m_path->setFocus();
        return;
    }
    m_isStopWanted = false;
    wait();
    showProgress(tr("Checking that it is you…"), std::nullopt);
    m_context.session.keys().confirm(m_present->text());
}

void ExportDialog::write()
{
    if (!isWaiting())
        return;
    if (m_isStopWanted) {
        failSaying(tr("Stopped. Nothing was written."));
        return;
    }
    forget();
    const bool isPart = m_span->current() == SomeDays;
    const ExportRange range = isPart ? ExportRange{m_from->date(), m_to->date()} : ExportRange();
    if (m_formats->checkedId() == kBook) {
        succeed();
        showOnPaper(m_context, bookOnPaper(m_context.journal, range, locale()), tr("Journal.pdf"), parentWidget());
        return;
    }
    auto work = JournalExport::begin(m_context.journal, format(), range, m_target);
    if (!work) {
        stopSaying(work.error());
        return;
    }
    m_context.settings.rememberFolder(FileUse::Saving, m_target.path);
    m_work = work.take();
    m_steps->start(0);
}

void ExportDialog::goOnWriting()
{
    QElapsedTimer began;
    began.start();
    while (began.elapsed() < kSlice) {
        const auto more = m_work->step();
        if (more && more.value())
            continue;
        m_steps->stop();
        const std::unique_ptr<JournalExport> work = std::move(m_work);
        if (more)
            finish(exportedInWords(work->report(), m_target.path).join(QLatin1Char(' ')));
        else
            stopSaying(more.error());
        return;
    }
    busyBar()->setCancellable(!m_work->isFinishing());
    showProgress(tr("Writing…"), m_work->total() > 0 ? std::optional(static_cast<double>(m_work->done()) /
                                                                     static_cast<double>(m_work->total()))
                                                     : std::nullopt);
}

void ExportDialog::stopSaying(const Error &error)
{
    m_steps->stop();
    m_work.reset();
    failSaying(
        error.code == ErrorCode::WrongPassphrase
            ? tr("That is not the passphrase of %1. Nothing was written. Check the keyboard layout and Caps Lock, "
                 "then try again.")
                  .arg(nameInWords(m_context.journal, m_context.journal.me()))
            : describeExport(error));
}

void ExportDialog::stop()
{
    m_isStopWanted = true;
    if (m_work == nullptr || m_work->isFinishing())
        return; // once the passphrase is checked, or it ends by itself in a moment
    m_steps->stop();
    m_work.reset();
    failSaying(tr("Stopped. Nothing was written."));
}

void ExportDialog::setFieldsEnabled(bool enabled)
{
    m_fields->setEnabled(enabled);
}

void ExportDialog::hideFields()
{
    m_fields->hide();
}

void ExportDialog::forget()
{
    m_present->clear();
}

void ExportDialog::tryAgain()
{
    m_present->line()->setFocus();
    m_present->selectAll();
}

} // namespace hearth
