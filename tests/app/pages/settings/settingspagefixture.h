// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/pagefixture.h"
#include "pages/settings/settingspage.h"
#include "support/patience.h"
#include "widgets/choicebox.h"
#include "widgets/switch.h"
#include "wording/wording.h"

#include <QLineEdit>
#include <QTest>

namespace hearth::test {

/// The page of the settings, with the journal of Anna and Ben, or of Anna alone.
class SettingsPageTest : public PageTest
{
protected:
    explicit SettingsPageTest(int partners = 2)
        : PageTest(partners)
    {
    }

    void showPage()
    {
        page.reset();
        page = std::make_unique<SettingsPage>(context());
        page->resize(1060, 780);
        page->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(page.get(), test::patience)); // laid out
    }
    /// Everything forgotten and read again from the files.
    void startAgain()
    {
        page.reset();
        reopen();
        showPage();
    }
    template <typename T>
    T *named(const QString &name) const
    {
        for (T *each : page->findChildren<T *>()) {
            if (each->accessibleName() == name)
                return each;
        }
        ADD_FAILURE() << "nothing is called " << name.toStdString();
        return nullptr;
    }
    Switch *switchOf(Dimension dimension) const { return named<Switch>(dimensionStatement(dimension)); }
    static void choose(ChoiceBox *box, const QVariant &value)
    {
        const int index = box->findData(value);
        ASSERT_GE(index, 0);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Home);
        while (box->currentIndex() < index)
            QTest::keyClick(box, Qt::Key_Down);
    }
    static void type(QLineEdit *field, const QString &text)
    {
        field->setFocus();
        field->selectAll();
        QTest::keyClick(field, Qt::Key_Delete);
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
    }

    std::unique_ptr<SettingsPage> page;
};

} // namespace hearth::test
