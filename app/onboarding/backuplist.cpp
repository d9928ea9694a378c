// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/backuplist.h"

#include "onboarding/backupwords.h"
#include "theme/theme.h"
#include "widgets/buttons.h"
#include "widgets/plainlabel.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace hearth {

namespace {

constexpr std::size_t kFirstShown = 4;

} // namespace

BackupList::BackupList(QWidget *parent)
    : QWidget(parent)
    , m_nothing(new PlainLabel(tr("There are none so far."), this))
    , m_rows(new QVBoxLayout)
    , m_more(quietButton({}, this))
{
    setRole(m_nothing, Role::Caption);
    setRole(m_more, Role::Link);
    m_more->setText(tr("Show all"));
    m_rows->setSpacing(spacing::small);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    layout->addWidget(m_nothing);
    layout->addLayout(m_rows);
    layout->addWidget(m_more, 0, Qt::AlignLeading);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_showsAll = true;
        rebuild();
    });
    rebuild();
}

void BackupList::setBackups(const std::vector<BackupFile> &backups)
{
    m_backups = backups;
    rebuild();
}

void BackupList::rebuild()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const std::size_t shown = m_showsAll ? m_backups.size() : std::min(m_backups.size(), kFirstShown);
    for (std::size_t i = 0; i < shown; ++i) {
        const BackupFile &backup = m_backups[i];
        auto *row = new QWidget(this);
        auto *when = new PlainLabel(momentInWords(backup.made), row);
        auto *about = new PlainLabel(aboutBackup(backup), row);
        setRole(about, Role::Caption);
        for (QLabel *label : {when, about}) {
            label->setWordWrap(true);
        }
        row->setToolTip(QDir::toNativeSeparators(backup.path));
        auto *look = quietButton(tr("Look inside…"), row);
        look->setAccessibleName(tr("Look inside the backup from %1").arg(when->text()));
        auto *words = new QVBoxLayout;
        words->setSpacing(0);
        words->addWidget(when);
        words->addWidget(about);
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(spacing::large);
        line->addLayout(words, 1);
        line->addWidget(look, 0, Qt::AlignVCenter);
        m_rows->addWidget(row);
        row->show();
        connect(look, &QPushButton::clicked, this, [this, path = backup.path] { emit chosen(path); });
    }
    m_nothing->setVisible(m_backups.empty());
    m_more->setVisible(shown < m_backups.size());
}

} // namespace hearth
