// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace hearth {

class FlowLayout;

/// Tags, one after the other, each to be pressed to see what else carries it. A long one is shown shortened.
class TagsLine final : public QWidget
{
    Q_OBJECT

public:
    explicit TagsLine(QWidget *parent = nullptr);

    /// Hides itself where there are none.
    void setTags(const QStringList &tags);

signals:
    void tagChosen(const QString &tag);

private:
    FlowLayout *m_layout;
};

} // namespace hearth
