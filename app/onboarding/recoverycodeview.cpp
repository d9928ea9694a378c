// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/recoverycodeview.h"

#include "accessibility/readaloud.h"
#include "onboarding/codegroups.h"
#include "page/outputchoice.h"
#include "page/prompter.h"
#include "printing/paperoutput.h"
#include "printing/printdocument.h"
#include "printing/printpreview.h"
#include "widgets/arrange.h"
#include "widgets/buttons.h"
#include "widgets/messagebar.h"
#include "widgets/openonce.h"
#include "widgets/plainlabel.h"
#include "wording/describe.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QStandardPaths>

namespace hearth {

namespace {

/// Capitals without gaps, and the letters that a code leaves out as the digits they look like.
QString canonical(const QString &typed)
{
    QString group;
    for (const QChar letter : typed.toUpper()) {
        if (letter == QLatin1Char('O'))
            group += QLatin1Char('0');
        else if (letter == QLatin1Char('I') || letter == QLatin1Char('L'))
            group += QLatin1Char('1');
        else if (letter.isLetterOrNumber())
            group += letter;
    }
    return group;
}

} // namespace

RecoveryCodeView::RecoveryCodeView(const Theme &theme, Prompter &prompter, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_prompter(prompter)
    , m_paper(usualPaper(QLocale::system()))
    , m_groups(new CodeGroups(theme))
    , m_message(new MessageBar(theme))
    , m_keeping(new QWidget)
    , m_checking(new QWidget)
    , m_lastGroup(new QLineEdit)
    , m_problem(paragraph({}, Role::Problem))
{
    QPushButton *printing = plainButton(theme, Glyph::Print, tr("&Print…"));
    QPushButton *saving = plainButton(theme, Glyph::Export, tr("&Save as PDF…"));
    auto *buttons = inRow(spacing::small, {printing, saving, Stretch()});
    inColumn(m_keeping, spacing::medium,
             {buttons, paragraph(tr("Writing it on paper is just as good. It cannot be copied here, because clipboards "
                                    "keep what passes through them."),
                                 Role::Caption)});

    auto *question = naming(m_lastGroup, new PlainLabel(tr("The &last group of your code")));
    m_lastGroup->setAccessibleName(tr("The last group of your code"));
    m_lastGroup->setMaxLength(8);
    m_lastGroup->setMaximumWidth(160);
    m_problem->hide();
    QPushButton *uncover = linkButton(tr("Show it &again"));
    auto *row = inRow(spacing::medium, {{m_lastGroup, 1}, uncover, Stretch(1)});
    inColumn(m_checking, spacing::tiny, {question, row, m_problem});

    inColumn(this, spacing::large, {m_groups, m_message, m_keeping, m_checking});

    setFocusProxy(m_groups);
    connect(printing, &QPushButton::clicked, this, &RecoveryCodeView::print);
    connect(saving, &QPushButton::clicked, this, [this] { saveAsPdf(m_paper); });
    connect(uncover, &QPushButton::clicked, this, [this] { cover(false); });
    connect(m_lastGroup, &QLineEdit::returnPressed, this, &RecoveryCodeView::submitted);
    connect(m_lastGroup, &QLineEdit::textChanged, m_problem, &QLabel::hide);
    cover(false);
}

void RecoveryCodeView::setSheet(const RecoverySheet &sheet)
{
    m_sheet = sheet;
    m_groups->setGroups(sheet.code.split(QLatin1Char('-'), Qt::SkipEmptyParts));
    m_message->hide();
    cover(false);
}

void RecoveryCodeView::clear()
{
    setSheet({});
}

bool RecoveryCodeView::advance()
{
    if (!m_groups->isCovered()) {
        cover(true);
        return false;
    }
    if (canonical(m_lastGroup->text()) == m_sheet.code.section(QLatin1Char('-'), -1))
        return true;
    m_problem->setText(m_lastGroup->text().isEmpty()
                           ? tr("Type the last group from your own copy.")
                           : tr("That is not the last group. Look at your copy once more, or show the code again."));
    announce(m_problem);
    m_lastGroup->setFocus();
    m_lastGroup->selectAll();
    return false;
}

QString RecoveryCodeView::advanceText() const
{
    return m_groups->isCovered() ? tr("Co&ntinue") : tr("I have &written it down");
}

void RecoveryCodeView::cover(bool covered)
{
    m_groups->setCovered(covered);
    m_keeping->setVisible(!covered);
    m_checking->setVisible(covered);
    m_lastGroup->clear();
    if (covered) {
        m_message->hide();
        m_lastGroup->setFocus();
    } else {
        m_groups->setFocus();
    }
    emit stageChanged();
}

void RecoveryCodeView::print()
{
    auto *preview = new PrintPreview(m_theme, onRunningPages(recoverySheetHtml(m_sheet, locale())), m_paper, window());
    connect(preview, &PrintPreview::saveRequested, this, &RecoveryCodeView::saveAsPdf);
    connect(preview, &PrintPreview::printFailed, this,
            [this](const Error &error) { m_message->showMessage(MessageBar::Type::Problem, describe(error)); });
    openOnce(preview);
}

void RecoveryCodeView::saveAsPdf(Paper paper)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QString path = m_prompter.chooseTarget(window(), tr("Save the recovery code"),
                                           QDir(folder).filePath(tr("Recovery code") + QLatin1String(".pdf")),
                                           tr("PDF documents (*.pdf)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        path += QLatin1String(".pdf");
    const auto target = confirmOutput(m_prompter, window(), path, OutputKind::Pdf);
    if (target && !target.value())
        return;
    const auto saved = target ? printToFile(PrintDocument(recoverySheetHtml(m_sheet, locale()), pageSizeOf(paper)),
                                            paper, *target.value())
                              : Result<void>(target.error());
    if (saved)
        m_message->showMessage(MessageBar::Type::Done,
                               tr("Saved. Move the file to a place away from this laptop, such as a USB stick: "
                                  "whoever has it can open the journal."));
    else
        m_message->showMessage(MessageBar::Type::Problem, describe(saved.error()));
}

} // namespace hearth
