// SPDX-License-Identifier: GPL-3.0-or-later
#include "../pages/pagefixture.h"
#include "editors/commitmenteditor.h"
#include "editors/entryeditor.h"
#include "editors/experienceeditor.h"
#include "editors/limiteditor.h"
#include "editors/noteeditor.h"
#include "editors/notereaders.h"
#include "support/patience.h"
#include "widgets/taborder.h"

#include <QLineEdit>
#include <QTest>
#include <QTextEdit>

using namespace hearth;
using namespace hearth::test;

namespace {

class ReadersFirstTest : public PageTest
{
protected:
    /// Who may read it stands above every place to write in, and comes before them for the tab key.
    static void expectFirst(RecordEditorBase &editor, QWidget *readers)
    {
        editor.resize(800, 700);
        editor.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&editor, test::patience));
        ASSERT_NE(readers, nullptr);
        ASSERT_TRUE(readers->isVisible());
        const auto topOf = [&editor](const QWidget *part) { return part->mapTo(&editor, QPoint()).y(); };
        for (const QWidget *field : editor.findChildren<QWidget *>()) {
            const bool isText = qobject_cast<const QTextEdit *>(field) != nullptr ||
                                (qobject_cast<const QLineEdit *>(field) != nullptr &&
                                 field->parentWidget()->inherits("QAbstractSpinBox") == false);
            if (isText && field->isVisible()) {
                EXPECT_LT(topOf(readers), topOf(field)) << qPrintable(field->accessibleName());
            }
        }
        tabAsItStands(&editor, &editor); // as the window does
        const QWidget *each = readers;
        while ((each->focusPolicy() & Qt::TabFocus) == 0 || !readers->isAncestorOf(each))
            each = each->nextInFocusChain();
        for (const QWidget *before = each->previousInFocusChain(); before != &editor && editor.isAncestorOf(before);
             before = before->previousInFocusChain()) {
            EXPECT_FALSE((qobject_cast<const QTextEdit *>(before) != nullptr ||
                          qobject_cast<const QLineEdit *>(before) != nullptr) &&
                         before->isVisible())
                << qPrintable(before->accessibleName());
        }
    }
    [[nodiscard]] static QWidget *readersOf(const QWidget &editor)
    {
        auto *choice = editor.findChild<QWidget *>(QStringLiteral("readersNow"));
        return choice != nullptr ? choice->parentWidget() : nullptr;
    }
};

} // namespace

TEST_F(ReadersFirstTest, OfAnEntry)
{
    EntryEditor editor(context(), {});
    expectFirst(editor, readersOf(editor));
}

TEST_F(ReadersFirstTest, OfALimit)
{
    LimitEditor editor(context(), {});
    expectFirst(editor, readersOf(editor));
}

TEST_F(ReadersFirstTest, OfACommitment)
{
    CommitmentEditor editor(context(), {}, {});
    expectFirst(editor, readersOf(editor));
}

TEST_F(ReadersFirstTest, OfAnExperience)
{
    ExperienceEditor editor(context(), journal().compose<SharedExperience>());
    expectFirst(editor, readersOf(editor));
}

TEST_F(ReadersFirstTest, OfAGratitudeNote)
{
    NoteEditor editor(context());
    editor.startNew();
    expectFirst(editor, editor.findChild<NoteReaders *>());
}
