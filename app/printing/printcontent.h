// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QRectF>
#include <QString>

#include <functional>
#include <map>
#include <vector>

class QPainter;

namespace hearth {

/// Draws a picture into that place; `unit` is 1/96 inch in the painter's units.
using PaperPicture = std::function<void(QPainter &painter, const QRectF &place, double unit)>;

/// A picture that takes a while, and is made only when pages are laid out.
struct SlowPicture final
{
    /// As in the HTML.
    QString name;
    /// Reads what is needed, in the thread that lays out; what it returns makes the picture, in any thread. A null
    /// picture leaves its place blank.
    std::function<std::function<QImage()>()> read;
};

/// What is laid out on paper: HTML of the kind QTextDocument reads, and the pictures it shows by
/// `<img src="NAME" width="..." height="..."/>`, in 1/96 inch. They are drawn anew on each device, so that lines stay
/// lines in a PDF.
struct PrintContent final
{
    /// Text alone is content, too.
    PrintContent(QString text, std::map<QString, PaperPicture> shown = {})
        : html(std::move(text))
        , pictures(std::move(shown))
    {
    }

    QString html;
    std::map<QString, PaperPicture> pictures;
    std::vector<SlowPicture> slowPictures;
};

} // namespace hearth
