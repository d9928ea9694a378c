// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/role.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace hearth {

/// One step on the way to a new journal.
class FlowStep : public QWidget
{
    Q_OBJECT

public:
    [[nodiscard]] virtual QString title() const = 0;
    /// What the button that goes on says.
    [[nodiscard]] virtual QString nextText() const { return tr("&Next"); }
    [[nodiscard]] virtual bool canGoBack() const { return true; }
    /// The step comes into sight.
    virtual void enter() = 0;
    /// The person wants to go on. False when something is missing, which the step then says.
    [[nodiscard]] virtual bool finish() = 0;

signals:
    /// The person wants to go on, by pressing Return.
    void nextRequested();
    /// nextText() is different now.
    void nextTextChanged();

protected:
    explicit FlowStep(QWidget *parent = nullptr);

    /// Where the content goes, from the top.
    [[nodiscard]] QVBoxLayout *content() const { return m_content; }
    /// A wrapped line of plain text at the end of the content.
    QLabel *addText(Role role, const QString &text = {});

private:
    QVBoxLayout *m_content;
};

} // namespace hearth
