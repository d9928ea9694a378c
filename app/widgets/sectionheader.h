// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;
class QLabel;

namespace hearth {

/// The title of a section or a page, a line below it, and room at the end for a button.
class SectionHeader final : public QWidget
{
    Q_OBJECT
public:
    enum class Level { Section, Page };

    explicit SectionHeader(const QString &title, const QString &subtitle = {}, Level level = Level::Section,
                           QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// Empty hides the line.
    void setSubtitle(const QString &subtitle);
    /// Takes ownership; replaces and deletes what stood there. Null removes it.
    void setTrailing(QWidget *widget);

private:
    QLabel *m_title;
    QLabel *m_subtitle;
    QBoxLayout *m_row;
    QWidget *m_trailing = nullptr;
};

} // namespace hearth
