// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/arguments.h"
#include "journal/journal.h"

namespace hearth {

/// How one kind of record is written from the command line.
struct RecordForm final
{
    Kind kind;
    /// How `add` is called, from the name of the kind on; it names every option that goes with it. Empty for a kind
    /// that is there already.
    QByteArray adding;
    /// The same for `change`; empty for a kind that stays as it was written.
    QByteArray changing;
    /// The changes that add it; the record itself stands first. Mistakes in the call are of code BadValue and hold a
    /// sentence; for the others see describe().
    Result<ChangeSet> (*make)(const Arguments &given, const Journal &journal, const QString &text);
};

[[nodiscard]] std::vector<RecordForm> recordForms();

/// Whether that usage takes words, which may then come from a file.
[[nodiscard]] inline bool takesText(const QByteArray &usage)
{
    return usage.contains("--text-file");
}

/// A mistake in the call when an option was given that `usage` does not name, or words are there twice: at the end,
/// where a third word without a name stands, and in a file.
[[nodiscard]] Result<void> checkOptions(const Arguments &given, Kind kind, const QByteArray &usage);

/// The options of a kind that --without takes away, and of every kind.
[[nodiscard]] QStringList removableOptions(Kind kind);
[[nodiscard]] QStringList removableOptions();

/// A day that a record is about, or by which something is to be: from 1900 on, as everywhere, and for so many years to
/// come at most, to their end.
[[nodiscard]] Result<std::optional<QDate>> meantDay(const Arguments &given, const char *option, const Journal &journal,
                                                    int yearsToCome);

/// Tags, links, --date and --share, as far as they were given.
[[nodiscard]] Result<void> fillCommon(Record &record, Kind kind, const Arguments &given, const Journal &journal);

/// Whether a record is new, and so needs what its kind needs, or there already.
enum class Filling : quint8 { New, Present };

/// That, and what the options of its fields say, and what --without takes away; see Field::option. Fails for what an
/// option does not take, for an option that is needed and missing, and with NotFound for a record that is not there or
/// is of another kind.
[[nodiscard]] Result<AnyRecord> filledFrom(AnyRecord record, const Arguments &given, const Journal &journal,
                                           Filling filling = Filling::New);

/// What the options of a check-in's answers, feelings and further questions say, those that were given before stay.
[[nodiscard]] Result<void> fillAnswers(CheckIn &checkIn, const Arguments &given, const Journal &journal);
/// What --feeling says of an entry, in place of what was there.
[[nodiscard]] Result<void> fillFeelings(Entry &entry, const Arguments &given);
/// What --repeat and the options beside it say of an experience; what they do not name stays.
[[nodiscard]] Result<void> fillRitual(SharedExperience &experience, const Arguments &given, const Journal &journal);

/// The partner of that name; UnknownPartner when there is none.
[[nodiscard]] Result<PartnerId> partnerNamed(const QString &name, const Journal &journal);
/// --author by name; nothing where it is absent.
[[nodiscard]] Result<std::optional<PartnerId>> authorFrom(const Arguments &given, const Journal &journal);
/// The key of a feeling that there is; BadValue for any other.
[[nodiscard]] Result<QString> feelingNamed(const QString &key);

/// Why a number that an option was given stands for nothing: nothing bears it, or, a mistake in the call, what bears it
/// is of another kind.
[[nodiscard]] Error notOfKind(const char *option, RecordId id, std::optional<Kind> wanted, const Journal &journal);

/// A record of mine, dated today, with what filledFrom() fills in.
template <typename T>
[[nodiscard]] Result<T> composeFrom(const Arguments &given, const Journal &journal)
{
    HEARTH_GET(auto filled, filledFrom(journal.compose<T>(), given, journal));
    return std::get<T>(std::move(filled));
}

[[nodiscard]] Result<ChangeSet> entryFrom(const Arguments &given, const Journal &journal, const QString &text);
[[nodiscard]] Result<ChangeSet> noteFrom(const Arguments &given, const Journal &journal, const QString &text);
[[nodiscard]] Result<ChangeSet> checkInFrom(const Arguments &given, const Journal &journal, const QString &text);
[[nodiscard]] Result<ChangeSet> responseFrom(const Arguments &given, const Journal &journal, const QString &text);
[[nodiscard]] Result<ChangeSet> experienceFrom(const Arguments &given, const Journal &journal, const QString &text);
[[nodiscard]] Result<ChangeSet> reflectionFrom(const Arguments &given, const Journal &journal, const QString &text);
[[nodiscard]] Result<ChangeSet> agreementFrom(const Arguments &given, const Journal &journal, const QString &text);
[[nodiscard]] Result<ChangeSet> consentFrom(const Arguments &given, const Journal &journal, const QString &text);
[[nodiscard]] Result<ChangeSet> limitFrom(const Arguments &given, const Journal &journal, const QString &text);
/// The parts of both; the other must be able to sign theirs.
[[nodiscard]] Result<ChangeSet> conversationFrom(const Arguments &given, const Journal &journal, const QString &topic);
[[nodiscard]] Result<ChangeSet> ownTemplateFrom(const Arguments &given, const Journal &journal, const QString &text);
[[nodiscard]] Result<ChangeSet> cardFrom(const Arguments &given, const Journal &journal, const QString &text);
/// `path` names the picture.
[[nodiscard]] Result<ChangeSet> photoFrom(const Arguments &given, const Journal &journal, const QString &path);

/// Whatever else holds nothing but its fields; `Text` is where the words go.
template <typename T, QString T::*Text>
[[nodiscard]] Result<ChangeSet> plainFrom(const Arguments &given, const Journal &journal, const QString &text)
{
    HEARTH_GET(auto made, composeFrom<T>(given, journal));
    made.*Text = text;
    return ChangeSet{Change::add(std::move(made))};
}

} // namespace hearth
