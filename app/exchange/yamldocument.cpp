// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/yamldocument.h"

#include <yaml-cpp/eventhandler.h>

#include <sstream>
#include <utility>

namespace hearth {

namespace {

/// Sees whether a document names a part of itself.
class NamedParts final : public YAML::EventHandler
{
public:
    [[nodiscard]] bool areThere() const { return m_areThere; }

    void OnDocumentStart(const YAML::Mark &) override {}
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark &, YAML::anchor_t anchor) override { see(anchor); }
    void OnAlias(const YAML::Mark &, YAML::anchor_t anchor) override { see(anchor); }
    void OnScalar(const YAML::Mark &, const std::string &, YAML::anchor_t anchor, const std::string &) override
    {
        see(anchor);
    }
    void OnSequenceStart(const YAML::Mark &, const std::string &, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) override
    {
        see(anchor);
    }
    void OnSequenceEnd() override {}
    void OnMapStart(const YAML::Mark &, const std::string &, YAML::anchor_t anchor, YAML::EmitterStyle::value) override
    {
        see(anchor);
    }
    void OnMapEnd() override {}

private:
    void see(YAML::anchor_t anchor) { m_areThere = m_areThere || anchor != YAML::NullAnchor; }

    bool m_areThere = false;
};

bool hasNamedParts(const std::string &text)
{
    if (text.find('&') == std::string::npos)
        return false;
    std::istringstream stream(text);
    NamedParts parts;
    YAML::Parser(stream).HandleNextDocument(parts);
    return parts.areThere();
}

} // namespace

Result<YAML::Node> yamlFrom(QString text)
{
    const std::string bytes = std::exchange(text, {}).toStdString();
    try {
        if (hasNamedParts(bytes))
            return Error{ErrorCode::LimitExceeded, {}};
        return YAML::Load(bytes);
    } catch (const YAML::Exception &wrong) {
        return Error{ErrorCode::CannotRead, QStringLiteral("line %1").arg(wrong.mark.line + 1)};
    }
}

} // namespace hearth
