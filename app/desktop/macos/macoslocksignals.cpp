// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/locksignals.h"

#include <CoreFoundation/CoreFoundation.h>
#include <IOKit/IOMessage.h>
#include <IOKit/pwr_mgt/IOPMLib.h>

#include <utility>

namespace hearth {

namespace {

/// The locked screen by a notification that macOS sends without naming it in its headers; sleep by the
/// root power domain, which waits for an answer, thirty seconds at most.
/// https://developer.apple.com/library/archive/qa/qa1340/_index.html
class MacosLockSignals final : public LockSignals
{
public:
    ~MacosLockSignals() override
    {
        stop();
        if (m_root == MACH_PORT_NULL)
            return;
        CFRunLoopRemoveSource(CFRunLoopGetMain(), IONotificationPortGetRunLoopSource(m_port), kCFRunLoopCommonModes);
        IODeregisterForSystemPower(&m_notifier);
        IOServiceClose(m_root);
        IONotificationPortDestroy(m_port);
    }

    void start() override
    {
        if (std::exchange(m_isOn, true))
            return;
        CFNotificationCenterAddObserver(CFNotificationCenterGetDistributedCenter(), this, &MacosLockSignals::noteScreen,
                                        CFSTR("com.apple.screenIsLocked"), nullptr,
                                        CFNotificationSuspensionBehaviorDeliverImmediately);
        // Once, and until the end: it could not be taken back while it calls.
        if (m_root != MACH_PORT_NULL)
            return;
        m_root = IORegisterForSystemPower(this, &m_port, &MacosLockSignals::notePower, &m_notifier);
        if (m_root != MACH_PORT_NULL)
            CFRunLoopAddSource(CFRunLoopGetMain(), IONotificationPortGetRunLoopSource(m_port), kCFRunLoopCommonModes);
    }
    void stop() override
    {
        if (!std::exchange(m_isOn, false))
            return;
        CFNotificationCenterRemoveEveryObserver(CFNotificationCenterGetDistributedCenter(), this);
        if (std::exchange(m_isAwaited, false))
            IOAllowPowerChange(m_root, m_change);
    }

private:
    static void noteScreen(CFNotificationCenterRef, void *observer, CFNotificationName, const void *, CFDictionaryRef)
    {
        emit static_cast<MacosLockSignals *>(observer)->lockNow();
    }

    static void notePower(void *context, io_service_t, uint32_t message, void *argument)
    {
        auto *self = static_cast<MacosLockSignals *>(context);
        const auto change = reinterpret_cast<intptr_t>(argument);
        if (message == kIOMessageSystemWillSleep && self->m_isOn) {
            // Answered by stop(), once it is locked.
            self->m_change = change;
            self->m_isAwaited = true;
            emit self->lockNow();
        } else if (message == kIOMessageSystemWillSleep || message == kIOMessageCanSystemSleep) {
            IOAllowPowerChange(self->m_root, change);
        } else if (message == kIOMessageSystemHasPoweredOn) {
            self->m_isAwaited = false; // it slept without an answer
        }
    }

    bool m_isOn = false;
    io_connect_t m_root = MACH_PORT_NULL;
    IONotificationPortRef m_port = nullptr;
    io_object_t m_notifier = MACH_PORT_NULL;
    intptr_t m_change = 0; // which change of power waits for an answer
    bool m_isAwaited = false;
};

} // namespace

std::unique_ptr<LockSignals> desktopLockSignals()
{
    return std::make_unique<MacosLockSignals>();
}

} // namespace hearth
