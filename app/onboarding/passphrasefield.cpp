// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/passphrasefield.h"

#include "crypto/passphrase.h"
#include "theme/theme.h"
#include "widgets/arrange.h"
#include "widgets/buttons.h"
#include "widgets/plainlabel.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

namespace hearth {

PassphraseField::PassphraseField(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_line(new QLineEdit)
    , m_show(new ChangingButton(
          {tr("Show", "a passphrase that is being typed"), tr("Hide", "a passphrase that is being typed")}))
    , m_capsLock(new PlainLabel(tr("Caps Lock seems to be on."), Role::Caption))
{
    m_line->setEchoMode(QLineEdit::Password);
    // Completion and prediction would remember it.
    m_line->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText |
                                Qt::ImhNoAutoUppercase);
    m_line->setContextMenuPolicy(Qt::NoContextMenu);
    m_line->setMaxLength(static_cast<int>(kMaxPassphraseLength));
    m_line->installEventFilter(this);
    m_show->setCheckable(true);
    m_capsLock->hide();
    setFocusProxy(m_line);
    setName(name);

    inColumn(this, spacing::tiny, {inRow(spacing::small, {{m_line, 1}, m_show}), m_capsLock});

    connect(m_show, &QPushButton::toggled, this, [this](bool shown) {
        m_line->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
        m_show->setText(shown ? tr("Hide", "a passphrase that is being typed")
                              : tr("Show", "a passphrase that is being typed"));
    });
    connect(m_line, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty() && m_isSealed) {
            m_isSealed = false;
            m_show->setEnabled(true);
        }
        emit textChanged(text);
    });
    connect(m_line, &QLineEdit::returnPressed, this, &PassphraseField::submitted);
}

QString PassphraseField::text() const
{
    return m_line->text();
}

void PassphraseField::setText(const QString &text)
{
    m_line->setText(text);
}

void PassphraseField::setName(const QString &name)
{
    m_line->setAccessibleName(name);
    m_show->setAccessibleName(tr("Show: %1", "what is shown").arg(name));
}

void PassphraseField::setShown(bool shown)
{
    m_show->setChecked(shown);
}

bool PassphraseField::isShown() const
{
    return m_show->isChecked();
}

void PassphraseField::selectAll()
{
    m_line->selectAll();
}

void PassphraseField::clear()
{
    // setText() forgets what undo would bring back; QLineEdit::clear() keeps it.
    m_line->setText({});
    m_show->setChecked(false);
    m_capsLock->hide();
}

void PassphraseField::seal()
{
    m_show->setChecked(false);
    m_capsLock->hide();
    if (m_line->text().isEmpty())
        return;
    m_line->setText(m_line->text());
    m_isSealed = true;
    m_show->setEnabled(false);
}

bool PassphraseField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<const QKeyEvent *>(event);
        if (key->key() == Qt::Key_CapsLock)
            m_capsLock->hide();
        else
            followCapsLock(key->text(), key->modifiers());
    }
    return QWidget::eventFilter(watched, event);
}

void PassphraseField::followCapsLock(const QString &typed, Qt::KeyboardModifiers modifiers)
{
    if (typed.size() != 1 || (modifiers & ~(Qt::ShiftModifier | Qt::KeypadModifier)) != Qt::NoModifier)
        return;
    const QChar letter = typed.at(0);
    if (!letter.isUpper() && !letter.isLower())
        return;
    const bool isShifted = modifiers.testFlag(Qt::ShiftModifier);
    m_capsLock->setVisible(letter.isUpper() != isShifted);
}

} // namespace hearth
