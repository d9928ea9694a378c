// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/agreement.h"

#include "crypto/digest.h"

namespace hearth {

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

} // namespace hearth
