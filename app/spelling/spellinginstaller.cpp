// SPDX-License-Identifier: GPL-3.0-or-later
#include "spelling/spellinginstaller.h"

#include "session/settings.h"
#include "spelling/spelling.h"
#include "spelling/spellingsupport.h"

#include <QApplication>
#include <QTextBrowser>

namespace hearth {

namespace {

bool isIn(const QWidget &area, const QWidget *widget)
{
    while (widget != nullptr && widget != &area)
        widget = widget->parentWidget();
    return widget != nullptr;
}

bool isForSentences(const QTextEdit &field)
{
    return !field.isReadOnly() && qobject_cast<const QTextBrowser *>(&field) == nullptr &&
           !field.inputMethodHints().testFlag(Qt::ImhNoPredictiveText);
}

} // namespace

SpellingInstaller::SpellingInstaller(const Theme &theme, const Settings &settings, Spelling &spelling, QWidget &area)
    : QObject(&area)
    , m_theme(theme)
    , m_settings(settings)
    , m_spelling(&spelling)
    , m_area(area)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { attend(now); });
    connect(&settings, &Settings::spellCheckChanged, this, &SpellingInstaller::followSettings);
}

void SpellingInstaller::attend(QWidget *focused)
{
    auto *field = qobject_cast<QTextEdit *>(focused);
    if (field == nullptr || !isIn(m_area, field) || !isForSentences(*field))
        return;
    SpellingSupport *support = SpellingSupport::of(*field);
    if (support == nullptr)
        support = new SpellingSupport(m_theme, *field);
    support->setSpelling(wanted());
}

void SpellingInstaller::followSettings()
{
    for (SpellingSupport *support : m_area.findChildren<SpellingSupport *>())
        support->setSpelling(wanted());
}

Spelling *SpellingInstaller::wanted() const
{
    return m_settings.spellCheck() ? m_spelling.data() : nullptr;
}

} // namespace hearth
