// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/page.h"
#include "records/recordview.h"

#include <QUrl>
#include <QWidget>

#include <span>

class QVBoxLayout;

namespace hearth {

class MarkdownView;

/// What one record says, laid out to be read, with its photos, what it points to and what points to it. Shows the
/// record as it was when the view was made.
class RecordBody final : public QWidget
{
    Q_OBJECT

public:
    RecordBody(const PageContext &context, const AnyRecord &record, const RecordView &view, QWidget *parent = nullptr);

signals:
    /// A link in the text was chosen; nothing was opened.
    void linkChosen(const QUrl &address);
    /// Another record that this one names was chosen.
    void recordChosen(hearth::RecordId record);
    /// The record is to be seen on the page of its own.
    void pageChosen(hearth::RecordId record);

private:
    void add(const std::vector<RecordItem> &items);
    void add(const RecordItem &item);
    [[nodiscard]] QWidget *gridOf(std::span<const RecordItem> items);
    [[nodiscard]] MarkdownView *addText(const QString &name);
    void addHeading(const QString &heading);
    void addRecords(const QString &heading, const QList<RecordId> &records);
    /// The newest of those that point to it, and how many more there are.
    void addLinkedFrom(RecordId record);
    /// To the page on which the record is answered and changed, where there is more to see than here.
    void addWayToPage(const AnyRecord &record);

    const PageContext m_context;
    int m_colour; // of its author
    QVBoxLayout *m_layout;
};

} // namespace hearth
