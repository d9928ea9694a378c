// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/query.h"

#include "search/queryparser.h"

namespace hearth {

namespace {

void collectPhrases(const QueryNode &node, QList<SearchPhrase> &phrases)
{
    if (node.type == QueryNode::Type::Not) {
        collectPhrases(*node.operands.front(), phrases);
        return;
    }
    for (const auto &operand : node.operands)
        collectPhrases(*operand, phrases);
    if (node.type != QueryNode::Type::Term)
        return;
    SearchPhrase phrase{node.words, node.prefix, node.isTag};
    phrase.words.removeAll(kTagSign);
    phrases.append(phrase);
}

} // namespace

Query::Query(std::shared_ptr<const QueryNode> root, const QueryRemarks &remarks)
    : m_root(std::move(root))
    , m_remarks(remarks)
{
}

Result<Query> Query::parse(const QString &text)
{
    QueryParser parser(text, QueryParser::Manner::Exact);
    HEARTH_GET(auto root, parser.parse());
    return Query(std::move(root), parser.remarks());
}

Query Query::parseAsTyped(const QString &text)
{
    QueryParser parser(text, QueryParser::Manner::AsTyped);
    auto root = parser.parse();
    return root ? Query(root.take(), parser.remarks()) : Query();
}

QList<SearchPhrase> Query::phrases() const
{
    QList<SearchPhrase> phrases;
    if (m_root)
        collectPhrases(*m_root, phrases);
    return phrases;
}

} // namespace hearth
