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
    /// An empty name is "More".
    explicit MoreButton(const Theme &theme, QWidget *parent = nullptr, const QString &name = {});

    /// `name` is the action's object name.
    QAction *add(const char *name, const QString &text);
    /// What asks before it destroys.
    QAction *addForGood(const char *name);
};

} // namespace hearth
