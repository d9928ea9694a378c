// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QWidget;

namespace hearth {

class Settings;
class Spelling;
class Theme;

/// Checks the spelling wherever sentences are written in an area, as long as the person wants it: every text field of
/// several lines gets its SpellingSupport when it first has the keyboard, and keeps it. No form needs to know.
///
/// Fields of one line (names, passphrases, searches), fields that are only read, and fields whose input method hints
/// hold Qt::ImhNoPredictiveText are left alone.
class SpellingInstaller final : public QObject
{
    Q_OBJECT

public:
    /// The area owns it; the rest is borrowed. Windows that belong to the area count.
    SpellingInstaller(const Theme &theme, const Settings &settings, Spelling &spelling, QWidget &area);

private:
    void attend(QWidget *focused);
    void followSettings();
    [[nodiscard]] Spelling *wanted() const;

    const Theme &m_theme;
    const Settings &m_settings;
    QPointer<Spelling> m_spelling;
    QWidget &m_area;
};

} // namespace hearth
