// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importplan.h"

#include <QWidget>

#include <span>

class QLabel;
class QPushButton;

namespace hearth {

class Theme;

/// What of a source could not be taken as it is, each with its place: folded away under its number where there is
/// something else to read, else open.
class ProblemList final : public QWidget
{
    Q_OBJECT

public:
    explicit ProblemList(const Theme &theme, QWidget *parent = nullptr);

    /// Hidden where there are none.
    void setProblems(std::span<const ImportProblem> problems, bool isOpen);

signals:
    /// Somebody unfolded them, or folded them away.
    void toggled();

private:
    QPushButton *m_show;
    QLabel *m_lines;
};

} // namespace hearth
