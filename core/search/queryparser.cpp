// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/queryparser.h"

#include <algorithm>

namespace hearth {

namespace {

bool isQuote(QChar c)
{
    switch (c.unicode()) {
    case u'"':
    case 0x201C: // the quotation marks that phones and word processors put in its place
    case 0x201D:
    case 0x201E:
        return true;
    default:
        return false;
    }
}

bool isParenthesis(QChar c)
{
    return c == QLatin1Char('(') || c == QLatin1Char(')');
}

bool endsWord(QChar c)
{
    return c.isSpace() || c.isNull() || isQuote(c) || isParenthesis(c);
}

bool isTagSign(QChar c)
{
    return c == QLatin1Char('#') || c.unicode() == 0xFF03;
}

/// Whether a minus before it leaves something out, and is not a mark by itself.
bool mayBeLeftOut(QChar c)
{
    return c.isLetterOrNumber() || isQuote(c) || isTagSign(c) || c.isSurrogate() || c.category() == QChar::Symbol_Other;
}

/// Whether enough of a word was typed to look for what it may become.
bool isEnoughToGoOn(QStringView word)
{
    const bool isHangul = QChar::script(word.front().unicode()) == QChar::Script_Hangul;
    return word.size() >= (isHangul ? 1 : Query::kShortestTypedPrefix);
}

bool isInvisible(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.isSpace() || c.isNull() || c.category() == QChar::Other_Format || c.isMark();
    });
}

std::shared_ptr<const QueryNode> joined(QueryNode::Type type, std::vector<std::shared_ptr<const QueryNode>> operands)
{
    if (operands.empty())
        return nullptr;
    if (operands.size() == 1)
        return operands.front();
    auto node = std::make_shared<QueryNode>();
    node->type = type;
    node->operands = std::move(operands);
    return node;
}

} // namespace

QueryParser::QueryParser(const QString &text, Manner manner)
    : m_text(text)
    , m_exact(manner == Manner::Exact)
{
}

Result<std::shared_ptr<const QueryNode>> QueryParser::parse()
{
    if (m_text.size() > Query::kMaxLength) {
        if (m_exact)
            return Error{ErrorCode::LimitExceeded, QStringLiteral("query longer than %1").arg(Query::kMaxLength)};
        m_text.truncate(Query::kMaxLength);
        m_remarks.isCut = true;
    }
    advance();
    std::vector<Node> parts;
    while (m_token != Token::End && !m_error) {
        const Operand part = readOr(0);
        if (part.node)
            parts.push_back(part.node);
        if (m_token == Token::Close) {
            fail(ErrorCode::QuerySyntax, QStringLiteral("parenthesis closes nothing"), m_position);
            advance();
        }
    }
    if (m_error)
        return *m_error;
    return joined(QueryNode::Type::And, std::move(parts));
}

void QueryParser::advance()
{
    while (m_next < m_text.size() && (m_text[m_next].isSpace() || m_text[m_next].isNull()))
        ++m_next;
    m_position = m_next;
    m_term.clear();
    m_prefix = false;
    m_isStillTyped = false;
    if (m_next >= m_text.size()) {
        m_token = Token::End;
        return;
    }
    const QChar c = m_text[m_next];
    if (isParenthesis(c)) {
        m_token = c == QLatin1Char('(') ? Token::Open : Token::Close;
        ++m_next;
    } else if (isQuote(c)) {
        readPhrase();
    } else if (c == QLatin1Char('-') && m_next + 1 < m_text.size() && mayBeLeftOut(m_text[m_next + 1])) {
        m_token = Token::Minus;
        ++m_next;
    } else {
        readWord();
    }
}

void QueryParser::readWord()
{
    const qsizetype start = m_next;
    while (m_next < m_text.size() && !endsWord(m_text[m_next]))
        ++m_next;
    m_term = m_text.mid(start, m_next - start);
    if (m_term == QLatin1String("AND")) {
        m_token = Token::And;
        return;
    }
    if (m_term == QLatin1String("OR")) {
        m_token = Token::Or;
        return;
    }
    if (m_term == QLatin1String("NOT")) {
        m_token = Token::Not;
        return;
    }
    m_token = Token::Term;
    while (m_term.endsWith(QLatin1Char('*'))) {
        m_term.chop(1);
        m_prefix = true;
    }
    m_isStillTyped = m_next == m_text.size();
}

void QueryParser::readPhrase()
{
    const qsizetype start = m_next + 1;
    m_next = start;
    while (m_next < m_text.size() && !isQuote(m_text[m_next]))
        ++m_next;
    m_token = Token::Term;
    m_term = m_text.mid(start, m_next - start);
    if (m_next == m_text.size()) {
        fail(ErrorCode::QuerySyntax, QStringLiteral("quotation mark is not closed"), m_position);
        m_remarks.isQuoteOpen = true;
        m_isStillTyped = true;
        return;
    }
    ++m_next;
    for (; m_next < m_text.size() && m_text[m_next] == QLatin1Char('*'); ++m_next)
        m_prefix = true;
}

QueryParser::Operand QueryParser::readOr(int depth)
{
    return readJoined(Token::Or, QueryNode::Type::Or, &QueryParser::readAnd, depth);
}

QueryParser::Operand QueryParser::readAnd(int depth)
{
    return readJoined(Token::And, QueryNode::Type::And, &QueryParser::readNot, depth);
}

QueryParser::Operand QueryParser::readJoined(Token between, QueryNode::Type type, Operand (QueryParser::*read)(int),
                                             int depth)
{
    std::vector<Node> operands;
    bool present = false;
    const auto take = [&] {
        const Operand operand = (this->*read)(depth);
        present = present || operand.present;
        if (operand.node)
            operands.push_back(operand.node);
    };
    take();
    while (m_token == between && !m_error) {
        advance();
        take();
    }
    return {present, joined(type, std::move(operands))};
}

QueryParser::Operand QueryParser::readNot(int depth)
{
    const Operand wanted = readSequence(depth);
    std::vector<Node> operands{wanted.node};
    while (m_token == Token::Not && !m_error) {
        advance();
        const Operand unwanted = readSequence(depth);
        if (unwanted.node)
            operands.push_back(unwanted.node);
    }
    if (!wanted.node)
        return {wanted.present, nullptr};
    return {true, joined(QueryNode::Type::Not, std::move(operands))};
}

QueryParser::Operand QueryParser::readSequence(int depth)
{
    if (!startsOperand())
        return missingOperand();
    const qsizetype start = m_position;
    std::vector<Node> wanted;
    std::vector<Node> unwanted;
    bool anyWanted = false;
    while (startsOperand() && !m_error) {
        const bool exclude = m_token == Token::Minus;
        if (exclude) {
            advance();
            m_token = Token::Term; // even "-AND"
        }
        const Operand operand = readPrimary(depth);
        anyWanted = anyWanted || !exclude;
        if (operand.node)
            (exclude ? unwanted : wanted).push_back(operand.node);
    }
    if (!anyWanted) {
        m_remarks.onlyLeavesOut = true;
        fail(ErrorCode::QuerySyntax, QStringLiteral("says only what to leave out"), start);
        return {true, nullptr};
    }
    const Node positive = joined(QueryNode::Type::And, std::move(wanted));
    if (!positive)
        return {true, nullptr};
    unwanted.insert(unwanted.begin(), positive);
    return {true, joined(QueryNode::Type::Not, std::move(unwanted))};
}

QueryParser::Operand QueryParser::readPrimary(int depth)
{
    if (m_token == Token::Term) {
        Operand term{true, makeTerm()};
        advance();
        return term;
    }
    // An opening parenthesis; startsOperand() has seen to it.
    const qsizetype opened = m_position;
    advance();
    if (depth >= Query::kMaxDepth) {
        if (m_exact)
            fail(ErrorCode::LimitExceeded, QStringLiteral("too many parentheses inside one another"), opened);
        return {true, nullptr}; // as typed: the parenthesis is passed over, what follows it is not
    }
    Operand inside = readOr(depth + 1);
    if (m_token == Token::Close)
        advance();
    else
        fail(ErrorCode::QuerySyntax, QStringLiteral("parenthesis is not closed"), opened);
    inside.present = true;
    return inside;
}

bool QueryParser::startsOperand() const
{
    return m_token == Token::Term || m_token == Token::Open || m_token == Token::Minus;
}

QueryParser::Node QueryParser::makeTerm()
{
    auto node = std::make_shared<QueryNode>();
    readWords(*node);
    if (node->words.isEmpty()) {
        passOver(m_term);
        return nullptr;
    }
    if (m_terms >= Query::kMaxTerms) {
        m_remarks.isCut = true;
        if (m_exact)
            fail(ErrorCode::LimitExceeded, QStringLiteral("more than %1 words").arg(Query::kMaxTerms), m_position);
        return nullptr;
    }
    ++m_terms;
    return node;
}

void QueryParser::readWords(QueryNode &term)
{
    bool mayGoOn = false; // the last word: what it is, and that nothing stands behind it
    WordReader reader(m_folding, m_term);
    while (reader.next()) {
        term.words += reader.word().toString();
        mayGoOn = reader.type() == WordReader::Type::Letter && reader.end() == m_term.size();
    }
    if (term.words.isEmpty())
        return;
    term.isTag = isTagSign(m_term.front());
    const bool isEnough = mayGoOn && (term.isTag || isEnoughToGoOn(term.words.last()));
    if (m_exact)
        term.prefix = m_prefix && reader.type() == WordReader::Type::Letter;
    else
        term.prefix = (m_prefix || m_isStillTyped) && isEnough;
    if (term.isTag) {
        term.words.prepend(kTagSign);
        if (!term.prefix)
            term.words.append(kTagSign);
    }
}

void QueryParser::passOver(const QString &term)
{
    if (term.trimmed().isEmpty())
        return;
    if (isInvisible(term))
        m_remarks.hasInvisible = true;
    else if (std::all_of(term.begin(), term.end(), isTagSign))
        m_remarks.hasLoneTagSign = true;
    else if (m_remarks.passedOver.size() < QueryRemarks::kMostPassedOver && !m_remarks.passedOver.contains(term))
        m_remarks.passedOver += term;
}

QueryParser::Operand QueryParser::missingOperand()
{
    fail(ErrorCode::QuerySyntax, QStringLiteral("something to search for is missing"), m_position);
    return {};
}

void QueryParser::fail(ErrorCode code, const QString &what, qsizetype position)
{
    if (m_exact && !m_error)
        m_error = Error{code, QStringLiteral("%1 at position %2").arg(what).arg(position + 1)};
}

} // namespace hearth
