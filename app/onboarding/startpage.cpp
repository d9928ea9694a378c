// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/startpage.h"

#include "onboarding/journaldrop.h"
#include "onboarding/recentfilebutton.h"
#include "session/settings.h"
#include "widgets/arrange.h"
#include "widgets/buttons.h"
#include "widgets/card.h"
#include "widgets/pagescroll.h"
#include "widgets/plainlabel.h"
#include "widgets/widthwithtext.h"

#include <QLabel>
#include <QVBoxLayout>

namespace hearth {

namespace {

constexpr int kStartWidth = 480;
constexpr int kEmblem = 72;

} // namespace

StartPage::StartPage(const Theme &theme, Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_settings(settings)
    , m_line(paragraph({}, Role::Muted))
    , m_create(primaryButton(tr("&Create a journal")))
    , m_recentTitle(new PlainLabel(tr("Open again"), Role::Caption))
    , m_recent(new Card)
    , m_rows(inColumn(spacing::tiny))
{
    setRole(this, Role::Page);
    setAttribute(Qt::WA_StyledBackground);
    auto *drop = new JournalDrop(this);
    connect(drop, &JournalDrop::hovered, this, &StartPage::sayLine);
    connect(drop, &JournalDrop::dropped, this, &StartPage::fileChosen);
    setAccessibleName(tr("Start"));

    auto *emblem = new QLabel;
    emblem->setPixmap(Theme::applicationIcon().pixmap(kEmblem, kEmblem));
    m_line->setAlignment(Qt::AlignHCenter);
    sayLine(false);

    QPushButton *open = plainButton(theme, Glyph::Folder, tr("&Open a journal…"));
    QPushButton *sample = linkButton(tr("&Look around in a sample journal"));
    QPushButton *restore = linkButton(tr("&Restore from a backup…"));
    QPushButton *help = linkButton(tr("&Help outside"));

    m_recent->content()->setContentsMargins(spacing::small, spacing::small, spacing::small, spacing::small);
    m_recent->content()->addLayout(m_rows);

    auto *scroll = new PageScroll;
    scroll->setFocusPolicy(Qt::NoFocus);
    keepWidthWithText(scroll, kStartWidth, theme);
    QVBoxLayout *column = scroll->content();
    scroll->fillHeight();
    column->setSpacing(spacing::small);
    addTo(column, {Stretch(2),
                   {emblem, Qt::AlignHCenter},
                   {new PlainLabel(tr("Hearthbook"), Role::Display), Qt::AlignHCenter},
                   m_line,
                   spacing::large,
                   m_create,
                   open,
                   {sample, Qt::AlignHCenter},
                   {restore, Qt::AlignHCenter},
                   {help, Qt::AlignHCenter},
                   spacing::large,
                   m_recentTitle,
                   m_recent,
                   Stretch(3)});

    inColumn(this, {scroll});

    connect(m_create, &QPushButton::clicked, this, &StartPage::createRequested);
    connect(open, &QPushButton::clicked, this, &StartPage::openRequested);
    connect(sample, &QPushButton::clicked, this, &StartPage::sampleRequested);
    connect(restore, &QPushButton::clicked, this, &StartPage::restoreRequested);
    connect(help, &QPushButton::clicked, this, &StartPage::helpRequested);
    refresh();
}

void StartPage::refresh()
{
    clear(m_rows);
    const QStringList files = m_settings.recentFiles();
    for (const QString &path : files)
        addRecent(path);
    m_recentTitle->setVisible(!files.isEmpty());
    m_recent->setVisible(!files.isEmpty());
}

void StartPage::addRecent(const QString &path)
{
    auto *row = new QWidget;
    auto *file = new RecentFileButton(m_theme, path);
    auto *remove =
        new IconButton(m_theme, Glyph::Close,
                       tr("Leave %1 out of this list; the file stays", "a journal's name").arg(journalNameOf(path)));
    inRow(row, spacing::tiny, {{file, 1}, remove}, {0, 0, spacing::tiny, 0});
    m_rows->addWidget(row);
    row->show(); // a layout would only do so later, and focus is given at once
    connect(file, &RecentFileButton::clicked, this, [this, path] { emit fileChosen(path); });
    connect(remove, &IconButton::clicked, this, [this, path] { forget(path); });
}

void StartPage::forget(const QString &path)
{
    m_settings.forgetFile(path);
    refresh();
    focusFirst();
}

void StartPage::focusFirst()
{
    const QLayoutItem *first = m_rows->itemAt(0);
    if (first != nullptr)
        first->widget()->findChild<RecentFileButton *>()->setFocus();
    else
        m_create->setFocus();
}

void StartPage::sayLine(bool isDropping)
{
    m_line->setText(isDropping ? tr("Let go to open this journal.")
                               : tr("A quiet place for the two of you. It sends nothing anywhere."));
}

void StartPage::showEvent(QShowEvent *event)
{
    refresh();
    focusFirst();
    QWidget::showEvent(event);
}

} // namespace hearth
