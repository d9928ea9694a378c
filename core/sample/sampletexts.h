// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "records/entry.h"
#include "records/gratitudenote.h"
#include "sample/sampletogether.h"
#include "sample/samplewhen.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace hearth {

struct SampleEntry final : SampleText<Entry>
{
    QStringList tags;
    /// The title of an entry it points to; empty for none.
    QString linkTo;
    /// Names the picture that belongs to it, and says what is seen; empty for none.
    QString picture;
    QString caption;
};

struct SampleNote final : SampleText<GratitudeNote>
{
    /// The month and day on which it becomes shared, after the last day of the sample; 0 where it does not.
    int keptUntilMonth = 0;
    int keptUntilDay = 0;
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
    SampleTogether together;
};

/// The first four JSON files of resources/sample.
struct SampleFiles final
{
    QByteArray people;
    QByteArray entries;
    QByteArray notes;
    QByteArray answers;
};

/// Reads the files built into the program under ":/sample". NotFound when they were not built in.
[[nodiscard]] Result<SampleFiles> builtInSampleFiles();
[[nodiscard]] Result<SampleTogetherFiles> builtInSampleTogetherFiles();

/// A picture drawn for the sample: a JPEG and its thumbnail.
struct SamplePicture final
{
    QByteArray content;
    QByteArray thumbnail;
};
inline constexpr int kSamplePictureWidth = 1200; // pixels
inline constexpr int kSamplePictureHeight = 800;

/// NotFound when there is none of that name.
[[nodiscard]] Result<SamplePicture> builtInSamplePicture(const QString &name);

/// Everything but what the two keep together. BadValue for anything that is not well-formed JSON of the expected shape;
/// detail names the file and place.
[[nodiscard]] Result<SampleTexts> readSampleTexts(const SampleFiles &files);

} // namespace hearth
