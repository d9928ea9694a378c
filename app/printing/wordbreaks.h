// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTextDocument;

namespace hearth {

/// The user state of a paragraph of running words, in which long words may be parted at the end of a line. Headings,
/// dates and names have others.
inline constexpr int kRunningWords = 2;

/// Puts soft hyphens into a document that is laid out, where one is needed and nowhere else: at the end of a line that
/// a word has left much shorter than the others, or that cuts a word without a sign. Never in more than two lines in a
/// row, nor where the rest of the word would be all that is left for the last line. The language of each paragraph is
/// told from its words, or else from those of the whole document.
void partWords(QTextDocument &document);

} // namespace hearth
