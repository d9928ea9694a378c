// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "search/query.h"
#include "search/wordreader.h"

#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace hearth {

/// One step of a parsed query. A term holds words; And and Or hold two or more operands; Not holds what must be
/// there first and then what must not.
struct QueryNode final
{
    enum class Type : quint8 { Term, And, Or, Not };

    Type type = Type::Term;
    /// Folded, side by side in a text; at least one. Around those of a tag stand kTagSign, the last one only where the
    /// tag may not go on.
    QList<QString> words;
    /// The last word may go on.
    bool prefix = false;
    bool isTag = false;
    std::vector<std::shared_ptr<const QueryNode>> operands;
};

/// What the index puts before each tag and behind the last: a word that no text holds.
inline const QString kTagSign = QStringLiteral("#");

/// Reads the grammar that Query describes, by recursive descent.
class QueryParser final
{
public:
    enum class Manner : quint8 { Exact, AsTyped };

    QueryParser(const QString &text, Manner manner);

    /// The root, or null for a query with nothing to search for.
    [[nodiscard]] Result<std::shared_ptr<const QueryNode>> parse();
    /// Of what was parsed.
    [[nodiscard]] const QueryRemarks &remarks() const { return m_remarks; }

private:
    using Node = std::shared_ptr<const QueryNode>;
    enum class Token : quint8 { End, Term, And, Or, Not, Minus, Open, Close };

    /// An operand: whether one stood there at all, and its node if there was anything to search for in it.
    struct Operand final
    {
        bool present = false;
        Node node;
    };

    void advance();
    void readWord();
    void readPhrase();
    Operand readOr(int depth);
    Operand readAnd(int depth);
    /// One or more of what `read` reads, with that word between them.
    Operand readJoined(Token between, QueryNode::Type type, Operand (QueryParser::*read)(int), int depth);
    Operand readNot(int depth);
    Operand readSequence(int depth);
    Operand readPrimary(int depth);
    [[nodiscard]] bool startsOperand() const;
    [[nodiscard]] Node makeTerm();
    /// The words of a term, and whether the last of them may go on.
    void readWords(QueryNode &term);
    void passOver(const QString &term);
    Operand missingOperand();
    void fail(ErrorCode code, const QString &what, qsizetype position);

    QString m_text;
    bool m_exact;
    qsizetype m_next = 0;     // where reading goes on
    qsizetype m_position = 0; // where the current token begins
    Token m_token = Token::End;
    QString m_term;
    bool m_prefix = false;
    bool m_isStillTyped = false; // the term reaches to the end of the text
    int m_terms = 0;
    std::optional<Error> m_error;
    QueryRemarks m_remarks;
    Folding m_folding;
};

} // namespace hearth
