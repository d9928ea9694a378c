// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/statistics.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>
#include <vector>

namespace hearth {

namespace {

constexpr double kStrongestLikeness = 0.9;

int signOf(double value)
{
    return (value > 0.0) - (value < 0.0);
}

/// The value at a rank that need not be whole, counted from 1. Nothing outside 1 to the number of values.
std::optional<double> atRank(std::span<const double> sorted, double rank)
{
    const auto count = static_cast<double>(sorted.size());
    if (!(rank >= 1.0 && rank <= count))
        return std::nullopt;
    const double below = std::floor(rank);
    const auto index = static_cast<std::size_t>(below) - 1;
    const std::size_t next = std::min(index + 1, sorted.size() - 1);
    return sorted[index] + (rank - below) * (sorted[next] - sorted[index]);
}

std::optional<double> quantileOfSorted(std::span<const double> sorted, double probability)
{
    if (sorted.empty())
        return std::nullopt;
    const double share = std::clamp(probability, 0.0, 1.0);
    return atRank(sorted, 1.0 + share * static_cast<double>(sorted.size() - 1));
}

/// The slopes of all pairs whose t differ, in no order.
std::vector<double> slopesOf(std::span<const TimedValue> values)
{
    std::vector<double> slopes;
    slopes.reserve(values.size() * values.size() / 2);
    for (std::size_t i = 0; i < values.size(); ++i) {
        for (std::size_t j = i + 1; j < values.size(); ++j) {
            const double run = values[j].t - values[i].t;
            if (run != 0.0)
                slopes.push_back((values[j].y - values[i].y) / run);
        }
    }
    return slopes;
}

/// The median of many values, which are put into another order: decades have millions of slopes, and sorting them is
/// not needed.
std::optional<double> medianOfMany(std::vector<double> values)
{
    if (values.empty())
        return std::nullopt;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>((values.size() - 1) / 2);
    std::ranges::nth_element(values, middle);
    if (values.size() % 2 == 1)
        return *middle;
    return *middle + 0.5 * (*std::min_element(middle + 1, values.end()) - *middle);
}

std::vector<double> column(std::span<const TimedValue> values, double TimedValue::*member)
{
    std::vector<double> numbers;
    numbers.reserve(values.size());
    for (const TimedValue &value : values)
        numbers.push_back(value.*member);
    return numbers;
}

/// How many values each group of equal values has.
std::vector<double> tieSizes(const std::vector<double> &numbers)
{
    std::map<double, int> sizes;
    for (const double number : numbers)
        ++sizes[number];
    std::vector<double> ties;
    for (const auto &[value, size] : sizes)
        ties.push_back(size);
    return ties;
}

double tiedPairs(const std::vector<double> &ties)
{
    double pairs = 0.0;
    for (const double u : ties)
        pairs += u * (u - 1.0) / 2.0;
    return pairs;
}

double twoSided(double z)
{
    return std::erfc(std::abs(z) / std::numbers::sqrt2);
}

/// The z that a standard normal lies within on both sides with that probability. By bisection, to the last bits.
double normalScore(double confidence)
{
    double low = 0.0;
    double high = 40.0; // erfc is 0 well before
    for (int step = 0; step < 80; ++step) {
        const double middle = (low + high) / 2.0;
        if (twoSided(middle) > 1.0 - confidence)
            low = middle;
        else
            high = middle;
    }
    return (low + high) / 2.0;
}

} // namespace

std::optional<double> mean(std::span<const double> values)
{
    if (values.empty())
        return std::nullopt;
    double sum = 0.0;
    for (const double value : values)
        sum += value;
    return sum / static_cast<double>(values.size());
}

std::optional<double> quantile(std::span<const double> values, double probability)
{
    std::vector<double> sorted(values.begin(), values.end());
    std::ranges::sort(sorted);
    return quantileOfSorted(sorted, probability);
}

std::optional<double> median(std::span<const double> values)
{
    return quantile(values, 0.5);
}

std::optional<Line> theilSen(std::span<const TimedValue> values)
{
    const auto slope = medianOfMany(slopesOf(values));
    if (!slope)
        return std::nullopt;
    const double middleY = *median(column(values, &TimedValue::y));
    const double middleT = *median(column(values, &TimedValue::t));
    return Line{*slope, middleY - *slope * middleT};
}

std::optional<MannKendall> mannKendall(std::span<const TimedValue> values)
{
    if (values.size() < 2)
        return std::nullopt;

    MannKendall test;
    for (std::size_t i = 0; i < values.size(); ++i) {
        for (std::size_t j = i + 1; j < values.size(); ++j)
            test.s += signOf(values[j].t - values[i].t) * signOf(values[j].y - values[i].y);
    }

    const auto n = static_cast<double>(values.size());
    const std::vector<double> tiesInY = tieSizes(column(values, &TimedValue::y));
    double variance = n * (n - 1.0) * (2.0 * n + 5.0);
    for (const double u : tiesInY)
        variance -= u * (u - 1.0) * (2.0 * u + 5.0);
    test.variance = variance / 18.0;

    const double pairs = n * (n - 1.0) / 2.0;
    const double pairsInT = pairs - tiedPairs(tieSizes(column(values, &TimedValue::t)));
    const double pairsInY = pairs - tiedPairs(tiesInY);
    if (pairsInT > 0.0 && pairsInY > 0.0)
        test.tau = test.s / std::sqrt(pairsInT * pairsInY);

    if (test.s != 0) {
        test.z = (test.s - signOf(test.s)) / std::sqrt(test.variance);
        test.p = twoSided(test.z);
    }
    return test;
}

std::optional<Interval> slopeInterval(std::span<const TimedValue> values, double confidence)
{
    const auto test = mannKendall(values);
    if (!test || !(confidence > 0.0 && confidence < 1.0))
        return std::nullopt;
    std::vector<double> slopes = slopesOf(values);
    std::ranges::sort(slopes);
    const auto count = static_cast<double>(slopes.size());
    const double reach = normalScore(confidence) * std::sqrt(test->variance);
    const auto low = atRank(slopes, (count - reach) / 2.0);
    const auto high = atRank(slopes, (count + reach) / 2.0 + 1.0);
    if (!low || !high)
        return std::nullopt;
    return Interval{*low, *high};
}

double neighbourLikeness(std::span<const TimedValue> values, const Line &line)
{
    if (values.size() < 2)
        return 0.0;
    std::vector<TimedValue> residuals(values.begin(), values.end());
    double largest = 0.0;
    for (TimedValue &value : residuals) {
        largest = std::max(largest, std::abs(value.y));
        value.y -= line.intercept + line.slope * value.t;
    }
    std::ranges::sort(residuals, {}, &TimedValue::t);

    const double centre = *mean(column(residuals, &TimedValue::y));
    double squares = 0.0;
    double products = 0.0;
    for (std::size_t i = 0; i < residuals.size(); ++i) {
        const double here = residuals[i].y - centre;
        squares += here * here;
        if (i + 1 < residuals.size() && residuals[i + 1].t - residuals[i].t == 1.0)
            products += here * (residuals[i + 1].y - centre);
    }
    const auto n = static_cast<double>(residuals.size());
    // On a perfect line only rounding is left, and its likeness says nothing.
    const double rounding = n * std::pow(1e-12 * largest, 2);
    const double r1 = squares > rounding ? products / squares : 0.0;
    return std::clamp(r1 + (1.0 + 4.0 * r1) / n, 0.0, kStrongestLikeness);
}

MannKendall adjusted(MannKendall test, double r1)
{
    const double likeness = std::clamp(r1, 0.0, kStrongestLikeness);
    test.z /= std::sqrt((1.0 + likeness) / (1.0 - likeness));
    test.p = test.s == 0 ? 1.0 : twoSided(test.z);
    return test;
}

} // namespace hearth
