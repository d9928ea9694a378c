// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/searchpage.h"

#include "models/journalwatcher.h"
#include "models/searchresultsmodel.h"
#include "search/searchservice.h"
#include "shell/searchfilters.h"
#include "widgets/arrange.h"
#include "widgets/emptystate.h"
#include "widgets/plainlabel.h"
#include "widgets/rowpainter.h"
#include "wording/searchremarks.h"

#include <QListView>
#include <QPainter>
#include <QStackedLayout>
#include <QStyle>
#include <QStyledItemDelegate>
#include <QTextLayout>

namespace hearth {

namespace {

// A heading in small type, and below it two lines of the snippet, with the hits marked in both.
class HitDelegate final : public QStyledItemDelegate
{
public:
    HitDelegate(const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        const int heading = QFontMetrics(m_theme.type().small).lineSpacing();
        const int body = 2 * QFontMetrics(m_theme.type().body).lineSpacing();
        return {0, heading + body + 2 * spacing::medium + spacing::tiny};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colours &colours = m_theme.colours();
        RowPainter row(*painter, m_theme, option);
        row.ground(option.rect);
        const QRect inner = option.rect.adjusted(spacing::medium, spacing::medium, -spacing::medium, -spacing::medium);
        const QFont &small = m_theme.type().small;
        const QFontMetrics metrics(small);
        const QString heading = index.data(SearchResultsModel::HeadingRole).toString();
        painter->setPen(colours.textMuted);
        paintMarked(painter, inner, metrics.elidedText(heading, Qt::ElideRight, inner.width()), small,
                    index.data(SearchResultsModel::HeadingMarksRole).toList(), 1);
        painter->setPen(colours.text);
        paintMarked(painter, inner.adjusted(0, metrics.lineSpacing() + spacing::tiny, 0, 0), index.data().toString(),
                    m_theme.type().body, index.data(SearchResultsModel::MarksRole).toList(), 2);
    }

private:
    // At most so many lines, with the hits marked.
    void paintMarked(QPainter *painter, const QRect &area, const QString &words, const QFont &font,
                     const QVariantList &marks, int lines) const
    {
        QTextLayout layout(words, font);
        // Where the program begins, and each its own way.
        QTextOption option(QStyle::visualAlignment(painter->layoutDirection(), Qt::AlignLeft));
        option.setTextDirection(words.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        option.setWrapMode(lines == 1 ? QTextOption::NoWrap : QTextOption::WordWrap);
        layout.setTextOption(option);
        QList<QTextLayout::FormatRange> ranges;
        for (qsizetype i = 0; i + 1 < marks.size(); i += 2) {
            QTextCharFormat format;
            format.setFontWeight(QFont::Bold);
            format.setBackground(m_theme.colours().accentSoft);
            format.setForeground(m_theme.colours().text);
            format.setFontUnderline(true);
            ranges += {marks[i].toInt(), marks[i + 1].toInt(), format};
        }
        layout.setFormats(ranges);
        layOutElided(layout, area.width(), lines);
        layout.draw(painter, area.topLeft());
    }

    const Theme &m_theme;
};

} // namespace

SearchPage::SearchPage(const Theme &theme, const Journal &journal, SearchService &search, QWidget *parent)
    : QWidget(parent)
    , m_journal(journal)
    , m_search(search)
{
    m_filters = new SearchFilters(journal, this);
    m_model = new SearchResultsModel(journal, this);
    m_count = new PlainLabel({}, Role::Muted, this);
    m_remarks = paragraph({}, Role::Muted, this);
    m_list = new QListView(this);
    m_list->setObjectName(QStringLiteral("searchHits"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new HitDelegate(theme, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    setRole(m_list, Role::Plain);
    m_list->setAccessibleName(tr("Search results"));
    connect(&theme, &Theme::changed, m_list, &QListView::doItemsLayout);
    connect(m_list, &QListView::activated, this, &SearchPage::openAt);
    connect(m_list, &QListView::clicked, this, &SearchPage::openAt);
    m_nothing = new EmptyState(theme, Glyph::Search, {}, {}, this);
    connect(m_nothing, &EmptyState::actionTriggered, m_filters, &SearchFilters::clear);
    connect(m_filters, &SearchFilters::changed, this, [this] { ask(m_text); });
    connect(&search, &SearchService::found, this, [this](quint64 request, const SearchResult &result) {
        if (request == m_request && !m_text.isEmpty())
            showResult(result);
    });
    new JournalWatcher(journal, this, {}, [this] {
        m_filters->offerWhatIsThere();
        ask(m_text);
    });

    auto *results = new QWidget(this);
    inColumn(results, spacing::small, {m_count, {m_list, 1}});
    auto *stack = new QWidget(this);
    m_stack = new QStackedLayout(stack);
    m_stack->addWidget(results);
    m_stack->addWidget(m_nothing);
    inColumn(this, spacing::medium, {m_filters, m_remarks, {stack, 1}},
             {spacing::section, spacing::small, spacing::section, spacing::section});
    showNothing();
}

void SearchPage::ask(const QString &text)
{
    m_text = text.trimmed().isEmpty() ? QString() : text;
    m_isToBeEntered = false;
    if (!m_text.isEmpty()) {
        m_request = m_search.find(m_text, m_filters->filter());
        return;
    }
    m_model->setResult({});
    m_remarks->hide();
    showNothing();
}

QList<SearchPhrase> SearchPage::phrases() const
{
    return Query::parseAsTyped(m_text).phrases();
}

void SearchPage::activate()
{
    m_filters->offerWhatIsThere();
}

void SearchPage::showResult(const SearchResult &result)
{
    const QModelIndex before = m_list->currentIndex();
    const RecordId shownBefore = before.isValid() ? m_model->idAt(before.row()) : RecordId();
    m_model->setResult(result);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->idAt(row) == shownBefore)
            m_list->setCurrentIndex(m_model->index(row));
    }
    const auto shown = static_cast<int>(result.hits.size());
    m_count->setText(!result.isWhole
                         ? tr("%n found among the newest; the others are being looked through", nullptr, result.total)
                     : shown < result.total ? tr("The newest %1 of %n", nullptr, result.total).arg(shown)
                                            : tr("%n found", nullptr, result.total));
    const QStringList remarks = remarksInWords(Query::parseAsTyped(m_text).remarks(), result.total > 0);
    m_remarks->setText(remarks.join(QLatin1Char(' ')));
    m_remarks->setVisible(!remarks.isEmpty());
    if (result.total == 0 && result.isWhole)
        showNothing();
    else
        m_stack->setCurrentIndex(0);
    if (m_isToBeEntered && isVisible())
        enter();
}

void SearchPage::showNothing()
{
    const bool isNarrowed = m_filters->isAnyChosen();
    if (m_text.isEmpty())
        m_nothing->setText(
            tr("Every word you may read"),
            tr("All the words you type have to be there. “In quotes” finds them in that order, quarrel* also "
               "finds quarrelled, -rain leaves out, #work finds the tag, and an emoji finds itself."));
    else if (Query::parseAsTyped(m_text).isEmpty())
        m_nothing->setText(tr("Nothing to look for yet"));
    else if (isNarrowed)
        m_nothing->setText(tr("Nothing found with these filters"));
    else
        m_nothing->setText(tr("Nothing found"),
                           tr("Try fewer words, or the beginning of one: quarrel* also finds quarrelled."));
    m_nothing->setAction(isNarrowed && !m_text.isEmpty() ? tr("Clear filters") : QString());
    m_stack->setCurrentIndex(1);
}

void SearchPage::openAt(const QModelIndex &index)
{
    m_list->setCurrentIndex(index);
    emit chosen(m_model->idAt(index.row()));
}

void SearchPage::enter()
{
    m_isToBeEntered = m_model->rowCount() == 0;
    if (m_isToBeEntered)
        return;
    if (!m_list->currentIndex().isValid()) // first: Qt would make it the current one without a sign of it
        m_list->setCurrentIndex(m_model->index(0));
    m_list->setFocus(Qt::OtherFocusReason);
}

} // namespace hearth
