// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/buttons.h"

class QAction;

namespace hearth {

/// Three dots behind which stands what is needed less often.
class MoreButton final : public IconButton
{
    Q_OBJECT

public:
    /// The name says more of what: of such buttons there are several on a page.
    MoreButton(const Theme &theme, const QString &name, QWidget *parent = nullptr);

    /// `name` is the action's object name.
    QAction *add(const char *name, const QString &text);
    /// What asks before it destroys.
    QAction *addForGood(const char *name);

protected:
    /// The menu ends where the button does, so that it stays within the window at whose edge the button stands.
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace hearth
