// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/presence.h"

#ifndef WIN32_LEAN_AND_MEAN
#define WIN32_LEAN_AND_MEAN
#endif
#include <windows.h>

#include <string>
#include <utility>

namespace hearth {

namespace {

const wchar_t kPresenceWindow[] = L"HearthbookPresence";

UINT showMessage()
{
    static const UINT message = RegisterWindowMessageW(L"HearthbookShow");
    return message;
}

/// By a window for messages alone that is called by the name: windows are found only within one session of one user.
/// https://learn.microsoft.com/windows/win32/winmsg/window-features#message-only-windows
class WindowsPresence final : public Presence
{
public:
    ~WindowsPresence() override { leave(); }

    void standFor(const QString &name) override
    {
        if (name == m_name)
            return;
        leave();
        if (name.isEmpty() || find(name) != nullptr)
            return;
        const HINSTANCE here = GetModuleHandleW(nullptr);
        WNDCLASSW kind = {};
        kind.lpfnWndProc = &WindowsPresence::receive;
        kind.hInstance = here;
        kind.lpszClassName = kPresenceWindow;
        RegisterClassW(&kind); // refused when it was registered before, which is as good
        m_window = CreateWindowExW(0, kPresenceWindow, name.toStdWString().c_str(), 0, 0, 0, 0, 0, HWND_MESSAGE,
                                   nullptr, here, nullptr);
        if (m_window == nullptr)
            return;
        SetWindowLongPtrW(m_window, GWLP_USERDATA, reinterpret_cast<LONG_PTR>(this));
        m_name = name;
    }

    [[nodiscard]] bool askToShow(const QString &name, std::chrono::milliseconds patience) override
    {
        const HWND window = find(name);
        if (window == nullptr)
            return false;
        // Only whoever was started last may come to the front, or let another do so.
        DWORD process = 0;
        GetWindowThreadProcessId(window, &process);
        AllowSetForegroundWindow(process);
        DWORD_PTR answer = 0;
        return SendMessageTimeoutW(window, showMessage(), 0, 0, SMTO_NORMAL, static_cast<UINT>(patience.count()),
                                   &answer) != 0 &&
               answer == TRUE;
    }

private:
    void leave()
    {
        m_name.clear();
        const HWND window = std::exchange(m_window, nullptr);
        if (window == nullptr)
            return;
        SetWindowLongPtrW(window, GWLP_USERDATA, 0);
        DestroyWindow(window);
    }

    [[nodiscard]] static HWND find(const QString &name)
    {
        return FindWindowExW(HWND_MESSAGE, nullptr, kPresenceWindow, name.toStdWString().c_str());
    }

    static LRESULT CALLBACK receive(HWND window, UINT message, WPARAM what, LPARAM more)
    {
        auto *self = reinterpret_cast<WindowsPresence *>(GetWindowLongPtrW(window, GWLP_USERDATA));
        if (self == nullptr || message != showMessage())
            return DefWindowProcW(window, message, what, more);
        emit self->showRequested({});
        return TRUE;
    }

    HWND m_window = nullptr;
    QString m_name; // empty while it stands for nothing
};

} // namespace

std::unique_ptr<Presence> desktopPresence()
{
    return std::make_unique<WindowsPresence>();
}

} // namespace hearth
