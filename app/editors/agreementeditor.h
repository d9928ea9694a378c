// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agreements/agreements.h"
#include "editors/recordeditor.h"

namespace hearth {

class BlanksPanel;
class StartingPointPicker;

/// Writes a version of an agreement that neither has agreed to: the first, or the next one. Saved, it is a draft that
/// only its author sees; proposed, both see it and it stays as it is.
class AgreementEditor final : public RecordEditor<AgreementVersion>
{
    Q_OBJECT

public:
    enum class Purpose {
        Write,
        LookAgain, ///< the same words with a review day to come
    };

    /// `agreement` names the one to go on with; an id that names nothing begins a new one.
    AgreementEditor(const PageContext &context, RecordId agreement, Purpose purpose, QWidget *parent = nullptr);
    /// Keeps what is not yet kept.
    ~AgreementEditor() override { keepDraft(); }

    /// What the editor was made for.
    [[nodiscard]] RecordId agreement() const { return m_agreement; }
    void focusText() override;
    /// Fills empty fields from startingPoints().
    void beginWith(int startingPoint);
    void save() override;

    /// Where what is typed for that agreement is kept.
    [[nodiscard]] static QString placeOf(RecordId agreement);
    /// Whether the person goes ahead with showing new words to the other and signing them.
    [[nodiscard]] static bool mayPropose(const PageContext &context, RecordId agreement, QWidget *window);

public slots:
    /// Asks first for what is still to be filled in. Shows the words to the other and signs them, in one step.
    void propose();

signals:
    /// The other proposed words meanwhile, so these could not be proposed. They are kept as a draft, and the editor is
    /// done.
    void overtaken(hearth::RecordId agreement);

protected:
    [[nodiscard]] QString missing() const override;
    void tookUp(const AnyRecord &typed) override;
    void makeNew(AnyRecord &version) const override;
    /// Whoever proposes words agrees to them.
    void accompany(ChangeSet &changes, const AnyRecord &version) const override;
    /// Starting points are offered only over empty fields, or over words that are not the person's own.
    void followFields() override;

private:
    void layOut(const QString &heading, int number);
    [[nodiscard]] QString hint(int number) const;
    [[nodiscard]] AgreementVersion begun(Purpose purpose) const;
    void connectBlanks();

    RecordId m_agreement;
    int m_startingPoint = -1;
    StartingPointPicker *m_startingPoints;
    QWidget *m_startingPointsName = nullptr;
    QLineEdit *m_title;
    ChoiceBox *m_area;
    GrowingText *m_text;
    BlanksPanel *m_blanks;
    OptionalDay *m_review;
    bool m_staysOpen = false; // what is not filled in stays as it is
};

} // namespace hearth
