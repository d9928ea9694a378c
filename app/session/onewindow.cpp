// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/onewindow.h"

#include "crypto/digest.h"
#include "desktop/presence.h"
#include "files/fileidentity.h"
#include "session/session.h"

#include <QDir>

namespace hearth {

QString windowNameOf(const QString &path)
{
    const auto file = path.isEmpty() ? std::nullopt : identityOf(path);
    if (!file)
        return {};
    QByteArray which;
    appendNumber(which, file->device);
    appendNumber(which, file->number);
    appendText(which, QDir::homePath());
    return QString::fromLatin1(toByteArray(digest({viewOf(which)})).toHex());
}

OneWindow::OneWindow(Session &session, Presence &presence, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_presence(presence)
{
    // A file that is chosen may not be there yet.
    connect(&session, &Session::pathChanged, this, &OneWindow::settle);
    connect(&session, &Session::unlocked, this, &OneWindow::settle);
    connect(&session, &Session::savedAgain, this, &OneWindow::settle);
    settle();
}

OneWindow::~OneWindow()
{
    m_presence.standFor({});
}

void OneWindow::settle()
{
    m_presence.standFor(windowNameOf(m_session.path()));
}

} // namespace hearth
