// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/yesnorow.h"

#include "accessibility/accessiblebutton.h"
#include "widgets/arrange.h"
#include "widgets/buttons.h"
#include "widgets/chippicker.h"
#include "widgets/plainlabel.h"

#include <QKeyEvent>
#include <QLabel>

#include <utility>

namespace hearth {

YesNoRow::YesNoRow(const Theme &theme, const QString &question, QWidget *parent)
    : QWidget(parent)
    , m_yes(new ChipButton(theme, QStringLiteral("yes"), tr("Yes", "an answer"), this))
    , m_no(new ChipButton(theme, QStringLiteral("no"), tr("No", "an answer"), this))
    , m_clear(quietButton(tr("Clear"), this))
{
    setAccessibleName(question);
    auto *buttons = new QWidget(this);
    inRow(buttons, spacing::small, {m_yes, m_no, m_clear, Stretch()});
    inColumn(this, spacing::small, {paragraph(question, Role::Strong, this), buttons});
    const std::pair<QPushButton *, std::optional<bool>> choices[] = {{m_yes, true}, {m_no, false}, {m_clear, {}}};
    for (const auto &[button, answer] : choices) {
        button->setFocusPolicy(Qt::StrongFocus);
        button->setAccessibleName(button->text());
        button->setAccessibleDescription(question);
        button->setCheckable(answer.has_value());
        button->installEventFilter(this);
        if (button == m_clear) {
            connect(button, &QPushButton::clicked, this, [this] { setAnswer({}); });
            continue;
        }
        markAsOneOfSeveral(button);
        // A screen reader toggles and does not click.
        connect(button, &QPushButton::toggled, this, [this, answer = answer](bool isOn) {
            if (isOn)
                setAnswer(answer);
            else if (m_answer == answer)
                setAnswer({});
        });
    }
    setRole(m_clear, Role::Choice);
    QSizePolicy keepsPlace = m_clear->sizePolicy();
    keepsPlace.setRetainSizeWhenHidden(true);
    m_clear->setSizePolicy(keepsPlace);
    showAnswer();
}

void YesNoRow::setAnswer(std::optional<bool> answer)
{
    if (answer == m_answer)
        return;
    m_answer = answer;
    showAnswer();
    emit changed();
}

void YesNoRow::focusFirst()
{
    m_yes->setFocus(Qt::TabFocusReason);
}

bool YesNoRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_0 || key == Qt::Key_Delete || key == Qt::Key_Backspace) {
            setAnswer({});
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void YesNoRow::showAnswer()
{
    m_yes->setChecked(m_answer == true);
    m_no->setChecked(m_answer == false);
    if (!m_answer && m_clear->hasFocus())
        focusFirst();
    m_clear->setVisible(m_answer.has_value());
}

} // namespace hearth
