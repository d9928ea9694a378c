// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clirun.h"

#include "journal/drafts.h"
#include "journal/loader.h"
#include "records/draftplace.h"

namespace hearth::test {

/// A journal of two in which something was begun in the window.
class CliDrafts : public CommandLine
{
protected:
    void SetUp() override { makeJournal(); }
    static QString s(const char *text) { return QString::fromUtf8(text); }
    /// As the window does it, as that partner; together with the other where `other` is their passphrase.
    template <typename Act>
    void opened(Act act, const char *passphrase = "first passphrase", const char *other = nullptr)
    {
        const FixedClock clock(QDate(2026, 7, 12));
        SystemRandom random;
        const auto store = SealedStore::open(journal(), s(passphrase), cheapLimits(), nullptr);
        ASSERT_TRUE(store.ok());
        if (other != nullptr) {
            ASSERT_TRUE(store.value()->admit(s(other), cheapLimits()));
        }
        auto contents = loadJournal(*store.value());
        ASSERT_TRUE(contents.ok());
        Journal open(store.value()->partner(), true, contents.take(), *store.value(), clock, random,
                     other != nullptr ? Sitting::Together : Sitting::Alone);
        act(open);
    }
    void begin(const char *title, const char *text, RecordId of = {})
    {
        opened([&](Journal &journal) {
            Entry entry = journal.compose<Entry>();
            entry.title = s(title);
            entry.text = s(text);
            entry.record.tags = {s("lake")};
            const DraftPlace place{.kind = Kind::Entry, .of = of};
            ASSERT_TRUE(journal.saveDraft(place.name(), draftFields(entry, {})));
        });
    }
    QString onlyDraft() { return anna("drafts", w({"--json"})).json()[0][s("id")].toString(); }
    void useEditor(const QByteArray &script)
    {
        write("editor", "#!/bin/sh\n" + script + '\n');
        QFile::setPermissions(file("editor"), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        editor = QLatin1Char('\'') + file("editor") + QLatin1Char('\'');
    }
};

} // namespace hearth::test
