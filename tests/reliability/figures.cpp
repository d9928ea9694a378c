// SPDX-License-Identifier: GPL-3.0-or-later
#include "reliability/figures.h"

#include <cstdio>
#include <vector>

namespace hearth::test {

namespace {

std::vector<Figure> &figures()
{
    static std::vector<Figure> all;
    return all;
}

} // namespace

bool isLongRun()
{
    return qEnvironmentVariable("HEARTHBOOK_RELIABILITY") == QLatin1String("full");
}

int timesOf(int few, int many)
{
    return isLongRun() ? many : few;
}

void record(const Figure &figure)
{
    figures().push_back(figure);
}

void printFigures()
{
    if (figures().empty() || !isLongRun())
        return;
    std::printf("\n| what was done | times | lost or told wrongly | unnoticed | |\n|---|---:|---:|---:|---|\n");
    for (const Figure &figure : figures())
        std::printf("| %s | %d | %d | %d | %s |\n", qPrintable(figure.what), figure.times, figure.lost,
                    figure.unnoticed, qPrintable(figure.also));
}

} // namespace hearth::test
