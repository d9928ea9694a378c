// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/prompter.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>

namespace hearth {
namespace {

// What the dialog's labels would show, once it has been closed by its safe button.
QList<Qt::TextFormat> formatsOf(const Prompter::Question &question)
{
    QList<Qt::TextFormat> formats;
    QTimer::singleShot(0, qApp, [&] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        ASSERT_NE(box, nullptr);
        for (const QLabel *label : box->findChildren<QLabel *>()) {
            if (!label->text().isEmpty())
                formats += label->textFormat();
        }
        ASSERT_NE(box->defaultButton(), nullptr);
        box->defaultButton()->click();
    });
    DialogPrompter prompter;
    EXPECT_FALSE(prompter.ask(nullptr, question)) << "the safe answer is the default";
    return formats;
}

TEST(Prompter, ShowsNamesAsTheyWereWritten)
{
    const QString name = QStringLiteral("<b>Ben</b><img src=\"file:///etc/hostname\">");
    const auto formats = formatsOf({QStringLiteral("Share this with %1?").arg(name),
                                    QStringLiteral("%1 will read it.").arg(name), QStringLiteral("Share")});
    ASSERT_FALSE(formats.isEmpty());
    for (const Qt::TextFormat format : formats)
        EXPECT_EQ(format, Qt::PlainText);
}

} // namespace
} // namespace hearth
