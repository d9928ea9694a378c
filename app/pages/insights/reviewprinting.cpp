// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/insights/reviewprinting.h"

#include "paper/onpaper.h"
#include "paper/paperselection.h"
#include "paper/reviewpaper.h"
#include "printing/printdocument.h"
#include "wording/names.h"

#include <QCoreApplication>

namespace hearth {

namespace {

/// Translates in the context of this file.
class PrintingWords final
{
    Q_DECLARE_TR_FUNCTIONS(ReviewPrinting)

public:
    static QString ratingsOf(const QString &name) { return tr("Ratings of %1", "a partner").arg(name); }
    static QString fileName() { return tr("Review.pdf"); }
};

/// Stand for the ratings of the first and the second partner; ids of records are greater than 0.
constexpr std::array<qint64, 2> kRatingsKeys{-1, -2};

/// Every record of the review, in the order of its steps.
QList<RecordId> recordsOf(const Journal &journal, const Review &review)
{
    QList<RecordId> ids = review.thanks;
    for (const Occurrence &each : review.together + review.apart) {
        if (!ids.contains(each.experience))
            ids += each.experience;
        for (const PartnerId author : {kFirstPartner, kSecondPartner}) {
            if (const Reflection *words = wordsOf(journal, each, author))
                ids += words->record.id;
        }
    }
    return ids + review.entries + review.photos;
}

} // namespace

void printReview(const PageContext &context, const Review &review, const std::array<QString, 3> &answers,
                 QWidget *window)
{
    const Journal &journal = context.journal;
    ReviewSelection selection = usualSelection(journal, review);
    QList<PaperItem> items;
    for (const RecordId id : recordsOf(journal, review)) {
        PaperItem item = paperItemOf(journal, id);
        item.isTicked = selection.has(id);
        const Record *record = journal.findRecord(id);
        const bool isMine = journal.isTogether() || (record != nullptr && record->author == journal.me());
        item.isLocked = !item.isTicked && !isMine;
        items += item;
    }
    for (const PartnerId author : {kFirstPartner, kSecondPartner}) {
        const bool isTicked = selection.ratings.at(author.number() - 1U);
        const bool hasAny = std::ranges::any_of(
            review.dimensions, [author](const ReviewedDimension &each) { return !each.of(author).points.empty(); });
        if (hasAny)
            items += {kRatingsKeys.at(author.number() - 1U),
                      PrintingWords::ratingsOf(nameInWords(journal, author)),
                      {},
                      isTicked,
                      !isTicked};
    }
    PaperSelection sheet(context.theme, PaperPurpose::Review, items, window);
    if (!items.isEmpty() && sheet.exec() != QDialog::Accepted)
        return;
    const QSet<qint64> ticked = sheet.ticked();
    selection.records.clear();
    for (const PaperItem &item : std::as_const(items)) {
        if (item.key > 0 && ticked.contains(item.key))
            selection.records += RecordId(item.key);
    }
    for (std::size_t i = 0; i < kRatingsKeys.size(); ++i)
        selection.ratings.at(i) = ticked.contains(kRatingsKeys.at(i));
    showOnPaper(context, onRunningPages(reviewOnPaper(journal, review, selection, answers, QLocale())),
                PrintingWords::fileName(), window);
}

} // namespace hearth
