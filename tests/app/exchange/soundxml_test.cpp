// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/soundxml.h"

#include <gtest/gtest.h>

namespace hearth {
namespace {

/// What comes of the bytes, so many at a time.
QByteArray soundOf(const QByteArray &bytes, qsizetype atOnce)
{
    const Pieces sound = withoutControls([bytes, atOnce, at = qsizetype(0)]() mutable -> Result<QByteArray> {
        const QByteArray piece = bytes.mid(at, atOnce);
        at += piece.size();
        return piece;
    });
    QByteArray all;
    for (;;) {
        const auto piece = sound();
        EXPECT_TRUE(piece);
        if (!piece || piece.value().isEmpty())
            return all;
        all += piece.value();
    }
}

TEST(SoundXml, PutsASpaceForWhatXmlForbidsWhereverPiecesEnd)
{
    const QByteArray xml =
        QByteArray("<r>\ta\x01\x1f\r\n") + "b&#1;&#x0B;&#9;&#xD800;&#1114112;&#65;&amp;\xc3\xa9 & &#</r>&#1";
    const QByteArray sound = QByteArray("<r>\ta  \r\n") + "b  &#9;  &#65;&amp;\xc3\xa9 & &#</r>&#1";
    for (const qsizetype atOnce : {1, 2, 3, 7, 64})
        EXPECT_EQ(soundOf(xml, atOnce), sound) << atOnce;
    EXPECT_EQ(soundOf({}, 1), QByteArray());
}

TEST(SoundXml, LeavesUtf16AsItIs)
{
    const QByteArray xml("\xff\xfe<\0r\0>\0\x01\0", 10);
    EXPECT_EQ(soundOf(xml, 64), xml);
}

TEST(SoundXml, FailsAsItsPiecesDo)
{
    const Pieces sound = withoutControls([]() -> Result<QByteArray> { return Error{ErrorCode::CannotRead, {}}; });
    const auto piece = sound();
    ASSERT_FALSE(piece);
    EXPECT_EQ(piece.error().code, ErrorCode::CannotRead);
}

} // namespace
} // namespace hearth
