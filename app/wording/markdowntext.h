// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <utility>

class QColor;
class QTextDocument;

/// Markdown as people type it in a journal.
namespace hearth {

/// The first line that is not blank.
[[nodiscard]] QStringView firstLine(QStringView text);
/// What follows it.
[[nodiscard]] QStringView afterFirstLine(QStringView text);

/// The same Markdown, in which every line break within a paragraph stays one: in a journal, a new line means a new
/// line. Lists, headings, quotes, tables and code are left alone.
[[nodiscard]] QString withLineBreaks(const QString &markdown);

/// In a document made of Markdown, gives all words of a heading its size and weight: emphasis in it would lose them.
void dressHeadings(QTextDocument &document);
/// Where in the text letters stand that know no slanted form, such as those of Arabic, Hebrew or Thai: where each run
/// of them begins, and how long it is. Slanted faces have boxes in their place.
[[nodiscard]] QList<std::pair<int, int>> uprightRuns(QStringView text);
/// Lets such letters stand upright in all of a document.
void setUpright(QTextDocument &document);
/// Gives the tables of a document single lines of that colour around their cells, and `padding` device-independent
/// pixels within them.
void dressTables(QTextDocument &document, const QColor &line, double padding);

} // namespace hearth
