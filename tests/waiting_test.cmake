# SPDX-License-Identifier: GPL-3.0-or-later
# A test waits for what must happen by tests/support/awaiting.h alone: Qt's own waits give up after five seconds, which a
# busy machine under a sanitizer needs now and then.
set(faults "")
file(GLOB_RECURSE files RELATIVE ${SOURCE} ${SOURCE}/*.h ${SOURCE}/*.cpp)
list(REMOVE_ITEM files support/awaiting.h)
foreach(file IN LISTS files)
    file(STRINGS ${SOURCE}/${file} lines
        REGEX "qWaitFor\\(|waitForFinished\\(\\)|[a-z]\\.wait\\([0-9)]|qWaitForWindow[A-Za-z]+\\(&?[A-Za-z_]+(\\.get\\(\\))?\\)")
    foreach(line IN LISTS lines)
        string(REPLACE ";" "" line "${line}")
        string(STRIP "${line}" line)
        list(APPEND faults "${file}: ${line}")
    endforeach()
endforeach()
if(faults)
    list(JOIN faults "\n  " text)
    message(FATAL_ERROR "Waits that give up too soon:\n  ${text}")
endif()
