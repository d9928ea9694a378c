// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notesmodel.h"

#include "journal/blindcheckin.h"
#include "models/journalwatcher.h"
#include "photos/partnerpicture.h"
#include "report/datewords.h"
#include "search/folding.h"
#include "wording/inoneline.h"
#include "wording/names.h"

#include <QSet>

#include <algorithm>

namespace hearth {

namespace {

/// As a search compares them: without case and accents, words parted by spaces.
QString foldedWords(const QString &text)
{
    QString folded;
    for (const Folding::Piece &piece : Folding::pieces(text)) {
        if (piece.type == Folding::Type::Gap)
            folded += QLatin1Char(' ');
        else
            folded += QChar::fromUcs4(piece.folded);
    }
    return folded;
}

} // namespace

NotesModel::NotesModel(const Journal &journal, QObject *parent)
    : ListModel(parent)
    , m_journal(journal)
{
    new JournalWatcher(journal, this, {Kind::GratitudeNote, Kind::Attachment, Kind::Partner}, [this] {
        m_folded.clear();
        rebuild();
    });
    rebuild();
}

void NotesModel::setAuthor(std::optional<PartnerId> author)
{
    m_author = author;
    rebuild();
}

void NotesModel::setWords(const QString &words)
{
    m_words = foldedWords(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    rebuild();
}

bool NotesModel::isWanted(const GratitudeNote &note)
{
    if (m_author && note.record.author != *m_author)
        return false;
    if (m_words.isEmpty())
        return true;
    QString &all = m_folded[note.record.id];
    if (all.isEmpty())
        all = foldedWords(QStringList{note.what, note.why, note.shows}.join(QLatin1Char('\n')));
    return std::ranges::all_of(m_words, [&all](const QString &word) { return all.contains(word); });
}

void NotesModel::rebuild()
{
    QSet<RecordId> pictured; // most notes have no photo, and need no look at all there are
    for (const Attachment &photo : m_journal.all<Attachment>())
        pictured += photo.of;
    std::vector<NoteRow> rows;
    const Repository<GratitudeNote> &notes = m_journal.all<GratitudeNote>();
    for (std::size_t i = notes.size(); i-- > 0;) {
        const Record &record = notes.at(i).record;
        if (!isWanted(notes.at(i)))
            continue;
        NoteRow row{record.id, {}};
        if (pictured.contains(record.id)) {
            for (const Attachment *photo : m_journal.photosOf(record.id))
                row.photos.push_back(photo->record.id);
        }
        rows.push_back(std::move(row));
    }
    setRows(std::move(rows));
}

QString NotesModel::headingOf(const GratitudeNote &note) const
{
    const QString from = nameInWords(m_journal, note.record.author);
    const QString to = nameInWords(m_journal, note.to);
    const QString day = dayInWords(note.record.date, QLocale());
    const bool answers = std::ranges::any_of(
        note.record.links, [this](RecordId link) { return m_journal.all<GratitudeNote>().find(link) != nullptr; });
    return answers ? tr("%1 to %2, thanking back · %3", "author, addressee, day").arg(from, to, day)
                   : tr("%1 to %2 · %3", "author, addressee, day").arg(from, to, day);
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
    const QString state = inOneLine(parts);
    return opensByItself(m_journal, note)
               ? tr("%1, until %2", "who may read a note, day").arg(state, dayInWords(note.keptUntil, QLocale()))
               : state;
}

QVariant NotesModel::valueAt(int row, int role) const
{
    const GratitudeNote *note = m_journal.all<GratitudeNote>().find(rowAt(row).id);
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
        return colourOfPartner(m_journal, note->record.author);
    case Qt::AccessibleTextRole:
        return QString(headingOf(*note) + QStringLiteral(". ") + note->what + QLatin1Char('\n') +
                       details.join(QLatin1Char('\n')) + QLatin1Char('\n') + stateOf(*note));
    default:
        return {};
    }
}

} // namespace hearth
