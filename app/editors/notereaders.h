// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/gratitudenote.h"
#include "theme/theme.h"

#include <QWidget>

class QLabel;

namespace hearth {

class DateField;
class SegmentedControl;

/// Who may read a note of thanks: its author, both, or its author until a day that they choose; and in words what that
/// means.
class NoteReaders final : public QWidget
{
    Q_OBJECT

public:
    /// `other` is the name of the one who is thanked.
    NoteReaders(const Theme &theme, const QString &other, QWidget *parent = nullptr);

    /// Shows what the note says. `today` is the day before the first that may be chosen.
    void showNote(const GratitudeNote &note, QDate today);
    /// Writes what is chosen into the note.
    void writeTo(GratitudeNote &note) const;
    /// Whether the other is ever to read it.
    [[nodiscard]] bool areBoth() const;

signals:
    void changed();

private:
    void say();

    QString m_other;
    SegmentedControl *m_who;
    DateField *m_day;
    QLabel *m_words;
    QDate m_openedOn; // the day an open note was kept until; it stays with it
};

} // namespace hearth
