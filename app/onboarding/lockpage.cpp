// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/lockpage.h"

#include "accessibility/readaloud.h"
#include "onboarding/passphrasefield.h"
#include "onboarding/recentfilebutton.h"
#include "session/session.h"
#include "session/settings.h"
#include "store/backupfile.h"
#include "widgets/arrange.h"
#include "widgets/busybar.h"
#include "widgets/buttons.h"
#include "widgets/card.h"
#include "widgets/glyphlabel.h"
#include "widgets/pagescroll.h"
#include "widgets/plainlabel.h"
#include "widgets/widthwithtext.h"
#include "wording/describe.h"
#include "wording/describeparting.h"

#include <QDir>
#include <QFileInfo>
#include <QHideEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <utility>

namespace hearth {

namespace {

constexpr int kLockWidth = 440; // at the usual text size
constexpr int kLockSide = 40;

// A journal whose first page is destroyed no longer looks like one.
bool mayBeRepaired(ErrorCode code, const QString &path)
{
    return code == ErrorCode::Damaged || code == ErrorCode::Tampered ||
           (code == ErrorCode::NotAJournal && path.endsWith(QLatin1String(".hearth"), Qt::CaseInsensitive));
}

// Anyone can tell by the file; only whoever tries to get in is told here.
bool isOneGoneFrom(const QString &path)
{
    const auto file = lookAtBackup(path);
    return file && file.value().standing.gone != 0;
}

} // namespace

LockPage::LockPage(const Theme &theme, Session &session, Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_settings(settings)
    , m_name(paragraph({}, Role::Title))
    , m_label(new PlainLabel)
    , m_field(new PassphraseField({}))
    , m_missing(new PlainLabel(tr("This journal is not there now. It may have been moved, renamed or deleted, or its "
                                  "disk is not connected.")))
    , m_codeHint(paragraph({}, Role::Caption))
    , m_problem(paragraph({}, Role::Problem))
    , m_unlock(primaryButton(tr("Un&lock")))
    , m_lookAgain(primaryButton(tr("&Look again")))
    , m_busy(new BusyBar(theme))
    , m_repair(quietButton(tr("R&epair…")))
    , m_useOther(quietButton({}))
    , m_another(quietButton(tr("&Another journal")))
    , m_backups(quietButton(tr("&Backups…")))
{
    setRole(this, Role::Page);
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Locked"));
    m_name->setAlignment(Qt::AlignHCenter);
    m_missing->setWordWrap(true);
    m_label->setBuddy(m_field->line());
    m_codeHint->setText(tr("Capitals, spaces and dashes do not matter. You can then choose a new passphrase."));
    QPushButton *help = quietButton(tr("&Help outside"));
    for (QPushButton *button : {m_repair, m_useOther, m_another, m_backups, help})
        setRole(button, Role::Link);

    auto *card = new Card;
    QVBoxLayout *inside = card->content();
    inside->setSpacing(spacing::small);
    addTo(inside, {m_missing,
                   m_label,
                   m_field,
                   m_codeHint,
                   m_problem,
                   {m_repair, Qt::AlignLeft},
                   spacing::tiny,
                   m_unlock,
                   m_lookAgain,
                   m_busy});

    auto *scroll = new PageScroll;
    scroll->setFocusPolicy(Qt::NoFocus);
    keepWidthWithText(scroll, kLockWidth, theme);
    auto *ways = new QWidget;
    atBothEnds(ways, {m_useOther}, {m_another});
    auto *moreWays = new QWidget;
    atBothEnds(moreWays, {m_backups}, {help});
    QVBoxLayout *column = scroll->content();
    scroll->fillHeight();
    column->setSpacing(spacing::medium);
    addTo(column, {Stretch(2),
                   {new GlyphLabel(theme, Glyph::Lock, Token::Accent, kLockSide), Qt::AlignHCenter},
                   m_name,
                   spacing::small,
                   card,
                   inColumn(spacing::tiny, {ways, moreWays}),
                   Stretch(3)});
    inColumn(this, {scroll});

    m_busy->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setFocusProxy(m_field);
    connect(m_unlock, &QPushButton::clicked, this, &LockPage::unlock);
    connect(m_field, &PassphraseField::submitted, this, &LockPage::unlock);
    connect(m_field, &PassphraseField::textChanged, this, [this] { say({}); });
    connect(m_lookAgain, &QPushButton::clicked, this, &LockPage::showName);
    connect(m_repair, &QPushButton::clicked, this, &LockPage::repairRequested);
    connect(m_useOther, &QPushButton::clicked, this, [this] {
        askFor(m_asked == Secret::Passphrase ? Secret::RecoveryCode : Secret::Passphrase);
        m_field->setFocus();
    });
    connect(m_another, &QPushButton::clicked, this, &LockPage::anotherRequested);
    connect(m_backups, &QPushButton::clicked, this, &LockPage::backupsRequested);
    connect(help, &QPushButton::clicked, this, &LockPage::helpRequested);
    connect(m_busy, &BusyBar::cancelled, this, &LockPage::stop);
    connect(&session, &Session::pathChanged, this, &LockPage::showName);
    connect(&session, &Session::progressed, this, &LockPage::showProgress);
    connect(&session, &Session::unlocked, this, &LockPage::succeed);
    connect(&session, &Session::failed, this, &LockPage::fail);
    showName();
}

void LockPage::showName()
{
    m_name->setText(journalNameOf(m_session.path()));
    m_name->setToolTip(QDir::toNativeSeparators(m_session.path()));
    // A sample is only just being made.
    m_isMissing = !m_session.path().isEmpty() && !m_session.isSample() && !QFileInfo::exists(m_session.path());
    setWaiting(false); // choosing a file gives up an unlocking that was under way
    m_missing->setVisible(m_isMissing);
    m_lookAgain->setVisible(m_isMissing);
    for (QWidget *way : std::initializer_list<QWidget *>{m_label, m_field, m_useOther})
        way->setVisible(!m_isMissing);
    setFocusProxy(m_isMissing ? static_cast<QWidget *>(m_lookAgain) : m_field);
    askFor(Secret::Passphrase);
}

void LockPage::waitForSample()
{
    for (QWidget *way : std::initializer_list<QWidget *>{m_missing, m_lookAgain, m_label, m_field, m_useOther})
        way->hide();
    setWaiting(true);
    m_busy->setText(tr("Making the sample journal…"));
    m_busy->setCancellable(false);
}

void LockPage::unlock()
{
    if (m_isWaiting) {
        m_triesAgain = true; // with what is typed by then, should this try fail
        return;
    }
    if (m_session.isBusy())
        return;
    if (m_field->text().isEmpty()) {
        say(tr("Type your passphrase or your recovery code."));
        m_field->setFocus();
        return;
    }
    say({});
    setWaiting(true);
    m_tried = m_field->text();
    m_triesAgain = false;
    m_field->selectAll(); // what is typed meanwhile begins the next try
    m_session.unlock(m_tried);
}

void LockPage::unlockWith(const QString &secret)
{
    m_field->setText(secret);
    unlock();
}

void LockPage::stop()
{
    m_busy->setText(tr("Stopping…"));
    m_session.cancel();
}

void LockPage::setWaiting(bool waiting)
{
    m_isWaiting = waiting;
    m_busy->setText(tr("Trying the key…"));
    m_busy->setProgress(std::nullopt);
    m_busy->setCancellable(waiting);
    m_busy->setVisible(waiting);
    m_useOther->setEnabled(!waiting);
    m_another->setEnabled(!waiting);
    m_backups->setEnabled(!waiting);
    m_unlock->setVisible(!waiting && !m_isMissing);
    if (!waiting)
        m_tried.clear();
}

void LockPage::showProgress(qint64 done, qint64 total)
{
    if (!m_isWaiting || total <= 0)
        return;
    m_busy->setText(tr("Opening the journal…"));
    m_busy->setProgress(static_cast<double>(done) / static_cast<double>(total));
}

void LockPage::succeed()
{
    m_field->clear();
    if (!m_isWaiting)
        return;
    setWaiting(false);
    if (m_session.isSample())
        showName(); // by now it is there
    else
        m_settings.rememberFile(m_session.path());
}

void LockPage::fail(const Error &error)
{
    if (!m_isWaiting)
        return;
    const bool isUntouched = m_field->text() == m_tried;
    if (m_isMissing)
        showName(); // a sample that could not be made
    setWaiting(false);
    if (std::exchange(m_triesAgain, false) && !isUntouched && error.code == ErrorCode::WrongPassphrase) {
        unlock();
        return;
    }
    // A person who stopped it knows.
    const bool isToRepair = mayBeRepaired(error.code, m_session.path());
    const bool isWrongCode = error.code == ErrorCode::WrongPassphrase && m_asked == Secret::RecoveryCode;
    QString sentence = error.code == ErrorCode::Cancelled ? QString()
                       : isWrongCode ? tr("That recovery code does not open this journal. Nothing was changed. Compare "
                                          "it with what you wrote down, then try again.")
                                     : describe(error);
    if (isToRepair)
        sentence += QLatin1Char(' ') + tr("Or save what is still whole in a new file.");
    else if (error.code == ErrorCode::WrongPassphrase && isOneGoneFrom(m_session.path()))
        sentence += QLatin1Char(' ') + wayOfWhoIsGone();
    say(sentence);
    m_repair->setVisible(isToRepair);
    m_field->setFocus();
    if (isUntouched)
        m_field->selectAll();
}

void LockPage::say(const QString &sentence)
{
    m_repair->hide();
    m_problem->setText(sentence);
    if (sentence.isEmpty())
        m_problem->hide();
    else
        announce(m_problem);
}

void LockPage::askFor(Secret secret)
{
    m_asked = secret;
    const bool isCode = secret == Secret::RecoveryCode;
    m_label->setText(isCode ? tr("&Recovery code") : tr("&Passphrase"));
    m_field->setName(isCode ? tr("Recovery code") : tr("Passphrase"));
    m_useOther->setText(isCode ? tr("Use the &passphrase") : tr("Use a &recovery code"));
    // What was typed before may be nearly the passphrase.
    m_field->clear();
    m_field->setShown(isCode);
    m_codeHint->setVisible(isCode);
    say({});
}

bool LockPage::event(QEvent *event)
{
    // A disk may have been connected meanwhile, or taken away.
    if (event->type() == QEvent::WindowActivate && !m_isWaiting && !m_session.isUnlocked() &&
        m_isMissing == QFileInfo::exists(m_session.path()))
        showName();
    return QWidget::event(event);
}

void LockPage::showEvent(QShowEvent *event)
{
    if (!event->spontaneous()) {
        showName();
        setFocus();
    }
    QWidget::showEvent(event);
}

void LockPage::hideEvent(QHideEvent *event)
{
    // Also when only the window is hidden: nobody should find the passphrase there later.
    m_field->clear();
    QWidget::hideEvent(event);
}

void LockPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_isWaiting)
        stop();
    else if (event->key() == Qt::Key_Escape && m_asked == Secret::RecoveryCode)
        askFor(Secret::Passphrase);
    else
        QWidget::keyPressEvent(event);
}

} // namespace hearth
