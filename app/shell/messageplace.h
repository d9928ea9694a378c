// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QObject>

class QStackedWidget;

namespace hearth {

class MessageBar;

/// Where messages stand: over the page, so that nothing moves away from under the mouse, at its lower edge, and higher
/// where there are buttons, which are never covered while the page has room elsewhere.
class MessagePlace final : public QObject
{
    Q_OBJECT

public:
    /// `bar`, which owns this, and `pages` have the same parent.
    MessagePlace(const Theme &theme, MessageBar *bar, QStackedWidget *pages);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    /// Once what is about to be laid out has been.
    void placeLater();
    /// What can be seen of the page's buttons, as the bar's parent has it.
    [[nodiscard]] QList<QRect> shownButtons() const;

    const Theme &m_theme;
    MessageBar *m_bar;
    QStackedWidget *m_pages;
};

} // namespace hearth
