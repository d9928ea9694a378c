// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/attachment.h"

#include "crypto/digest.h"

namespace hearth {

namespace {

constexpr int kMaximumSide = 100000;         // pixels
constexpr int kMaximumCaptionLength = 10000; // characters

bool isSide(int pixels)
{
    return pixels > 0 && pixels <= kMaximumSide;
}

} // namespace

Result<void> validate(const Attachment &attachment)
{
    if (!attachment.of.isValid() || attachment.of == attachment.record.id || attachment.digest.size() != kDigestSize)
        return Error{ErrorCode::BadValue, QStringLiteral("attachment")};
    if (attachment.mimeType != QLatin1String("image/jpeg") && attachment.mimeType != QLatin1String("image/png"))
        return Error{ErrorCode::BadValue, QStringLiteral("type of photo")};
    if (!isSide(attachment.width) || !isSide(attachment.height) || attachment.size < 1)
        return Error{ErrorCode::BadValue, QStringLiteral("size of photo")};
    if (attachment.size > kMaximumContentSize || attachment.thumbnail.size() > kMaximumThumbnailSize)
        return Error{ErrorCode::LimitExceeded, {}};
    if (attachment.caption.size() > kMaximumCaptionLength)
        return Error{ErrorCode::TextTooLong, {}};
    return {};
}

QByteArray digestOfContent(const QByteArray &content)
{
    return toByteArray(digest({viewOf(content)}));
}

} // namespace hearth
