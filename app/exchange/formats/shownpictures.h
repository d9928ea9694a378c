// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/incoming.h"
#include "exchange/sourcetree.h"

#include <QMultiHash>
#include <QSet>

namespace hearth {

/// The files of the source that texts show, `![words](../photos/a.jpg)` or `![[a.jpg]]`: beside the text, or of that
/// name anywhere in it. What lies outside of the source is never looked at.
class ShownPictures final
{
public:
    explicit ShownPictures(const SourceTree &source);

    /// Takes them out of the entry's text; what is not in the source stays there.
    void take(IncomingEntry &entry);
    [[nodiscard]] bool hasTaken(const QString &file) const { return m_taken.contains(file); }

    /// The picture that a text which lies in `of` calls so; empty where the source holds none.
    [[nodiscard]] QString fileFor(const QString &target, const QString &of) const;

private:
    const SourceTree &m_source;
    QMultiHash<QString, QString> m_byName;
    QSet<QString> m_taken;
};

} // namespace hearth
