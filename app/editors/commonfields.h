// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editors/readersfield.h"
#include "page/page.h"
#include "records/record.h"

#include <QObject>

#include <optional>

namespace hearth {

class DateField;
class TagsAndLinks;

/// The fields for what every record has: its day, its tags and links, and who may read it. An editor lays out those
/// that it makes; what has no field stays as it is.
class CommonFields final : public QObject
{
    Q_OBJECT

public:
    /// The fields are children of `editor`.
    CommonFields(const PageContext &context, QWidget *editor);

    [[nodiscard]] DateField *makeDate();
    [[nodiscard]] TagsAndLinks *makeTagsAndLinks();
    /// Who may read it, in these words or the usual ones. Hidden where there is nothing to choose, and then the record
    /// stays as it is.
    [[nodiscard]] ReadersField *makeReaders(const std::optional<ReadersField::Words> &words, bool isOffered);

    void show(const Record &record) const;
    void writeTo(Record &record) const;

signals:
    void changed();

private:
    const PageContext m_context;
    QWidget *m_editor;
    DateField *m_date = nullptr;
    TagsAndLinks *m_tagsAndLinks = nullptr;
    ReadersField *m_readers = nullptr;
    bool m_offersReaders = false;
};

} // namespace hearth
