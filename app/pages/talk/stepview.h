// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/page.h"
#include "prompts/talkfields.h"
#include "wording/talkwords.h"

#include <functional>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace hearth {

class GrowingText;

/// What every step of a conversation is made with. All of it outlives the step.
struct StepContext final
{
    const PageContext &page;
    TalkSession &session;
};

/// One step of a conversation on the screen. What is typed goes into the session at once; the step is made anew
/// whenever the session moves.
class StepView : public QWidget
{
    Q_OBJECT

public:
    /// What must stay in sight while this step is shown; empty for nothing.
    [[nodiscard]] QString reminder() const { return talkReminder(session()); }
    /// Where the keyboard goes first; may be null.
    [[nodiscard]] QWidget *first() const { return m_first; }

signals:
    /// Something was typed or chosen; it is in the session.
    void edited();
    /// The session stands elsewhere now.
    void moved();

protected:
    explicit StepView(const StepContext &context, QWidget *parent);

    [[nodiscard]] TalkSession &session() const { return m_context.session; }
    [[nodiscard]] const PageContext &page() const { return m_context.page; }
    [[nodiscard]] QString nameOf(PartnerId partner) const;
    [[nodiscard]] QVBoxLayout *content() const { return m_content; }

    void setFirst(QWidget *widget) { m_first = widget; }
    /// What stands above the step. Where it is one partner's, their picture or first letter stands beside it, large.
    void addHead();
    QLabel *addLine(const QString &text);
    /// A field under its question; what is typed goes into the session, and `follow` is called then. Ctrl+Return in it
    /// presses the primary button.
    GrowingText *addField(QVBoxLayout *to, const TalkField &field, int leastLines = 2,
                          const std::function<void()> &follow = {});
    GrowingText *addField(const TalkField &field, int leastLines = 2, const std::function<void()> &follow = {});
    /// Each that is written in this step, by itself.
    void addFields(int leastLines = 2);
    /// The row of buttons that ends the step: back, where there is a way, and on. Returns the row, for more buttons.
    QHBoxLayout *addWayOn();
    QHBoxLayout *addWayBack();
    /// The button most people press to end the step, at the end of the row.
    QPushButton *addPrimary(QHBoxLayout *row, const QString &words);
    /// Null where there is no way back.
    [[nodiscard]] QPushButton *back() const { return m_back; }

private:
    const StepContext m_context;
    QVBoxLayout *m_content;
    QWidget *m_first = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_primary = nullptr;
};

/// The step where the session stands.
[[nodiscard]] StepView *makeStep(const StepContext &context, QWidget *parent);

} // namespace hearth
