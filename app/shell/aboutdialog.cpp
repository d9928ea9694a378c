// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/aboutdialog.h"

#include "theme/theme.h"
#include "widgets/arrange.h"
#include "widgets/buttons.h"
#include "widgets/neutraltitle.h"
#include "widgets/plainlabel.h"

#include <QApplication>
#include <QScreen>

#include <algorithm>

namespace hearth {

namespace {

constexpr int kAboutLetters = 70; // of the font, in a line
constexpr int kAboutIcon = 64;    // device-independent pixels

} // namespace

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setNeutralTitle(this, tr("About Hearthbook"));
    auto *icon = new PlainLabel;
    icon->setPixmap(Theme::applicationIcon().pixmap(QSize(kAboutIcon, kAboutIcon), devicePixelRatioF()));
    auto *title = paragraph(tr("Hearthbook %1", "the version").arg(QApplication::applicationVersion()), Role::Title);
    auto *what = new PlainLabel(
        tr("A private relationship journal for two people. Everything stays in one encrypted file on this computer."));
    what->setWordWrap(true);
    auto *license =
        paragraph(tr("Free software under the GNU General Public License, version 3 or later."), Role::Muted);
    QPushButton *close = plainButton(tr("Close"));
    close->setDefault(true);
    auto *words = inColumn(spacing::medium, {title, what, license});
    inColumn(this, spacing::medium,
             {inRow(spacing::section, {{icon, Qt::AlignTop}, {words, 1}}), spacing::small,
              inRow(spacing::small, {Stretch(), close})},
             around(spacing::section));
    const int most = (parent != nullptr ? parent : this)->screen()->availableSize().width() - 2 * spacing::section;
    const int width = std::min(kAboutLetters * fontMetrics().averageCharWidth(), most);
    setMinimumWidth(width);
    resize(width, layout()->totalHeightForWidth(width));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

} // namespace hearth
