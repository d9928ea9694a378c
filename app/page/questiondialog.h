// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/prompter.h"

#include <QDialog>

namespace hearth {

/// One question with its two answers. Cancel is the default, and what Esc says. Words are shown as they were written.
class QuestionDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit QuestionDialog(const Prompter::Question &question, QWidget *parent = nullptr);
};

} // namespace hearth
