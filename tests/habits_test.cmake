# SPDX-License-Identifier: GPL-3.0-or-later
# What a test must not do, because it would fail where nothing is wrong, or fall where it should fail:
# - wait otherwise than by tests/support/awaiting.h: Qt's own waits give up after five seconds, which a busy machine under
#   a sanitizer needs now and then;
# - expect a dialog at the next turn of the event loop, instead of by whenOpen() of tests/support/opendialog.h;
# - read words of the source as Latin-1: its files are UTF-8, and “Didn’t” becomes something no widget is called.
set(patience "qWaitFor\\(|waitForFinished\\(\\)|[a-z]\\.wait\\([0-9)]|qWaitForWindow[A-Za-z]+\\(&?[A-Za-z_]+(\\.get\\(\\))?\\)")
set(latin "QLatin1String(View)?\\([^\")]|QLatin1String(View)?\\(\"[^\"]*[^ -~\"]|fromLatin1\\(\"[^\"]*[^ -~\"]")
set(hasty "(keyClick|qobject_cast<[A-Za-z]+ \\*>)\\(QApplication::activeModalWidget\\(\\)")
set(faults "")
file(GLOB_RECURSE files RELATIVE ${SOURCE} ${SOURCE}/*.h ${SOURCE}/*.cpp)
list(REMOVE_ITEM files support/awaiting.h)
foreach(file IN LISTS files)
    file(STRINGS ${SOURCE}/${file} lines ENCODING UTF-8 REGEX "${patience}|${latin}|${hasty}")
    foreach(line IN LISTS lines)
        string(REPLACE ";" "" line "${line}")
        string(STRIP "${line}" line)
        if(line MATCHES "${patience}")
            list(APPEND faults "gives up too soon: ${file}: ${line}")
        elseif(line MATCHES "${hasty}")
            list(APPEND faults "expects a dialog at once: ${file}: ${line}")
        else()
            list(APPEND faults "reads words as Latin-1: ${file}: ${line}")
        endif()
    endforeach()
endforeach()
if(faults)
    list(JOIN faults "\n  " text)
    message(FATAL_ERROR "Tests with bad habits:\n  ${text}")
endif()
