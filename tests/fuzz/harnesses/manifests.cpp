// SPDX-License-Identifier: GPL-3.0-or-later
// What lies behind the seals of manifests and bundles: the input is sealed, and signed where that is asked for, as
// whoever has the keys could do.
#include "crypto/seal.h"
#include "fuzz/couple.h"
#include "fuzz/fixedrandom.h"
#include "fuzz/harness.h"
#include "fuzz/input.h"
#include "store/authormanifest.h"
#include "store/manifest.h"

namespace hearth::fuzz {

namespace {

// As FORMAT.md has it; the first seed shows that it still is so.
constexpr char kManifest[] = "hearthbook manifest 2";
constexpr char kFormerManifest[] = "hearthbook manifest 1";
constexpr char kAuthorManifest[] = "hearthbook author manifest 1";
constexpr char kBundle[] = "hearthbook bundle 1";
constexpr quint32 kGeneration = 2;
constexpr quint32 kRevision = 5;

enum class What : quint8 { Manifest, FormerManifest, AuthorManifest, Bundle, Last = Bundle };

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
    if (!keys)
        return false;
    const auto again = open(6, viewOf(keys.value().sealBundle(couple().journal, 6)));
    promise(again && again.value().publicKeys() == keys.value().publicKeys() &&
                again.value().other() == keys.value().other() &&
                again.value().newestGeneration() == keys.value().newestGeneration(),
            "a bundle is read as it was written");
    return true;
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
        break;
    }
    return runBundle(plain);
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
    return {shared, authors, bundle, former};
}

} // namespace

const Harness kManifests{"manifests", run, seeds};

} // namespace hearth::fuzz
