// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace hearth {

class GlyphLabel;
class IconButton;

/// Says something in the page without standing in the way, perhaps with one thing to do about it. Hidden until
/// there is something to say; stays until it is dismissed or replaced.
class MessageBar final : public QFrame
{
    Q_OBJECT
public:
    /// Something to know, something that was done, something that went wrong.
    enum class Type { Info, Done, Problem };

    explicit MessageBar(const Theme &theme, QWidget *parent = nullptr);

    /// Shows the text and reads it aloud. An empty `action` shows no button.
    void showMessage(Type type, const QString &text, const QString &action = {});
    /// What was to be done about it cannot be done any more; the text stays.
    void withdrawAction();
    [[nodiscard]] QString text() const;
    /// Whether somebody is about to read or press it: the pointer or the keyboard focus is on it.
    [[nodiscard]] bool isAttended() const;

public slots:
    void dismiss();

signals:
    /// The message is already gone.
    void actionTriggered();
    /// Closed by the person, not replaced.
    void dismissed();

private:
    GlyphLabel *m_glyph;
    QLabel *m_text;
    QPushButton *m_action;
    IconButton *m_close;
};

} // namespace hearth
