// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QElapsedTimer>

class QProgressBar;
class QPushButton;

namespace hearth {

/// How far work is that is done in the window's thread in small steps, with a button to stop it. Short work ends before
/// any of it is seen; after that the window lives on meanwhile, and nothing but this can be used.
///
/// It goes only with the work: whatever closes it, as locking does, asks the work to stop and lets it come to its end.
class PaperProgress final : public QDialog
{
    Q_OBJECT

public:
    PaperProgress(const QString &title, const QString &words, QWidget *parent);

    /// To be called after each step, with what is done from 0 to 1; false once it is to stop. Beware: everything that
    /// waits to be done in this thread may be done in it.
    [[nodiscard]] bool goesOn(double done);
    [[nodiscard]] bool wasStopped() const { return m_wasStopped; }

public slots:
    void reject() override;

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    QElapsedTimer m_began;
    QElapsedTimer m_lived; // since the window could last do something
    QProgressBar *m_bar;
    QPushButton *m_stop;
    bool m_wasStopped = false;
};

} // namespace hearth
