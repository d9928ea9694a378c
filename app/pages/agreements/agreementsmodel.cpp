// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/agreements/agreementsmodel.h"

#include "agreements/agreements.h"
#include "models/journalwatcher.h"
#include "wording/agreementwords.h"
#include "wording/inoneline.h"
#include "wording/sharedwording.h"

namespace hearth {

AgreementsModel::AgreementsModel(const Journal &journal, QObject *parent)
    : ListModel(parent)
    , m_journal(journal)
{
    new JournalWatcher(journal, this, {Kind::AgreementVersion, Kind::Consent, Kind::Partner}, [this] { refresh(); });
    refresh();
}

void AgreementsModel::refresh()
{
    std::vector<AgreementRow> rows;
    for (const Agreement &agreement : agreementsOf(m_journal)) {
        const AgreementVersion &shown = agreement.shown();
        QStringList details{AgreementWords::reason(agreement), areaName(shown.area)};
        if (agreement.current != nullptr && agreement.draft != nullptr)
            details += tr("your draft of other words");
        rows.push_back({agreement.id, shown.title.simplified(), AgreementWords::state(agreement), inOneLine(details),
                        AgreementWords::stateGlyph(agreement), agreement.isCurrentlyAgreed()});
    }
    setRows(std::move(rows));
}

QVariant AgreementsModel::valueAt(int at, int role) const
{
    const AgreementRow &row = rowAt(at);
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::ToolTipRole: // all of it where lines are cut
        return QString(QStringLiteral("<p>") + row.title.toHtmlEscaped() + QStringLiteral("</p><p>") +
                       row.state.toHtmlEscaped() + QStringLiteral("<br>") + row.detail.toHtmlEscaped() +
                       QStringLiteral("</p>"));
    case Qt::AccessibleTextRole:
        return spokenLine({row.title, row.state, row.detail});
    case StateRole:
        return row.state;
    case StateGlyphRole:
        return static_cast<int>(row.glyph);
    case IsAgreedRole:
        return row.isAgreed;
    case DetailRole:
        return row.detail;
    default:
        return {};
    }
}

} // namespace hearth
