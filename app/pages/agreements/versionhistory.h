// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agreements/agreements.h"
#include "page/page.h"

#include <QWidget>

class QVBoxLayout;

namespace hearth {

/// Every version of an agreement, newest first, each with the answers it was given and, when asked for, its words.
class VersionHistory final : public QWidget
{
    Q_OBJECT

public:
    explicit VersionHistory(const PageContext &context, QWidget *parent = nullptr);

    void show(const Agreement &agreement);
    /// Shows the words of one version.
    void unfold(RecordId version);

signals:
    void removeChosen(hearth::RecordId version);
    void removeForGoodChosen(hearth::RecordId version);

private:
    void addVersion(const Agreement &agreement, const AgreementVersion &version);
    void addAnswers(const Agreement &agreement, RecordId version, QVBoxLayout &layout, QWidget *parent);
    void addAnswersToNothing(const Agreement &agreement);
    [[nodiscard]] QWidget *moreButton(RecordId version, QWidget *parent);

    const PageContext m_context;
    QVBoxLayout *m_layout;
    QSet<RecordId> m_unfolded;
};

} // namespace hearth
