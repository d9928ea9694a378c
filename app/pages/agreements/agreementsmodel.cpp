// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/agreements/agreementsmodel.h"

#include "agreements/agreements.h"
#include "models/journalwatcher.h"
#include "widgets/rowpainter.h"
#include "wording/agreementwords.h"
#include "wording/inoneline.h"
#include "wording/sharedwording.h"

#include <QListView>
#include <QPainter>

#include <algorithm>
#include <array>
#include <iterator>

namespace hearth {

namespace {

constexpr int kSide = RowPainter::kPadding;
constexpr int kEdge = RowPainter::kInset + RowPainter::kPadding;
constexpr int kMostLines = 2; // of a state or a heading

// In the order in which they stand.
enum class Group { AnswerNeeded, LookAgain, Proposed, Agreed, Paused, Drafts, Ended };
constexpr std::size_t kGroups = static_cast<std::size_t>(Group::Ended) + 1;

Group groupOf(const Agreement &agreement, PartnerId me)
{
    switch (agreement.state) {
    case AgreementState::Draft:
        return isNotVerified(agreement) ? Group::Ended : Group::Drafts;
    case AgreementState::Proposed:
        return agreement.standingOf(me).agrees ? Group::Proposed : Group::AnswerNeeded;
    case AgreementState::Agreed:
        return Group::Agreed;
    case AgreementState::ReviewDue:
        return Group::LookAgain;
    case AgreementState::Paused:
        return Group::Paused;
    case AgreementState::Ended:
        return Group::Ended;
    }
    return Group::Ended;
}

QString nameOf(Group group)
{
    switch (group) {
    case Group::AnswerNeeded:
        return AgreementsModel::tr("For you to answer", "a group of agreements");
    case Group::LookAgain:
        return AgreementsModel::tr("To look at again", "a group of agreements");
    case Group::Proposed:
        return AgreementsModel::tr("Proposed", "a group of agreements");
    case Group::Agreed:
        return AgreementsModel::tr("Agreed", "a group of agreements");
    case Group::Paused:
        return AgreementsModel::tr("Paused", "a group of agreements");
    case Group::Drafts:
        return AgreementsModel::tr("Drafts", "a group of agreements");
    case Group::Ended:
        return AgreementsModel::tr("Ended", "a group of agreements");
    }
    return {};
}

} // namespace

AgreementsModel::AgreementsModel(const Journal &journal, QObject *parent)
    : ListModel(parent)
    , m_journal(journal)
{
    new JournalWatcher(journal, this, {Kind::AgreementVersion, Kind::Consent, Kind::Partner}, [this] { refresh(); });
    refresh();
}

void AgreementsModel::refresh()
{
    std::array<std::vector<AgreementRow>, kGroups> groups;
    for (const Agreement &agreement : agreementsOf(m_journal)) {
        const AgreementVersion &shown = agreement.shown();
        QStringList details{AgreementWords::reason(agreement), areaName(shown.area)};
        if (agreement.current != nullptr && agreement.draft != nullptr)
            details += tr("your draft of other words");
        groups.at(static_cast<std::size_t>(groupOf(agreement, m_journal.me())))
            .push_back({agreement.id, shown.title.simplified(), AgreementWords::state(agreement), inOneLine(details),
                        AgreementWords::stateGlyph(agreement), agreement.isCurrentlyAgreed()});
    }
    std::vector<AgreementRow> rows;
    for (std::size_t group = 0; group < kGroups; ++group) {
        if (groups.at(group).empty())
            continue;
        AgreementRow heading;
        heading.title = nameOf(static_cast<Group>(group));
        rows.push_back(std::move(heading));
        std::ranges::move(groups.at(group), std::back_inserter(rows));
    }
    setRows(std::move(rows));
}

QVariant AgreementsModel::valueAt(int at, int role) const
{
    const AgreementRow &row = rowAt(at);
    if (role == IsHeadingRole)
        return !row.id.isValid();
    if (!row.id.isValid())
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(row.title) : QVariant();
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

int AgreementDelegate::linesOf(const QString &words, const QFont &font, int width)
{
    return std::max(1, static_cast<int>(elidedLines(words, font, width, kMostLines).size()));
}

int AgreementDelegate::widthOfState(int row) const
{
    return row - 2 * kSide - QFontMetrics(m_theme.type().small).height() - spacing::small;
}

QSize AgreementDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QListView *>(option.widget);
    const int width = view != nullptr ? view->viewport()->width() : option.rect.width();
    if (index.data(AgreementsModel::IsHeadingRole).toBool()) {
        const QFont &font = m_theme.type().heading;
        const int lines = linesOf(index.data().toString(), font, width - 2 * kSide);
        return {0, spacing::large + heightOfLines(font, lines) + spacing::small};
    }
    const QFont &small = m_theme.type().small;
    const QFont title = RowPainter::titleFont(m_theme);
    const int titleLines = linesOf(index.data().toString(), title, width - 2 * kSide);
    const int stateLines = linesOf(index.data(AgreementsModel::StateRole).toString(), small, widthOfState(width));
    return {0, heightOfLines(title, titleLines) + heightOfLines(small, stateLines) + QFontMetrics(small).height() +
                   2 * spacing::tiny + 2 * kEdge};
}

void AgreementDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &colours = m_theme.colours();
    const QFont &small = m_theme.type().small;
    const QFont title = RowPainter::titleFont(m_theme);
    const int side = QFontMetrics(small).height();
    RowPainter row(*painter, m_theme, option);
    if (index.data(AgreementsModel::IsHeadingRole).toBool()) {
        row.words(option.rect.adjusted(kSide, spacing::large, -kSide, 0), index.data().toString(),
                  m_theme.type().heading, colours.text, kMostLines);
        return;
    }
    row.ground(option.rect);

    QRect line = option.rect.adjusted(kSide, kEdge, -kSide, 0);
    line.translate(0, row.words(line, index.data().toString(), title, colours.text, kMostLines) + spacing::tiny);
    const bool isAgreed = index.data(AgreementsModel::IsAgreedRole).toBool();
    row.glyph(line.topLeft(), side, static_cast<Glyph>(index.data(AgreementsModel::StateGlyphRole).toInt()),
              isAgreed ? Token::Accent : Token::TextMuted);
    const int state = row.words(line.adjusted(side + spacing::small, 0, 0, 0),
                                index.data(AgreementsModel::StateRole).toString(), small, colours.text, kMostLines);
    line.translate(0, std::max(side, state) + spacing::tiny);
    row.words(line, index.data(AgreementsModel::DetailRole).toString(), small, colours.textMuted);
}

} // namespace hearth
