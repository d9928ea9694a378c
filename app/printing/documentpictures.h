// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/printcontent.h"

#include <QObject>
#include <QTextObjectInterface>

namespace hearth {

/// Draws the pictures of a text document that is laid out in units of paper, each at the size that the
/// document asks for. A name that is not known leaves its place blank.
class DocumentPictures final : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    explicit DocumentPictures(std::map<QString, PaperPicture> pictures);

    [[nodiscard]] bool has(const QString &name) const { return m_pictures.contains(name); }
    void add(const QString &name, PaperPicture picture) { m_pictures.emplace(name, std::move(picture)); }

    [[nodiscard]] QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &place, QTextDocument *document, int position,
                    const QTextFormat &format) override;

private:
    std::map<QString, PaperPicture> m_pictures;
    double m_unit; // 1/96 inch
};

} // namespace hearth
