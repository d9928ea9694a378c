// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/frontmatter.h"

#include <yaml-cpp/yaml.h>

namespace hearth {

struct FrontMatter::Emitter final
{
    YAML::Emitter yaml;
};

FrontMatter::FrontMatter()
    : m_emitter(std::make_unique<Emitter>())
{
    m_emitter->yaml << YAML::BeginMap;
}

FrontMatter::~FrontMatter() = default;

void FrontMatter::add(const char *key, const QString &value)
{
    if (!value.isEmpty())
        m_emitter->yaml << YAML::Key << key << YAML::Value << value.toStdString();
}

void FrontMatter::add(const char *key, const QStringList &values)
{
    if (values.isEmpty())
        return;
    YAML::Emitter &yaml = m_emitter->yaml;
    yaml << YAML::Key << key << YAML::Value << YAML::Flow << YAML::BeginSeq;
    for (const QString &value : values)
        yaml << value.toStdString();
    yaml << YAML::EndSeq;
}

QByteArray FrontMatter::text()
{
    m_emitter->yaml << YAML::EndMap;
    return "---\n" + QByteArray(m_emitter->yaml.c_str()) + "\n---\n\n";
}

} // namespace hearth
