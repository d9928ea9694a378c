// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/keysdialog.h"

#include "shell/actions.h"
#include "theme/theme.h"
#include "widgets/arrange.h"
#include "widgets/buttons.h"
#include "widgets/neutraltitle.h"
#include "widgets/onscreen.h"
#include "widgets/pagescroll.h"
#include "widgets/plainlabel.h"

#include <QGridLayout>

#include <initializer_list>
#include <utility>

namespace hearth {

namespace {

using KeyLine = std::pair<QString, QString>; // what it does, its keys

QString native(const char *keys)
{
    return QKeySequence(QLatin1String(keys)).toString(QKeySequence::NativeText);
}

/// Those of a group of actions that have keys.
QList<KeyLine> linesOf(const Actions &actions, std::initializer_list<ActionId> ids)
{
    QList<KeyLine> lines;
    for (const ActionId id : ids) {
        const QAction *action = actions[id];
        if (!action->shortcut().isEmpty()) {
            QString name = action->text();
            lines.append({name.remove(QLatin1Char('&')).remove(QStringLiteral("…")),
                          QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText)
                              .replace(QLatin1String("; "), QLatin1String("  "))});
        }
    }
    return lines;
}

QWidget *group(const QString &title, const QList<KeyLine> &lines)
{
    auto *all = new QWidget;
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(spacing::section);
    grid->setVerticalSpacing(spacing::small);
    grid->setColumnStretch(0, 1);
    for (int row = 0; row < lines.size(); ++row) {
        auto *name = new PlainLabel(lines[row].first);
        auto *keys = new PlainLabel(lines[row].second, Role::Muted);
        name->setWordWrap(true);
        name->setAccessibleName(QStringLiteral("%1: %2").arg(lines[row].first, lines[row].second));
        grid->addWidget(name, row, 0);
        grid->addWidget(keys, row, 1, Qt::AlignRight);
    }
    QVBoxLayout *column = inColumn(all, spacing::small, {new PlainLabel(title, Role::Heading)});
    column->addLayout(grid);
    return all;
}

} // namespace

KeysDialog::KeysDialog(const Actions &actions, QWidget *parent)
    : QDialog(parent)
{
    constexpr QSize kUsual(70, 34); // letters in a line, lines
    setNeutralTitle(this, tr("Keyboard shortcuts"));
    auto *scroll = new PageScroll(this);
    scroll->setAccessibleName(tr("Keyboard shortcuts"));
    scroll->content()->setSpacing(spacing::section);
    const std::initializer_list<QWidget *> groups{
        group(tr("Add"), linesOf(actions, {ActionId::NewEntry, ActionId::NewNote, ActionId::NewCheckIn,
                                           ActionId::NewExperience, ActionId::NewAgreement, ActionId::NewLimit,
                                           ActionId::NewCommitment, ActionId::NewConversation})),
        group(tr("Pages"), linesOf(actions, {ActionId::ShowToday, ActionId::ShowJournal, ActionId::ShowCheckIn,
                                             ActionId::ShowTogether, ActionId::ShowGratitude, ActionId::ShowAgreements,
                                             ActionId::ShowTalk, ActionId::ShowInsights, ActionId::ShowSettings})),
        group(tr("Everywhere"), linesOf(actions, {ActionId::Search, ActionId::BackToFound, ActionId::Undo,
                                                  ActionId::Redo, ActionId::SitTogether}) +
                                    QList<KeyLine>{{tr("On to the next part of the window, and back"),
                                                    native("F6") + QLatin1String("  ") + native("Shift+F6")},
                                                   {tr("From the search to what it found"), native("Return")},
                                                   {tr("To the first and the last of a list or a scale"),
                                                    native("Home") + QLatin1String("  ") + native("End")},
                                                   {tr("Delete the chosen entry, photo or answer"), native("Del")},
                                                   {tr("Save what you are writing"), native("Ctrl+Return")},
                                                   {tr("Close what is open"), native("Esc")}} +
                                    linesOf(actions, {ActionId::Lock, ActionId::HideAndLock, ActionId::OpenJournal,
                                                      ActionId::ShowKeys, ActionId::Quit}))};
    scroll->content()->addWidget(paragraph(tr("Keyboard shortcuts"), Role::Title));
    for (QWidget *each : groups)
        scroll->content()->addWidget(each);
    QPushButton *close = plainButton(tr("Close"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    inColumn(this, 0,
             {{scroll, 1},
              inRow(spacing::small, {Stretch(), close},
                    {spacing::section, spacing::medium, spacing::section, spacing::medium})});
    ensurePolished();
    resizeOnScreen(this,
                   {kUsual.width() * fontMetrics().averageCharWidth(), kUsual.height() * fontMetrics().lineSpacing()});
}

} // namespace hearth
