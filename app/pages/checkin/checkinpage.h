// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/calendar.h"
#include "checkins/typedcheckin.h"
#include "editors/draftkeeper.h"
#include "page/page.h"

class QLabel;

namespace hearth {

class AnswersView;
class CheckInForm;
class EmptyState;
class IconButton;
class PageScroll;
class RecordActions;
class SaveChoice;
class StandingCard;

/// My answers for one period: asked for, then sealed, kept or shared, and read, beside the other's where those may be
/// read. Opens the present period; earlier ones can be reached. Nothing needs an answer. Whether the other has answered
/// shows nowhere before there are answers of mine.
class CheckInPage final : public Page
{
    Q_OBJECT

public:
    explicit CheckInPage(const PageContext &context, QWidget *parent = nullptr);

    [[nodiscard]] static QString title();
    [[nodiscard]] static Glyph glyph() { return Glyph::CheckIn; }
    void activate() override;
    /// The first question, or what can be done with the answers.
    bool focusFirst() override;
    bool keepDrafts() override;
    bool compose(Kind kind) override;
    bool editRecord(RecordId id) override;

    /// Shows the check-in of that period.
    void showPeriod(const Period &period);
    [[nodiscard]] const Period &period() const { return m_period; }

private:
    void addHead();
    void addParts();
    /// Shows what belongs to the present state of the period.
    void refresh();
    void showForm(bool hasDraft);
    void showWhatIsThere();
    [[nodiscard]] TypedCheckIn collect() const;
    /// Asks what this person is asked now; what is being typed stays.
    void ask();
    void chooseLength(bool isShort);
    [[nodiscard]] bool hasLater() const;
    [[nodiscard]] QCborMap fields() const;
    void restore(const QCborMap &fields);
    void change();
    void cancel();
    /// Saves where there is one way to, by the keys that save everywhere; else says what is missing.
    void finish();
    void save();
    void seal();
    void write(ChangeSet changes, const QString &sentence);
    void share();

    PageContext m_context;
    Period m_period;
    RecordActions *m_actions;
    PageScroll *m_scroll;
    QLabel *m_when = nullptr;
    QLabel *m_state = nullptr;
    IconButton *m_next = nullptr;
    CheckInForm *m_form = nullptr;
    SaveChoice *m_choice = nullptr;
    StandingCard *m_standing = nullptr;
    AnswersView *m_answers = nullptr;
    EmptyState *m_nothing = nullptr;
    DraftKeeper m_draft;
    bool m_isTyped = false;     // what stands in the form is somebody's, and not to be replaced
    bool m_isChanging = false;  // answers that were saved are open for change
    bool m_showsSealed = false; // my sealed answers are looked at
};

} // namespace hearth
