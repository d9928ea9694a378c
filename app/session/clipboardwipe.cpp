// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/clipboardwipe.h"

#include "session/session.h"

#include <QGuiApplication>

namespace hearth {

ClipboardWipe::ClipboardWipe(const Session &session, IsOurs isOurs, QObject *parent)
    : QObject(parent)
{
    connect(&session, &Session::aboutToLock, this, [isOurs = std::move(isOurs)] {
        for (const QClipboard::Mode mode : {QClipboard::Clipboard, QClipboard::Selection, QClipboard::FindBuffer}) {
            if (isOurs(mode))
                QGuiApplication::clipboard()->clear(mode);
        }
    });
}

ClipboardWipe::IsOurs ClipboardWipe::ownedHere()
{
    return [](QClipboard::Mode mode) {
        const QClipboard *clipboard = QGuiApplication::clipboard();
        return mode == QClipboard::Clipboard   ? clipboard->ownsClipboard()
               : mode == QClipboard::Selection ? clipboard->ownsSelection()
                                               : clipboard->ownsFindBuffer();
    };
}

} // namespace hearth
