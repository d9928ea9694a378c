// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/problemlist.h"

#include "accessibility/accessiblebutton.h"
#include "theme/theme.h"
#include "widgets/arrange.h"
#include "widgets/buttons.h"
#include "widgets/plainlabel.h"
#include "wording/importwords.h"

#include <QPushButton>

namespace hearth {

namespace {

constexpr qsizetype kMost = 200; // that are listed

} // namespace

ProblemList::ProblemList(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_show(quietButton(theme, Glyph::ChevronDown, {}))
    , m_lines(paragraph({}, Role::Muted))
{
    inColumn(this, spacing::medium, {{m_show, Qt::AlignLeading}, m_lines});
    m_show->setCheckable(true);
    markAsDisclosure(m_show);
    m_lines->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    connect(m_show, &QPushButton::toggled, this, [this](bool shown) {
        m_lines->setVisible(shown);
        emit toggled();
    });
    hide();
}

void ProblemList::setProblems(std::span<const ImportProblem> problems, bool isOpen)
{
    m_show->setText(tr("%n thing(s) could not be taken as they are", nullptr, static_cast<int>(problems.size())));
    m_show->setVisible(!isOpen);
    QStringList lines;
    for (const ImportProblem &problem : problems) {
        if (lines.size() == kMost) {
            lines += QStringLiteral("…");
            break;
        }
        lines += tr("%1: %2", "where in a source, what is wrong there")
                     .arg(placeInWords(problem.place), problemInWords(problem));
    }
    m_lines->setText(lines.join(QLatin1Char('\n')));
    m_lines->setVisible(isOpen || m_show->isChecked());
    setVisible(!problems.empty());
}

} // namespace hearth
