// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importplanner.h"

#include <QWidget>

class QFormLayout;

namespace hearth {

class ChoiceBox;

/// Which question a source's moods answer, if any, and how its words for them rank from worst to best.
class MoodMapping final : public QWidget
{
    Q_OBJECT

public:
    explicit MoodMapping(const Journal &journal, QWidget *parent = nullptr);

    /// The words that were met, with how often; hidden where there are none. The known ones are ranked already.
    /// So are those that the source itself ranks.
    void setWords(const QMap<QString, int> &words, const QMap<QString, int> &ranks = {});
    [[nodiscard]] std::optional<Dimension> dimension() const { return m_dimension; }
    /// In lower case, from 1 (worst) to 5 (best).
    [[nodiscard]] const QMap<QString, int> &ranks() const { return m_ranks; }

signals:
    void changed();

private:
    void addRank(const QString &word);

    ChoiceBox *m_answers;
    QWidget *m_rows;
    QFormLayout *m_form;
    std::optional<Dimension> m_dimension;
    QMap<QString, int> m_ranks;
    QMap<QString, int> m_rankedThere; // by the source
    QStringList m_words;
};

} // namespace hearth
