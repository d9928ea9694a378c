// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/soundxml.h"

#include <algorithm>
#include <memory>

namespace hearth {

namespace {

constexpr qsizetype kLongestNumber = 16; // bytes of `&#x10ffff;`, with room for zeros before it

bool isAllowed(uint sign)
{
    const bool isControl = sign < ' ' && sign != '\t' && sign != '\n' && sign != '\r';
    const bool isNone = (sign >= 0xd800 && sign <= 0xdfff) || sign == 0xfffe || sign == 0xffff || sign > 0x10ffff;
    return !isControl && !isNone;
}

/// Where the bytes hold the beginning of something whose end may be in the next piece; else their size.
qsizetype beginningOfLast(const QByteArray &bytes)
{
    const qsizetype from = std::max(qsizetype{0}, bytes.size() - kLongestNumber);
    const qsizetype at = bytes.lastIndexOf('&');
    return at < from || bytes.indexOf(';', at) >= 0 ? bytes.size() : at;
}

void replaceNumbers(QByteArray &bytes)
{
    for (qsizetype at = bytes.indexOf("&#"); at >= 0; at = bytes.indexOf("&#", at + 1)) {
        const qsizetype end = bytes.indexOf(';', at);
        if (end < 0 || end - at > kLongestNumber)
            continue;
        const QByteArray digits = bytes.mid(at + 2, end - at - 2);
        const bool isHex = digits.startsWith('x') || digits.startsWith('X');
        bool isNumber = false;
        const uint sign = isHex ? digits.mid(1).toUInt(&isNumber, 16) : digits.toUInt(&isNumber, 10);
        if (isNumber && !isAllowed(sign))
            bytes.replace(at, end + 1 - at, " ");
    }
}

/// What a piece ends with and no end is seen of goes with the next one.
class SoundXml final
{
public:
    explicit SoundXml(Pieces xml)
        : m_xml(std::move(xml))
    {
    }

    Result<QByteArray> next()
    {
        for (;;) {
            HEARTH_GET(const QByteArray piece, m_xml());
            if (m_isFirst)
                m_isUtf16 =
                    piece.startsWith("\xff\xfe") || piece.startsWith("\xfe\xff") || piece.left(2).contains('\0');
            m_isFirst = false;
            QByteArray all = std::exchange(m_held, {}) + piece;
            if (m_isUtf16 || piece.isEmpty())
                return all; // at the end what was held comes as it is
            const qsizetype end = beginningOfLast(all);
            m_held = all.mid(end);
            all.truncate(end);
            std::ranges::replace_if(
                all, [](char sign) { return sign >= 0 && !isAllowed(static_cast<uint>(sign)); }, ' ');
            replaceNumbers(all);
            if (!all.isEmpty())
                return all;
        }
    }

private:
    Pieces m_xml;
    QByteArray m_held;
    bool m_isFirst = true;
    bool m_isUtf16 = false;
};

} // namespace

Pieces withoutControls(Pieces xml)
{
    return [sound = std::make_shared<SoundXml>(std::move(xml))] { return sound->next(); };
}

} // namespace hearth
