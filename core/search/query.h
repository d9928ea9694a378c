// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QList>
#include <QString>

#include <memory>

namespace hearth {

struct QueryNode;

/// A word or phrase to be found, for showing where: its folded words in order (see foldedWord()).
struct SearchPhrase final
{
    QList<QString> words;
    /// The last word may go on.
    bool prefix = false;
};

/// What somebody searches for: words, "phrases", beginnings* and AND, OR, NOT (in capitals) with parentheses.
/// Words side by side must all be there and bind most closely; then NOT ("a NOT b": a without b), then AND,
/// then OR, as in FTS5. "-word" beside another word leaves out what has that word. Any other character parts
/// words and is otherwise ignored.
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
    /// kShortestTypedPrefix characters and no space after it. Shorter beginnings* are taken as whole words.
    [[nodiscard]] static Query parseAsTyped(const QString &text);

    /// True when nothing in it can be searched for, such as in "!!!"; it finds nothing.
    [[nodiscard]] bool isEmpty() const { return !m_root; }
    /// The query in FTS5's language, every term quoted. Only for a query that is not empty.
    [[nodiscard]] QString toFts5() const;
    /// The words and phrases that a document may have been found for.
    [[nodiscard]] QList<SearchPhrase> phrases() const;
    /// All words and phrases of it as they were written, not folded, those included that must not be there.
    [[nodiscard]] QList<SearchPhrase> terms() const;

private:
    explicit Query(std::shared_ptr<const QueryNode> root)
        : m_root(std::move(root))
    {
    }

    std::shared_ptr<const QueryNode> m_root;
};

} // namespace hearth
