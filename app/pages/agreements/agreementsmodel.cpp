// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/agreements/agreementsmodel.h"

#include "journal/agreements.h"
#include "pages/agreements/agreementwords.h"
#include "viewmodels/sharedwording.h"

#include <algorithm>

namespace hearth {

AgreementsModel::AgreementsModel(const Journal &journal, QObject *parent)
    : QAbstractListModel(parent)
    , m_journal(journal)
    , m_rows(rows())
{
    connect(&journal, &Journal::changed, this, [this](const QList<RecordEvent> &events) {
        const bool isAboutThese = std::ranges::any_of(events, [](const RecordEvent &event) {
            return event.kind == Kind::AgreementVersion || event.kind == Kind::Consent || event.kind == Kind::Partner;
        });
        if (isAboutThese)
            refresh();
    });
}

std::vector<AgreementsModel::Row> AgreementsModel::rows() const
{
    std::vector<Row> rows;
    for (const Agreement &agreement : agreementsOf(m_journal)) {
        const AgreementVersion &shown = agreement.shown();
        QStringList details{AgreementWords::reason(agreement), areaName(shown.area)};
        if (agreement.current != nullptr && agreement.draft != nullptr)
            details += tr("your draft of other words");
        details.removeAll(QString());
        rows.push_back({agreement.id, shown.title.simplified(), AgreementWords::state(agreement),
                        details.join(QStringLiteral(" · ")), AgreementWords::stateGlyph(agreement),
                        agreement.isCurrentlyAgreed()});
    }
    return rows;
}

void AgreementsModel::refresh()
{
    std::vector<Row> now = rows();
    if (now == m_rows)
        return;
    if (std::ranges::equal(now, m_rows, {}, &Row::id, &Row::id)) {
        m_rows = std::move(now);
        emit dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(now);
    endResetModel();
}

RecordId AgreementsModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[static_cast<std::size_t>(row)].id : RecordId();
}

int AgreementsModel::rowOf(RecordId agreement) const
{
    const auto found = std::ranges::find(m_rows, agreement, &Row::id);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int AgreementsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant AgreementsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::ToolTipRole: // all of it where lines are cut
        return QString(QStringLiteral("<p>") + row.title.toHtmlEscaped() + QStringLiteral("</p><p>") +
                       row.state.toHtmlEscaped() + QStringLiteral("<br>") + row.detail.toHtmlEscaped() +
                       QStringLiteral("</p>"));
    case Qt::AccessibleTextRole:
        return QStringList{row.title, row.state, row.detail}.join(QStringLiteral(". "));
    case StateRole:
        return row.state;
    case StateGlyphRole:
        return static_cast<int>(row.glyph);
    case IsAgreedRole:
        return row.isAgreed;
    case DetailRole:
        return row.detail;
    case IdRole:
        return static_cast<qlonglong>(row.id.number());
    default:
        return {};
    }
}

} // namespace hearth
