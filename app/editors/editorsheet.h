// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVBoxLayout>
#include <QWidget>

class QLabel;

namespace hearth {

class PageScroll;

/// How an editor that fills a page is laid out: a column of fields under their names that scrolls, and its buttons,
/// which stay below.
class EditorSheet final : public QWidget
{
    Q_OBJECT

public:
    explicit EditorSheet(const QString &heading, QWidget *parent = nullptr);

    void setHeading(const QString &heading);
    [[nodiscard]] QVBoxLayout *content() const { return m_content; }
    void add(QWidget *part);
    /// After some room, in device-independent pixels.
    void addSpaced(int room, QWidget *part);
    /// Who may read it, above all fields: made before them, it comes first in the tab order.
    void addReaders(QWidget *readers);
    /// Under the heading.
    void addHint(const QString &hint);
    /// A field with its name above it, which is returned.
    QWidget *addField(const QString &name, QWidget *field);
    /// To be called last, so that these come last in the tab order.
    void addBottom(QWidget *bottom);

private:
    PageScroll *m_scroll;
    QLabel *m_heading;
    QVBoxLayout *m_content;
};

} // namespace hearth
