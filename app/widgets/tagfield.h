// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QFrame>
#include <QList>
#include <QStringList>

class QLineEdit;
class QStringListModel;

namespace hearth {

class FlowLayout;
class TagChip;

/// Tags as chips in a field, with a line at the end to write another. Return, a comma or leaving the line adds what
/// stands there. Backspace in the empty line takes the last tag back into it. The arrow keys reach the chips, and
/// Delete takes one away.
class TagField final : public QFrame
{
    Q_OBJECT

public:
    static constexpr int kMaxTags = 30;
    static constexpr int kMaxLength = 60; // characters

    explicit TagField(const Theme &theme, QWidget *parent = nullptr);
    ~TagField() override;

    /// In the order added; what still stands in the line counts as the last one.
    [[nodiscard]] QStringList tags() const;
    /// Keeps them as they are, however many and long they may be. Emits tagsChanged() when they are others. The line is
    /// emptied.
    void setTags(const QStringList &tags);
    /// Offered while one writes, where they contain what is written.
    void setKnownTags(const QStringList &tags);

signals:
    /// tags() are others now; also while one is being written.
    void tagsChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    /// What would be added for these words; empty when that is nothing, there already, or one too many.
    [[nodiscard]] QString accepted(const QString &words) const;
    void add(const QString &words);
    void addLine();
    void lineEdited(const QString &text);
    /// Takes the chip away and moves the focus to its neighbour.
    void remove(TagChip *chip);
    void addChip(const QString &tag);
    void fit();
    /// After a tag came or went.
    void showRoom();
    /// Brings what is offered up to date. Not while the completer is at work on it.
    void offer();
    void announce();
    [[nodiscard]] bool linePressed(int key);
    [[nodiscard]] bool chipPressed(TagChip *chip, int key);

    const Theme &m_theme;
    FlowLayout *m_flow;
    QLineEdit *m_line;
    QStringListModel *m_offered;
    QStringList m_known;
    QList<TagChip *> m_chips;
    QStringList m_announced;
};

} // namespace hearth
