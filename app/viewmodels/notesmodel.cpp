// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/notesmodel.h"

#include "report/datewords.h"

#include <algorithm>

namespace hearth {

NotesModel::NotesModel(const Journal &journal, QObject *parent)
    : QAbstractListModel(parent)
    , m_journal(journal)
{
    connect(&journal, &Journal::changed, this, [this](const QList<RecordEvent> &events) {
        const bool concerns = std::ranges::any_of(events, [](const RecordEvent &event) {
            return event.kind == Kind::GratitudeNote || event.kind == Kind::Partner;
        });
        if (concerns)
            rebuild();
    });
    rebuild();
}

void NotesModel::setAuthor(std::optional<PartnerId> author)
{
    m_author = author;
    rebuild();
}

void NotesModel::rebuild()
{
    beginResetModel();
    m_rows.clear();
    const Repository<GratitudeNote> &notes = m_journal.all<GratitudeNote>();
    for (std::size_t i = notes.size(); i-- > 0;) {
        if (!m_author || notes.at(i).record.author == *m_author)
            m_rows.push_back(notes.at(i).record.id);
    }
    endResetModel();
}

RecordId NotesModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[static_cast<std::size_t>(row)] : RecordId();
}

int NotesModel::rowOf(RecordId id) const
{
    const auto found = std::ranges::find(m_rows, id);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int NotesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString NotesModel::headingOf(const GratitudeNote &note) const
{
    const QString from = m_journal.nameOf(note.record.author);
    const QString to = m_journal.nameOf(note.to);
    const QString day = dayInWords(note.record.date, QLocale());
    return tr("%1 to %2 · %3", "author, addressee, day").arg(from, to, day);
}

QString NotesModel::stateOf(const GratitudeNote &note) const
{
    QStringList parts;
    if (!note.record.verified)
        parts += tr("not verified");
    if (note.record.visibility == Visibility::Private)
        parts += tr("only you");
    if (note.mayPrint)
        parts += tr("may be printed");
    return parts.join(QStringLiteral(" · "));
}

QVariant NotesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const GratitudeNote *note = m_journal.all<GratitudeNote>().find(idAt(index.row()));
    if (note == nullptr)
        return {};
    QStringList details{note->why, note->shows};
    details.removeAll(QString());
    const Partner *author = m_journal.partner(note->record.author);
    switch (role) {
    case Qt::DisplayRole:
        return note->what;
    case HeadingRole:
        return headingOf(*note);
    case DetailRole:
        return details.join(QLatin1Char('\n'));
    case StateRole:
        return stateOf(*note);
    case AuthorNameRole:
        return author != nullptr ? author->name : QString();
    case AuthorColourRole:
        return author != nullptr ? author->colour : 0;
    case IdRole:
        return static_cast<qlonglong>(note->record.id.number());
    case Qt::AccessibleTextRole:
        return QString(headingOf(*note) + QStringLiteral(". ") + note->what + QLatin1Char('\n') +
                       details.join(QLatin1Char('\n')) + QLatin1Char('\n') + stateOf(*note));
    default:
        return {};
    }
}

} // namespace hearth
