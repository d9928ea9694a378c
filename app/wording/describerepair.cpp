// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/describerepair.h"

#include "wording/describe.h"

#include <QCoreApplication>

namespace hearth {

namespace {

/// Translates in the context of repairing.
class RepairWords final
{
    Q_DECLARE_TR_FUNCTIONS(Repair)
};

QString saved(const RepairReport &report)
{
    QString text = RepairWords::tr("%n record(s) that you may read are in the repaired journal.", nullptr,
                                   static_cast<int>(report.rows.records));
    if (report.photos > 0)
        text += QLatin1Char(' ') + RepairWords::tr("%n photo(s) are whole.", nullptr, static_cast<int>(report.photos));
    return text;
}

QString lost(const RepairReport &report)
{
    if (!report.rows.missing) {
        return RepairWords::tr(
            "Whether any are missing cannot be told: the damaged file no longer says how many there were.");
    }
    if (*report.rows.missing == 0)
        return RepairWords::tr("None of your records is missing, and none of those you share.");
    return RepairWords::tr("%n record(s) that you could read were lost. They may be in a backup copy.", nullptr,
                           static_cast<int>(*report.rows.missing));
}

QString lostWayIn(SlotKind kind)
{
    if (kind == SlotKind::RecoveryCode) {
        return RepairWords::tr("Your recovery code does not open the repaired journal, because its part of the file "
                               "was lost. Make a new one in Settings.");
    }
    return RepairWords::tr("Your passphrase does not open the repaired journal, because its part of the file was lost. "
                           "Open it with your recovery code, and choose a new passphrase.");
}

} // namespace

QStringList describeRepair(const RepairReport &report)
{
    QStringList sentences{saved(report), lost(report)};
    if (report.incompletePhotos > 0) {
        sentences += RepairWords::tr("%n photo(s) are not complete any more; what was written with them is there.",
                                     nullptr, static_cast<int>(report.incompletePhotos));
    }
    if (report.rows.refused > 0) {
        sentences += RepairWords::tr("%n record(s) were left out, because they do not open or were not written by the "
                                     "one whose name they carry.",
                                     nullptr, static_cast<int>(report.rows.refused));
    }
    if (report.rows.lostWayIn)
        sentences += lostWayIn(*report.rows.lostWayIn);
    if (report.rows.otherIsShutOut) {
        sentences +=
            RepairWords::tr("Nothing is left in the damaged file by which your partner could open it. What you share "
                            "is in the repaired journal; for what only they may read, a backup copy is needed.");
    } else if (report.rows.hasOther) {
        sentences += RepairWords::tr(
            "What only your partner may read was taken along as far as it is whole. Ask them to open the "
            "repaired journal as well. Should it not open for them, they can repair it once more with their own "
            "passphrase. Until they have looked, you may be told that something they shared was changed.");
    }
    sentences += report.rows.hasOther
                     ? RepairWords::tr("The damaged file was left as it is. Keep it until both of you have looked.")
                     : RepairWords::tr("The damaged file was left as it is. Keep it until you have looked.");
    return sentences;
}

QString describeRepairFailure(const Error &error)
{
    switch (error.code) {
    case ErrorCode::DiskFull:
        return RepairWords::tr(
            "There is not enough room on the disk for the repaired journal. The damaged file was left as it is, and "
            "nothing else was written. Free some space, or choose another place.");
    case ErrorCode::WriteFailed:
    case ErrorCode::NotKnown:
        return RepairWords::tr("The repaired journal could not be written. The damaged file was left as it is. Check "
                               "that the disk is connected, or choose another place.");
    case ErrorCode::ReadOnly:
        return RepairWords::tr("Nothing can be written in that folder. The damaged file was left as it is. Choose a "
                               "folder of your own for the repaired one.");
    case ErrorCode::WrongPassphrase:
        return RepairWords::tr(
            "That passphrase opens nothing that is left of this journal. Nothing was changed. Check the keyboard "
            "layout and Caps Lock, then try again, or use your recovery code: one of the two may be damaged.");
    case ErrorCode::CannotRead:
        return RepairWords::tr(
            "The damaged file cannot be read at all. Nothing was changed. Check that the disk is connected; if it is "
            "failing, copy as much of the file as you can to another one, and repair the copy.");
    default:
        return describe(error);
    }
}

QString describeRepairStep(SalvageStep step)
{
    switch (step) {
    case SalvageStep::Looking:
        return RepairWords::tr("Looking for what is whole…");
    case SalvageStep::Writing:
        return RepairWords::tr("Writing the repaired journal…");
    case SalvageStep::Checking:
        return RepairWords::tr("Reading it back…");
    }
    Q_UNREACHABLE();
}

} // namespace hearth
