// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <memory>

namespace hearth {

struct QueryNode;

/// A word or phrase to be found, for showing where: its words in order, folded (see Folding).
struct SearchPhrase final
{
    QList<QString> words;
    /// The last word may go on.
    bool prefix = false;
    /// It is looked for among the tags alone.
    bool isTag = false;

    friend bool operator==(const SearchPhrase &, const SearchPhrase &) = default;
};

/// What of a query could not be searched for.
struct QueryRemarks final
{
    static constexpr qsizetype kMostPassedOver = 3;

    QStringList passedOver{};    ///< the first words without a letter, digit or emoji
    bool hasInvisible = false;   ///< a word of nothing that can be seen
    bool hasLoneTagSign = false; ///< a "#" with no name behind it
    bool onlyLeavesOut = false;  ///< "-fire"
    bool isCut = false;          ///< too long, or too many words
    bool isQuoteOpen = false;    ///< a quotation mark that nothing closes: all behind it is one phrase

    friend bool operator==(const QueryRemarks &, const QueryRemarks &) = default;
};

/// What somebody searches for: words, "phrases", beginnings* and AND, OR, NOT (in capitals) with parentheses.
/// Words side by side must all be there and bind most closely; then NOT ("a NOT b": a without b), then AND,
/// then OR. "-word" beside another word leaves out what has that word, and "#word" finds the tag alone. An emoji is a
/// word. Any other character parts words and is otherwise ignored.
class Query final
{
public:
    static constexpr int kMaxLength = 1000;        // UTF-16 units
    static constexpr int kMaxDepth = 16;           // parentheses inside one another
    static constexpr int kMaxTerms = 64;           // words and phrases
    static constexpr int kShortestTypedPrefix = 3; // characters

    /// Finds nothing.
    Query() = default;

    /// Reads a query by the letter. QuerySyntax with the position (from 1) in the detail, or LimitExceeded.
    [[nodiscard]] static Result<Query> parse(const QString &text);
    /// Reads a query that is still being typed: an open quote or parenthesis, a missing operand and what goes
    /// beyond the limits are passed over, and the last word is taken as the beginning of a word once it has
    /// kShortestTypedPrefix characters (a Korean one or a tag, one) and no space after it. Shorter beginnings* are
    /// taken as whole words.
    [[nodiscard]] static Query parseAsTyped(const QString &text);

    /// True when nothing in it can be searched for, such as in "!!!"; it finds nothing.
    [[nodiscard]] bool isEmpty() const { return !m_root; }
    /// The words and phrases that a document may have been found for.
    [[nodiscard]] QList<SearchPhrase> phrases() const;
    /// What of it could not be searched for.
    [[nodiscard]] const QueryRemarks &remarks() const { return m_remarks; }
    /// Null for an empty one.
    [[nodiscard]] const QueryNode *root() const { return m_root.get(); }

private:
    Query(std::shared_ptr<const QueryNode> root, const QueryRemarks &remarks);

    std::shared_ptr<const QueryNode> m_root;
    QueryRemarks m_remarks;
};

} // namespace hearth
