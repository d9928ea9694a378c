# SPDX-License-Identifier: GPL-3.0-or-later
# Every header stands alone, whatever is compiled before it elsewhere. A source includes its own header first
# (includes_test.cmake), so that building `dev`, where each source stands on its own, proves those. The headers without a
# source are compiled here, each by itself.
set(HEADERS_ALONE "")
foreach(top core app)
    file(GLOB_RECURSE headers CONFIGURE_DEPENDS RELATIVE ${PROJECT_SOURCE_DIR}/${top} ${PROJECT_SOURCE_DIR}/${top}/*.h)
    foreach(header IN LISTS headers)
        cmake_path(REPLACE_EXTENSION header LAST_ONLY cpp OUTPUT_VARIABLE own)
        if(NOT EXISTS ${PROJECT_SOURCE_DIR}/${top}/${own})
            set(source ${CMAKE_CURRENT_BINARY_DIR}/headers/${top}/${header}.cpp)
            file(CONFIGURE OUTPUT ${source} CONTENT "#include \"@header@\"\n")
            list(APPEND HEADERS_ALONE ${source})
        endif()
    endforeach()
endforeach()

add_library(headers_alone OBJECT ${HEADERS_ALONE})
set_target_properties(headers_alone PROPERTIES AUTOMOC OFF)
target_link_libraries(headers_alone PRIVATE hearthbook_app Qt6::Sql PkgConfig::SODIUM PkgConfig::ENCHANT
    $<TARGET_NAME_IF_EXISTS:Qt6::DBus>)
target_compile_options(headers_alone PRIVATE $<$<NOT:$<CXX_COMPILER_ID:MSVC>>:-O0 -g0>)
