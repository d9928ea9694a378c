// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

class QTextDocument;

namespace hearth {

class DocumentPictures;

/// What a document holds beside the letters that every book face has: emoji, which are drawn as pictures, and signs
/// that no font of this computer has.
class RareLetters final
{
public:
    /// Puts a picture in the place of each sign that comes from a font of colours, and notes what no font has.
    void prepare(QTextDocument &document, DocumentPictures &pictures);

    /// Each sign once, in the order found.
    [[nodiscard]] const QString &missing() const { return m_missing; }

private:
    enum class Drawn : quint8 { AsText, InColours, AsBoxes };

    [[nodiscard]] Drawn howDrawn(const QString &sign);

    QHash<QString, Drawn> m_known;
    QString m_missing;
};

/// What to say before printing them: that they would be boxes, and which packages would help.
[[nodiscard]] QString missingLettersSentence(const QString &letters);

} // namespace hearth
