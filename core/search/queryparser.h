// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace hearth {

/// One step of a parsed query. A term holds text; And and Or hold two or more operands; Not holds what must be
/// there first and then what must not.
struct QueryNode final
{
    enum class Type : quint8 { Term, And, Or, Not };

    Type type = Type::Term;
    QString text;
    bool prefix = false;
    std::vector<std::shared_ptr<const QueryNode>> operands;
};

/// Reads the grammar that Query describes, by recursive descent.
class QueryParser final
{
public:
    enum class Manner : quint8 { Exact, AsTyped };

    QueryParser(const QString &text, Manner manner);

    /// The root, or null for a query with nothing to search for.
    [[nodiscard]] Result<std::shared_ptr<const QueryNode>> parse();

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
    Operand missingOperand();
    void fail(ErrorCode code, const QString &what, qsizetype position);

    QString m_text;
    bool m_exact;
    qsizetype m_next = 0;     // where reading goes on
    qsizetype m_position = 0; // where the current token begins
    Token m_token = Token::End;
    QString m_term;
    bool m_prefix = false;
    int m_terms = 0;
    std::optional<Error> m_error;
};

} // namespace hearth
