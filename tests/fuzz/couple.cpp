// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/couple.h"

#include "fuzz/fixedrandom.h"

namespace hearth::fuzz {

namespace {

Couple makeCouple()
{
    const FixedRandom fixed(1);
    Couple made{fixedFrom<sizeof(JournalId)>(SecretBytes::random(sizeof(JournalId)).view()),
                PartnerKeys::generate(kFirstPartner), PartnerKeys::generate(kSecondPartner)};
    if (!made.anna.pinOther(made.ben.publicKeys()) || !made.ben.pinOther(made.anna.publicKeys()))
        qFatal("The two could not meet.");
    for (const quint32 generation : {1U, 2U}) {
        SecretBytes key = SecretBytes::random(32);
        made.anna.addSharedKey(generation, key.clone());
        made.ben.addSharedKey(generation, std::move(key));
    }
    return made;
}

} // namespace

const Couple &couple()
{
    static const Couple made = makeCouple();
    return made;
}

} // namespace hearth::fuzz
