// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/settings/checkinspane.h"

#include "journal/journal.h"
#include "pages/settings/settingrow.h"
#include "viewmodels/wording.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/switch.h"

#include <QLabel>
#include <QSet>
#include <QVBoxLayout>

namespace hearth {

CheckInsPane::CheckInsPane(const PageContext &context, QWidget *parent)
    : Pane(tr("Check-ins"), tr("Only for you: nobody else sees what you choose here."), parent)
    , m_context(context)
    , m_cadence(new SegmentedControl(tr("How often")))
{
    // In the order of Cadence.
    for (const Cadence cadence : {Cadence::Day, Cadence::Week, Cadence::Month})
        m_cadence->addSegment(cadenceName(cadence));
    addSetting(tr("How often"), tr("What you answered before stays as it is."), m_cadence);

    auto *heading = new QLabel(tr("What you want to see"));
    setRole(heading, Role::Strong);
    auto *about = new QLabel(aboutHiding(context.journal));
    about->setTextFormat(Qt::PlainText);
    about->setWordWrap(true);
    setRole(about, Role::Muted);
    auto *list = new QVBoxLayout;
    list->setSpacing(spacing::tiny);
    list->addSpacing(spacing::small);
    list->addWidget(heading);
    list->addWidget(about);
    list->addSpacing(spacing::tiny);
    content()->addLayout(list);
    for (const Dimension dimension : kDimensions) {
        auto *isSeen = new Switch(context.theme, {});
        list->addWidget(new SettingRow(dimensionStatement(dimension), {}, isSeen));
        m_asked.push_back({dimension, isSeen});
    }
    showPreferences();

    connect(m_cadence, &SegmentedControl::currentChanged, this, [this](int index) {
        change([index](Preferences &preferences) { preferences.cadence = static_cast<Cadence>(index); });
    });
    for (const Asked &asked : m_asked) {
        connect(asked.isSeen, &Switch::toggled, this, [this, dimension = asked.dimension](bool isSeen) {
            change([dimension, isSeen](Preferences &preferences) {
                preferences.hidden.removeAll(dimension);
                if (!isSeen)
                    preferences.hidden.append(dimension);
            });
        });
    }
    connect(&context.journal, &Journal::changed, this, &CheckInsPane::showPreferences);
}

QString CheckInsPane::aboutHiding(const Journal &journal)
{
    const QString other = journal.nameOf(otherPartner(journal.me()));
    if (other.isEmpty())
        return tr("What is off is left out of your check-ins and charts. Nothing you answered before is lost.");
    return tr("What is off is left out of your check-ins and charts, and nothing changes for %1. Nothing you answered "
              "before is lost.",
              "the other partner's name")
        .arg(other);
}

void CheckInsPane::showPreferences()
{
    const Preferences preferences = m_context.journal.preferences();
    m_cadence->setCurrent(static_cast<int>(preferences.cadence));
    for (const Asked &asked : m_asked)
        asked.isSeen->setChecked(!preferences.hidden.contains(asked.dimension));
}

void CheckInsPane::change(const std::function<void(Preferences &)> &edit)
{
    Journal &journal = m_context.journal;
    const Preferences before = journal.preferences();
    Preferences after = before;
    edit(after);
    const bool isSame = after.cadence == before.cadence && QSet(after.hidden.begin(), after.hidden.end()) ==
                                                               QSet(before.hidden.begin(), before.hidden.end());
    if (isSame)
        return;
    const bool isKept = journal.findRecord(after.record.id) != nullptr;
    const auto written = isKept ? journal.replace(after) : journal.add(after);
    if (!written) {
        showPreferences();
        m_context.navigator.report(written.error());
    }
}

} // namespace hearth
