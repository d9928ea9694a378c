// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "theme/theme.h"

#include <QDialog>

#include <optional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace hearth {

class BusyBar;
class DialogColumn;
class MessageBar;

/// A dialog about keys that waits while the session works with them: a title, a line about it, what went wrong, the
/// fields, such as one for a passphrase, and a bar while it is busy. It stays open while it waits; what was typed is
/// forgotten when it closes.
class KeyDialog : public QDialog
{
    Q_OBJECT

public:
    void reject() override;

protected:
    struct Words final
    {
        QString title;
        QString intro;
        QString busy;
        QString action; ///< on the button that begins
    };

    /// `width` in device-independent pixels, for text of the usual size.
    KeyDialog(const Theme &theme, const Words &words, int width, QWidget *parent);

    /// Where the fields go.
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }
    [[nodiscard]] bool isWaiting() const { return m_isWaiting; }
    [[nodiscard]] BusyBar *busyBar() const { return m_busy; }
    /// It says "Cancel", and is off while the dialog waits.
    [[nodiscard]] QPushButton *cancelButton() const { return m_cancel; }
    [[nodiscard]] QPushButton *actionButton() const { return m_action; }
    void say(const Error &error);
    void sayProblem(const QString &problem);
    /// Switches everything off and shows the bar.
    void wait();
    /// Off, with the bar, or on again.
    void setWaiting(bool waiting);
    /// The work is done: closes. Nothing while not waiting, as the session speaks to everybody.
    void succeed();
    /// The work is done: says so, and closes once that was read. Nothing while not waiting.
    void finish(const QString &sentence);
    /// The same, with something to go on to: the button of that text calls proceed().
    void finish(const QString &sentence, const QString &next);
    /// How far the work is, while it waits: nothing while that is not known.
    void showProgress(const QString &busy, std::optional<double> fraction);
    /// Lets the person stop the work, with stop(), from the next wait() on.
    void setStoppable() { m_isStoppable = true; }
    /// The work is done, and there is more to do in the place of the fields: other words above it, and the one button
    /// that goes on.
    void goOn(const QString &title, const QString &intro);
    /// Other words above the fields; said at once where the dialog is on the screen.
    void setIntro(const QString &intro);
    /// Gives the dialog the size of what it shows now.
    void fit();
    /// It could not be done: says why, and lets the person try again. Nothing while not waiting.
    void fail(const Error &error);
    void failSaying(const QString &problem);
    /// Closes, whether or not it waits.
    void abandon();

    virtual void begin() = 0;
    virtual void proceed() {}
    /// Asks whoever works to stop; they answer with fail().
    virtual void stop() {}
    virtual void setFieldsEnabled(bool enabled) = 0;
    /// There is nothing more to type.
    virtual void hideFields() {}
    /// Empties what was typed.
    virtual void forget() = 0;
    /// Puts the cursor where it is tried again.
    virtual void tryAgain() = 0;

private:
    void act();

    bool m_isStoppable = false;
    bool m_isWaiting = false;
    bool m_isDone = false;
    QLabel *m_title;
    QLabel *m_intro;
    QLabel *m_news; ///< in its place, once something happened
    MessageBar *m_message;
    BusyBar *m_busy;
    QPushButton *m_cancel;
    QPushButton *m_action;
    DialogColumn *m_scroll;
    QVBoxLayout *m_column;
};

} // namespace hearth
