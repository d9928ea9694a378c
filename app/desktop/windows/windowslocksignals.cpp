// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/locksignals.h"

#ifndef WIN32_LEAN_AND_MEAN
#define WIN32_LEAN_AND_MEAN
#endif
#include <windows.h>
#include <wtsapi32.h>

#include <utility>

namespace hearth {

namespace {

const wchar_t kLockWindow[] = L"HearthbookLockSignals";

/// By a window of its own that nobody sees: which of the program's windows are there changes, and they come and go.
/// https://learn.microsoft.com/windows/win32/termserv/wm-wtssession-change
/// https://learn.microsoft.com/windows/win32/power/pbt-apmsuspend: some two seconds are left until the computer sleeps,
/// and it waits until the message was answered.
class WindowsLockSignals final : public LockSignals
{
public:
    ~WindowsLockSignals() override { stopListening(); }

    void start() override
    {
        if (m_window != nullptr)
            return;
        const HINSTANCE here = GetModuleHandleW(nullptr);
        WNDCLASSW kind = {};
        kind.lpfnWndProc = &WindowsLockSignals::receive;
        kind.hInstance = here;
        kind.lpszClassName = kLockWindow;
        RegisterClassW(&kind); // refused when it was registered before, which is as good
        m_window = CreateWindowExW(0, kLockWindow, L"", WS_OVERLAPPED, 0, 0, 0, 0, nullptr, nullptr, here, nullptr);
        if (m_window == nullptr)
            return;
        SetWindowLongPtrW(m_window, GWLP_USERDATA, reinterpret_cast<LONG_PTR>(this));
        m_isTold = WTSRegisterSessionNotification(m_window, NOTIFY_FOR_THIS_SESSION) != FALSE;
        // Computers that only doze tell nobody who has not asked.
        m_power = RegisterSuspendResumeNotification(m_window, DEVICE_NOTIFY_WINDOW_HANDLE);
    }
    void stop() override { stopListening(); }

private:
    void stopListening()
    {
        const HWND window = std::exchange(m_window, nullptr);
        if (window == nullptr)
            return;
        SetWindowLongPtrW(window, GWLP_USERDATA, 0);
        if (m_power != nullptr)
            UnregisterSuspendResumeNotification(std::exchange(m_power, nullptr));
        if (std::exchange(m_isTold, false))
            WTSUnRegisterSessionNotification(window);
        DestroyWindow(window);
    }

    static LRESULT CALLBACK receive(HWND window, UINT message, WPARAM what, LPARAM more)
    {
        auto *self = reinterpret_cast<WindowsLockSignals *>(GetWindowLongPtrW(window, GWLP_USERDATA));
        const bool isLocked = message == WM_WTSSESSION_CHANGE && what == WTS_SESSION_LOCK;
        const bool falls = message == WM_POWERBROADCAST && what == PBT_APMSUSPEND;
        if (self != nullptr && (isLocked || falls))
            emit self->lockNow();
        // The window may be gone by now, for which this is made.
        return message == WM_POWERBROADCAST ? TRUE : DefWindowProcW(window, message, what, more);
    }

    HWND m_window = nullptr;
    HPOWERNOTIFY m_power = nullptr;
    bool m_isTold = false; // of the session
};

} // namespace

std::unique_ptr<LockSignals> desktopLockSignals()
{
    return std::make_unique<WindowsLockSignals>();
}

} // namespace hearth
