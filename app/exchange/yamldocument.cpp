// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/yamldocument.h"

#include <QStringList>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

#include <sstream>
#include <utility>

namespace hearth {

namespace {

/// Puts the values of a document together, as far as it is one.
class Builder final : public YAML::EventHandler
{
public:
    /// Whether a part of it has a name.
    [[nodiscard]] bool hasNamedParts() const { return m_hasNamedParts; }

    /// What is whole of the document: where it broke off, all of its parts that had ended.
    [[nodiscard]] YamlValue takeRoot()
    {
        YamlValue root = m_open.empty() ? std::move(m_root) : std::move(m_open.front());
        const bool hasKeyAlone = root.isMap() && root.parts.size() % 2 != 0;
        if (hasKeyAlone)
            root.parts.pop_back();
        return root;
    }

    void OnDocumentStart(const YAML::Mark &) override {}
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override { add({.line = mark.line + 1}, anchor); }
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t anchor) override { add({.line = mark.line + 1}, anchor); }
    void OnScalar(const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor, const std::string &words) override
    {
        add({YamlValue::Kind::Words, QString::fromStdString(words), {}, mark.line + 1}, anchor);
    }
    void OnSequenceStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) override
    {
        open({YamlValue::Kind::List, {}, {}, mark.line + 1}, anchor);
    }
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value) override
    {
        open({YamlValue::Kind::Map, {}, {}, mark.line + 1}, anchor);
    }
    void OnMapEnd() override { close(); }

private:
    void see(YAML::anchor_t anchor) { m_hasNamedParts = m_hasNamedParts || anchor != YAML::NullAnchor; }
    void add(YamlValue value, YAML::anchor_t anchor)
    {
        see(anchor);
        if (m_open.empty())
            m_root = std::move(value);
        else
            m_open.back().parts.push_back(std::move(value));
    }
    void open(YamlValue value, YAML::anchor_t anchor)
    {
        see(anchor);
        m_open.push_back(std::move(value));
    }
    void close()
    {
        YamlValue value = std::move(m_open.back());
        m_open.pop_back();
        add(std::move(value), {});
    }

    YamlValue m_root;
    std::vector<YamlValue> m_open; // from the outermost to the innermost
    bool m_hasNamedParts = false;
};

} // namespace

QString YamlValue::allWords() const
{
    QStringList all;
    if (isMap()) {
        forEachPair(*this, [&all](const YamlValue &key, const YamlValue &value) {
            const QString behind = value.allWords();
            all += behind.isEmpty() ? key.allWords() : key.allWords() + QStringLiteral(": ") + behind;
        });
    } else {
        for (const YamlValue &each : parts)
            all += each.allWords();
    }
    all.removeAll(QString());
    return kind == Kind::Words ? words : all.join(QStringLiteral(", "));
}

Result<YamlDocument> yamlFrom(QString text)
{
    std::istringstream stream(std::exchange(text, {}).toStdString());
    Builder builder;
    YamlDocument document;
    try {
        YAML::Parser parser(stream);
        parser.HandleNextDocument(builder);
        Builder others;
        if (!builder.hasNamedParts() && parser.HandleNextDocument(others)) // it is to be one
            document.brokenAt = others.takeRoot().line;
    } catch (const YAML::Exception &wrong) {
        document.brokenAt = wrong.mark.line + 1;
    } catch (const std::exception &) { // whatever else the parser does with what it did not expect
        document.brokenAt = 0;
    }
    if (builder.hasNamedParts())
        return Error{ErrorCode::CannotRead, {}};
    document.root = builder.takeRoot();
    return document;
}

} // namespace hearth
