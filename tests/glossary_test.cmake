# SPDX-License-Identifier: GPL-3.0-or-later
# What translations/GLOSSARY.md says of words and marks: no apostrophe and no dots of a typewriter, a record is an
# “Eintrag” in German, one changes and throws away, and whoever slipped is told what to do, not begged.
foreach(language de en)
    file(STRINGS ${SOURCE}/translations/hearthbook_${language}.ts faults ENCODING UTF-8
        REGEX "<(source|translation|numerusform)>(Please [^d]|Edit( my|<)|Discard |Bearbeiten|Bitte [^b]|.*(&apos;|'|[.][.][.]|[Dd]atens(a|ä)tz|[.] Please ))")
    if(faults)
        list(JOIN faults "\n" text)
        message(FATAL_ERROR "${text}")
    endif()
endforeach()
