// SPDX-License-Identifier: GPL-3.0-or-later
#include "editors/commonfields.h"

#include "editors/tagsandlinks.h"
#include "journal/journal.h"
#include "widgets/buttons.h"
#include "widgets/datefield.h"
#include "widgets/switch.h"

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
    connect(m_date, &DateField::dateChanged, this, &CommonFields::changed);
    return m_date;
}

TagsAndLinks *CommonFields::makeTagsAndLinks()
{
    m_tagsAndLinks = new TagsAndLinks(m_context, m_editor);
    connect(m_tagsAndLinks, &TagsAndLinks::changed, this, &CommonFields::changed);
    return m_tagsAndLinks;
}

Switch *CommonFields::makeReaders(const QString &both, const QString &alone, bool isOffered)
{
    const Journal &journal = m_context.journal;
    m_readers = named("readers", new Switch(m_context.theme, {}, m_editor));
    m_offersReaders = isOffered && journal.isForTwo() && !journal.isTogether();
    m_readers->setVisible(m_offersReaders);
    const QString other = journal.nameOf(otherPartner(journal.me()));
    const QString forBoth = both.isEmpty() ? tr("%1 may read this").arg(other) : both;
    const QString forMe = alone.isEmpty() ? tr("Only you can read this") : alone;
    m_readers->setAccessibleName(forBoth);
    const auto name = [readers = m_readers, forBoth, forMe](bool isShared) {
        readers->setText(isShared ? forBoth : forMe);
        readers->updateGeometry();
    };
    name(false);
    connect(m_readers, &QCheckBox::toggled, m_readers, name);
    connect(m_readers, &QCheckBox::toggled, this, &CommonFields::changed);
    return m_readers;
}

void CommonFields::show(const Record &record) const
{
    if (m_date != nullptr)
        m_date->setDate(record.date);
    if (m_tagsAndLinks != nullptr)
        m_tagsAndLinks->showRecord(record);
    if (m_readers != nullptr)
        m_readers->setChecked(record.visibility == Visibility::Shared);
}

void CommonFields::writeTo(Record &record) const
{
    if (m_date != nullptr)
        record.date = m_date->date();
    if (m_tagsAndLinks != nullptr)
        m_tagsAndLinks->writeTo(record);
    if (m_offersReaders)
        record.visibility = m_readers->isChecked() ? Visibility::Shared : Visibility::Private;
}

} // namespace hearth
