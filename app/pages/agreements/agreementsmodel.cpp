// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/agreements/agreementsmodel.h"

#include "agreements/agreements.h"
#include "models/journalwatcher.h"
#include "widgets/rowpainter.h"
#include "wording/agreementwords.h"
#include "wording/inoneline.h"
#include "wording/sharedwording.h"

#include <QPainter>

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

AgreementDelegate::AgreementDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
    connect(&theme, &Theme::changed, this, [this] { emit sizeHintChanged({}); });
}

QSize AgreementDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const int small = QFontMetrics(m_theme.type().small).height();
    return {0, QFontMetrics(RowPainter::titleFont(m_theme)).height() + 2 * (small + spacing::tiny) +
                   2 * (RowPainter::kPadding + RowPainter::kInset)};
}

void AgreementDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &colours = m_theme.colours();
    const QFont &small = m_theme.type().small;
    const QFont title = RowPainter::titleFont(m_theme);
    const int side = QFontMetrics(small).height();
    RowPainter row(*painter, m_theme, option);
    row.ground(option.rect);

    constexpr int kEdge = RowPainter::kInset + RowPainter::kPadding;
    QRect line = option.rect.adjusted(kEdge, kEdge, -kEdge, 0);
    row.words(line, index.data().toString(), title, colours.text);
    line.translate(0, QFontMetrics(title).height() + spacing::tiny);
    const bool isAgreed = index.data(AgreementsModel::IsAgreedRole).toBool();
    row.glyph(line.topLeft(), side, static_cast<Glyph>(index.data(AgreementsModel::StateGlyphRole).toInt()),
              isAgreed ? Token::Accent : Token::TextMuted);
    row.words(line.adjusted(side + spacing::small, 0, 0, 0), index.data(AgreementsModel::StateRole).toString(), small,
              colours.text);
    line.translate(0, side + spacing::tiny);
    row.words(line, index.data(AgreementsModel::DetailRole).toString(), small, colours.textMuted);
}

} // namespace hearth
