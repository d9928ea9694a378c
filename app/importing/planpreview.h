// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importplan.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace hearth {

/// What a plan would bring: how much is new and how much already here, from when to when, and a look at a few.
class PlanPreview final : public QWidget
{
    Q_OBJECT

public:
    explicit PlanPreview(QWidget *parent = nullptr);

    void setPlan(const ImportPlan &plan);
    /// Says that in place of a plan, and has it read aloud.
    void say(const QString &sentence);
    /// Forgets the few that were looked at.
    void forget();

private:
    void showFew(const ImportPlan &plan);

    QLabel *m_summary;
    QVBoxLayout *m_few;
};

} // namespace hearth
