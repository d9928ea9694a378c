# SPDX-License-Identifier: GPL-3.0-or-later
# No sentence of the program shames anybody, keeps a score or urges on. Whole words, in English and German.
file(STRINGS ${SOURCE}/translations/hearthbook_de.ts lines REGEX "<source>|<translation>")
string(CONCAT shaming
    "(^|[^A-Za-z])([Ss]treaks?|[Bb]adges?|[Cc]ompatib[a-z]*|[Oo]verdue|[Yy]ou should have|[Yy]ou have not yet|"
    "[Yy]ou haven|[Yy]ou forgot|[Ff]ailed to|has not (written|answered|read)|[Ww]ell done|[Gg]ood job|[Hh]urry|"
    "[Yy]our fault|[Vv]ersäumt|[Üü]berfällig|[Dd]u hättest|selbst schuld|[Gg]ut gemacht|hat (noch )?nicht "
    "(geschrieben|geantwortet|gelesen))([^A-Za-z]|$)")
set(faults "")
foreach(line IN LISTS lines)
    if(line MATCHES "${shaming}")
        list(APPEND faults "${CMAKE_MATCH_2}: ${line}")
    endif()
endforeach()
list(LENGTH lines count)
if(faults OR count LESS 1000)
    list(JOIN faults "\n" text)
    message(FATAL_ERROR "${count} lines\n${text}")
endif()
