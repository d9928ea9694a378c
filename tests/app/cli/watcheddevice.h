// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

#include <functional>
#include <utility>

namespace hearth::test {

/// Calls back at each write, and takes nothing when it is told to fail.
class WatchedDevice final : public QIODevice
{
public:
    explicit WatchedDevice(std::function<void(const QByteArray &)> onWrite, bool fails = false)
        : m_onWrite(std::move(onWrite))
        , m_fails(fails)
    {
        open(QIODevice::WriteOnly);
    }

    QByteArray written;

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override
    {
        const QByteArray bytes(data, size);
        m_onWrite(bytes);
        if (m_fails)
            return -1;
        written += bytes;
        return size;
    }

private:
    std::function<void(const QByteArray &)> m_onWrite;
    bool m_fails;
};

} // namespace hearth::test
