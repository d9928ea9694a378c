// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/frontmatter.h"

#include <QStringEncoder>

#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <array>

namespace hearth {

namespace {

/// Whether YAML takes it for these words and nothing else without any marks, as far as that is seen at a glance: most
/// of what stands before words is a day, a name, a word or the beginning of a sentence.
bool isPlainly(const QString &value)
{
    constexpr std::array kMeanMore{"null", "Null", "NULL"};
    constexpr char16_t kFirstOther = 0xa0; // that is neither ASCII nor a control character
    constexpr char16_t kLastOther = 0x2027;
    const auto isLetter = [](QChar sign) { return sign.unicode() < 0x80 && sign.isLetterOrNumber(); };
    const auto isInner = [](QChar sign) {
        const bool isAscii = sign >= u' ' && sign < QChar(0x7f) && sign != u':' && sign != u'#';
        return isAscii || (sign >= QChar(kFirstOther) && sign <= QChar(kLastOther));
    };
    return !value.isEmpty() && isLetter(value.front()) && isInner(value.back()) && value.back() != u' ' &&
           std::ranges::all_of(value, isInner) &&
           std::ranges::none_of(kMeanMore, [&](const char *word) { return value == QLatin1String(word); });
}

template <typename Value>
QByteArray lineFrom(const char *key, const Value &value)
{
    YAML::Emitter yaml;
    yaml << YAML::BeginMap << YAML::Key << key << YAML::Value;
    value(yaml);
    yaml << YAML::EndMap;
    return QByteArray(yaml.c_str()) + '\n';
}

} // namespace

void FrontMatter::add(const char *key, const QString &value)
{
    if (value.isEmpty())
        m_lines.append(key).append(": \"\"\n");
    else if (isPlainly(value))
        m_lines.append(key).append(": ").append(value.toUtf8()).append('\n');
    else
        m_lines += lineFrom(key, [&value](YAML::Emitter &yaml) { yaml << value.toStdString(); });
}

void FrontMatter::add(const char *key, const QStringList &values)
{
    if (values.isEmpty())
        return;
    m_lines += lineFrom(key, [&values](YAML::Emitter &yaml) {
        yaml << YAML::Flow << YAML::BeginSeq;
        for (const QString &value : values)
            yaml << value.toStdString();
        yaml << YAML::EndSeq;
    });
}

QByteArray FrontMatter::above(QStringView words) const
{
    const QByteArray head = "---\n" + m_lines + "---\n\n";
    QStringEncoder utf8(QStringConverter::Utf8);
    QByteArray file(head.size() + utf8.requiredSpace(words.size()) + 1, Qt::Uninitialized);
    char *end = std::copy(head.begin(), head.end(), file.data());
    end = utf8.appendToBuffer(end, words);
    *end++ = '\n';
    file.truncate(end - file.data());
    return file;
}

} // namespace hearth
