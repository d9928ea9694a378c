// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/printcontent.h"

#include <QObject>
#include <QTextObjectInterface>

namespace hearth {

/// Draws the pictures of a text document that is laid out at `dpi` units to the inch, each at the size that the
/// document asks for. A name that is not known leaves its place blank.
class DocumentPictures final : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    DocumentPictures(std::map<QString, PaperPicture> pictures, int dpi);

    [[nodiscard]] QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &place, QTextDocument *document, int position,
                    const QTextFormat &format) override;

private:
    std::map<QString, PaperPicture> m_pictures;
    double m_unit; // 1/96 inch
};

} // namespace hearth
