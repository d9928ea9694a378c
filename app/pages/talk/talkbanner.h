// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace hearth {

/// Says above the page that a conversation waits, with a way to go on and a way to let it be.
class TalkBanner final : public QFrame
{
    Q_OBJECT

public:
    explicit TalkBanner(const Theme &theme, QWidget *parent = nullptr);

    void say(const QString &text, const QString &goOn, const QString &letBe);

signals:
    void goOn();
    void letBe();

private:
    QLabel *m_text;
    QPushButton *m_goOn;
    QPushButton *m_letBe;
};

} // namespace hearth
