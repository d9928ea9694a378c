// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/page.h"
#include "report/paper.h"

#include <QDate>
#include <QDialog>

class QLabel;
class QPushButton;

namespace hearth {

class DateField;
class SegmentedControl;

/// Asks how a gratitude summary is set, for which days and on which paper, and leads to the preview.
class SummaryDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit SummaryDialog(const PageContext &context, QWidget *parent = nullptr);

private:
    void chooseForm(int choice);
    void chooseRange(int choice);
    void offerRange();
    void showHowMany();
    void preview();

    PageContext m_context;
    SegmentedControl *m_form;
    QLabel *m_about;
    SegmentedControl *m_range;
    DateField *m_first;
    DateField *m_last;
    SegmentedControl *m_paper;
    QLabel *m_howMany;
    QPushButton *m_preview;
    QPushButton *m_leave;
};

} // namespace hearth
