// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/page.h"

class QListView;
class QStackedWidget;

namespace hearth {

class AgreementActs;
class AgreementDetail;
class AgreementsModel;

/// The agreements: a list, and a sheet with the one that is chosen. Where there are none yet, ways to begin.
class AgreementsSection final : public QWidget
{
    Q_OBJECT

public:
    AgreementsSection(const PageContext &context, AgreementActs &acts, QWidget *parent = nullptr);

    /// Looks again: another day may have begun, or something was typed.
    void refresh();
    /// Chooses an agreement and brings it into sight. False when it is not there.
    bool choose(RecordId agreement);
    [[nodiscard]] AgreementDetail &detail() const { return *m_detail; }
    void focusList();

signals:
    /// A new agreement is to be written, from a starting point or, with -1, from nothing.
    void newChosen(int startingPoint);

private:
    [[nodiscard]] QWidget *makeReading();
    [[nodiscard]] QWidget *makeBeginning();
    void makeList();
    void chooseSomething();
    void follow();

    const PageContext m_context;
    AgreementActs &m_acts;
    AgreementsModel *m_model;
    RecordId m_chosen;
    QStackedWidget *m_stack;
    QListView *m_list = nullptr;
    AgreementDetail *m_detail = nullptr;
};

} // namespace hearth
