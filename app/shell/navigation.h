// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/page.h"

#include <QFrame>

#include <map>

class QVBoxLayout;

namespace hearth {

class NavButton;

/// The slim column at the left: one button a page. Up and down move between them.
class Navigation final : public QFrame
{
    Q_OBJECT

public:
    explicit Navigation(const Theme &theme, QWidget *parent = nullptr);

    /// Pages from Settings on stand at the foot.
    void addPage(PageId id, Glyph glyph, const QString &title);
    void setCurrent(PageId id);
    /// Puts the keyboard focus on the page that is shown.
    void focusCurrent();

signals:
    void chosen(hearth::PageId id);

private:
    const Theme &m_theme;
    QVBoxLayout *m_upper;
    QVBoxLayout *m_lower;
    std::map<PageId, NavButton *> m_buttons;
};

} // namespace hearth
