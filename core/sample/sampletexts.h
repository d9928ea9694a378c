// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace hearth {

inline constexpr int kSampleWeeks = 104;

/// On which days of the sample's two years a text makes sense. Every rule given must hold; without any, the
/// text fits every day.
struct SampleWhen final
{
    /// First and last week, 0 to 103; -1 for any.
    int firstWeek = -1;
    int lastWeek = -1;
    /// 1 to 12; empty for any.
    QList<int> months;
    /// 1 for Monday to 7; empty for any.
    QList<int> weekdays;
    /// Month and day of month; 0 for any.
    int month = 0;
    int dayOfMonth = 0;
    /// That many days after the text before it in the file, whatever the other rules say.
    std::optional<int> follows;
};

struct SampleEntry final
{
    PartnerId author;
    bool shared = false;
    SampleWhen when;
    QStringList tags;
    QString title;
    QString text; // Markdown
};

struct SampleNote final
{
    PartnerId author;
    bool shared = false;
    bool mayPrint = false;
    SampleWhen when;
    QString what;
    QString why;
    QString shows;
};

struct SampleAnswer final
{
    PartnerId author;
    QString question;
    SampleWhen when;
    QString text;
};

/// The words of the sample journal, as they stand in resources/sample.
struct SampleTexts final
{
    std::array<QString, 2> names;
    std::vector<SampleEntry> entries;
    std::vector<SampleNote> notes;
    std::vector<SampleAnswer> answers;
};

/// The four JSON files of resources/sample.
struct SampleFiles final
{
    QByteArray people;
    QByteArray entries;
    QByteArray notes;
    QByteArray answers;
};

/// Reads the files built into the program under ":/sample". NotFound when they were not built in.
[[nodiscard]] Result<SampleFiles> builtInSampleFiles();

/// BadValue for anything that is not well-formed JSON of the expected shape; detail names the file and place.
[[nodiscard]] Result<SampleTexts> readSampleTexts(const SampleFiles &files);

} // namespace hearth
