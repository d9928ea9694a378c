// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "photos/photoreader.h"
#include "theme/theme.h"

#include <QWidget>

class QMimeData;
class QPushButton;

namespace hearth {

class Avatar;
class PhotoLoader;
class Prompter;

/// One's own picture: what it looks like now, and how to choose another or take it away. A picture can be dropped on
/// it.
class PictureField final : public QWidget
{
    Q_OBJECT

public:
    PictureField(const Theme &theme, Prompter &prompter, QWidget *parent = nullptr);

    /// What it shows; the caller fills it.
    [[nodiscard]] Avatar &avatar() const { return *m_avatar; }
    /// Whether there is one to take away.
    void setRemovable(bool isRemovable);
    /// Takes the first picture of what was dropped or pasted; false when there is none.
    bool takeFrom(const QMimeData *data);
    /// Prepares here and now what was chosen and is still being prepared.
    void finishNow();

signals:
    /// The person chose one, square by now.
    void chosen(const hearth::PreparedPhoto &picture);
    void removeChosen();
    void refused(const hearth::Error &error);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void choose();
    void take(const PreparedPhoto &photo);

    Prompter &m_prompter;
    PhotoLoader *m_loader;
    Avatar *m_avatar;
    QPushButton *m_choose;
    QPushButton *m_remove;
};

} // namespace hearth
