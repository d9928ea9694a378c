// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/draftplace.h"

#include <gtest/gtest.h>

using namespace hearth;

TEST(DraftPlace, ItsNamesAreThoseThatStandInFiles)
{
    const Period week = Period::containing(QDate(2026, 7, 12), Cadence::Week);
    const QList<std::pair<DraftPlace, QString>> names{
        {{.kind = Kind::Entry}, QStringLiteral("entry/new")},
        {{.kind = Kind::Entry, .day = QDate(2026, 7, 1)}, QStringLiteral("entry/new/2026-07-01")},
        {{.kind = Kind::GratitudeNote, .of = RecordId(3)}, QStringLiteral("gratitude/3")},
        {{.kind = Kind::GratitudeNote, .isQuick = true}, QStringLiteral("today/thanks")},
        {{.kind = Kind::SharedExperience}, QStringLiteral("experience/new")},
        {{.kind = Kind::SharedExperience, .about = RecordId(4)}, QStringLiteral("experience/from/4")},
        {{.kind = Kind::Reflection, .about = RecordId(5)}, QStringLiteral("words/5")},
        {{.kind = Kind::Reflection, .about = RecordId(5), .day = QDate(2026, 7, 17)},
         QStringLiteral("words/5/2026-07-17")},
        {{.kind = Kind::AgreementVersion, .of = RecordId(6)}, QStringLiteral("agreement/6")},
        {{.kind = Kind::PersonalLimit}, QStringLiteral("limit/new")},
        {{.kind = Kind::Commitment, .of = RecordId(12)}, QStringLiteral("commitment/12")},
        {{.kind = Kind::Response, .of = RecordId(7)}, QStringLiteral("response/7")},
        {{.kind = Kind::OwnCard}, QStringLiteral("card/new")},
        {{.kind = Kind::Conversation}, QStringLiteral("talk/session")},
        {{.kind = Kind::Attachment, .of = RecordId(9223372036854775807)}, QStringLiteral("photo/9223372036854775807")},
    };
    for (const auto &[place, name] : names) {
        EXPECT_EQ(place.name(), name);
        EXPECT_EQ(DraftPlace::fromName(name), place) << qPrintable(name);
    }
    EXPECT_EQ((DraftPlace{.kind = Kind::CheckIn, .period = week}.name()), QStringLiteral("checkin/2026-W28"));
    EXPECT_EQ(DraftPlace::fromName(QStringLiteral("checkin/2026-W28"))->kind, Kind::CheckIn);
}

TEST(DraftPlace, OtherNamesAreNotReadAsOneOfThese)
{
    for (const char *name : {"", "/", "entry", "entry/", "entry/-1", "entry/new/1", "entry/01", "words/new", "poem/new",
                             "words/5/yesterday", "experience/from", "photo/99999999999999999999"})
        EXPECT_FALSE(DraftPlace::fromName(QString::fromUtf8(name))) << name;
}
