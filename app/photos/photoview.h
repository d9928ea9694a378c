// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "photos/stripphoto.h"
#include "theme/theme.h"

#include <QDialog>
#include <QList>

#include <functional>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace hearth {

class EmptyState;
class IconButton;
class PhotoCanvas;

/// Photos at their full size, one at a time. Each is loaded when it is shown and forgotten when it is left. The window
/// is named neutrally, whatever it shows.
///
/// Keys: + and - zoom, 0 fits; the arrows turn to the next and the one before, or move the picture while it is larger
/// than its place, when Page Up and Page Down turn; Escape closes.
class PhotoView final : public QDialog
{
    Q_OBJECT

public:
    /// The content of a photo as it stands in the journal.
    using Load = std::function<Result<QByteArray>(qint64 id)>;

    /// `photos` is not empty; their thumbnails are not used. Shows the first.
    PhotoView(const Theme &theme, const QList<StripPhoto> &photos, Load load, QWidget *parent = nullptr);

    /// An id that is not there changes nothing.
    void showPhoto(qint64 id);
    [[nodiscard]] qint64 currentId() const;

public slots:
    void showNext();
    void showPrevious();

signals:
    /// Whoever listens asks where to, and writes the copy. Nothing outside the journal is sealed any more.
    void saveCopyRequested(qint64 id);
    /// Another photo is shown now.
    void currentChanged(qint64 id);

private:
    [[nodiscard]] QWidget *makeTop();
    [[nodiscard]] QWidget *makeMiddle();
    void turnTo(qsizetype place);
    void showContent(const StripPhoto &photo);
    void showZoom();
    void addKeys();
    /// `step` is -1 to the left, +1 to the right.
    void moveSideways(int step);
    void sizeToParent();

    const Theme &m_theme;
    QList<StripPhoto> m_photos;
    Load m_load;
    qsizetype m_place = 0;
    PhotoCanvas *m_canvas;
    EmptyState *m_failure;
    QStackedWidget *m_stack;
    QLabel *m_number;
    QLabel *m_caption;
    QLabel *m_zoom;
    IconButton *m_previous;
    IconButton *m_next;
    QPushButton *m_save;
    QPushButton *m_smaller;
    QPushButton *m_fit;
    QPushButton *m_larger;
};

} // namespace hearth
