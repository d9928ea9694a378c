// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/factgrid.h"

#include "theme/theme.h"
#include "widgets/plainlabel.h"

#include <QGridLayout>
#include <QTextBoundaryFinder>

namespace hearth {

namespace {

constexpr int kLongestRun = 24; // characters as a person counts them

} // namespace

FactGrid::FactGrid(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(spacing::large);
    m_layout->setVerticalSpacing(spacing::tiny);
    m_layout->setColumnStretch(1, 1);
}

void FactGrid::add(const QString &name, const QString &fact)
{
    if (fact.trimmed().isEmpty())
        return;
    const int row = m_layout->rowCount();
    m_layout->addWidget(new PlainLabel(name, Role::Muted, this), row, 0, Qt::AlignTop);
    auto *words = new PlainLabel(breakable(fact), this);
    words->setWordWrap(true);
    words->setAccessibleName(factWords(name, fact));
    m_layout->addWidget(words, row, 1);
}

QString factWords(const QString &name, const QString &fact)
{
    return FactGrid::tr("%1: %2", "the name of a fact, the fact").arg(name, fact);
}

QString breakable(const QString &text)
{
    constexpr QChar kBreak(0x200b); // zero width space
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    QString result;
    result.reserve(text.size());
    int run = 0;
    qsizetype from = 0;
    for (qsizetype to = finder.toNextBoundary(); to >= 0; to = finder.toNextBoundary()) {
        run = text.at(from).isSpace() ? 0 : run + 1;
        if (run > kLongestRun) {
            result += kBreak;
            run = 1;
        }
        result += QStringView(text).sliced(from, to - from);
        from = to;
    }
    return result;
}

} // namespace hearth
