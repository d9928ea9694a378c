// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/query.h"

#include "search/queryparser.h"
#include "search/searchtext.h"

namespace hearth {

namespace {

QString quotedTerm(const QueryNode &term)
{
    QString text = searchableText(term.text);
    text.replace(QLatin1Char('"'), QLatin1Char(' '));
    text.replace(QChar(QChar::Null), QLatin1Char(' '));
    return QLatin1Char('"') + text + (term.prefix ? QLatin1String("\"*") : QLatin1String("\""));
}

QString written(const QueryNode &node);

QString writtenOperand(const QueryNode &node)
{
    if (node.type == QueryNode::Type::Term)
        return quotedTerm(node);
    return QLatin1Char('(') + written(node) + QLatin1Char(')');
}

/// The operands from `first` on, with the operator between them.
QString writtenChain(const QueryNode &node, std::size_t first, QLatin1String between)
{
    QString text;
    for (std::size_t i = first; i < node.operands.size(); ++i) {
        if (i > first)
            text += between;
        text += writtenOperand(*node.operands[i]);
    }
    return text;
}

QString written(const QueryNode &node)
{
    switch (node.type) {
    case QueryNode::Type::Term:
        return quotedTerm(node);
    case QueryNode::Type::And:
        return writtenChain(node, 0, QLatin1String(" AND "));
    case QueryNode::Type::Or:
        return writtenChain(node, 0, QLatin1String(" OR "));
    case QueryNode::Type::Not:
        break;
    }
    // (a NOT b) NOT c is a NOT (b OR c), which keeps FTS5's parser shallow.
    const QString wanted = writtenOperand(*node.operands.front()) + QLatin1String(" NOT ");
    if (node.operands.size() == 2)
        return wanted + writtenOperand(*node.operands.back());
    return wanted + QLatin1Char('(') + writtenChain(node, 1, QLatin1String(" OR ")) + QLatin1Char(')');
}

enum class Which : quint8 { Wanted, All };

void collectPhrases(const QueryNode &node, Which which, QList<SearchPhrase> &phrases)
{
    if (node.type == QueryNode::Type::Not && which == Which::Wanted) {
        collectPhrases(*node.operands.front(), which, phrases);
        return;
    }
    for (const auto &operand : node.operands)
        collectPhrases(*operand, which, phrases);
    if (node.type != QueryNode::Type::Term)
        return;
    SearchPhrase phrase;
    phrase.prefix = node.prefix;
    const QString text = node.text.normalized(QString::NormalizationForm_C);
    for (WordSpan word = nextWord(text, 0); !word.isNull(); word = nextWord(text, word.end))
        phrase.words.append(which == Which::Wanted ? foldedWord(QStringView(text).mid(word.start, word.length()))
                                                   : text.mid(word.start, word.length()));
    phrases.append(phrase);
}

} // namespace

Result<Query> Query::parse(const QString &text)
{
    HEARTH_GET(auto root, QueryParser(text, QueryParser::Manner::Exact).parse());
    return Query(std::move(root));
}

Query Query::parseAsTyped(const QString &text)
{
    auto root = QueryParser(text, QueryParser::Manner::AsTyped).parse();
    return root ? Query(root.take()) : Query();
}

QString Query::toFts5() const
{
    return m_root ? written(*m_root) : QString();
}

QList<SearchPhrase> Query::phrases() const
{
    QList<SearchPhrase> phrases;
    if (m_root)
        collectPhrases(*m_root, Which::Wanted, phrases);
    return phrases;
}

QList<SearchPhrase> Query::terms() const
{
    QList<SearchPhrase> terms;
    if (m_root)
        collectPhrases(*m_root, Which::All, terms);
    return terms;
}

} // namespace hearth
