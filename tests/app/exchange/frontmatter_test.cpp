// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/frontmatter.h"

#include <yaml-cpp/yaml.h>

#include <gtest/gtest.h>

namespace hearth {
namespace {

/// What YAML makes of the words without help.
QByteArray emitted(const QString &words)
{
    YAML::Emitter yaml;
    yaml << YAML::BeginMap << YAML::Key << "title" << YAML::Value << words.toStdString() << YAML::EndMap;
    return QByteArray(yaml.c_str()) + '\n';
}

void expectAlike(const QString &words)
{
    FrontMatter matter;
    matter.add("title", words);
    ASSERT_TRUE(matter.above({}).contains(emitted(words))) << qPrintable(words);
    EXPECT_EQ(QString::fromStdString(YAML::Load(matter.above({}).toStdString())["title"].Scalar()), words);
}

TEST(FrontMatterLines, AreWhatYamlMakesOfEachSign)
{
    for (char16_t sign = u' '; sign < 0x2070; ++sign) {
        for (const char *where : {"a%1b", "a %1 b", "a%1 b", "a %1b", "a%1", "%1a"})
            expectAlike(QString::fromUtf8(where).arg(QChar(sign)));
    }
}

TEST(FrontMatterLines, AreWhatYamlMakesOfWordsThatMeanMore)
{
    for (const char *words :
         {"null", "Null", "NULL", "nULL", "true", "no", "~", "12", "1e3", "2026-01-01", "- a", "a:", "a: b", "a #b",
          "a ", "Up, and to my office: a \"quarrel\" [so] {on} & *that* !x | y > z"})
        expectAlike(QString::fromUtf8(words));
}

} // namespace
} // namespace hearth
