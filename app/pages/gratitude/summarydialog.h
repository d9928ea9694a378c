// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/page.h"
#include "printing/printdocument.h"

#include <QDate>
#include <QDialog>

class QLabel;
class QPushButton;

namespace hearth {

class DateField;
class SegmentedControl;

/// Asks which days and which paper a gratitude summary is for, and leads to the preview.
class SummaryDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit SummaryDialog(const PageContext &context, QWidget *parent = nullptr);

private:
    void chooseRange(int choice);
    void showHowMany();
    void preview();

    PageContext m_context;
    SegmentedControl *m_range;
    DateField *m_first;
    DateField *m_last;
    SegmentedControl *m_paper;
    QLabel *m_howMany;
    QPushButton *m_preview;
};

} // namespace hearth
