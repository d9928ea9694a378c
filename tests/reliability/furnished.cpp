// SPDX-License-Identifier: GPL-3.0-or-later
#include "reliability/furnished.h"

#include "agreements/agreements.h"
#include "journal/blindcheckin.h"
#include "journal/loader.h"
#include "support/everykind.h"
#include "support/journalfixture.h"

#include <functional>

namespace hearth::test {

namespace {

const FixedClock kClock{QDate(2026, 7, 12)};

void workAs(const QString &path, const QString &passphrase, Random &random,
            const std::function<void(SealedStore &, Journal &)> &work)
{
    auto store = SealedStore::open(path, passphrase, cheapLimits(), nullptr);
    must(store);
    auto contents = loadJournal(*store.value());
    must(contents);
    Journal journal(store.value()->partner(), store.value()->hasOther(), contents.take(), *store.value(), kClock,
                    random);
    work(*store.value(), journal);
}

class Furnisher final
{
public:
    Furnisher(QString path, qsizetype photoSize)
        : m_path(std::move(path))
        , m_photoSize(photoSize)
    {
    }

    std::vector<QString> make()
    {
        const auto codes = createJournal(
            m_path, {{QStringLiteral("Anna"), kAnnasPassphrase}, {QStringLiteral("Ben"), kBensPassphrase}}, cheapCost(),
            kClock, m_random);
        must(codes);
        for (const QString &passphrase : {kAnnasPassphrase, kBensPassphrase})
            as(passphrase, [this](SealedStore &, Journal &journal) { write(journal); });
        for (const QString &passphrase : {kAnnasPassphrase, kBensPassphrase})
            as(passphrase, [](SealedStore &, Journal &journal) { agree(journal); });
        as(kAnnasPassphrase, [](SealedStore &store, Journal &journal) {
            must(store.rotateSharedKey());
            Entry entry = entryOf(journal, QStringLiteral("A new key"), QStringLiteral("Written under it."));
            entry.record.visibility = Visibility::Shared;
            must(journal.add(entry));
        });
        std::vector<QString> texts;
        for (const RecoveryCode &code : codes.value())
            texts.push_back(code.text());
        return texts;
    }

private:
    void as(const QString &passphrase, const std::function<void(SealedStore &, Journal &)> &work)
    {
        workAs(m_path, passphrase, m_random, work);
    }

    void write(Journal &journal)
    {
        const QString who = journal.nameOf(journal.me());
        for (int day = 0; day < 4; ++day) {
            Entry entry = entryOf(journal, QStringLiteral("%1's day %2").arg(who).arg(day),
                                  QStringLiteral("What %1 wrote on day %2, *with love*.").arg(who).arg(day));
            entry.record.visibility = day % 2 == 0 ? Visibility::Private : Visibility::Shared;
            must(journal.add(entry));
            if (day == 3) {
                const QByteArray photo = bytesOf(journal.me().number(), m_photoSize);
                must(journal.apply(
                    {Change::add(photoOf(journal, entry.record, photo, QStringLiteral("the lake")), photo)}));
            }
        }
        GratitudeNote note = noteOf(journal, QStringLiteral("the soup"));
        note.record.visibility = Visibility::Shared;
        must(journal.add(note));
        must(journal.add(noteOf(journal, QStringLiteral("not said yet"))));
        must(journal.saveDraft(QStringLiteral("entry"), {{1, QStringLiteral("half a sen")}}));

        CheckIn checkIn = journal.compose<CheckIn>();
        checkIn.period = Period::containing(kClock.today(), Cadence::Week);
        checkIn.setAnswer(Dimension::Connected, Answer::rated(6).take());
        checkIn.words = {{QStringLiteral("good"), QStringLiteral("the walk")}};
        must(journal.apply(sealedCheckIn(journal, checkIn).take()));
        if (journal.me() == kFirstPartner) {
            AgreementVersion version = newAgreement(journal);
            version.title = QStringLiteral("Phones");
            version.text = QStringLiteral("No phones at the table.");
            version.area = Area::Digital;
            version.record.visibility = Visibility::Shared;
            must(journal.add(version));
        }
    }

    static void agree(Journal &journal)
    {
        for (const Agreement &agreement : agreementsOf(journal))
            must(journal.add(answerTo(journal, agreement, Decision::Agree)));
    }

    QString m_path;
    qsizetype m_photoSize;
    SeededRandom m_random{20260712};
};

} // namespace

std::vector<QString> makeFurnishedJournal(const QString &path, qsizetype photoSize)
{
    return Furnisher(path, photoSize).make();
}

void as(const QString &path, const QString &passphrase, const std::function<void(SealedStore &, Journal &)> &work)
{
    static SeededRandom random{20260713};
    workAs(path, passphrase, random, work);
}

QByteArray bytesOf(quint64 seed, qsizetype size)
{
    SeededRandom random(seed);
    QByteArray bytes(size, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = static_cast<char>(random.below(256));
    return bytes;
}

} // namespace hearth::test
