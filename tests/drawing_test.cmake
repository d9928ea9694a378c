# SPDX-License-Identifier: GPL-3.0-or-later
# Words are drawn by theme/drawtext.h alone: QPainter gives them the direction of the window, where “12 months” reads
# “months 12” in one that runs from right to left.
set(faults "")
file(GLOB_RECURSE files RELATIVE ${SOURCE} ${SOURCE}/*.h ${SOURCE}/*.cpp)
list(REMOVE_ITEM files theme/drawtext.cpp)
foreach(file IN LISTS files)
    file(STRINGS ${SOURCE}/${file} lines REGEX "(\\.|->)drawText\\(")
    foreach(line IN LISTS lines)
        string(REPLACE ";" "" line "${line}")
        string(STRIP "${line}" line)
        list(APPEND faults "${file}: ${line}")
    endforeach()
endforeach()
if(faults)
    list(JOIN faults "\n  " text)
    message(FATAL_ERROR "Drawn in the direction of the window:\n  ${text}")
endif()
