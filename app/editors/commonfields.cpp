// SPDX-License-Identifier: GPL-3.0-or-later
#include "editors/commonfields.h"

#include "editors/tagsandlinks.h"
#include "journal/journal.h"
#include "widgets/datefield.h"
#include "widgets/switch.h"
#include "wording/names.h"

namespace hearth {

CommonFields::CommonFields(const PageContext &context, QWidget *editor)
    : QObject(editor)
    , m_context(context)
    , m_editor(editor)
{
}

DateField *CommonFields::makeDate()
{
    m_date = new DateField(m_context.theme, tr("Date"), m_editor);
    m_date->setMeant(MeantDays::until(m_context.journal.clock().today(), MeantDays::kWritten));
    connect(m_date, &DateField::dateChanged, this, &CommonFields::changed);
    return m_date;
}

TagsAndLinks *CommonFields::makeTagsAndLinks()
{
    m_tagsAndLinks = new TagsAndLinks(m_context, m_editor);
    connect(m_tagsAndLinks, &TagsAndLinks::changed, this, &CommonFields::changed);
    return m_tagsAndLinks;
}

ReadersField *CommonFields::makeReaders(const std::optional<ReadersField::Words> &words, bool isOffered)
{
    const Journal &journal = m_context.journal;
    const QString other = nameInWords(journal, otherPartner(journal.me()));
    const ReadersField::Words usual{tr("%1 may read this").arg(other), tr("Both of you can read it."),
                                    tr("Only you can read it.")};
    m_readers = new ReadersField(m_context.theme, words.value_or(usual), m_editor);
    m_offersReaders = isOffered && journal.isForTwo() && !journal.isTogether();
    const bool isForBoth = isOffered && journal.isTogether();
    if (isForBoth)
        m_readers->sayOnly(words ? words->both : tr("You can both read this."));
    m_readers->setVisible(m_offersReaders || isForBoth);
    connect(m_readers->choice(), &QCheckBox::toggled, this, &CommonFields::changed);
    return m_readers;
}

void CommonFields::show(const Record &record) const
{
    if (m_date != nullptr)
        m_date->setDate(record.date);
    if (m_tagsAndLinks != nullptr)
        m_tagsAndLinks->showRecord(record);
    if (m_readers != nullptr)
        m_readers->choice()->setChecked(record.visibility == Visibility::Shared);
}

void CommonFields::writeTo(Record &record) const
{
    if (m_date != nullptr)
        record.date = m_date->date();
    if (m_tagsAndLinks != nullptr)
        m_tagsAndLinks->writeTo(record);
    if (m_offersReaders)
        record.visibility = m_readers->choice()->isChecked() ? Visibility::Shared : Visibility::Private;
}

} // namespace hearth
