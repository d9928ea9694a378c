// SPDX-License-Identifier: GPL-3.0-or-later
// What lies behind the seals of manifests, bundles and handovers: the input is sealed, and signed where that is asked
// for, as whoever has the keys could do.
#include "crypto/seal.h"
#include "fuzz/couple.h"
#include "fuzz/fixedrandom.h"
#include "fuzz/harness.h"
#include "fuzz/input.h"
#include "store/authormanifest.h"
#include "store/keytable.h"
#include "store/manifest.h"

namespace hearth::fuzz {

namespace manifests {

// As FORMAT.md has it; the first seed shows that it still is so.
constexpr char kManifest[] = "hearthbook manifest 3";
constexpr char kFormerManifest[] = "hearthbook manifest 1";
constexpr char kAuthorManifest[] = "hearthbook author manifest 1";
constexpr char kBundle[] = "hearthbook bundle 1";
constexpr char kHandover[] = "hearthbook handover 2";
constexpr quint32 kGeneration = 2;
constexpr quint32 kRevision = 5;

enum class What : quint8 { Manifest, FormerManifest, AuthorManifest, Bundle, Handover, Last = Handover };

QByteArray header(const char *form, quint8 whose, quint32 number)
{
    QByteArray bytes(form);
    bytes += toByteArray(couple().journal);
    appendNumber(bytes, whose);
    appendNumber(bytes, number);
    return bytes;
}

const SecretBytes &sharedKey()
{
    return *couple().ben.sharedKey(kGeneration);
}

bool runManifest(const QByteArray &plain, bool isFormer)
{
    const char *form = isFormer ? kFormerManifest : kManifest;
    const QByteArray sealed = seal(sharedKey(), viewOf(plain), viewOf(header(form, 0, kGeneration)));
    const auto open = isFormer ? Manifest::openFormer : Manifest::open;
    const auto manifest = open(sharedKey(), couple().journal, Scope::Shared, kGeneration, viewOf(sealed));
    const auto otherForm = isFormer ? Manifest::open : Manifest::openFormer;
    promise(!otherForm(sharedKey(), couple().journal, Scope::Shared, kGeneration, viewOf(sealed)),
            "one form is not taken for the other");
    if (!manifest)
        return false;
    Manifest next = manifest.value();
    const QByteArray tag(16, 't');
    next.add(7, 1, viewOf(tag));
    next.addChunk(8, viewOf(tag));
    next.remove(7, 1, viewOf(tag));
    next.removeChunk(8, viewOf(tag));
    promise(next.sameRowsAs(manifest.value()), "what is added and removed leaves nothing");
    next.advance({3});
    const auto again = Manifest::open(sharedKey(), couple().journal, Scope::Shared, kGeneration,
                                      viewOf(next.sealed(sharedKey(), couple().journal, Scope::Shared, kGeneration)));
    promise(again && again.value().sameRowsAs(next) && again.value().lineage() == next.lineage(),
            "a manifest is read as it was written");
    return true;
}

bool runAuthorManifest(const QByteArray &plain)
{
    QByteArray message(kAuthorManifest);
    message += toByteArray(couple().journal);
    appendNumber(message, couple().anna.partner().number());
    const QByteArray signedPlain = plain + toByteArray(couple().anna.signingKey().sign(viewOf(message + plain)));
    const QByteArray sealed = seal(sharedKey(), viewOf(signedPlain), viewOf(header(kAuthorManifest, 1, kGeneration)));
    const auto manifest =
        AuthorManifest::open(couple().ben, couple().journal, kFirstPartner, kGeneration, viewOf(sealed));
    promise(!AuthorManifest::open(couple().anna, couple().journal, kSecondPartner, kGeneration, viewOf(sealed)),
            "nobody's manifest is taken for the other's");
    if (!manifest)
        return false;
    const auto again =
        AuthorManifest::open(couple().ben, couple().journal, kFirstPartner, kGeneration,
                             viewOf(manifest.value().sealed(couple().anna, couple().journal, kGeneration)));
    promise(again && again.value().sameRowsAs(manifest.value()) &&
                again.value().counter() == manifest.value().counter(),
            "an author's manifest is read as it was written");
    return true;
}

bool runBundle(const QByteArray &plain)
{
    const SecretBytes &key = couple().ben.bundleKey();
    const QByteArray sealed = seal(key, viewOf(plain), viewOf(header(kBundle, 2, kRevision)));
    const auto open = [&](quint32 revision, ByteView bytes) {
        return PartnerKeys::openBundle(kSecondPartner, key.clone(), couple().journal, revision, bytes);
    };
    const auto keys = open(kRevision, viewOf(sealed));
    promise(!open(kRevision + 1, viewOf(sealed)), "a bundle is of its revision");
    if (!keys || keys.value().isOfFormerVersion())
        return keys.ok();
    const auto again = open(6, viewOf(keys.value().sealBundle(couple().journal, 6)));
    promise(again && again.value().publicKeys() == keys.value().publicKeys() &&
                again.value().other() == keys.value().other() &&
                again.value().newestSharedGeneration() == keys.value().newestSharedGeneration() &&
                again.value().newestPersonalGeneration() == keys.value().newestPersonalGeneration(),
            "a bundle is read as it was written");
    return true;
}

// The generation it says it brings, and what is closed for the recipient.
bool runHandover(const QByteArray &plain)
{
    Input input(plain);
    Handover handover;
    handover.generation = input.number<quint32>();
    handover.recipient = kSecondPartner;
    handover.closed = sealToBox(couple().ben.publicKeys().box, viewOf(input.rest()));
    QByteArray message(kHandover);
    message += toByteArray(couple().journal);
    appendNumber(message, handover.recipient.number());
    appendNumber(message, handover.generation);
    handover.signature = couple().anna.signingKey().sign(viewOf(message + handover.closed));
    PartnerKeys bens = couple().ben.clone();
    PartnerKeys annas = couple().anna.clone();
    promise(!acceptHandover(annas, couple().journal, handover), "a handover is for its recipient alone");
    const bool isTaken = acceptHandover(bens, couple().journal, handover).ok();
    for (const auto &[generation, key] : couple().ben.sharedKeys())
        promise(bens.sharedKey(generation)->equals(key), "what is known is not replaced");
    promise(!isTaken || bens.newestSharedGeneration() == handover.generation, "it brings what it says it brings");
    return isTaken;
}

bool run(const QByteArray &bytes)
{
    Input input(bytes);
    const auto what = static_cast<What>(input.number<quint8>() % (static_cast<quint8>(What::Last) + 1));
    const QByteArray plain = input.rest();
    switch (what) {
    case What::Manifest:
    case What::FormerManifest:
        return runManifest(plain, what == What::FormerManifest);
    case What::AuthorManifest:
        return runAuthorManifest(plain);
    case What::Bundle:
        return runBundle(plain);
    case What::Handover:
        break;
    }
    return runHandover(plain);
}

QByteArray seedFrom(What what, const SecretBytes &key, const QByteArray &sealed, const QByteArray &header)
{
    const auto plain = unseal(key, viewOf(sealed), viewOf(header));
    promise(plain.has_value(), "manifests and bundles are sealed as this harness seals them");
    return static_cast<char>(what) + *plain;
}

std::vector<QByteArray> seeds()
{
    const Couple &both = couple();
    const FixedRandom fixed(4);
    Manifest manifest = Manifest::createEmpty();
    manifest.add(7, 1, viewOf(QByteArray(16, 't')));
    manifest.advance({1});
    const QByteArray shared =
        seedFrom(What::Manifest, sharedKey(), manifest.sealed(sharedKey(), both.journal, Scope::Shared, kGeneration),
                 header(kManifest, 0, kGeneration));
    AuthorManifest author;
    author.add({RecordId(7), Scope::Shared, kGeneration, 1}, Signature{});
    const QByteArray authors =
        seedFrom(What::AuthorManifest, sharedKey(), author.sealed(both.anna, both.journal, kGeneration),
                 header(kAuthorManifest, 1, kGeneration))
            .chopped(static_cast<qsizetype>(sizeof(Signature)));
    const QByteArray bundle = seedFrom(What::Bundle, both.ben.bundleKey(), both.ben.sealBundle(both.journal, kRevision),
                                       header(kBundle, 2, kRevision));
    const QByteArray former = static_cast<char>(What::FormerManifest) + shared.mid(1, 80);
    const Handover made = makeHandover(both.anna, both.journal);
    const auto brought = both.ben.boxKey().open(viewOf(made.closed));
    promise(brought.has_value(), "handovers are closed as this harness closes them");
    QByteArray handover(1, static_cast<char>(What::Handover));
    appendNumber(handover, made.generation);
    handover.append(reinterpret_cast<const char *>(brought->data()), static_cast<qsizetype>(brought->size()));
    return {shared, authors, bundle, handover, former};
}

} // namespace manifests

const Harness kManifests{"manifests", manifests::run, manifests::seeds};

} // namespace hearth::fuzz
