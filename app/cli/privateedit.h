// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/environment.h"

#include <QDir>
#include <QStringList>

namespace hearth {

/// Words in a file that an editor changes. The file lies in a folder of its own, both readable by their owner alone, in
/// memory where there is such a place. When this goes, everything in the folder, and so what an editor left beside the
/// file as well, is written over and removed, unless keep() was called.
class PrivateEdit final
{
public:
    /// `folders`: where it may lie, of which the first that can be written is taken; else where temporary files lie.
    explicit PrivateEdit(const QStringList &folders);
    ~PrivateEdit();
    Q_DISABLE_COPY_MOVE(PrivateEdit)

    /// Puts the text there. WriteFailed when the file could not be made.
    [[nodiscard]] Result<void> put(const QString &text);
    /// Opens the text in an editor and waits for it to end. `editor` may have arguments of its own. The text as it is
    /// then; BadText when that is none, LimitExceeded when it is too much, and BadValue with a sentence when it cannot
    /// be read or is no file, or the editor crashed after it had saved; see leavesWords(). Cancelled when whoever
    /// called was asked to end, by anything but Ctrl+C, which is the editor's; CannotRead when the editor could not be
    /// started, ended with a failure or left nothing that holds words, its detail a sentence; WriteFailed when the file
    /// could not be made.
    [[nodiscard]] Result<QString> edit(const QString &text, const QString &editor);

    /// Leaves the file where it is, for whoever typed in it; returns where that is.
    [[nodiscard]] QString keep();

private:
    [[nodiscard]] QString path() const;

    QString m_folder;
    bool m_isKept = false;
};

/// Whether what was typed lies in the file still when PrivateEdit::edit() failed with that; see keepTyped().
[[nodiscard]] bool leavesWords(const Error &error);
/// The sentence for what PrivateEdit::edit() failed with.
[[nodiscard]] QString describeEditing(const Error &error);

/// What was typed cannot be taken into the journal, and is not lost: says why, and where it lies. How the command ends.
[[nodiscard]] int keepTyped(const Error &error, PrivateEdit &edit, CliEnvironment &environment);

/// The editor of $VISUAL or $EDITOR; else nano or vi, whichever is there, and on Windows notepad.
[[nodiscard]] QString usualEditor();
/// Folders in memory that are for this person alone or where such a one can be made.
[[nodiscard]] QStringList foldersInMemory();

} // namespace hearth
