// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/settings/checkinspane.h"

#include "journal/journal.h"
#include "journal/ownchoices.h"
#include "models/journalwatcher.h"
#include "widgets/arrange.h"
#include "widgets/plainlabel.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/settingrow.h"
#include "widgets/switch.h"
#include "wording/names.h"
#include "wording/wording.h"

#include <QSet>
#include <QVBoxLayout>

#include <span>

namespace hearth {

CheckInsPane::CheckInsPane(const PageContext &context, QWidget *parent)
    : Pane(tr("Check-ins"), tr("For you alone: nobody else sees what you choose here."), parent)
    , m_context(context)
    , m_cadence(new SegmentedControl(tr("How often")))
{
    // In the order of Cadence.
    for (const Cadence cadence : {Cadence::Day, Cadence::Week, Cadence::Month})
        m_cadence->addSegment(cadenceName(cadence));
    addSetting(tr("How often"), tr("What you answered before stays as it is."), m_cadence);

    addUsual();
    addOptional();
    showPreferences();
    if (context.journal.isTogether())
        hide(); // it is nobody else's

    connect(m_cadence, &SegmentedControl::currentChanged, this, [this](int index) {
        change([index](Preferences &preferences) { preferences.cadence = static_cast<Cadence>(index); });
    });
    new JournalWatcher(context.journal, this, {Kind::Preferences, Kind::Partner}, [this] { showPreferences(); });
}

QVBoxLayout *CheckInsPane::addList(const QString &heading, const QString &about)
{
    auto *words = paragraph(about, Role::Muted);
    auto *list = inColumn(spacing::tiny, {spacing::small, new PlainLabel(heading, Role::Strong), words, spacing::tiny});
    content()->addLayout(list);
    return list;
}

void CheckInsPane::addUsual()
{
    QVBoxLayout *list = addList(tr("What you want to see"), aboutHiding(m_context.journal));
    for (const Dimension dimension : std::span(kDimensions).first(kUsualDimensions)) {
        auto *isSeen = new Switch(m_context.theme, {});
        list->addWidget(new SettingRow(dimensionStatement(dimension), {}, isSeen));
        m_usual.push_back({dimension, isSeen});
        connect(isSeen, &Switch::toggled, this, [this, dimension](bool isOn) {
            change([dimension, isOn](Preferences &preferences) {
                preferences.hidden.removeAll(dimension);
                if (!isOn)
                    preferences.hidden.append(dimension);
            });
        });
    }
}

void CheckInsPane::addOptional()
{
    QVBoxLayout *list = addList(tr("Two more, if you like"), tr("Off unless you switch them on."));
    list->setSpacing(spacing::medium);
    m_ideas = new Switch(m_context.theme, {});
    list->addWidget(
        new SettingRow(dimensionStatement(Dimension::Ideas), tr("Ideas, plans, what you believe in."), m_ideas));
    m_closeness = new Switch(m_context.theme, {});
    list->addWidget(new SettingRow(
        dimensionStatement(Dimension::Closeness),
        tr("Asked once both of you have switched it on. Until then, neither is told what the other chose."),
        m_closeness));
    connect(m_ideas, &Switch::toggled, this, [this](bool isOn) {
        change([isOn](Preferences &preferences) {
            preferences.added.removeAll(Dimension::Ideas);
            if (isOn)
                preferences.added.append(Dimension::Ideas);
        });
    });
    connect(m_closeness, &Switch::toggled, this, &CheckInsPane::welcomeCloseness);
}

QString CheckInsPane::aboutHiding(const Journal &journal)
{
    const QString other = nameInWords(journal, otherPartner(journal.me()));
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
    for (const Asked &asked : m_usual)
        asked.isSeen->setChecked(!preferences.hidden.contains(asked.dimension));
    m_ideas->setChecked(preferences.added.contains(Dimension::Ideas));
    const Partner *me = m_context.journal.partner(m_context.journal.me());
    m_closeness->setChecked(me != nullptr && me->welcomesCloseness);
}

void CheckInsPane::change(const std::function<void(Preferences &)> &edit)
{
    Journal &journal = m_context.journal;
    const Preferences before = journal.preferences();
    Preferences after = before;
    edit(after);
    const auto asSet = [](const QList<Dimension> &dimensions) {
        return QSet<Dimension>(dimensions.begin(), dimensions.end());
    };
    const bool isSame = after.cadence == before.cadence && asSet(after.hidden) == asSet(before.hidden) &&
                        asSet(after.added) == asSet(before.added);
    if (isSame)
        return;
    if (const auto written = changePreferences(journal, edit); !written) {
        showPreferences();
        m_context.navigator.report(written.error());
    }
}

void CheckInsPane::welcomeCloseness(bool welcomes)
{
    Journal &journal = m_context.journal;
    const Partner *me = journal.partner(journal.me());
    if (me == nullptr || me->welcomesCloseness == welcomes)
        return;
    Partner after = *me;
    after.welcomesCloseness = welcomes;
    if (const auto written = journal.replace(after); !written) {
        showPreferences();
        m_context.navigator.report(written.error());
    }
}

} // namespace hearth
