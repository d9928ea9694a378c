// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/pagefixture.h"
#include "importing/importdialog.h"
#include "support/awaiting.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTimer>

namespace hearth::test {

/// The dialog that brings in, over sources in a folder that goes away.
class Importing : public PageTest
{
protected:
    Importing() { dialog->show(); }

    QString put(const char *name, const QByteArray &bytes)
    {
        const QString path = folder.filePath(QString::fromUtf8(name));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return path;
    }

    void read(const QString &path)
    {
        dialog->read(path);
        ASSERT_TRUE(becomesTrue([this] { return dialog->isReady(); }));
    }

    [[nodiscard]] bool says(const QString &words) const
    {
        for (const QLabel *label : dialog->findChildren<QLabel *>()) {
            if (label->isVisibleTo(dialog) && label->text().contains(words))
                return true;
        }
        return false;
    }

    [[nodiscard]] QPushButton *button(const QString &words) const
    {
        for (auto *each : dialog->findChildren<QPushButton *>()) {
            if (each->isVisibleTo(dialog) && each->text().remove(QLatin1Char('&')).contains(words))
                return each;
        }
        return nullptr;
    }

    QTemporaryDir folder;
    QPointer<ImportDialog> dialog = new ImportDialog(context());
    ~Importing() override { delete dialog; }
};

/// Turns of the event loop while something is under way: a window that nobody can use has none.
class Turns final
{
public:
    Turns()
    {
        QObject::connect(&m_timer, &QTimer::timeout, [this] { ++count; });
        m_timer.start(0);
    }

    int count = 0;

private:
    QTimer m_timer;
};

} // namespace hearth::test
