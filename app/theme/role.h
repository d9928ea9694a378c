// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace hearth {

/// What a widget is, for the application's style sheet. A widget has one role or none; no page sets colours,
/// fonts or borders in any other way.
class Roles final
{
    Q_GADGET

public:
    enum class Role {
        // labels
        Display, ///< the one greeting of a page
        Title,   ///< of a page or dialog
        Heading, ///< of a section or card
        Strong,  ///< body text that stands out
        Muted,   ///< body text that steps back
        Small,
        Caption, ///< small and muted
        Reading, ///< journal text to be read, in a serif; labels and text views
        Aloud,   ///< the same, large: read by two before one screen
        Problem, ///< a sentence about something wrong
        // frames and other containers
        Page,   ///< the window's own background
        Card,   ///< surface with a soft border
        Sunken, ///< well
        Navigation,
        Separator, ///< a QFrame of one pixel
        // buttons
        Primary, ///< the one thing most people came to do
        Quiet,   ///< no border until hovered
        Danger,  ///< destroys something
        Link,
        Icon,
        Choice, ///< a small quiet choice beside others
        // pieces of widgets
        Segments,
        Segment,
        MessageInfo,
        MessageProblem,
        Plain ///< a text field without a frame, for writing
    };
    Q_ENUM(Role)
};
using Role = Roles::Role;

/// As the style sheet has it: "Title".
[[nodiscard]] QString nameOf(Role role);
/// Gives the widget its role and restyles it. Hover and focus follow from the style sheet.
void setRole(QWidget *widget, Role role);

} // namespace hearth
