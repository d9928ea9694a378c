// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/paperprogress.h"

#include "theme/theme.h"
#include "widgets/arrange.h"
#include "widgets/neutraltitle.h"
#include "widgets/plainlabel.h"

#include <QCloseEvent>
#include <QCoreApplication>
#include <QProgressBar>
#include <QPushButton>

namespace hearth {

namespace {

constexpr int kProgressSteps = 1000;
constexpr qint64 kUnseen = 80;  // milliseconds before it is shown
constexpr qint64 kBetween = 16; // milliseconds between two looks at what waits
constexpr int kProgressWidth = 360;

} // namespace

PaperProgress::PaperProgress(const QString &title, const QString &words, QWidget *parent)
    : QDialog(parent)
    , m_bar(new QProgressBar)
    , m_stop(new QPushButton(tr("Stop")))
{
    setNeutralTitle(this, title);
    setWindowModality(Qt::ApplicationModal);
    setMinimumWidth(kProgressWidth);
    m_bar->setRange(0, kProgressSteps);
    m_bar->setAccessibleName(words);
    m_bar->setTextVisible(false);
    auto *foot = inRow({Stretch(), m_stop});
    inColumn(this, spacing::large, {new PlainLabel(words), m_bar, foot}, around(spacing::section));
    connect(m_stop, &QPushButton::clicked, this, &PaperProgress::reject);
    m_began.start();
    m_lived.start();
}

bool PaperProgress::goesOn(double done)
{
    if (m_wasStopped)
        return false;
    if (done >= 1.0 || m_began.elapsed() < kUnseen || (isVisible() && m_lived.elapsed() < kBetween))
        return true;
    m_bar->setValue(qRound(done * kProgressSteps));
    if (!isVisible())
        show();
    QCoreApplication::processEvents();
    m_lived.start();
    return !m_wasStopped;
}

void PaperProgress::reject()
{
    m_wasStopped = true;
    m_stop->setEnabled(false);
}

void PaperProgress::closeEvent(QCloseEvent *event)
{
    event->ignore();
    reject();
}

} // namespace hearth
