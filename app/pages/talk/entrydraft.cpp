// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/talk/entrydraft.h"

#include "journal/journal.h"
#include "records/draftplace.h"

#include <QCoreApplication>
#include <QStringList>

namespace hearth {

void writeAbout(const PageContext &context, const QString &words)
{
    const QString place = DraftPlace{.kind = Kind::Entry}.name();
    Journal &journal = context.journal;
    if (journal.draft(place) != nullptr) {
        context.navigator.compose(Kind::Entry);
        context.navigator.say(QCoreApplication::translate(
            "Talk",
            "Here is the entry you had begun. Once it is saved or thrown away, the words can begin a new one."));
        return;
    }
    QString quotation;
    for (const QString &line : words.split(QLatin1Char('\n')))
        quotation += QStringLiteral("> ") + line + QLatin1Char('\n');
    quotation += QLatin1Char('\n');
    Entry entry = journal.compose<Entry>();
    entry.text = quotation;
    if (const auto kept = journal.saveDraft(place, draftFields(entry, {})); !kept) {
        context.navigator.report(kept.error());
        return;
    }
    context.navigator.compose(Kind::Entry);
}

} // namespace hearth
