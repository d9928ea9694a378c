// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/unwritten.h"

namespace hearth {

Prompter::Question Unwritten::beforeLeaving()
{
    return {tr("Not everything is written"),
            tr("What you are typing could not be written: the disk is full or not there. If you go on, it waits here, "
               "sealed, until you open this journal again. Closing Hearthbook before that would lose it."),
            tr("Go on"), true};
}

Prompter::Question Unwritten::beforeClosing()
{
    return {tr("Not everything is written"),
            tr("What was typed last could not be written: the disk is full or not there. If you close now, it is lost. "
               "Free some space, or copy it elsewhere, and try again."),
            tr("Close without it"), true};
}

QString Unwritten::onThePages()
{
    return tr("The words typed last could not be written: the disk is full or not there. They are here, and Hearthbook "
              "goes on trying.");
}

QString Unwritten::behindTheLock(bool areWaiting)
{
    return areWaiting
               ? tr("The words typed last could not be written: the disk is full or not there. They wait here, sealed, "
                    "until whoever typed them opens the journal. Closing Hearthbook before that would lose them.")
               : tr("The words typed last could not be written: the disk is full or not there.");
}

} // namespace hearth
