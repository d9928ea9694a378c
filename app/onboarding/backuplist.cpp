// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/backuplist.h"

#include "onboarding/backupwords.h"
#include "theme/theme.h"
#include "widgets/arrange.h"
#include "widgets/buttons.h"
#include "widgets/plainlabel.h"

#include <QDir>
#include <QLabel>

#include <algorithm>

namespace hearth {

namespace {

constexpr std::size_t kFirstShown = 4;

} // namespace

BackupList::BackupList(QWidget *parent)
    : QWidget(parent)
    , m_nothing(new PlainLabel(tr("None yet."), Role::Caption, this))
    , m_rows(inColumn(spacing::small))
    , m_more(linkButton({}, this))
{
    m_more->setText(tr("Show all"));
    inColumn(this, spacing::small, {m_nothing, m_rows, {m_more, Qt::AlignLeading}});
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
    clear(m_rows);
    const std::size_t shown = m_showsAll ? m_backups.size() : std::min(m_backups.size(), kFirstShown);
    for (std::size_t i = 0; i < shown; ++i) {
        const BackupFile &backup = m_backups[i];
        auto *row = new QWidget(this);
        auto *when = new PlainLabel(momentInWords(backup.made), row);
        when->setWordWrap(true);
        row->setToolTip(QDir::toNativeSeparators(backup.path));
        auto *look = quietButton(tr("Look inside…"), row);
        look->setAccessibleName(tr("Look inside the backup from %1").arg(when->text()));
        auto *words = inColumn(0, {when, paragraph(aboutBackup(backup), Role::Caption, row)});
        inRow(row, spacing::large, {{words, 1}, {look, Qt::AlignVCenter}});
        m_rows->addWidget(row);
        row->show();
        connect(look, &QPushButton::clicked, this, [this, path = backup.path] { emit chosen(path); });
    }
    m_nothing->setVisible(m_backups.empty());
    m_more->setVisible(shown < m_backups.size());
}

} // namespace hearth
