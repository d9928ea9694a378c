// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/openquestions.h"

#include "onboarding/codedialog.h"

#include <QApplication>

namespace hearth {

bool OpenQuestions::dismiss()
{
    while (QWidget *popup = QApplication::activePopupWidget())
        popup->hide();
    const QWidgetList windows = QApplication::topLevelWidgets();
    const std::vector<QPointer<QWidget>> guarded(windows.begin(), windows.end()); // one may take another with it
    for (const QPointer<QWidget> &dialog : guarded) {
        if (dialog == nullptr || !dialog->isModal() || !dialog->isVisible())
            continue;
        if (auto *code = qobject_cast<CodeDialog *>(dialog.data()); code != nullptr && code->isKeepingCode()) {
            code->stepBack();
            continue;
        }
        // What deletes itself is nobody's to wait for; all else stands on the stack of whoever opened it.
        if (!dialog->testAttribute(Qt::WA_DeleteOnClose))
            m_waitedFor.push_back(dialog);
        dialog->close();
        if (dialog != nullptr)
            dialog->hide();
    }
    std::erase(m_waitedFor, nullptr);
    return m_waitedFor.empty();
}

} // namespace hearth
