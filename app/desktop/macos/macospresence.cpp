// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/presence.h"

#include <CoreFoundation/CoreFoundation.h>

#include <utility>

namespace hearth {

namespace {

/// By a message port of that name, which only programs of the same session find.
/// https://developer.apple.com/documentation/corefoundation/cfmessageport
class MacosPresence final : public Presence
{
public:
    ~MacosPresence() override { leave(); }

    void standFor(const QString &name) override
    {
        if (name == m_name)
            return;
        leave();
        if (name.isEmpty())
            return;
        CFMessagePortContext context = {0, this, nullptr, nullptr, nullptr};
        const CFStringRef port = portOf(name);
        // Nothing when another process has a port of that name.
        m_port = CFMessagePortCreateLocal(kCFAllocatorDefault, port, &MacosPresence::receive, &context, nullptr);
        CFRelease(port);
        if (m_port == nullptr)
            return;
        m_source = CFMessagePortCreateRunLoopSource(kCFAllocatorDefault, m_port, 0);
        CFRunLoopAddSource(CFRunLoopGetMain(), m_source, kCFRunLoopCommonModes);
        m_name = name;
    }

    [[nodiscard]] bool askToShow(const QString &name, std::chrono::milliseconds patience) override
    {
        const CFStringRef port = portOf(name);
        const CFMessagePortRef other = CFMessagePortCreateRemote(kCFAllocatorDefault, port);
        CFRelease(port);
        if (other == nullptr)
            return false;
        const CFTimeInterval seconds = std::chrono::duration<double>(patience).count();
        CFDataRef answer = nullptr;
        const SInt32 sent =
            CFMessagePortSendRequest(other, 0, nullptr, seconds, seconds, kCFRunLoopDefaultMode, &answer);
        if (answer != nullptr)
            CFRelease(answer);
        CFRelease(other);
        return sent == kCFMessagePortSuccess;
    }

private:
    [[nodiscard]] static CFStringRef portOf(const QString &name)
    {
        return (QStringLiteral("org.hearthbook.Window.") + name).toCFString();
    }

    void leave()
    {
        m_name.clear();
        if (m_port == nullptr)
            return;
        CFRunLoopRemoveSource(CFRunLoopGetMain(), m_source, kCFRunLoopCommonModes);
        CFRelease(std::exchange(m_source, nullptr));
        CFMessagePortInvalidate(m_port);
        CFRelease(std::exchange(m_port, nullptr));
    }

    static CFDataRef receive(CFMessagePortRef, SInt32, CFDataRef, void *context)
    {
        emit static_cast<MacosPresence *>(context)->showRequested({});
        return nullptr; // an empty answer is one, too
    }

    CFMessagePortRef m_port = nullptr;
    CFRunLoopSourceRef m_source = nullptr;
    QString m_name; // empty while it stands for nothing
};

} // namespace

std::unique_ptr<Presence> desktopPresence()
{
    return std::make_unique<MacosPresence>();
}

} // namespace hearth
