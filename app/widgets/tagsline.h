// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace hearth {

class FlowLayout;

/// Tags to be read: small muted words, one after the other. A long one is shown shortened.
class TagsLine final : public QWidget
{
    Q_OBJECT

public:
    explicit TagsLine(QWidget *parent = nullptr);

    /// Hides itself where there are none.
    void setTags(const QStringList &tags);

private:
    FlowLayout *m_layout;
};

} // namespace hearth
