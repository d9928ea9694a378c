// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editors/draftkeeper.h"
#include "page/page.h"
#include "pages/settings/pane.h"
#include "records/ownquestion.h"

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace hearth {

class ChoiceBox;
class PlainLabel;
class SettingRow;
class Switch;

/// Questions that I add to the check-in, and those that the other would like both of us to be asked. Hidden while both
/// look at the screen.
class OwnQuestionsPane final : public Pane
{
    Q_OBJECT
public:
    explicit OwnQuestionsPane(const PageContext &context, QWidget *parent = nullptr);

    bool write() override { return m_draft.saveNow(); }

private:
    void addForm();
    void rebuild();
    void addMine();
    void addOffered();
    /// A question with what can be done with it; each act may rebuild the list.
    struct Act final
    {
        QString name;
        std::function<void()> run;
    };
    void addRow(const OwnQuestion &question, const QString &standing, const std::vector<Act> &acts);
    /// Changes a question of mine, unless something else is being typed.
    void edit(const OwnQuestion &question, bool isOffered);
    void showForChange(const OwnQuestion &question, bool isOffered);
    void save();
    void clearForm();
    void say(const QString &problem);
    [[nodiscard]] QString other() const;
    /// Whether something stands in the fields that is not saved.
    [[nodiscard]] bool isTyped() const;
    [[nodiscard]] QCborMap typed() const;
    void restore(const QCborMap &fields);

    PageContext m_context;
    QVBoxLayout *m_rows = nullptr;
    QLineEdit *m_words;
    ChoiceBox *m_form;
    Switch *m_isOffered;
    SettingRow *m_offeredRow = nullptr;
    PlainLabel *m_problem;
    QPushButton *m_save;
    QPushButton *m_cancel;
    QString m_changing; // the key of the question that is changed; empty while a new one is written
    DraftKeeper m_draft;
};

} // namespace hearth
