// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editors/recordeditor.h"
#include "records/experience.h"

class QTimeEdit;
class QVBoxLayout;

namespace hearth {

class EditorSheet;
class FormatBar;
class RepeatField;

/// Writes a shared experience: an idea, a plan, something lived, or time apart; a new one or one of mine. Which fields
/// are shown follows from whether it is an idea, planned or lived.
class ExperienceEditor final : public RecordEditor<SharedExperience>
{
    Q_OBJECT

public:
    /// `begun` is a record of mine that is in the journal, or a composed one with what it begins with.
    ExperienceEditor(const PageContext &context, const SharedExperience &begun, QWidget *parent = nullptr);
    /// Keeps what is not yet kept.
    ~ExperienceEditor() override { keepDraft(); }

    void focusText() override;

protected:
    [[nodiscard]] QString missing() const override;
    void followFields() override;

private:
    // The fields are made in the order in which they stand, which is that of the tab key.
    void makeHead();
    void makeWhen();
    void makeWhatItIs();
    [[nodiscard]] SegmentedControl *makeSegments(const QString &name, const char *objectName, const QStringList &texts);
    [[nodiscard]] QLineEdit *makeLine(const char *objectName, const QString &name);
    void bindWhen();
    void bindWhatItIs();
    void layOut();
    void layOutFields();
    [[nodiscard]] QWidget *makeFoot();
    /// The field under its name, to be shown and hidden as one.
    QWidget *addNamed(const QString &name, QWidget *field, QWidget *buddy = nullptr);
    void fitDetails();
    [[nodiscard]] ExperienceState state() const;

    QVBoxLayout *m_fields = nullptr;
    ReadersField *m_sharing = nullptr;
    EditorSheet *m_sheet = nullptr;
    QLineEdit *m_title = nullptr;
    SegmentedControl *m_state = nullptr;
    SegmentedControl *m_type = nullptr;
    QWidget *m_when = nullptr;
    DateField *m_day = nullptr;
    Switch *m_hasTime = nullptr;
    QTimeEdit *m_time = nullptr;
    QWidget *m_repeating = nullptr;
    RepeatField *m_repeat = nullptr;
    QLineEdit *m_place = nullptr;
    SegmentedControl *m_whose = nullptr;
    QWidget *m_toning = nullptr;
    SegmentedControl *m_tone = nullptr;
    Switch *m_isNew = nullptr;
    WritingField *m_details = nullptr;
    FormatBar *m_format = nullptr;
    RecordPhotos *m_photos = nullptr;
    TagsAndLinks *m_belonging = nullptr;
};

} // namespace hearth
