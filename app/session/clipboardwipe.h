// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QClipboard>
#include <QObject>

#include <functional>

namespace hearth {

class Session;

/// Takes off the clipboard what was copied out of the journal, before it locks. What other programs put there stays;
/// what a clipboard's history has kept by then is out of reach.
class ClipboardWipe final : public QObject
{
    Q_OBJECT

public:
    /// `isOurs`: whether what is there was put there by this program.
    using IsOurs = std::function<bool(QClipboard::Mode)>;

    explicit ClipboardWipe(const Session &session, IsOurs isOurs = ownedHere(), QObject *parent = nullptr);

    /// Whoever owns the clipboard, as the windowing system has it.
    [[nodiscard]] static IsOurs ownedHere();
};

} // namespace hearth
