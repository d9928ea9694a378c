// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"
#include "theme/theme.h"

#include <QUrl>
#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace hearth {

class MarkdownView;

/// What one record says, laid out to be read. Shows the record as it was when this was made.
class RecordBody final : public QWidget
{
    Q_OBJECT

public:
    RecordBody(const Theme &theme, const Entry &entry, QWidget *parent = nullptr);
    RecordBody(const Theme &theme, const GratitudeNote &note, QWidget *parent = nullptr);
    /// Leaves out the dimensions that the reader does not want to see.
    RecordBody(const Theme &theme, const CheckIn &checkIn, const QList<Dimension> &hidden, QWidget *parent = nullptr);

signals:
    /// A link in the text was chosen; nothing was opened.
    void linkChosen(const QUrl &address);

private:
    RecordBody(const Theme &theme, QWidget *parent);
    MarkdownView *addText(const QString &name);
    void addPart(const QString &heading, const QString &text);
    void addRatings(const CheckIn &checkIn, const QList<Dimension> &hidden);

    const Theme &m_theme;
    QVBoxLayout *m_layout;
};

} // namespace hearth
