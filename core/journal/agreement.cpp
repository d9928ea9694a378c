// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/agreement.h"

#include "base/text.h"
#include "crypto/digest.h"
#include "journal/entry.h"

namespace hearth {

Result<void> validate(const AgreementVersion &version)
{
    if (!version.record.date.isValid())
        return Error{ErrorCode::MissingDate, {}};
    if (isBlank(version.title) || isBlank(version.text))
        return Error{ErrorCode::EmptyText, {}};
    if (version.title.size() > kMaximumTitleLength || version.text.size() > kMaximumTextLength)
        return Error{ErrorCode::TextTooLong, {}};
    if (!version.agreement.isValid() || version.number < 1)
        return Error{ErrorCode::BadValue, QStringLiteral("version")};
    if (version.number > AgreementVersion::kMaximumNumber)
        return Error{ErrorCode::LimitExceeded, QStringLiteral("versions")};
    return {};
}

QByteArray digestOf(const AgreementVersion &version)
{
    QByteArray bytes("hearthbook agreement 1");
    appendNumber(bytes, version.agreement.number());
    appendNumber(bytes, version.record.id.number());
    appendNumber(bytes, version.number);
    appendNumber(bytes, version.record.author.number());
    appendNumber(bytes, static_cast<quint8>(version.area));
    appendNumber(bytes, version.review.isValid() ? version.review.toJulianDay() : qint64(0));
    appendText(bytes, version.title);
    appendText(bytes, version.text);
    return toByteArray(digest({viewOf(bytes)}));
}

Result<void> validate(const Consent &consent)
{
    if (!consent.record.date.isValid())
        return Error{ErrorCode::MissingDate, {}};
    if (consent.record.visibility != Visibility::Shared)
        return Error{ErrorCode::BadValue, QStringLiteral("visibility")};
    if (!consent.agreement.isValid() || !consent.version.isValid() || consent.versionDigest.size() != kDigestSize ||
        consent.step < 1)
        return Error{ErrorCode::BadValue, QStringLiteral("consent")};
    if (consent.step > Consent::kMaximumStep)
        return Error{ErrorCode::LimitExceeded, QStringLiteral("answers")};
    return {};
}

QByteArray statementOf(const Consent &consent)
{
    QByteArray bytes("hearthbook consent 1");
    appendNumber(bytes, consent.agreement.number());
    appendNumber(bytes, consent.version.number());
    bytes += consent.versionDigest;
    appendNumber(bytes, static_cast<quint8>(consent.decision));
    appendNumber(bytes, consent.step);
    appendNumber(bytes, consent.record.date.toJulianDay());
    return bytes;
}

Result<void> validate(const PersonalLimit &limit)
{
    if (!limit.record.date.isValid())
        return Error{ErrorCode::MissingDate, {}};
    if (isBlank(limit.title))
        return Error{ErrorCode::EmptyText, {}};
    if (limit.title.size() > kMaximumTitleLength || limit.text.size() > kMaximumTextLength)
        return Error{ErrorCode::TextTooLong, {}};
    return {};
}

} // namespace hearth
