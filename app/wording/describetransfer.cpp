// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/describetransfer.h"

#include "wording/describe.h"

#include <QCoreApplication>

namespace hearth {

namespace {

/// Translates in the context of errors.
class TransferErrors final
{
    Q_DECLARE_TR_FUNCTIONS(Errors)
};

} // namespace

QString describeImport(const Error &error)
{
    switch (error.code) {
    case ErrorCode::DiskFull:
        return TransferErrors::tr(
            "The disk has no room for all of this, so nothing came in. The journal is as it was. Free "
            "some space, then try again.");
    case ErrorCode::WriteFailed:
        return TransferErrors::tr(
            "The journal could not be written, so nothing came in, and it is as it was. Check that the "
            "disk is connected and has space, then try again.");
    case ErrorCode::NotKnown:
        return TransferErrors::tr(
            "The disk did not answer, so Hearthbook cannot tell whether all of this came in. Check the "
            "disk, then bring it in again: nothing comes in twice.");
    default:
        return describe(error);
    }
}

QString describeExport(const Error &error)
{
    switch (error.code) {
    case ErrorCode::DiskFull:
        return TransferErrors::tr(
            "There is no room for the copy where it was to be written, so there is none. The journal is "
            "as it was. Free some space there, or choose another folder.");
    case ErrorCode::WriteFailed:
    case ErrorCode::NotKnown:
        return TransferErrors::tr(
            "The copy could not be written in full, so it does not count. The journal is as it was. "
            "Check that the disk is connected and has space, then try again.");
    default:
        return describe(error);
    }
}

} // namespace hearth
