// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/arguments.h"
#include "journal/journal.h"

#include <span>

namespace hearth {

/// How one kind of record is added from the command line.
struct AddForm final
{
    Kind kind;
    /// Whether it takes words, which may then come from a file.
    bool takesText;
    /// What may be said of this kind, beside what may be said of every record.
    std::span<const Arguments::Option> options;
    /// How it is called, from the name of the kind on.
    const char *usage;
    /// The changes that add it; the record itself stands first. Mistakes in the call are of code BadValue and hold a
    /// sentence; for the others see describe().
    Result<ChangeSet> (*make)(const Arguments &given, const Journal &journal, const QString &text);
};

[[nodiscard]] std::span<const AddForm> addForms();

/// What may be said of every record.
[[nodiscard]] std::span<const Arguments::Option> commonOptions();

/// Tags, links, --date and --share, as far as they were given.
[[nodiscard]] Result<void> fillCommon(Record &record, const Arguments &given, const Journal &journal);

/// The partner of that name; UnknownPartner when there is none.
[[nodiscard]] Result<PartnerId> partnerNamed(const QString &name, const Journal &journal);

/// A record of mine, dated today, with what fillCommon() fills in.
template <typename T>
[[nodiscard]] Result<T> composeFrom(const Arguments &given, const Journal &journal)
{
    T value = journal.compose<T>();
    if (const auto filled = fillCommon(value.record, given, journal); !filled)
        return filled.error();
    return value;
}

/// A record by the number an option names. NotFound when it is not there, or is of another kind.
template <typename T>
[[nodiscard]] Result<T> recordNamed(const Arguments &given, const char *option, const Journal &journal)
{
    const auto id = given.id(option);
    if (!id)
        return id.error();
    const T *found = journal.all<T>().find(id.value());
    if (found == nullptr)
        return Error{ErrorCode::NotFound, {}};
    return *found;
}

[[nodiscard]] Result<ChangeSet> entryFrom(const Arguments &given, const Journal &journal, const QString &text);
[[nodiscard]] Result<ChangeSet> noteFrom(const Arguments &given, const Journal &journal, const QString &text);
[[nodiscard]] Result<ChangeSet> checkInFrom(const Arguments &given, const Journal &journal, const QString &text);
[[nodiscard]] Result<ChangeSet> responseFrom(const Arguments &given, const Journal &journal, const QString &text);
[[nodiscard]] Result<ChangeSet> experienceFrom(const Arguments &given, const Journal &journal, const QString &text);
[[nodiscard]] Result<ChangeSet> experienceWordsFrom(const Arguments &given, const Journal &journal,
                                                    const QString &text);
[[nodiscard]] Result<ChangeSet> agreementFrom(const Arguments &given, const Journal &journal, const QString &text);
[[nodiscard]] Result<ChangeSet> consentFrom(const Arguments &given, const Journal &journal, const QString &text);
[[nodiscard]] Result<ChangeSet> limitFrom(const Arguments &given, const Journal &journal, const QString &text);
[[nodiscard]] Result<ChangeSet> commitmentFrom(const Arguments &given, const Journal &journal, const QString &text);
/// The parts of both; the other must be able to sign theirs.
[[nodiscard]] Result<ChangeSet> conversationFrom(const Arguments &given, const Journal &journal, const QString &topic);
[[nodiscard]] Result<ChangeSet> cardFrom(const Arguments &given, const Journal &journal, const QString &text);
/// `path` names the picture.
[[nodiscard]] Result<ChangeSet> photoFrom(const Arguments &given, const Journal &journal, const QString &path);

} // namespace hearth
