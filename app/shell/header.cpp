// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/header.h"

#include "journal/journal.h"
#include "photos/partnerpicture.h"
#include "widgets/arrange.h"
#include "widgets/avatar.h"
#include "widgets/buttons.h"
#include "widgets/morebutton.h"
#include "widgets/plainlabel.h"
#include "widgets/segmentedcontrol.h"
#include "wording/names.h"
#include "wording/recordwords.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QStyle>

#include <algorithm>
#include <array>

namespace hearth {

namespace {

using namespace std::chrono_literals;
constexpr auto kTypingPause = 60ms;
constexpr int kSearchWidth = 260;
constexpr int kWriterWidth = 120;

} // namespace

Header::Header(const Theme &theme, const Actions &actions, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
{
    m_title = new PlainLabel({}, Role::Title, this);
    m_avatar = new Avatar(theme, this);
    m_avatar->setSide(28);
    m_writer = quietButton({}, this);
    auto *writerMenu = new QMenu(m_writer);
    writerMenu->addActions({actions[ActionId::SitTogether], actions[ActionId::Lock]});
    m_writer->setMenu(writerMenu);
    m_avatar->installEventFilter(this); // it opens the same menu, and stays where the name has no room
    m_search = new QLineEdit(this);
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search everything you may read"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(theme.icon(Glyph::Search, Token::TextMuted), QLineEdit::LeadingPosition);
    m_search->setMaximumWidth(kSearchWidth);
    m_search->installEventFilter(this);

    // The field takes its width first, so that nothing moves from page to page where there is room.
    constexpr int kFirst = 1000;
    m_row = inRow(this, spacing::small,
                  {m_title, spacing::medium, Stretch(1), m_avatar, m_writer, spacing::small, {m_search, kFirst}},
                  {spacing::section, spacing::medium, spacing::section, spacing::medium});
    addButtons(m_row, theme, actions);
    measure();
    connect(&theme, &Theme::changed, this, [this] { measure(); });

    m_pause.setSingleShot(true);
    m_pause.setInterval(kTypingPause);
    connect(&m_pause, &QTimer::timeout, this, [this] { emit searchChanged(m_search->text()); });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (m_isOnlyShowing)
            return;
        if (text.isEmpty()) {
            m_pause.stop();
            emit searchChanged({});
        } else {
            m_pause.start();
        }
    });
}

void Header::addButtons(QHBoxLayout *row, const Theme &theme, const Actions &actions)
{
    auto *add = new MenuButton(tr("Add"), this); // not primary: a page has an act of its own that is
    add->setIcon(theme.icon(Glyph::Add, Token::Accent));
    auto *addMenu = new QMenu(add);
    addMenu->addActions({actions[ActionId::NewEntry], actions[ActionId::NewNote], actions[ActionId::NewCheckIn],
                         actions[ActionId::NewExperience], actions[ActionId::NewAgreement], actions[ActionId::NewLimit],
                         actions[ActionId::NewCommitment], actions[ActionId::NewConversation]});
    add->setMenu(addMenu);
    add->setAccessibleName(tr("Add something"));
    add->setToolTip(tr("Add something"));
    m_add.button = add;
    m_add.words = add->text();

    auto *more = new MoreButton(theme, tr("More"), this);
    QMenu *moreMenu = more->menu();
    moreMenu->addActions({actions[ActionId::Undo], actions[ActionId::Redo]});
    moreMenu->addSeparator();
    moreMenu->addActions({actions[ActionId::SitTogether], actions[ActionId::SitAlone]});
    moreMenu->addSeparator();
    moreMenu->addActions({actions[ActionId::BringIn], actions[ActionId::TakeOut]});
    moreMenu->addSeparator();
    moreMenu->addActions({actions[ActionId::OpenJournal], actions[ActionId::NewJournal]});
    moreMenu->addSeparator();
    moreMenu->addActions(
        {actions[ActionId::ShowRights], actions[ActionId::ShowProtection], actions[ActionId::ShowHelp]});
    moreMenu->addSeparator();
    moreMenu->addActions({actions[ActionId::ShowKeys], actions[ActionId::HideAndLock], actions[ActionId::About],
                          actions[ActionId::Quit]});

    m_more = more;

    auto *stop = quietButton(theme, Glyph::Person, actions[ActionId::SitAlone]->text(), this);
    stop->setToolTip(tr("Whoever opened the journal goes on alone"));
    stop->setAccessibleName(stop->text());
    connect(stop, &QPushButton::clicked, actions[ActionId::SitAlone], &QAction::trigger);
    stop->hide();
    m_stop.button = stop;
    m_stop.words = stop->text();
    row->insertWidget(row->indexOf(m_search) - 1, stop); // before the space in front of the search

    auto *lock = plainButton(theme, Glyph::Lock, actions[ActionId::Lock]->text(), this);
    lock->setToolTip(
        tr("Lock the journal (%1)").arg(actions[ActionId::Lock]->shortcut().toString(QKeySequence::NativeText)));
    lock->setAccessibleName(lock->text().remove(QLatin1Char('&')));
    connect(lock, &QPushButton::clicked, actions[ActionId::Lock], &QAction::trigger);
    m_lock.button = lock;
    m_lock.words = lock->text();

    addTo(row, {add, lock, more});
}

void Header::setTitles(const QStringList &titles)
{
    m_titles = titles;
    fit();
}

void Header::setTitle(const QString &title)
{
    m_titleText = title;
    fit();
}

void Header::measure(Folding &folding) const
{
    const QString shown = folding.button->text();
    folding.button->setText({});
    folding.narrow = folding.button->sizeHint().width();
    folding.button->setText(folding.words);
    folding.wide = folding.button->sizeHint().width();
    folding.button->setText(shown);
}

void Header::measure()
{
    measure(m_add);
    measure(m_lock);
    measure(m_stop);
    // Room for its word, with the glass before it and the cross that clears it behind.
    m_search->ensurePolished();
    const int word = m_search->fontMetrics().horizontalAdvance(m_search->placeholderText());
    const int icon = m_search->style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, m_search);
    m_search->setMinimumWidth(std::clamp(word + 2 * icon + spacing::wide, kSearchWidth / 2, kSearchWidth));
    fit();
}

int Header::widthBesideTitle(Words words) const
{
    const auto besides = [this](const QWidget *widget) { return m_row->spacing() + widget->sizeHint().width(); };
    const QMargins margins = m_row->contentsMargins();
    int width = margins.left() + margins.right() + spacing::medium + spacing::small; // before the writer and the search
    width += m_row->spacing() + m_search->minimumWidth() + besides(m_more);
    if (m_writers != nullptr)
        width += besides(m_writers) + m_row->spacing() + (words < Words::NoLock ? m_stop.wide : m_stop.narrow);
    else
        width += besides(m_avatar) + (words == Words::All ? besides(m_writer) : 0);
    width += m_row->spacing() + (words < Words::NoLock ? m_lock.wide : m_lock.narrow);
    return width + m_row->spacing() + (words < Words::NoAdd ? m_add.wide : m_add.narrow);
}

QString Header::widestTitle() const
{
    const QFontMetrics metrics(m_theme.type().title);
    return std::ranges::max(QStringList(m_titles) << m_titleText, {},
                            [&metrics](const QString &each) { return metrics.horizontalAdvance(each); });
}

void Header::fit()
{
    const QString widest = widestTitle();
    // A title for which there is no room even so is written smaller before it is cut.
    const int large = QFontMetrics(m_theme.type().title).horizontalAdvance(widest) + 1;
    setRole(m_title, large + widthBesideTitle(Words::NoAdd) <= width() ? Role::Title : Role::Heading);
    const QFontMetrics metrics = m_title->fontMetrics();
    m_title->setText(widest);
    const int title = m_title->sizeHint().width();
    const int beyond = title - metrics.horizontalAdvance(widest); // what its letters need beside their advance
    constexpr std::array kFromMost{Words::All, Words::NoName, Words::NoLock, Words::NoAdd};
    const auto fits = [&](Words words) { return title + widthBesideTitle(words) <= width(); };
    const auto *most = std::ranges::find_if(kFromMost, fits);
    showWords(most != kFromMost.end() ? *most : Words::NoAdd);
    const int room = std::max(0, width() - widthBesideTitle(m_words) - beyond);
    const QString shown = metrics.elidedText(m_titleText, Qt::ElideRight, std::max(room, metrics.averageCharWidth()));
    m_title->setText(shown);
    m_title->setMinimumWidth(std::min(title, room + beyond));
    m_title->setToolTip(shown != m_titleText ? m_titleText : QString());
    m_title->setAccessibleName(m_titleText);
    m_row->activate(); // at once, so that nothing stands cut for a moment
}

void Header::showWords(Words words)
{
    m_words = words;
    m_writer->setVisible(words == Words::All && m_writers == nullptr);
    m_stop.button->setText(words < Words::NoLock ? m_stop.words : QString());
    m_lock.button->setText(words < Words::NoLock ? m_lock.words : QString());
    m_add.button->setText(words < Words::NoAdd ? m_add.words : QString());
}

QSize Header::minimumSizeHint() const
{
    return {widthBesideTitle(Words::NoAdd), QFrame::minimumSizeHint().height()};
}

void Header::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fit();
}

void Header::setWriter(const Journal &journal)
{
    const QString name = nameInWords(journal, journal.me());
    showPartner(*m_avatar, journal, journal.me());
    m_writer->setText(shortName(journal, journal.me()));
    m_writer->setToolTip(tr("%1 is writing").arg(name));
    m_writer->setAccessibleName(tr("%1 is writing").arg(name));
    m_avatar->setToolTip(tr("%1 is writing").arg(name));
    m_avatar->setAccessibleName(tr("%1 is writing").arg(name));
    fit();
}

void Header::offerWriters(const QStringList &names, int current)
{
    m_avatar->hide();
    m_writer->hide();
    m_stop.button->show();
    m_writers = new SegmentedControl(tr("Who is writing now"), this);
    for (const QString &name : names)
        m_writers->addSegment(fontMetrics().elidedText(name, Qt::ElideRight, kWriterWidth));
    m_writers->setCurrent(current);
    m_writers->setToolTip(tr("Who is writing now"));
    m_row->insertWidget(m_row->indexOf(m_writer), m_writers);
    connect(m_writers, &SegmentedControl::currentChanged, this, &Header::writerChosen);
    fit();
}

void Header::setWriterHeld(bool held)
{
    if (m_writers == nullptr)
        return;
    m_writers->setEnabled(!held);
    m_stop.button->setEnabled(!held);
}

void Header::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void Header::setSearchText(const QString &text)
{
    m_pause.stop();
    m_isOnlyShowing = true; // its signals are not blocked: the cross that clears it comes and goes with them
    m_search->setText(text);
    m_isOnlyShowing = false;
}

QString Header::searchText() const
{
    return m_search->text();
}

void Header::clearSearch()
{
    m_search->clear();
}

bool Header::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_avatar && event->type() == QEvent::MouseButtonRelease) {
        m_writer->menu()->popup(m_avatar->mapToGlobal(QPoint(0, m_avatar->height())));
        return true;
    }
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape) {
            clearSearch();
            return true;
        }
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_pause.stop(); // it is asked now, and is not to be asked again once a hit is open
            emit searchEntered();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace hearth
