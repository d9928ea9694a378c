// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/prompter.h"

#include <QStringList>

namespace hearth::test {

/// Answers questions as told and remembers them.
class FakePrompter final : public Prompter
{
public:
    [[nodiscard]] bool ask(QWidget *, const Question &question) override
    {
        asked += question.text;
        return goAhead;
    }
    [[nodiscard]] QString chooseJournal(QWidget *) override { return target; }
    [[nodiscard]] QString chooseTarget(QWidget *, const QString &, const QString &suggestion, const QString &) override
    {
        suggested = suggestion;
        return target;
    }
    [[nodiscard]] QStringList choosePictures(QWidget *) override { return pictures; }
    [[nodiscard]] QString chooseSource(QWidget *) override { return source; }
    [[nodiscard]] QString chooseFolder(QWidget *, const QString &, const QString &) override { return folder; }
    [[nodiscard]] QString chooseBackup(QWidget *, const QString &) override { return backup; }

    bool goAhead = true;
    QString target;
    QString suggested;
    QString folder;
    QString backup;
    QString source;
    QStringList pictures;
    QStringList asked;
};

} // namespace hearth::test
