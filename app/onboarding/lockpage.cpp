// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/lockpage.h"

#include "onboarding/passphrasefield.h"
#include "onboarding/recentfilebutton.h"
#include "session/session.h"
#include "session/settings.h"
#include "widgets/arrange.h"
#include "widgets/busybar.h"
#include "widgets/buttons.h"
#include "widgets/card.h"
#include "widgets/glyphlabel.h"
#include "widgets/pagescroll.h"
#include "widgets/plainlabel.h"
#include "wording/describe.h"

#include <QAccessible>
#include <QDir>
#include <QHideEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace hearth {

namespace {

constexpr int kLockWidth = 440;
constexpr int kLockSide = 40;

// A journal whose first page is destroyed no longer looks like one.
bool mayBeRepaired(ErrorCode code, const QString &path)
{
    return code == ErrorCode::Damaged || code == ErrorCode::Tampered ||
           (code == ErrorCode::NotAJournal && path.endsWith(QLatin1String(".hearth"), Qt::CaseInsensitive));
}

} // namespace

LockPage::LockPage(const Theme &theme, Session &session, Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_settings(settings)
    , m_name(paragraph({}, Role::Title))
    , m_label(new QLabel)
    , m_field(new PassphraseField({}))
    , m_codeHint(paragraph({}, Role::Caption))
    , m_problem(paragraph({}, Role::Problem))
    , m_unlock(primaryButton(tr("Un&lock")))
    , m_busy(new BusyBar(theme))
    , m_repair(quietButton(tr("R&epair…")))
    , m_useCode(quietButton({}))
    , m_another(quietButton(tr("&Another journal")))
    , m_backups(quietButton(tr("&Backups…")))
{
    setRole(this, Role::Page);
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Locked"));
    m_name->setAlignment(Qt::AlignHCenter);
    m_label->setBuddy(m_field->line());
    m_codeHint->setText(tr("Type the recovery code in the field above instead. Capitals, spaces and dashes do not "
                           "matter. You can then choose a new passphrase."));
    m_useCode->setText(tr("Use a &recovery code"));
    for (QPushButton *button : {m_repair, m_useCode, m_another, m_backups})
        setRole(button, Role::Link);

    auto *card = new Card;
    QVBoxLayout *inside = card->content();
    inside->setSpacing(spacing::small);
    addTo(inside,
          {m_label, m_field, m_codeHint, m_problem, {m_repair, Qt::AlignLeft}, spacing::tiny, m_unlock, m_busy});

    auto *scroll = new PageScroll;
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setContentWidth(kLockWidth);
    QVBoxLayout *column = scroll->content();
    scroll->fillHeight();
    column->setSpacing(spacing::medium);
    addTo(column, {Stretch(2),
                   {new GlyphLabel(theme, Glyph::Lock, Token::Accent, kLockSide), Qt::AlignHCenter},
                   m_name,
                   spacing::small,
                   card,
                   inRow({m_useCode, Stretch(), m_backups, Stretch(), m_another}),
                   Stretch(3)});
    inColumn(this, {scroll});

    m_busy->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setFocusProxy(m_field);
    connect(m_unlock, &QPushButton::clicked, this, &LockPage::unlock);
    connect(m_field, &PassphraseField::submitted, this, &LockPage::unlock);
    connect(m_field, &PassphraseField::textChanged, this, [this] { say({}); });
    connect(m_repair, &QPushButton::clicked, this, &LockPage::repairRequested);
    connect(m_useCode, &QPushButton::clicked, this, &LockPage::explainCode);
    connect(m_another, &QPushButton::clicked, this, &LockPage::anotherRequested);
    connect(m_backups, &QPushButton::clicked, this, &LockPage::backupsRequested);
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
    setWaiting(false); // choosing a file gives up an unlocking that was under way
    m_field->clear();
    m_codeHint->hide();
    m_useCode->show();
    m_label->setText(tr("&Passphrase"));
    m_field->setName(tr("Passphrase"));
    say({});
}

void LockPage::unlock()
{
    if (m_isWaiting || m_session.isBusy())
        return;
    if (m_field->text().isEmpty()) {
        say(tr("Please type your passphrase or your recovery code."));
        m_field->setFocus();
        return;
    }
    setWaiting(true);
    m_session.unlock(m_field->text());
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
    m_useCode->setEnabled(!waiting);
    m_another->setEnabled(!waiting);
    m_backups->setEnabled(!waiting);
    m_unlock->setVisible(!waiting);
    // Keys must go somewhere while the field is off: Escape stops, and Tab leads to Cancel.
    if (waiting)
        m_busy->setFocus();
    m_field->setEnabled(!waiting);
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
    m_settings.rememberFile(m_session.path());
}

void LockPage::fail(const Error &error)
{
    if (!m_isWaiting)
        return;
    setWaiting(false);
    // A person who stopped it knows.
    const bool isToRepair = mayBeRepaired(error.code, m_session.path());
    const QString sentence = error.code == ErrorCode::Cancelled ? QString() : describe(error);
    say(isToRepair ? sentence + QLatin1Char(' ') + tr("Or save what is still whole in a new file.") : sentence);
    m_repair->setVisible(isToRepair);
    m_field->setFocus();
    m_field->selectAll();
}

void LockPage::say(const QString &sentence)
{
    m_repair->hide();
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    if (sentence.isEmpty())
        return;
    QAccessibleEvent alert(m_problem, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void LockPage::explainCode()
{
    m_label->setText(tr("&Passphrase or recovery code"));
    m_field->setName(tr("Passphrase or recovery code"));
    // What was typed before may be nearly the passphrase.
    m_field->clear();
    m_field->setShown(true);
    m_codeHint->show();
    m_useCode->hide();
    m_field->setFocus();
}

void LockPage::showEvent(QShowEvent *event)
{
    if (!event->spontaneous()) {
        showName();
        m_field->setFocus();
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
    else
        QWidget::keyPressEvent(event);
}

} // namespace hearth
