// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace hearth {

class Presence;
class Session;

/// By which name the window of that file is found: 64 hexadecimal digits, made of who uses the computer and which file
/// stands behind the path, under whatever name; nobody can tell from them what it is called. Empty when there is none.
[[nodiscard]] QString windowNameOf(const QString &path);

/// Lets another start of the program find the window by the file that is chosen in it, locked or not.
class OneWindow final : public QObject
{
    Q_OBJECT

public:
    /// Borrows both, which must outlive it.
    OneWindow(Session &session, Presence &presence, QObject *parent = nullptr);
    ~OneWindow() override;

private:
    void settle();

    Session &m_session;
    Presence &m_presence;
};

} // namespace hearth
