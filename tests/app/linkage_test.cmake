# SPDX-License-Identifier: GPL-3.0-or-later
# Fails when the program itself needs Qt Network: it has no use for it, the bus of the desktop included.
execute_process(COMMAND readelf -d ${TARGET_FILE} OUTPUT_VARIABLE dynamic RESULT_VARIABLE failed)
if(failed OR NOT dynamic MATCHES "libQt6Widgets")
    message(FATAL_ERROR "readelf could not read ${TARGET_FILE}")
endif()
if(dynamic MATCHES "libQt6(Network|WebSockets|WebEngine)|libcurl")
    message(FATAL_ERROR "the program links ${CMAKE_MATCH_0}")
endif()
