// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editors/editorsheet.h"
#include "journal/agreements.h"

class QLineEdit;

namespace hearth {

class ChoiceBox;
class GrowingText;
class OptionalDay;
class StartingPointPicker;

/// Writes a version of an agreement that neither has agreed to: the first, or the next one. Saved, it is a draft that
/// only its author sees; proposed, both see it and it stays as it is.
class AgreementEditor final : public EditorSheet
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
    ~AgreementEditor() override;

    /// What the editor was made for.
    [[nodiscard]] RecordId agreement() const { return m_agreement; }
    void focusText() override;
    /// Fills empty fields from startingPoints().
    void beginWith(int startingPoint);
    void save() override;

    /// Where what is typed for that agreement is kept.
    [[nodiscard]] static QString placeOf(RecordId agreement);
    /// Whether the person goes ahead with showing new words to the other. Asks nothing while sitting together.
    [[nodiscard]] static bool mayPropose(const PageContext &context, RecordId agreement, QWidget *window);

public slots:
    void propose();

signals:
    /// The other proposed words meanwhile, so these could not be proposed. They are kept as a draft, and the editor is
    /// done.
    void overtaken(hearth::RecordId agreement);

protected:
    [[nodiscard]] QCborMap fields() const override;
    void restore(const QCborMap &fields) override;
    [[nodiscard]] QString missing() const override;
    [[nodiscard]] Result<RecordId> store() override;

private:
    void build();
    void show(const AgreementVersion &version);
    [[nodiscard]] QString hint() const;
    [[nodiscard]] AgreementVersion original(Purpose purpose) const;
    [[nodiscard]] AgreementVersion written() const;
    [[nodiscard]] Result<RecordId> write(Visibility visibility);
    void offerStartingPoints();

    RecordId m_agreement;
    AgreementVersion m_original;
    int m_startingPoint = -1;
    StartingPointPicker *m_startingPoints;
    QLineEdit *m_title;
    ChoiceBox *m_area;
    GrowingText *m_text;
    OptionalDay *m_review;
};

} // namespace hearth
