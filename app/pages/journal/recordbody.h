// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"
#include "shell/page.h"

#include <QUrl>
#include <QWidget>

class QVBoxLayout;

namespace hearth {

class MarkdownView;

/// What one record says, laid out to be read, with its photos and what it points to. Shows the record as it was when
/// this was made.
class RecordBody final : public QWidget
{
    Q_OBJECT

public:
    /// A check-in leaves out the dimensions that the reader does not want to see.
    RecordBody(const PageContext &context, const AnyRecord &record, QWidget *parent = nullptr);

signals:
    /// A link in the text was chosen; nothing was opened.
    void linkChosen(const QUrl &address);
    /// Another record that this one names was chosen.
    void recordChosen(hearth::RecordId record);
    /// The record is to be seen on the page of its own.
    void pageChosen(hearth::RecordId record);

private:
    void add(const Entry &entry);
    void add(const GratitudeNote &note);
    void add(const CheckIn &checkIn);
    void add(const SharedExperience &experience);
    void add(const ExperienceWords &words);
    void add(const AgreementVersion &version);
    void add(const PersonalLimit &limit);
    void add(const Conversation &conversation);
    void add(const Commitment &commitment);
    void add(const Response &response);

    MarkdownView *addText(const QString &name);
    /// Leaves out what is blank.
    void addPart(const QString &heading, const QString &text);
    void addHeading(const QString &heading);
    void addLine(const QString &line);
    void addWords(const QString &heading, const QString &words);
    void addRatings(const CheckIn &checkIn, const QList<Dimension> &hidden);
    void addRecords(const QString &heading, const QList<RecordId> &records);
    /// The newest of those that point to it, and how many more there are.
    void addLinkedFrom(RecordId record);
    void addPhotos(RecordId record);
    /// To the page on which the record is answered and changed, where there is more to see than here.
    void addWayToPage(const AnyRecord &record);

    const PageContext m_context;
    QVBoxLayout *m_layout;
};

} // namespace hearth
