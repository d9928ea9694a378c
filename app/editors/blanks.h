// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QFrame>
#include <QList>
#include <QString>

class QLineEdit;
class QVBoxLayout;

namespace hearth {

/// A place in the words of an agreement that is still to be filled in: underscores, words in square brackets, or the
/// round ones of a starting point, in the language of the program.
struct Blank final
{
    qsizetype from = 0;
    qsizetype length = 0;
    /// What belongs there: "how long"; empty where nothing says so.
    QString hint;
    /// The words around it, shortened, with "…" in its place.
    QString around;
};

/// In the order of the text.
[[nodiscard]] QList<Blank> blanksIn(const QString &text);

/// Asks for what is still to be filled in, each in a line of its own, and puts it into the text as it is typed.
class BlanksPanel final : public QFrame
{
    Q_OBJECT

public:
    explicit BlanksPanel(const Theme &theme, QWidget *parent = nullptr);

    /// Asks for the blanks of that text; hides itself and returns false where there are none.
    bool ask(const QString &text);

signals:
    /// Something was typed: the whole text with all that is filled in so far.
    void filled(const QString &text);
    /// All that is to be filled in is: go on.
    void done();
    /// What is left open is to stay as it is: go on.
    void leftOpen();

private:
    [[nodiscard]] QString text() const;
    void bringIntoSight();
    void finish();

    QString m_text;
    QList<Blank> m_blanks;
    QList<QLineEdit *> m_fields;
    QVBoxLayout *m_rows;
};

} // namespace hearth
