// SPDX-License-Identifier: GPL-3.0-or-later
#include "safety/safetydialog.h"

#include "session/settings.h"
#include "widgets/arrange.h"
#include "widgets/buttons.h"
#include "widgets/card.h"
#include "widgets/growingtext.h"
#include "widgets/messagebar.h"
#include "widgets/neutraltitle.h"
#include "widgets/onscreen.h"
#include "widgets/pagescroll.h"
#include "widgets/plainlabel.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/widthwithtext.h"

#include <QDir>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace hearth {

namespace {

using namespace std::chrono_literals;
constexpr auto kPauseOfTyping = 800ms;
constexpr int kTextWidth = 600;
constexpr QSize kSafetySize(680, 640);
constexpr int kLeastOwnLines = 3;
constexpr int kMostOwnLines = 8;

} // namespace

SafetyDialog::SafetyDialog(const Theme &theme, Settings &settings, SafetyPage first, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_choice(new SegmentedControl(tr("What to read")))
    , m_stack(new QStackedWidget)
    , m_pause(new QTimer(this))
{
    m_pause->setSingleShot(true);
    m_pause->setInterval(kPauseOfTyping);
    connect(m_pause, &QTimer::timeout, this, &SafetyDialog::keepOwnLines);
    setRole(this, Role::Page);
    setNeutralTitle(this, safetyTitle(first));
    m_message = new MessageBar(theme, this);
    for (const SafetyPage page : {SafetyPage::Rights, SafetyPage::Protection, SafetyPage::Help}) {
        m_choice->addSegment(safetyTitle(page));
        m_stack->addWidget(makePage(theme, page));
    }
    auto *close = plainButton(tr("Close"));
    close->setAutoDefault(false);
    auto *top = inRow({Stretch(), m_choice, Stretch()});
    auto *foot = inRow({Stretch(), close}, {spacing::section, 0, spacing::section, 0});
    inColumn(this, spacing::medium, {top, {m_stack, 1}, m_message, foot}, {0, spacing::large, 0, spacing::large});

    connect(m_choice, &SegmentedControl::currentChanged, this,
            [this](int index) { showPage(static_cast<SafetyPage>(index)); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    resizeOnScreen(this, kSafetySize * theme.textScale());
    showPage(first);
}

void SafetyDialog::showPage(SafetyPage page)
{
    m_choice->setCurrent(static_cast<int>(page));
    m_stack->setCurrentIndex(static_cast<int>(page));
    setAccessibleName(safetyTitle(page));
}

QWidget *SafetyDialog::makePage(const Theme &theme, SafetyPage page)
{
    auto *scroll = new PageScroll;
    keepWidthWithText(scroll, kTextWidth, theme);
    scroll->setAccessibleName(safetyTitle(page));
    QVBoxLayout *column = scroll->content();
    column->setSpacing(spacing::small);
    auto *title = new PlainLabel(safetyTitle(page), Role::Title);
    column->addWidget(title);
    for (const SafetySection &section : safetySections(page)) {
        column->addSpacing(spacing::medium);
        column->addWidget(paragraph(section.heading, Role::Heading));
        for (const QString &text : section.paragraphs)
            column->addWidget(new PlainLabel(text));
    }
    for (QLabel *label : scroll->findChildren<QLabel *>()) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    if (page == SafetyPage::Help)
        addOwnLines(column);
    column->addStretch();
    return scroll;
}

void SafetyDialog::addOwnLines(QVBoxLayout *column)
{
    const QString heading = tr("Numbers of your own");
    column->addSpacing(spacing::medium);
    column->addWidget(paragraph(heading, Role::Heading));
    column->addWidget(
        paragraph(tr("A helpline, a doctor, a friend: what you write here can be read without a passphrase, by anyone "
                     "at this computer. So write nothing that would put you at risk."),
                  Role::Muted));
    m_ownLines = new GrowingText(heading, kLeastOwnLines, kMostOwnLines);
    m_ownLines->setText(m_settings.helpLines());
    column->addWidget(m_ownLines);
    connect(m_ownLines, &QTextEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
}

bool SafetyDialog::keepOwnLines()
{
    m_pause->stop();
    const bool isSaid = !m_message->isHidden();
    if (m_ownLines->text() == m_settings.helpLines() && !isSaid)
        return true;
    const bool isKept = m_settings.setHelpLines(m_ownLines->text());
    if (isKept)
        m_message->hide();
    else if (!isSaid)
        m_message->showMessage(MessageBar::Type::Problem,
                               tr("What you wrote could not be kept on this computer: nothing can be written in the "
                                  "folder %1, or its disk is "
                                  "full. It stays here until Hearthbook is closed. Write it down elsewhere, too.")
                                   .arg(QDir::toNativeSeparators(m_settings.folder())));
    return isKept;
}

void SafetyDialog::done(int result)
{
    const bool wasSaid = !m_message->isHidden();
    if (keepOwnLines() || wasSaid)
        QDialog::done(result);
}

} // namespace hearth
