// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/page.h"
#include "pages/settings/pane.h"
#include "records/checkin.h"

#include <functional>
#include <vector>

namespace hearth {

class SegmentedControl;
class Switch;
struct Preferences;

/// How often I check in, and what I want to be asked. Mine alone.
class CheckInsPane final : public Pane
{
    Q_OBJECT
public:
    explicit CheckInsPane(const PageContext &context, QWidget *parent = nullptr);

private:
    struct Asked final
    {
        Dimension dimension;
        Switch *isSeen;
    };

    [[nodiscard]] QVBoxLayout *addList(const QString &heading, const QString &about);
    void addUsual();
    void addOptional();
    void showPreferences();
    void welcomeCloseness(bool welcomes);
    /// Writes my preferences as `edit` leaves them, unless that is how they are.
    void change(const std::function<void(Preferences &)> &edit);
    [[nodiscard]] static QString aboutHiding(const Journal &journal);

    PageContext m_context;
    SegmentedControl *m_cadence;
    std::vector<Asked> m_usual;
    Switch *m_ideas;
    Switch *m_closeness;
};

} // namespace hearth
